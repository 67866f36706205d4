"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { recordRetirementInput } from "@/lib/domain/inputs/entries";
import { reverseInput } from "@/lib/domain/inputs/ledger";
import { recordRetirement, reverseRetirement } from "@/lib/services/retirements";

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

/** Takes a retirement back by a reversing entry. */
export async function reverse(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, reverseInput, reverseRetirement, () => listOf(form));
}
