import type { Reading } from "@/db/client";
import { membershipsOf } from "@/db/queries/members";
import { holdUser, type User } from "@/db/queries/people";
import { peopleBehind } from "@/db/queries/same-people";
import { insertSession, liveSessionsOf, markRevoked } from "@/db/queries/sessions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { sessionLimits, sessionsAtMost } from "@/lib/domain/session-limits";
import { hashOf, newToken } from "@/lib/outside/secrets";
import { personally } from "./doors";

/** The step that ends every way of signing in: opens a session and returns its id, which is stored nowhere; beyond five the oldest end. */
export async function openSession(userId: string, device: string): Promise<string> {
  const sid = newToken();
  await personally(async (at, now) => {
    const user = await holdUser(at, userId);
    if (!user || user.deactivatedAt) throw new Refusal("not_found", "refusal.notFound");
    const times = { createdAt: now, seenAt: now };
    const roles = (await membershipsOf(at, userId, now)).map(({ role }) => role);
    const limits = sessionLimits(roles, times);
    const { id, authEpoch } = user;
    const idHash = hashOf(sid);
    const opened = { idHash, userId: id, authEpoch, revokedAt: null, device: device.slice(0, 200) };
    await insertSession(at, { ...opened, ...times, ...limits });
    const others = (await liveSessionsOf(at, user, now)).filter((one) => one.idHash !== idHash);
    const oldest = others.slice(sessionsAtMost - 1).map((one) => one.idHash);
    await markRevoked(at, oldest, now);
  });
  return sid;
}

/** The step of every way of being known: a person with the roles they have now, and have had since an instant. */
export async function asActor(
  at: Reading,
  { id: userId, name, email, locale, demoSince }: User,
  sessionId: string | null,
  now: string,
  since = now,
): Promise<Actor> {
  const memberships = await membershipsOf(at, userId, now, since);
  const { accounts } = await peopleBehind(at, [userId]);
  const demo = demoSince !== null;
  return { userId, accounts, name, email, locale, demo, sessionId, memberships };
}
