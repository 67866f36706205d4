import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { type DeskReach, deskRoleChanges } from "@/db/queries/desk";
import { type MembershipRow, membershipsWithin, membersOf } from "@/db/queries/members";
import type { Organisation } from "@/db/queries/organisations";
import {
  engagedSince,
  insertRoleChange,
  openRoleChanges,
  type RoleChange,
} from "@/db/queries/role-changes";
import { peopleBehind } from "@/db/queries/same-people";
import { administratorOf } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import { add } from "./granting";

/** What a grant or a proposal tells: whether it waits, and whether a second administrator is there to confirm it. */
export type Waits = { readonly waits: 0 | 1; readonly second: 0 | 1 };
export const inForce: Waits = { waits: 0, second: 0 };

type Proposal = Pick<RoleChange, "kind" | "role"> & {
  readonly sites: readonly string[];
  readonly by: string;
};

/**
 * Lets a change of what a member holds wait for a second person while a body is engaged (SD5); nothing where none is.
 * @throws Refusal `conflict` where a change of the membership waits already
 */
export async function propose(
  at: Writing,
  organisation: Organisation,
  member: MembershipRow,
  proposal: Proposal,
  proposedAt: string,
): Promise<Waits | undefined> {
  const since = await engagedSince(at, organisation.id);
  return since === undefined
    ? undefined
    : letWait(at, organisation, member, proposal, { proposedAt, since });
}

/**
 * Gives a person a role in an organisation, by whichever way they come: at once to a newcomer, and to who has been
 * a member while a body is engaged once a second person confirms it (SD5).
 * @throws Refusal `conflict` for a newcomer's account meanwhile whose person is a member by another
 */
export async function enrol(
  at: Writing,
  organisation: Organisation,
  { userId, role, sites, by }: Omit<Proposal, "kind"> & { readonly userId: string },
  now: string,
): Promise<Waits> {
  const { id: organisationId } = organisation;
  const since = await engagedSince(at, organisationId);
  if (since !== undefined) {
    const [member] = await membershipsWithin(at, userId, organisationId, since);
    const proposal = { kind: "add", role, sites, by } as const;
    if (member) return letWait(at, organisation, member, proposal, { proposedAt: now, since });
    await refuseOtherAccount(at, userId, organisationId, since);
  }
  await add(at, { organisationId, userId }, { role, sites, grantedBy: by }, now);
  return inForce;
}

/** A person gets no role at once by a new account that would wait for the one they have (SD5, SD9). */
async function refuseOtherAccount(at: Reading, userId: string, of: string, since: string) {
  const { accounts } = await peopleBehind(at, [userId]);
  for (const one of accounts) {
    const [member] = await membershipsWithin(at, one, of, since);
    if (member) throw new Refusal("conflict", "members.refused.otherAccount");
  }
}

async function letWait(
  at: Writing,
  organisation: Organisation,
  { id: membershipId, userId }: MembershipRow,
  { kind, role, sites, by: proposedBy }: Proposal,
  { proposedAt, since }: { readonly proposedAt: string; readonly since: string },
): Promise<Waits> {
  const waiting = await openRoleChanges(at, organisation.id);
  if (waiting.some((one) => one.change.membershipId === membershipId)) {
    throw new Refusal("conflict", "members.refused.waits");
  }
  const own = { organisationId: organisation.id, membershipId, kind, role };
  const siteKeys = JSON.stringify(sites);
  await insertRoleChange(at, { id: randomUUID(), ...own, siteKeys, proposedBy, proposedAt });
  const seconds = await administratorsSince(at, organisation, [userId, proposedBy], {
    since,
    now: proposedAt,
  });
  return { waits: 1, second: seconds.length > 0 ? 1 : 0 };
}

type Managed = Pick<Organisation, "id" | "kind">;

/**
 * The administrators who may confirm what others propose: none of those involved by whichever account, and none whom
 * one person alone could have let in since a body was engaged.
 */
export async function secondsOf(
  at: Reading,
  organisation: Managed,
  involved: readonly string[],
  now: string,
): Promise<readonly string[]> {
  const since = (await engagedSince(at, organisation.id)) ?? now;
  return administratorsSince(at, organisation, involved, { since, now });
}

async function administratorsSince(
  at: Reading,
  { id, kind }: Managed,
  involved: readonly string[],
  { since, now }: { readonly since: string; readonly now: string },
): Promise<readonly string[]> {
  const members = await membersOf(at, id, now);
  const { accounts } = await peopleBehind(at, involved);
  return members
    .filter(
      ({ deactivatedAt, membership: { role, validFrom, userId } }) =>
        deactivatedAt === null &&
        role === administratorOf[kind] &&
        validFrom <= since &&
        !accounts.includes(userId),
    )
    .map(({ membership }) => membership.userId);
}

/** Role changes, each to who may confirm it: the second administrator, or the platform where there is none (SD5). */
export async function waitingFor(at: Reading, reach: DeskReach, now: string) {
  const found = [];
  for (const { kind, ...one } of await deskRoleChanges(at, reach)) {
    const organisation = { id: one.organisationId, kind };
    const seconds = await secondsOf(at, organisation, [one.by, one.of], now);
    const state = seconds.length > 0 ? ("waits" as const) : ("alone" as const);
    const mine = state === "alone" ? reach.everywhere : seconds.includes(reach.userId);
    if (mine) found.push({ ...one, state });
  }
  return found;
}
