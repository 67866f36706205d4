import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import {
  holdersOf,
  insertMembership,
  type MembershipRow,
  markMembershipEnded,
  membersOf,
} from "@/db/queries/members";
import { findOrganisation, type Organisation } from "@/db/queries/organisations";
import { raiseEpoch } from "@/db/queries/people";
import { administratorOf, refuseLastAdmin, refuseSelf } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor, Role } from "@/lib/domain/roles";

/** The organisation of a membership in force, where the actor is one of its own and not its holder. */
export async function ownOrganisation(
  at: Writing,
  actor: Actor,
  found: MembershipRow,
  now: string,
) {
  const organisation = await findOrganisation(at, found.organisationId);
  if (!organisation || ended(found, now)) throw new Refusal("not_found", "refusal.notFound");
  if (!isOwn(actor, organisation)) throw new Refusal("forbidden", "refusal.forbidden");
  refuseSelf(actor, found.userId);
  return organisation;
}

type Grant = { readonly role: Role; readonly sites: readonly string[]; readonly grantedBy: string };

/** Ends what a member holds and gives them another role. */
export async function give(
  at: Writing,
  organisation: Organisation,
  found: MembershipRow,
  grant: Grant,
  validFrom: string,
): Promise<void> {
  await end(at, organisation, found, validFrom);
  await add(at, found, grant, validFrom);
}

/** Gives a person a role beside what they hold; their sessions end, as their reach has grown. */
export async function add(
  at: Writing,
  { organisationId, userId }: Pick<MembershipRow, "organisationId" | "userId">,
  { role, sites, grantedBy }: Grant,
  validFrom: string,
): Promise<void> {
  const siteKeys = JSON.stringify(sites);
  const held = { organisationId, userId, role, siteKeys, grantedBy, validFrom, validTo: null };
  await insertMembership(at, { id: randomUUID(), ...held });
  await raiseEpoch(at, userId);
}

/** Ends a role and its holder's sessions. @throws Refusal `conflict` for the last administrator */
export async function end(
  at: Writing,
  { id, kind }: Organisation,
  found: MembershipRow,
  now: string,
) {
  const administrator = administratorOf[kind];
  if (found.role === administrator) refuseLastAdmin(await holdersOf(at, id, administrator, now));
  await markMembershipEnded(at, found.id, now);
  await raiseEpoch(at, found.userId);
}

/** @throws Refusal `conflict` where the member holds the role already */
export async function refuseHeld(at: Reading, found: MembershipRow, role: Role, now: string) {
  const members = await membersOf(at, found.organisationId, now);
  const held = members.some(
    ({ membership }) =>
      membership.userId === found.userId && membership.role === role && membership.id !== found.id,
  );
  if (held) throw new Refusal("conflict", "members.refused.has");
}

/** Whether a person is of an organisation, and not of the platform alone. */
export const isOwn = ({ memberships }: Actor, { id }: Organisation) =>
  memberships.some(({ organisationId }) => organisationId === id);
export const ended = ({ validTo }: MembershipRow, now: string) =>
  validTo !== null && validTo <= now;
