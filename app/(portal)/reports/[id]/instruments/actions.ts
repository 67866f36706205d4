"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  addInstrumentInput,
  changeInstrumentInput,
  removeInstrumentInput,
} from "@/lib/domain/inputs/entries";
import { addInstrument, changeInstrument, removeInstrument } from "@/lib/services/instruments";

const listOf = (form: FormData) => `/reports/${form.get("reportId")}/instruments`;
const pageOf = (form: FormData) => () =>
  `${listOf(form)}/${encodeURIComponent(String(form.get("key") ?? ""))}`;

/** Adds an instrument and goes to it. */
export async function newInstrument(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, addInstrumentInput, addInstrument, pageOf(form));
}

export async function saveInstrument(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, changeInstrumentInput, changeInstrument, pageOf(form));
}

export async function dropInstrument(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, removeInstrumentInput, removeInstrument, () => listOf(form));
}
