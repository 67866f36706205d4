"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { claimInput, draftClaimInput } from "@/lib/domain/inputs/claim";
import { publishInput } from "@/lib/domain/inputs/opinion";
import { publishReport } from "@/lib/services/approvals";
import { discardClaim, draftClaim, recallClaim, requestClaim } from "@/lib/services/claims";

export async function draft(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, draftClaimInput, draftClaim);
}

export async function request(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, claimInput, requestClaim);
}

export async function recall(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, claimInput, recallClaim);
}

export async function discard(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, claimInput, discardClaim);
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, publishInput, publishReport);
}
