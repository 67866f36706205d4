"use server";
import { answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { addMeasureInput, changeMeasureInput, entryInput } from "@/lib/domain/inputs/entries";
import { addMeasure, changeMeasure, removeMeasure } from "@/lib/services/measures";
import { asMeasure } from "./_parts/as-measure";

const listOf = (form: FormData) => `/reports/${form.get("reportId")}/measures`;
const pageOf = (form: FormData) => () =>
  `${listOf(form)}/${encodeURIComponent(String(form.get("key") ?? ""))}`;

/** Adds a measure and goes to it, where its steps are shown. */
export async function newMeasure(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(asMeasure(form), addMeasureInput, addMeasure, pageOf(form));
}

export async function saveMeasure(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(asMeasure(form), changeMeasureInput, changeMeasure, pageOf(form));
}

export async function dropMeasure(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, entryInput, removeMeasure, () => listOf(form));
}
