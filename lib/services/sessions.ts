import { findUser, raiseEpoch } from "@/db/queries/people";
import { findSession, liveSessionsOf, markRevoked, markSeen } from "@/db/queries/sessions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { dueToBeSeen, holds, sessionLimits } from "@/lib/domain/session-limits";
import { hashOf } from "@/lib/outside/secrets";
import { demonstrationIsOn } from "@/lib/outside/settings";
import { ofOneself, personally } from "./doors";
import { asActor } from "./opening";

/**
 * The person of a session, their roles as the store has them at this request; undefined where the session
 * was ended, has run out, is of an older epoch, or its person is deactivated.
 */
export async function identify(sid: string): Promise<Actor | undefined> {
  const idHash = hashOf(sid);
  const found = await ofOneself(async (at, now) => {
    const row = await findSession(at, idHash);
    if (!row) return undefined;
    const actor = await asActor(at, row.user, idHash, now);
    const roles = actor.memberships.map(({ role }) => role);
    if (!holds(row.session, row.user, roles, now)) return undefined;
    return { actor, roles, session: row.session, due: dueToBeSeen(row.session, now) };
  });
  if (!found || (found.actor.demo && !demonstrationIsOn())) return undefined;
  if (found.due) {
    await personally((at, now) => {
      const { idleUntil } = sessionLimits(found.roles, { ...found.session, seenAt: now });
      return markSeen(at, idHash, { seenAt: now, idleUntil });
    });
  }
  return found.actor;
}

/** A person as an actor without a session: for the command line and the demonstration. */
export async function actorOf(userId: string): Promise<Actor> {
  return ofOneself(async (at, now) => {
    const user = await findUser(at, userId);
    if (!user || user.deactivatedAt) throw new Refusal("not_found", "refusal.notFound");
    return asActor(at, user, null, now);
  });
}

/** Ends the session of this id: signing out. */
export async function closeSession(sid: string): Promise<void> {
  await personally((at, now) => markRevoked(at, [hashOf(sid)], now));
}

/** The person's live sessions; `current` marks the one that asks. */
export async function listSessions(actor: Actor) {
  return ofOneself(async (at, now) => {
    const user = await findUser(at, actor.userId);
    const sessions = user ? await liveSessionsOf(at, user, now) : [];
    return sessions.map(({ idHash, createdAt, seenAt, device }) => ({
      id: idHash,
      createdAt,
      seenAt,
      device,
      current: idHash === actor.sessionId,
    }));
  });
}

/** Ends one of the person's own sessions. @throws Refusal `not_found` for anyone else's */
export async function endSession(actor: Actor, { id }: { readonly id: string }): Promise<void> {
  await personally(async (at, now) => {
    const row = await findSession(at, id);
    if (row?.user.id !== actor.userId) throw new Refusal("not_found", "refusal.notFound");
    await markRevoked(at, [id], now);
  });
}

/** Ends every session of the person, this one too. */
export async function signOutEverywhere(actor: Actor): Promise<void> {
  await personally((at) => raiseEpoch(at, actor.userId));
}
