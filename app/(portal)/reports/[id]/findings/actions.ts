"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { respondInput } from "@/lib/domain/inputs/finding";
import { respondFinding } from "@/lib/services/findings";

/** The organisation's answer to a finding. */
export async function answerFinding(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, respondInput, respondFinding);
}
