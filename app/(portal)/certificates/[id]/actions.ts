"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { listingInput } from "@/lib/domain/inputs/pledge";
import { recordListing } from "@/lib/services/pledges";

export async function listingAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, listingInput, recordListing);
}
