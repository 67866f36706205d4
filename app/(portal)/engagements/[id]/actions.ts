"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  amendForm,
  assignInput,
  declareInput,
  engagementInput,
  planForm,
  replaceInput,
  terminateInput,
} from "@/lib/domain/inputs/engagement";
import {
  acceptInput,
  convertInput,
  leaveInput,
  raiseInput,
  rejectInput,
  reopenInput,
  respondInput,
  withdrawInput,
} from "@/lib/domain/inputs/finding";
import { checkRetirementInput } from "@/lib/domain/inputs/ledger";
import {
  draftOpinionInput,
  returnOpinionInput,
  reviewOpinionInput,
  signOpinionInput,
} from "@/lib/domain/inputs/opinion";
import { addInput, registerTestInput, testInput, visitInput } from "@/lib/domain/inputs/sampling";
import { replaceAssigned, terminateEngagement } from "@/lib/services/engagement-life";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  startVerification,
} from "@/lib/services/engagements";
import { convertFinding, reopenFinding } from "@/lib/services/finding-life";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  rejectFinding,
  respondFinding,
  returnReport,
  withdrawFinding,
} from "@/lib/services/findings";
import {
  draftOpinion,
  handBackOpinion,
  returnOpinion,
  reviewOpinion,
  signOpinion,
} from "@/lib/services/opinions";
import { testRegister } from "@/lib/services/register-tests";
import { checkRetirement } from "@/lib/services/retirement-checks";
import { addToSample, recordVisit, testItems } from "@/lib/services/sampling";
import { amendPlan, draftPlan } from "@/lib/services/verification-plans";

type Sent = (state: FormState, form: FormData) => Promise<FormState>;

export const assignAction: Sent = async (_, form) =>
  answerRedirect(form, assignInput, assignEngagement, () => here(form));
export const declareAction: Sent = async (_, form) =>
  answerRedirect(form, declareInput, declare, () => here(form));
export const acceptAction: Sent = async (_, form) =>
  answer(form, engagementInput, acceptEngagement);
/** Sent by one of two buttons of the form: the draft is kept, or the lead approves what stands in it. */
export const planAction: Sent = async (_, form) =>
  answer(form, planForm, form.get("act") === "draft" ? draftPlan : approvePlan);
export const amendAction: Sent = async (_, form) => answer(form, amendForm, amendPlan);
export const startAction: Sent = async (_, form) =>
  answer(form, engagementInput, startVerification);

export const testAction: Sent = async (_, form) => answer(form, testInput, testItems);
export const registerAction: Sent = async (_, form) =>
  answer(form, registerTestInput, testRegister);
export const addAction: Sent = async (_, form) => answer(form, addInput, addToSample);
export const visitAction: Sent = async (_, form) => answer(form, visitInput, recordVisit);

export const replaceAction: Sent = async (_, form) => answer(form, replaceInput, replaceAssigned);
export const terminateAction: Sent = async (_, form) =>
  answer(form, terminateInput, terminateEngagement);

export const raiseAction: Sent = async (_, form) =>
  answerRedirect(
    form,
    raiseInput,
    raiseFinding,
    ({ ref }) => `/engagements/${form.get("engagementId")}/findings?finding=${ref}`,
  );
export const respondAction: Sent = async (_, form) => answer(form, respondInput, respondFinding);
export const acceptAnswerAction: Sent = async (_, form) => answer(form, acceptInput, acceptFinding);
export const rejectAnswerAction: Sent = async (_, form) => answer(form, rejectInput, rejectFinding);
export const leaveAction: Sent = async (_, form) => answer(form, leaveInput, leaveFinding);
export const withdrawAction: Sent = async (_, form) => answer(form, withdrawInput, withdrawFinding);
export const convertAction: Sent = async (_, form) => answer(form, convertInput, convertFinding);
export const reopenAction: Sent = async (_, form) => answer(form, reopenInput, reopenFinding);
export const returnAction: Sent = async (_, form) => answer(form, engagementInput, returnReport);

export const checkAction: Sent = async (_, form) =>
  answer(form, checkRetirementInput, checkRetirement);
export const draftAction: Sent = async (_, form) => answer(form, draftOpinionInput, draftOpinion);
export const reviewAction: Sent = async (_, form) =>
  answer(form, reviewOpinionInput, reviewOpinion);
export const giveBackAction: Sent = async (_, form) =>
  answer(form, returnOpinionInput, returnOpinion);
export const handBackAction: Sent = async (_, form) =>
  answerRedirect(
    form,
    returnOpinionInput,
    handBackOpinion,
    () => `/engagements/${form.get("id")}/opinion`,
  );
export const signAction: Sent = async (_, form) =>
  answerRedirect(
    form,
    signOpinionInput,
    signOpinion,
    () => `/engagements/${form.get("id")}/opinion`,
  );

/** The engagement's own page: an id that the schema let through. */
function here(form: FormData): string {
  return `/engagements/${form.get("id")}`;
}
