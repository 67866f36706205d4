"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { endInput, listingIdInput, listingInput } from "@/lib/domain/inputs/pledge";
import { checkListing, endListing, recordListing } from "@/lib/services/pledges";

export async function listingAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, listingInput, recordListing);
}

export async function checkListingAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, listingIdInput, checkListing);
}

export async function endListingAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, endInput, endListing);
}
