"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  addActivityInput,
  changeActivityInput,
  removeActivityInput,
} from "@/lib/domain/inputs/activity";
import { linkEvidenceInput } from "@/lib/domain/inputs/evidence";
import { addActivity, changeActivity, removeActivity } from "@/lib/services/activities";
import { addEvidenceLinks, removeEvidenceLinks } from "@/lib/services/evidence";
import { withCategory } from "./_parts/with-category";

const rowOf = (form: FormData) => (key: string) =>
  `/reports/${form.get("reportId")}/activities/${encodeURIComponent(key)}`;

/** Adds a row and goes to it. */
export async function newRow(_: FormState, form: FormData): Promise<FormState> {
  const to = rowOf(form);
  return answerRedirect(withCategory(form), addActivityInput, addActivity, ({ key }) => to(key));
}

/** Saves a row in place, in the table. */
export async function saveRow(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, changeActivityInput, changeActivity);
}

/** Saves a row's form and goes to the row. */
export async function saveForm(_: FormState, form: FormData): Promise<FormState> {
  const to = rowOf(form);
  return answerRedirect(withCategory(form), changeActivityInput, changeActivity, ({ key }) =>
    to(key),
  );
}

export async function dropRow(_: FormState, form: FormData): Promise<FormState> {
  const list = `/reports/${form.get("reportId")}/activities`;
  return answerRedirect(form, removeActivityInput, removeActivity, () => list);
}

export async function linkFile(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, linkEvidenceInput, addEvidenceLinks);
}

export async function unlinkFile(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, linkEvidenceInput, removeEvidenceLinks);
}
