"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { device, dropSession, keepSession } from "@/app/_ui/session";
import { type FormState, refused } from "@/lib/domain/form-state";
import { Refusal } from "@/lib/domain/refusal";
import { signInAsDemo, signInWith } from "@/lib/services/sign-in";
import { localPath } from "./local-path";

/** Signs in and goes on to where the person was going; a refusal keeps the address, never the password. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const { email, password, callbackUrl } = typed(form);
  try {
    refuseEmpty(email, password);
    await keepSession(await signInWith(email, password, await device()));
  } catch (error) {
    return refused(error, { email });
  }
  return redirect(localPath(callbackUrl) as Route);
}

/** Signs in as a person of the demonstration, where it is on. */
export async function signInAsPerson(_: FormState, form: FormData): Promise<FormState> {
  const { userId, callbackUrl } = typed(form);
  try {
    await keepSession(await signInAsDemo(userId, await device()));
  } catch (error) {
    return refused(error);
  }
  return redirect(localPath(callbackUrl) as Route);
}

/** Ends the session everywhere this cookie was copied to. */
export async function signOut(): Promise<void> {
  await dropSession();
  redirect("/sign-in");
}

function typed(form: FormData) {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    email: text("email").trim(),
    password: text("password"),
    userId: text("userId"),
    callbackUrl: text("callbackUrl"),
  };
}

function refuseEmpty(email: string, password: string): void {
  if (email && password) return;
  const fields = {
    ...(!email && { email: { word: "signIn.enterEmail" } as const }),
    ...(!password && { password: { word: "signIn.enterPassword" } as const }),
  };
  throw new Refusal("invalid", "refusal.invalid", { fields });
}
