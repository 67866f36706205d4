"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { respondInput, selfReportInput } from "@/lib/domain/inputs/finding";
import { selfReport } from "@/lib/services/finding-life";
import { respondFinding } from "@/lib/services/findings";

/** The organisation's answer to a finding. */
export async function answerFinding(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, respondInput, respondFinding);
}

/** The organisation's own finding, which opens what it names. */
export async function reportOwn(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, selfReportInput, selfReport);
}
