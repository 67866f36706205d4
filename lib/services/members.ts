import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { openInvitationsOf } from "@/db/queries/invitations";
import {
  findMembership,
  holdersOf,
  insertMembership,
  type MembershipRow,
  markMembershipEnded,
  membersOf,
  siteKeysOf,
} from "@/db/queries/members";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import { namesOf, raiseEpoch } from "@/db/queries/people";
import { lastSeenOf } from "@/db/queries/sessions";
import type { ChangeMemberInput } from "@/lib/domain/inputs/people";
import {
  administratorOf,
  refuseLastAdmin,
  refuseSelf,
  refuseUnfit,
} from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { change, now, view } from "./doors";

/** Who is in an organisation, a row for each role held, and which invitations are open. */
export function listMembers(actor: Actor, organisationId: string) {
  return view(actor, "member.view", {
    find: (at) => findOrganisation(at, organisationId),
    show: async (at, organisation) => {
      const rows = await membersOf(at, organisation.id, now());
      const seen = await lastSeenOf(
        at,
        rows.map(({ membership }) => membership.userId),
      );
      const members = rows.map(({ membership, name, email }) => ({
        id: membership.id,
        userId: membership.userId,
        name,
        email,
        role: membership.role,
        siteKeys: siteKeysOf(membership),
        since: membership.validFrom,
        lastSeenAt: seen.get(membership.userId) ?? null,
        self: membership.userId === actor.userId,
      }));
      const open = await openInvitationsOf(at, organisation.id);
      const names = await namesOf(
        at,
        open.map(({ invitedBy }) => invitedBy),
      );
      const invitations = open.map(({ id, email, role, expiresAt, invitedBy }) => ({
        id,
        email,
        role,
        expiresAt,
        expired: expiresAt <= now(),
        invitedBy: names.get(invitedBy) ?? "",
      }));
      return { organisation, members, invitations };
    },
  });
}

/**
 * Gives a member another role, from their next request on; the old one ends and stays on record.
 * @throws Refusal `forbidden` for one's own (SD5), `conflict` for the last administrator's
 */
export function changeMember(actor: Actor, { id, role, siteKeys }: ChangeMemberInput) {
  return change(actor, "member.change", {
    find: (at) => findMembership(at, id),
    apply: async (at, found, now) => {
      const organisation = await managed(at, actor, found, now);
      const sites = refuseUnfit(organisation.kind, role, siteKeys);
      await refuseHeld(at, found, role, now);
      await end(at, organisation, found, now);
      await insertMembership(at, {
        id: randomUUID(),
        organisationId: organisation.id,
        userId: found.userId,
        role,
        siteKeys: JSON.stringify(sites),
        grantedBy: actor.userId,
        validFrom: now,
        validTo: null,
      });
      return { userId: found.userId, from: found.role, to: role };
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
      await end(at, await managed(at, actor, found, now), found, now);
      return { userId: found.userId, role: found.role };
    },
  });
}

/** The organisation of a membership in force, where the actor is one of its own and not its holder. */
async function managed(at: Writing, actor: Actor, found: MembershipRow, now: string) {
  const organisation = await findOrganisation(at, found.organisationId);
  const ended = found.validTo !== null && found.validTo <= now;
  if (!organisation || ended) throw new Refusal("not_found", "refusal.notFound");
  const own = actor.memberships.some((one) => one.organisationId === organisation.id);
  if (!own) throw new Refusal("forbidden", "refusal.forbidden"); // the platform's: members are not its own
  refuseSelf(actor.userId, found.userId);
  return organisation;
}

async function end(at: Writing, { id, kind }: Organisation, found: MembershipRow, now: string) {
  const administrator = administratorOf[kind];
  if (found.role === administrator) refuseLastAdmin(await holdersOf(at, id, administrator, now));
  await markMembershipEnded(at, found.id, now);
  await raiseEpoch(at, found.userId);
}

async function refuseHeld(at: Writing, found: MembershipRow, role: string, now: string) {
  const members = await membersOf(at, found.organisationId, now);
  const held = members.some(
    ({ membership }) =>
      membership.userId === found.userId && membership.role === role && membership.id !== found.id,
  );
  if (held) throw new Refusal("conflict", "members.refused.has");
}
