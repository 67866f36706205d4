"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  acknowledgeInput,
  complaintTextInput,
  decideComplaintInput,
  openComplaintInput,
  replaceHandlerInput,
} from "@/lib/domain/inputs/complaint";
import {
  acknowledgeComplaint,
  answerComplaint,
  appealComplaint,
  askSuspension,
  decideComplaint,
  openComplaint,
  replaceHandler,
} from "@/lib/services/complaint-handling";

type Sent = (state: FormState, form: FormData) => Promise<FormState>;

export const acknowledgeAction: Sent = async (_, form) =>
  answer(form, acknowledgeInput, acknowledgeComplaint);
export const replaceAction: Sent = async (_, form) =>
  answer(form, replaceHandlerInput, replaceHandler);
export const openAction: Sent = async (_, form) => answer(form, openComplaintInput, openComplaint);
export const answerAction: Sent = async (_, form) =>
  answer(form, complaintTextInput, answerComplaint);
export const askAction: Sent = async (_, form) => answer(form, complaintTextInput, askSuspension);
export const decideAction: Sent = async (_, form) =>
  answer(form, decideComplaintInput, decideComplaint);
export const appealAction: Sent = async (_, form) =>
  answer(form, complaintTextInput, appealComplaint);
