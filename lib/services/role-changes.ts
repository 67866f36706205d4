import type { Reading, Writing } from "@/db/client";
import { findMembership, type MembershipRow } from "@/db/queries/members";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import {
  findRoleChange,
  markRoleChange,
  openRoleChanges,
  type RoleChange,
} from "@/db/queries/role-changes";
import { sitesOf } from "@/db/queries/sites";
import type { ChangeMemberInput } from "@/lib/domain/inputs/people";
import { refuseSelf, refuseUnfit } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, isSelf, platformId } from "@/lib/domain/roles";
import { change, now, view } from "./doors";
import { inForce, propose, secondsOf } from "./grant-steps";
import { add, end, ended, give, ownOrganisation, refuseHeld } from "./granting";

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
      const sites = refuseUnfit(
        organisation.kind,
        role,
        siteKeys,
        await sitesOf(at, organisation.id),
      );
      await refuseHeld(at, found, role, now);
      const told = { userId: found.userId, from: found.role, to: role };
      const { userId: by } = actor;
      const waits = await propose(
        at,
        organisation,
        found,
        { kind: "change", role, sites, by },
        now,
      );
      if (waits) return { ...told, ...waits };
      await give(at, organisation, found, { role, sites, grantedBy: by }, now);
      return { ...told, ...inForce };
    },
  });
}

/**
 * Takes a role from a member, from their next request on; what they did stays. While a body is engaged it waits
 * for a second person too.
 * @throws Refusal `forbidden` for one's own (SD5), `conflict` for the last administrator's
 */
export function removeMember(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.remove", {
    find: (at) => findMembership(at, id),
    apply: async (at, found, now) => {
      const organisation = await ownOrganisation(at, actor, found, now);
      const { userId, role } = found;
      const proposal = { kind: "remove", role, sites: [], by: actor.userId } as const;
      const waits = await propose(at, organisation, found, proposal, now);
      if (waits) return { userId, role, ...waits };
      await end(at, organisation, found, now);
      return { userId, role, ...inForce };
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
      const membership = await undecided(at, found, now);
      const { userId } = membership;
      refuseSelf(actor, userId);
      if (isSelf(actor, found.proposedBy))
        throw new Refusal("forbidden", "members.refused.proposer");
      const organisation = await findOrganisation(at, found.organisationId);
      if (!organisation) throw new Refusal("not_found", "refusal.notFound");
      await refuseUnasked(at, actor, organisation, [userId, found.proposedBy], now);
      await markRoleChange(at, id, { decidedBy: actor.userId, confirmedAt: now });
      await putInForce(at, organisation, membership, { ...found, grantedBy: actor.userId }, now);
      return { userId, from: membership.role, to: found.role, proposedBy: found.proposedBy };
    },
  });
}

/**
 * Takes a waiting role change back.
 * @throws Refusal `forbidden` for whose role it is
 */
export function discardRoleChange(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.confirm", {
    find: (at) => findRoleChange(at, id),
    apply: async (at, found, now) => {
      const membership = await findMembership(at, found.membershipId);
      const decided = found.confirmedAt ?? found.discardedAt;
      if (!membership || decided) throw new Refusal("conflict", "members.refused.decided");
      refuseSelf(actor, membership.userId);
      await markRoleChange(at, id, { decidedBy: actor.userId, discardedAt: now });
      return { userId: membership.userId, to: found.role, discarded: 1 };
    },
  });
}

/** A role change that waits, and whether who looks at it may confirm it. */
export type RoleChangeShown = Awaited<ReturnType<typeof openRoleChanges>>[number] & {
  readonly mayConfirm: boolean;
};

/** What waits for the platform, where an organisation has no second administrator. */
export function listRoleChanges(actor: Actor) {
  return view(actor, "member.confirm", {
    find: (at) => findOrganisation(at, platformId),
    show: async (at) => {
      const found: RoleChangeShown[] = [];
      for (const one of await openRoleChanges(at)) {
        const organisation = { id: one.change.organisationId, kind: one.kind };
        const involved = [one.userId, one.change.proposedBy];
        if ((await secondsOf(at, organisation, involved, now())).length === 0)
          found.push({ ...one, mayConfirm: true });
      }
      return found;
    },
  });
}

/** @throws Refusal `conflict` where the change was decided already, or what it would change has ended */
async function undecided(at: Reading, found: RoleChange, now: string): Promise<MembershipRow> {
  const membership = await findMembership(at, found.membershipId);
  const gone = found.kind !== "add" && membership !== undefined && ended(membership, now);
  if (found.confirmedAt || found.discardedAt || !membership || gone) {
    throw new Refusal("conflict", "members.refused.decided");
  }
  return membership;
}

/** What was confirmed: the role in the place of the membership's, beside it, or the membership's end. */
async function putInForce(
  at: Writing,
  organisation: Organisation,
  membership: MembershipRow,
  { kind, role, siteKeys, grantedBy }: RoleChange & { readonly grantedBy: string },
  now: string,
): Promise<void> {
  if (kind === "remove") return end(at, organisation, membership, now);
  await refuseHeld(at, membership, role, now);
  const sites: readonly string[] = JSON.parse(siteKeys);
  const grant = { role, sites, grantedBy };
  if (kind === "add") return add(at, membership, grant, now);
  await give(at, organisation, membership, grant, now);
}

/** The platform confirms only where no administrator of the organisation could. */
async function refuseUnasked(
  at: Reading,
  { userId, memberships }: Actor,
  organisation: Organisation,
  involved: readonly string[],
  now: string,
): Promise<void> {
  const seconds = await secondsOf(at, organisation, involved, now);
  if (seconds.includes(userId)) return;
  if (seconds.length > 0) throw new Refusal("forbidden", "members.refused.secondAdmin");
  const isPlatform = memberships.some(({ role }) => role === "platform_admin");
  if (!isPlatform) throw new Refusal("forbidden", "members.refused.platformOnly");
}
