"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { decideFactorInput } from "@/lib/domain/inputs/factor";
import { decideFactor } from "@/lib/services/own-factors";

/** Approves or declines a proposed factor. */
export async function decide(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, decideFactorInput, decideFactor);
}
