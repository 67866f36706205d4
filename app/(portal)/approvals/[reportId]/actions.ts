"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { refuseClaimInput } from "@/lib/domain/inputs/claim";
import { issueForm } from "@/lib/domain/inputs/issue-form";
import { checkRetirementInput } from "@/lib/domain/inputs/ledger";
import { approveInput, publishInput, sendBackInput } from "@/lib/domain/inputs/opinion";
import {
  approveReport,
  publishReport,
  sendBackReport,
  withdrawReport,
} from "@/lib/services/approvals";
import { issueCertificate } from "@/lib/services/certificates";
import { refuseClaim } from "@/lib/services/claims";
import { checkAsIssuer } from "@/lib/services/retirement-checks";

type Sent = (state: FormState, form: FormData) => Promise<FormState>;

export const approveAction: Sent = async (_, form) => answer(form, approveInput, approveReport);
export const publishAction: Sent = async (_, form) => answer(form, publishInput, publishReport);
export const sendBackAction: Sent = async (_, form) =>
  answerRedirect(form, sendBackInput, sendBackReport, () => "/approvals");
export const withdrawAction: Sent = async (_, form) =>
  answerRedirect(form, sendBackInput, withdrawReport, () => "/approvals");
export const checkAction: Sent = async (_, form) =>
  answer(form, checkRetirementInput, checkAsIssuer);
export const refuseAction: Sent = async (_, form) => answer(form, refuseClaimInput, refuseClaim);
export const issueAction: Sent = async (_, form) =>
  answerRedirect(
    form,
    issueForm,
    (actor, { id }) => issueCertificate(actor, { id }),
    ({ certificateId }) => `/certificates/${certificateId}`,
  );
