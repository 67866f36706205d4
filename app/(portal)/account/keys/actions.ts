"use server";
import { answer } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { makeKeyInput, revokeKeyInput } from "@/lib/domain/inputs/api-key";
import { makeKey, revokeKey } from "@/lib/services/api-keys";

/** The key comes back with the answer, this once. */
export async function makeKeyAction(_: FormState, form: FormData): Promise<FormState> {
  let key = "";
  const state = await answer(form, makeKeyInput, async (actor, input) => {
    ({ key } = await makeKey(actor, input));
  });
  return state.status === "done" ? { ...state, values: { key } } : state;
}

export async function revokeKeyAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, revokeKeyInput, revokeKey);
}
