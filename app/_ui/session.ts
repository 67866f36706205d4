import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { longestSeconds } from "@/lib/domain/session-limits";
import { closeSession, identify } from "@/lib/services/sessions";
import { sessionId } from "./actor";
import { cookieOf, cookieSecret } from "./cookies";
import { keepLocale } from "./keep-locale";

/**
 * Puts the session into the cookie that next-auth reads, sealed by next-auth: what its own callback
 * does, but from a server action, so that a refused sign-in is a form's answer and needs no script.
 */
export async function keepSession(sid: string): Promise<void> {
  const { name, options } = cookieOf("sid");
  const value = await encode({ token: { sid }, secret: cookieSecret(), maxAge: longestSeconds });
  (await cookies()).set(name, value, { ...options, maxAge: longestSeconds });
  const actor = await identify(sid);
  if (actor?.locale) await keepLocale(actor.locale);
}

/** Closes the session in the store, then forgets the cookie. */
export async function dropSession(): Promise<void> {
  const sid = await sessionId();
  if (sid) await closeSession(sid);
  (await cookies()).delete(cookieOf("sid").name);
}

/** The browser's own description of itself: how a person tells their sessions apart. */
export async function device(): Promise<string> {
  return (await headers()).get("user-agent") ?? "";
}
