"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { requestInput } from "@/lib/domain/inputs/engagement";
import { requestEngagement } from "@/lib/services/engagements";

/** Asks the body that was chosen, and goes back to the year. */
export async function engage(_: FormState, form: FormData): Promise<FormState> {
  const year = `/reports/${form.get("reportId")}`;
  return answerRedirect(form, requestInput, requestEngagement, () => year);
}
