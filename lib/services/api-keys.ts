import { randomUUID } from "node:crypto";
import {
  type ApiKey,
  findKey,
  findKeyByHash,
  insertKey,
  keysOf,
  liveKeysOf,
  markKey,
} from "@/db/queries/api-keys";
import { membershipsOf } from "@/db/queries/members";
import { findOrganisation } from "@/db/queries/organisations";
import type { User } from "@/db/queries/people";
import { dueToBeUsed, keyHolds, keyPrefix, keysAtMost, keyText } from "@/lib/domain/api/key";
import type { MakeKeyInput, RevokeKeyInput } from "@/lib/domain/inputs/api-key";
import { after, days } from "@/lib/domain/instants";
import { mayRole } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor, Membership } from "@/lib/domain/roles";
import { hashOf, newToken } from "@/lib/outside/secrets";
import { demonstrationIsOn } from "@/lib/outside/settings";
import { change, ofOneself, personally } from "./doors";
import { asActor } from "./opening";

/**
 * Makes a key with which a program acts for the person in one organisation. It is told this once; the
 * store has its hash.
 * @throws Refusal `invalid` where the person has a live key of that name there, `conflict` beyond ten keys
 */
export async function makeKey(actor: Actor, { organisationId, name, days: held }: MakeKeyInput) {
  const key = keyText(newToken());
  const own = { id: randomUUID(), organisationId, userId: actor.userId, name };
  await change(actor, "api_key.make", {
    find: (at) => findOrganisation(at, organisationId),
    async apply(at, _, createdAt) {
      const live = await liveKeysOf(at, actor.userId, createdAt);
      if (live.length >= keysAtMost)
        throw new Refusal("conflict", "apiKeys.refused.most", { values: { most: keysAtMost } });
      if (live.some((one) => one.organisationId === organisationId && one.name === name))
        throw new Refusal("invalid", "refusal.invalid", {
          fields: { name: { word: "apiKeys.refused.name" } },
        });
      const [prefix, expiresAt] = [keyPrefix(key), after(createdAt, days(held))];
      const unused = { lastUsedAt: null, revokedAt: null };
      await insertKey(at, { ...own, prefix, sha256: hashOf(key), createdAt, expiresAt, ...unused });
      return { name, prefix, expiresAt };
    },
  });
  return { key };
}

/** A person's keys; `live` where a program can use it now. */
export function listKeys(actor: Actor) {
  return ofOneself(async (at, now) => {
    const rows = await keysOf(at, actor.userId);
    const listed = rows.map(async ({ key, organisationName }) => {
      const { id, name, prefix, createdAt, expiresAt, lastUsedAt, revokedAt } = key;
      const standing = await membershipsOf(at, actor.userId, now, key.createdAt);
      const live = keyHolds(key, now) && actsIn(key, standing).length > 0;
      const told = { id, name, prefix, createdAt, expiresAt, lastUsedAt, revokedAt };
      return { ...told, organisationName, expired: now >= expiresAt, live };
    });
    return Promise.all(listed);
  });
}

/** Ends one of the person's own keys, from the next request on. @throws Refusal `not_found` for anyone else's */
export function revokeKey(actor: Actor, { id }: RevokeKeyInput) {
  return change(actor, "api_key.revoke", {
    find: (at) => findKey(at, id, actor.userId),
    async apply(at, { name, prefix, revokedAt }, now) {
      if (revokedAt) throw new Refusal("conflict", "apiKeys.refused.revoked");
      await markKey(at, id, { revokedAt: now });
      return { name, prefix };
    },
  });
}

/**
 * The person for whom a key acts: with the roles that they have in its organisation now and had when it
 * was made, and of these with what keys may. Undefined where it was revoked, has run out, its person is
 * deactivated, or has left: who comes back makes a new one.
 */
export async function identifyKey(key: string): Promise<Actor | undefined> {
  const sha256 = hashOf(key);
  const found = await ofOneself(async (at, now) => {
    const row = await findKeyByHash(at, sha256);
    if (!row || !holds(row, now)) return undefined;
    const actor = await asActor(at, row.user, null, now, row.key.createdAt);
    const memberships = actsIn(row.key, actor.memberships);
    if (memberships.length === 0) return undefined;
    const { id, prefix, lastUsedAt } = row.key;
    const keyed: Actor = { ...actor, memberships, apiKey: { id, prefix } };
    return { actor: keyed, due: dueToBeUsed(lastUsedAt, now) };
  });
  if (found?.due) {
    const { apiKey } = found.actor;
    await personally(async (at, now) => apiKey && markKey(at, apiKey.id, { lastUsedAt: now }));
  }
  return found?.actor;
}

function holds({ key, user }: { key: ApiKey; user: User }, now: string): boolean {
  const demonstration = user.demoSince === null || demonstrationIsOn();
  return keyHolds(key, now) && user.deactivatedAt === null && demonstration;
}

/** What the person is in the key's organisation, where that still gives them keys. */
function actsIn(
  { organisationId }: ApiKey,
  standing: readonly Membership[],
): readonly Membership[] {
  const there = standing.filter((one) => one.organisationId === organisationId);
  return there.some(({ role }) => mayRole("api_key.make", role)) ? there : [];
}
