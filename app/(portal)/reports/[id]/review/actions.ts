"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { reportInput, submitInput } from "@/lib/domain/inputs/report";
import { recallReport, resubmitReport, signOff, submitReport } from "@/lib/services/submissions";

export async function signYear(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, reportInput, signOff);
}

export async function submitYear(_: FormState, form: FormData): Promise<FormState> {
  return undeclared(form) ?? answer(form, submitInput, submitReport);
}

export async function resubmitYear(_: FormState, form: FormData): Promise<FormState> {
  return undeclared(form) ?? answer(form, submitInput, resubmitReport);
}

export async function recallYear(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, reportInput, recallReport);
}

/** Nobody submits without having declared. */
function undeclared(form: FormData): FormState | undefined {
  if (form.get("declared") === "on") return undefined;
  const word = "review.submit.required" as const;
  return { status: "invalid", word: "refusal.invalid", fields: { declared: { word } } };
}
