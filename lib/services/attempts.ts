import { randomUUID } from "node:crypto";
import { findUserByEmail, type User } from "@/db/queries/people";
import {
  attemptsSince,
  forgetAttempt,
  forgetAttempts,
  forgetAttemptsBefore,
  insertAttempt,
} from "@/db/queries/sessions";
import { foldEmail, passwordAtMost } from "@/lib/domain/inputs/people";
import { after, days } from "@/lib/domain/instants";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { minutesToWait, windowMilliseconds } from "@/lib/domain/sign-in-limit";
import { isPassword } from "@/lib/outside/passwords";
import { hashOf } from "@/lib/outside/secrets";
import { now, ofOneself, personally } from "./doors";

/**
 * The person whose pair this is; undefined for a wrong one, and after as long where nobody has the address.
 * @throws Refusal `too_many` after five within 15 minutes
 */
export async function attempt(email: string, password: string): Promise<User | undefined> {
  const address = foldEmail(email);
  const emailHash = hashOf(address);
  await countAttempt(emailHash);
  const user = await ofOneself((at) => findUserByEmail(at, address));
  const right = await isPassword(password.slice(0, passwordAtMost), user?.passwordHash ?? null);
  if (!user || !right || user.deactivatedAt) return undefined;
  await personally((at) => forgetAttempts(at, emailHash));
  return user;
}

/**
 * That the person of a session is at it now: their password once more, counted with the attempts to sign in.
 * People of the demonstration have none to enter.
 * @throws Refusal `invalid` on the field `password`, `too_many` as `attempt`
 */
export async function confirmPresence(actor: Actor, password: string): Promise<void> {
  if (actor.demo || (await attempt(actor.email, password))) return;
  const fields = { password: { word: "account.refused.wrong" } } as const;
  throw new Refusal("invalid", "refusal.invalid", { fields });
}

/** Counts an attempt before its password is looked at, so that many at once do not pass for few. */
async function countAttempt(emailHash: string): Promise<void> {
  const id = randomUUID();
  await personally(async (at, instant) => {
    await forgetAttemptsBefore(at, after(instant, -days(1)));
    await insertAttempt(at, { id, emailHash, at: instant });
  });
  const since = after(now(), -windowMilliseconds);
  const others = await ofOneself((at) => attemptsSince(at, { id, emailHash, at: since }));
  const minutes = minutesToWait(others, now());
  if (minutes === 0) return;
  await personally((at) => forgetAttempt(at, id)); // an attempt not looked at does not lengthen the wait
  throw new Refusal("too_many", "refusal.tooMany", { values: { minutes } });
}
