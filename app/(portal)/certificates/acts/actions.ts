"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  certificateInput,
  reasonedInput,
  suspendInput,
} from "@/lib/domain/inputs/certificate-life";
import {
  dropRevocation,
  proposeRevocation,
  reinstateCertificate,
  secondRevocation,
  suspendCertificate,
} from "@/lib/services/certificate-life";

type Sent = (state: FormState, form: FormData) => Promise<FormState>;

export const suspendAction: Sent = async (_, form) =>
  answer(form, suspendInput, suspendCertificate);
export const reinstateAction: Sent = async (_, form) =>
  answer(form, reasonedInput, reinstateCertificate);
export const revokeAction: Sent = async (_, form) => answer(form, reasonedInput, proposeRevocation);
export const secondAction: Sent = async (_, form) =>
  answer(form, certificateInput, secondRevocation);
export const dropAction: Sent = async (_, form) => answer(form, certificateInput, dropRevocation);
