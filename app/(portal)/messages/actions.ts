"use server";
import { answer, answerRedirect } from "@/app/_ui/answer";
import type { FormState } from "@/lib/domain/form-state";
import { messageInput, readAllInput } from "@/lib/domain/inputs/message";
import { openMessage, readAllMessages } from "@/lib/services/notifications";

export async function openAction(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(form, messageInput, openMessage, ({ path }) => path);
}

export async function readAllAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, readAllInput, readAllMessages);
}
