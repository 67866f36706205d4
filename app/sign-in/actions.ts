"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { dropSession, keepSession } from "@/app/_ui/session";
import { type FormState, refused } from "@/lib/domain/form-state";
import { Refusal } from "@/lib/domain/refusal";
import { signInWith } from "@/lib/services/sign-in";
import { localPath } from "./local-path";

/** Signs in and goes on to where the person was going; a refusal keeps the address, never the password. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const email = String(form.get("email") ?? "").trim();
  try {
    await keepSession(await sessionFor(email, String(form.get("password") ?? "")));
  } catch (error) {
    return refused(error, { email });
  }
  return redirect(localPath(String(form.get("callbackUrl") ?? "")) as Route);
}

/** Ends the session everywhere this cookie was copied to. */
export async function signOut(): Promise<void> {
  await dropSession();
  redirect("/sign-in");
}

async function sessionFor(email: string, password: string): Promise<string> {
  const fields = {
    ...(!email && { email: { word: "signIn.enterEmail" } as const }),
    ...(!password && { password: { word: "signIn.enterPassword" } as const }),
  };
  if (!email || !password) throw new Refusal("invalid", "refusal.invalid", { fields });
  const sid = await signInWith(email, password);
  if (!sid) throw new Refusal("invalid", "signIn.wrong");
  return sid;
}

/** Signs in as a person of the demonstration, where it is on. */
export async function signInAsDemo(): Promise<void> {
  redirect("/sign-in");
}
