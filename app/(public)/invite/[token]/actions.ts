"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { answerRedirect } from "@/app/_ui/answer";
import { keepLocale } from "@/app/_ui/keep-locale";
import { device, dropSession, keepSession } from "@/app/_ui/session";
import { formRecord, parsed } from "@/lib/domain/form-input";
import { type FormState, keptOf, refused } from "@/lib/domain/form-state";
import { acceptInput, joinInput } from "@/lib/domain/inputs/people";
import { acceptInvitation, joinInvitation, showInvitation } from "@/lib/services/invitations";
import { signInWith } from "@/lib/services/sign-in";

/** Makes the person, and signs them in with what they chose. Nobody is signed in before it. */
export async function acceptAction(_: FormState, form: FormData): Promise<FormState> {
  try {
    const input = parsed(acceptInput, formRecord(form));
    const { email } = await showInvitation(input.token);
    await acceptInvitation(input);
    await keepSession(await signInWith(email, input.password, await device()));
    if (input.locale) await keepLocale(input.locale);
  } catch (error) {
    return refused(error, keptOf(form));
  }
  return redirect("/" as Route);
}

/** Takes up the role as who is signed in; their sessions end with it, so they sign in once more. */
export async function joinAction(_: FormState, form: FormData): Promise<FormState> {
  return answerRedirect(
    form,
    joinInput,
    async (actor, input) => {
      await joinInvitation(actor, input);
      await dropSession();
    },
    () => "/sign-in",
  );
}
