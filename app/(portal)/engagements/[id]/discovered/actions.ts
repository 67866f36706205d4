"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { reasonedInput } from "@/lib/domain/inputs/certificate-life";
import { engagementInput, factInput } from "@/lib/domain/inputs/engagement";
import {
  reopenEngagement,
  reportFact,
  resumeVerification,
  setFactAside,
} from "@/lib/services/discovered";
import {
  confirmOpinion,
  dropRuling,
  secondRuling,
  withdrawOpinion,
} from "@/lib/services/opinion-rulings";

type Sent = (state: FormState, form: FormData) => Promise<FormState>;

export const reportAction: Sent = async (_, form) => answer(form, factInput, reportFact);
export const setAsideAction: Sent = async (_, form) => answer(form, reasonedInput, setFactAside);
export const reopenAction: Sent = async (_, form) => answer(form, reasonedInput, reopenEngagement);
export const confirmAction: Sent = async (_, form) => answer(form, reasonedInput, confirmOpinion);
export const withdrawAction: Sent = async (_, form) => answer(form, reasonedInput, withdrawOpinion);
export const secondAction: Sent = async (_, form) => answer(form, engagementInput, secondRuling);
export const dropAction: Sent = async (_, form) => answer(form, engagementInput, dropRuling);
export const resumeAction: Sent = async (_, form) =>
  answer(form, reasonedInput, resumeVerification);
