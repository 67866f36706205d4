"use server";
import { answer } from "@/app/_ui/answer";
import { invited } from "@/app/_ui/invited";
import type { FormState } from "@/lib/domain/form-state";
import {
  cancelInput,
  changeMemberInput,
  inviteInput,
  memberInput,
  mergeInput,
} from "@/lib/domain/inputs/people";
import { cancelInvitation, inviteMember } from "@/lib/services/invitations";
import { agreeToMerge, discardMerge, proposeMerge } from "@/lib/services/merges";
import {
  changeMember,
  confirmRoleChange,
  discardRoleChange,
  removeMember,
} from "@/lib/services/role-changes";

/** The invitation's link comes back with the answer, this once. */
export async function inviteAction(_: FormState, form: FormData): Promise<FormState> {
  return invited(form, inviteInput, inviteMember);
}

export async function cancelAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, cancelInput, cancelInvitation);
}

export async function changeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, changeMemberInput, changeMember);
}

export async function removeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, memberInput, removeMember);
}

/** SD9: two accounts are said to be one person's; a second person agrees, here or on their own account's page. */
export async function mergeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, mergeInput, proposeMerge);
}

export async function agreeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, memberInput, agreeToMerge);
}

export async function setAsideAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, memberInput, discardMerge);
}

/** SD5: the second person's act, here and on the platform's page. */
export async function confirmAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, memberInput, confirmRoleChange);
}

export async function discardAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, memberInput, discardRoleChange);
}
