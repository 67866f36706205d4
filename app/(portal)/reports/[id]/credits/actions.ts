"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { entryInput, recordRetirementInput } from "@/lib/domain/inputs/entries";
import { recordRetirement, withdrawRetirement } from "@/lib/services/retirements";

const listOf = (form: FormData) => `/reports/${form.get("reportId")}/credits`;

/** Records a retirement and goes to it, where its serial is explained. */
export async function newRetirement(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(
    form,
    recordRetirementInput,
    recordRetirement,
    ({ key }) => `${listOf(form)}/${encodeURIComponent(key)}`,
  );
}

export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, entryInput, withdrawRetirement, () => listOf(form));
}
