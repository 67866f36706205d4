"use server";
import { answer } from "@/app/_ui/answer";
import { invited } from "@/app/_ui/invited";
import type { FormState } from "@/lib/domain/form-state";
import { confirmVcmiInput } from "@/lib/domain/inputs/claim";
import { accreditInput, inviteInput, organisationInput } from "@/lib/domain/inputs/people";
import { inviteMember } from "@/lib/services/invitations";
import { accreditBody, createOrganisation } from "@/lib/services/organisations";
import { confirmVcmi } from "@/lib/services/vcmi";

export async function createAction(_: FormState, form: FormData): Promise<FormState> {
  return invited(form, organisationInput, createOrganisation);
}

export async function accreditAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, accreditInput, accreditBody, {
    word: "members.organisations.accreditationSaved",
  });
}

/** For an organisation whose first invitation ran out. */
export async function inviteAdminAction(_: FormState, form: FormData): Promise<FormState> {
  return invited(form, inviteInput, inviteMember);
}

export async function confirmVcmiAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, confirmVcmiInput, confirmVcmi);
}
