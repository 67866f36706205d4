"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  assessRestatementInput,
  decideRestatementInput,
  proposeRestatementInput,
  reviseInput,
} from "@/lib/domain/inputs/restatement";
import {
  approveRestatement,
  assessRestatement,
  declineRestatement,
  proposeRestatement,
} from "@/lib/services/restatements";
import { reviseReport } from "@/lib/services/revisions";

/** Proposes, and leads to the proposal. */
export async function propose(_: FormState, form: FormData): Promise<FormState> {
  const list = `/reports/${form.get("reportId")}/restatement`;
  return answerRedirect(
    form,
    proposeRestatementInput,
    proposeRestatement,
    ({ restatementId }) => `${list}/${restatementId}`,
  );
}

export async function assess(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, assessRestatementInput, assessRestatement);
}

export async function approve(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, decideRestatementInput, approveRestatement);
}

export async function decline(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, decideRestatementInput, declineRestatement);
}

/** Opens the next revision of a year that was not verified or was withdrawn, and leads to it. */
export async function revise(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, reviseInput, reviseReport, ({ reportId }) => `/reports/${reportId}`);
}
