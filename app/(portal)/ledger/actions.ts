"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { recordBatchInput, removeBatchInput } from "@/lib/domain/inputs/ledger";
import { recordBatch, removeBatch } from "@/lib/services/ledger-batches";

export async function recordBatchAction(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, recordBatchInput, recordBatch, () => "/ledger");
}

export async function removeBatchAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, removeBatchInput, removeBatch);
}
