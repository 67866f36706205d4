import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { findMembership, type MembershipRow, membersOf } from "@/db/queries/members";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import {
  findRoleChange,
  insertRoleChange,
  isEngaged,
  markRoleChange,
  openRoleChanges,
} from "@/db/queries/role-changes";
import type { ChangeMemberInput } from "@/lib/domain/inputs/people";
import { administratorOf, refuseSelf, refuseUnfit } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, platformId, type Role } from "@/lib/domain/roles";
import { change, view } from "./doors";
import { end, ended, give, isOwn, ownOrganisation, refuseHeld } from "./granting";

/**
 * Gives a member another role, from their next request on; the old one ends and stays on record. While a
 * body is engaged the change waits for a second person (SD5): then `waits` is 1.
 * @throws Refusal `forbidden` for one's own, `conflict` for the last administrator's
 */
export function changeMember(actor: Actor, { id, role, siteKeys }: ChangeMemberInput) {
  return change(actor, "member.change", {
    find: (at) => findMembership(at, id),
    apply: async (at, found, now) => {
      const organisation = await ownOrganisation(at, actor, found, now);
      const sites = refuseUnfit(organisation.kind, role, siteKeys);
      await refuseHeld(at, found, role, now);
      const told = { userId: found.userId, from: found.role, to: role };
      if (await isEngaged(at, organisation.id)) {
        await propose(at, actor, found, role, sites, now);
        return { ...told, waits: 1 };
      }
      await give(at, organisation, found, { role, sites, grantedBy: actor.userId }, now);
      return { ...told, waits: 0 };
    },
  });
}

/**
 * Takes a role from a member, from their next request on; what they did stays.
 * @throws Refusal `forbidden` for one's own (SD5), `conflict` for the last administrator's
 */
export function removeMember(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.remove", {
    find: (at) => findMembership(at, id),
    apply: async (at, found, now) => {
      await end(at, await ownOrganisation(at, actor, found, now), found, now);
      return { userId: found.userId, role: found.role };
    },
  });
}

/**
 * Puts a waiting role change into force: a second administrator's act, or the platform's where the
 * organisation has nobody else.
 * @throws Refusal `forbidden` for who proposed it and whose role it is
 */
export function confirmRoleChange(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.confirm", {
    find: (at) => findRoleChange(at, id),
    apply: async (at, found, now) => {
      const membership = await waitingFor(at, found, now);
      const { userId } = membership;
      refuseSelf(actor.userId, userId);
      refuseSelf(actor.userId, found.proposedBy);
      const organisation = await findOrganisation(at, found.organisationId);
      if (!organisation) throw new Refusal("not_found", "refusal.notFound");
      await refusePlatformBefore(at, actor, organisation, [userId, found.proposedBy], now);
      await refuseHeld(at, membership, found.role, now);
      const sites: readonly string[] = JSON.parse(found.siteKeys);
      await give(
        at,
        organisation,
        membership,
        { role: found.role, sites, grantedBy: actor.userId },
        now,
      );
      await markRoleChange(at, id, { decidedBy: actor.userId, confirmedAt: now });
      return { userId, from: membership.role, to: found.role, proposedBy: found.proposedBy };
    },
  });
}

/** Takes a waiting role change back. */
export function discardRoleChange(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.confirm", {
    find: (at) => findRoleChange(at, id),
    apply: async (at, found, now) => {
      const { userId } = await waitingFor(at, found, now);
      await markRoleChange(at, id, { decidedBy: actor.userId, discardedAt: now });
      return { userId, to: found.role, discarded: 1 };
    },
  });
}

/** What waits for the platform or for a second administrator, in every organisation. */
export function listRoleChanges(actor: Actor) {
  return view(actor, "member.confirm", {
    find: (at) => findOrganisation(at, platformId),
    show: (at) => openRoleChanges(at),
  });
}

async function waitingFor(
  at: Reading,
  found: { membershipId: string; confirmedAt: string | null; discardedAt: string | null },
  now: string,
): Promise<MembershipRow> {
  const membership = await findMembership(at, found.membershipId);
  const decided = found.confirmedAt !== null || found.discardedAt !== null;
  if (decided || !membership || ended(membership, now)) {
    throw new Refusal("conflict", "members.refused.decided");
  }
  return membership;
}

async function propose(
  at: Writing,
  { userId: proposedBy }: Actor,
  { id: membershipId, organisationId }: MembershipRow,
  role: Role,
  sites: readonly string[],
  proposedAt: string,
): Promise<void> {
  const waiting = await openRoleChanges(at, organisationId);
  if (waiting.some((one) => one.change.membershipId === membershipId)) {
    throw new Refusal("conflict", "members.refused.waits");
  }
  const siteKeys = JSON.stringify(sites);
  const proposal = { organisationId, membershipId, role, siteKeys, proposedBy, proposedAt };
  await insertRoleChange(at, { id: randomUUID(), ...proposal });
}

/** The platform confirms only where no other administrator could. */
async function refusePlatformBefore(
  at: Reading,
  actor: Actor,
  organisation: Organisation,
  involved: readonly string[],
  now: string,
): Promise<void> {
  if (isOwn(actor, organisation)) return;
  const members = await membersOf(at, organisation.id, now);
  const second = members.some(
    ({ membership }) =>
      membership.role === administratorOf[organisation.kind] &&
      !involved.includes(membership.userId),
  );
  if (second) throw new Refusal("forbidden", "members.refused.secondAdmin");
}
