"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import {
  confirmInput,
  correctInput,
  jobInput,
  matchInput,
  undoImportInput,
} from "@/lib/domain/inputs/import";
import { cancelImport } from "@/lib/services/import-jobs";
import { confirmImport, correctImport, matchImport } from "@/lib/services/import-steps";
import { undoImport } from "@/lib/services/imports";

/** Takes an import back. */
export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, undoImportInput, undoImport);
}

/** Says which column each head is. */
export async function match(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, matchInput, matchImport);
}

/** Puts what was typed in the place of bad cells and checks again. */
export async function correct(_: FormState, form: FormData): Promise<FormState> {
  const to = `/reports/${form.get("reportId")}/import/${form.get("jobId")}`;
  return answerRedirect(form, correctInput, correctImport, () => to);
}

/** Imports what was shown. */
export async function confirm(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, confirmInput, confirmImport);
}

export async function stop(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, jobInput, cancelImport);
}
