"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { reportInput, signOffInput, submitInput } from "@/lib/domain/inputs/report";
import { recallReport, resubmitReport, signOff, submitReport } from "@/lib/services/submissions";

export async function signYear(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, signOffInput, signOff);
}

export async function submitYear(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, submitInput, submitReport);
}

export async function resubmitYear(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, submitInput, resubmitReport);
}

export async function recallYear(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, reportInput, recallReport);
}
