"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { endInput, patentInput, pledgeInput } from "@/lib/domain/inputs/pledge";
import { endPledge, recordPatent, recordPledge } from "@/lib/services/pledges";

export async function pledgeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, pledgeInput, recordPledge);
}

export async function patentAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, patentInput, recordPatent);
}

export async function endPledgeAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, endInput, endPledge);
}
