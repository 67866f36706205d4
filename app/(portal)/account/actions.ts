"use server";
import { redirect } from "next/navigation";
import { currentActor } from "@/app/_ui/actor";
import { answer } from "@/app/_ui/answer";
import { keepLocale } from "@/app/_ui/keep-locale";
import { device, dropSession, keepSession } from "@/app/_ui/session";
import type { FormState } from "@/lib/domain/form-state";
import { mailChoiceInput } from "@/lib/domain/inputs/message";
import { passwordInput, profileInput, sessionInput } from "@/lib/domain/inputs/people";
import { changePassword, changeProfile } from "@/lib/services/account";
import { chooseMail } from "@/lib/services/notifications";
import { endSession, signOutEverywhere } from "@/lib/services/sessions";

export async function profileAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, profileInput, async (actor, profile) => {
    await changeProfile(actor, profile);
    if (profile.locale) await keepLocale(profile.locale);
  });
}

export async function passwordAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, passwordInput, async (actor, typed) => {
    await keepSession(await changePassword(actor, typed, await device()));
  });
}

export async function mailAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, mailChoiceInput, chooseMail);
}

export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  return answer(form, sessionInput, endSession);
}

export async function everywhereAction(): Promise<void> {
  await signOutEverywhere(await currentActor());
  await dropSession();
  redirect("/sign-in");
}
