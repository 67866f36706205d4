"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { undoImportInput } from "@/lib/domain/inputs/import";
import { undoImport } from "@/lib/services/imports";

/** Takes an import back. */
export async function undo(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, undoImportInput, undoImport);
}
