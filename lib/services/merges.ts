import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { collisionsOf } from "@/db/queries/collisions";
import { membersOf } from "@/db/queries/members";
import {
  findMergeProposal,
  insertMergeProposal,
  type MergeProposal,
  markMergeProposal,
  openMergesAbout,
  openMergesOf,
} from "@/db/queries/merge-proposals";
import { findOrganisation } from "@/db/queries/organisations";
import { accountsOf, namesOf } from "@/db/queries/people";
import { holdPeople, joinPeople, mergesAmong, peopleBehind } from "@/db/queries/same-people";
import type { MergeInput } from "@/lib/domain/inputs/people";
import {
  isAdministrator,
  mayAgree,
  refuseMerge,
  refuseStrangers,
} from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { change, now, ofOneself, view } from "./doors";

/**
 * Says that two members' accounts are one person (SD9). It counts once the person agrees, by an account that did not
 * say it, or a second administrator.
 * @throws Refusal `not_found` for who is no member, `conflict` where they are one person already or it was said
 */
export function proposeMerge(actor: Actor, input: Omit<MergeInput, "confirm">) {
  const { organisationId, accountId, otherId, reason } = input;
  return change(actor, "member.merge", {
    find: (at) => findOrganisation(at, organisationId),
    apply: async (at, organisation, proposedAt) => {
      refuseMerge(actor, [accountId, otherId], await rolesIn(at, organisation.id, proposedAt));
      await personsApart(at, input);
      const said = await openMergesOf(at, organisation.id);
      if (said.some((one) => isOf(one, accountId) && isOf(one, otherId)))
        throw new Refusal("conflict", "members.refused.mergeSaid");
      const own = { id: randomUUID(), organisationId, accountId, otherId, reason };
      await insertMergeProposal(at, { ...own, proposedBy: actor.userId, proposedAt });
      return { proposalId: own.id, accountId, otherId, reason };
    },
  });
}

/**
 * Agrees that two accounts are one person, for good: from now on they count as one wherever people are kept apart, in
 * every organisation. Nobody gets a role by it. Where it finds the person on two sides of a report it is said all the
 * same and tells which: nothing more is done there by that person, and R-28 blocks the claim.
 * @throws Refusal `forbidden` for who said it and for anybody but the person and a second administrator, `conflict`
 * where it was decided, or one of the two is no member any more
 */
export function agreeToMerge(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.agree", {
    find: (at) => findMergeProposal(at, id),
    apply: async (at, found, mergedAt) => {
      refuseDecided(found);
      if (!mayAgree(actor, found, administers(actor, found)))
        throw new Refusal("forbidden", "members.refused.mergeOwn");
      const { accountId, otherId, organisationId, proposedBy } = found;
      refuseStrangers([accountId, otherId], await rolesIn(at, organisationId, mergedAt));
      await holdPeople(at, [accountId, otherId]);
      await markMergeProposal(at, id, { decidedBy: actor.userId, confirmedAt: mergedAt });
      const all = await joined(at, found, mergedAt);
      const apart = await collisionsOf(at, organisationId, all, mergedAt);
      const reports = apart.map(({ reportId }) => reportId).join(" ");
      return { accountId, otherId, proposedBy, merged: 1, collisions: apart.length, reports };
    },
  });
}

/** Sets aside what was said of two accounts: by the person, or an administrator, who said it among them. */
export function discardMerge(actor: Actor, { id }: { readonly id: string }) {
  return change(actor, "member.agree", {
    find: (at) => findMergeProposal(at, id),
    apply: async (at, found, discardedAt) => {
      refuseDecided(found);
      if (!isOf(found, actor.userId) && !administers(actor, found))
        throw new Refusal("forbidden", "refusal.forbidden");
      await markMergeProposal(at, id, { decidedBy: actor.userId, discardedAt });
      return { accountId: found.accountId, otherId: found.otherId, merged: 0 };
    },
  });
}

/** What is said of the person's own account and waits for them, with both accounts and who said it. */
export function mergesAsked(actor: Actor) {
  return ofOneself(async (at) => {
    const open = await openMergesAbout(at, actor.userId);
    return (await named(at, actor, open)).filter((one) => one.mayAgree);
  });
}

/** What was said of an organisation's accounts and waits for a second person, and whether the actor may be that. */
export function listProposedMerges(actor: Actor, organisationId: string) {
  return view(actor, "member.view", {
    find: (at) => findOrganisation(at, organisationId),
    show: async (at, organisation) => named(at, actor, await openMergesOf(at, organisation.id)),
  });
}

/** An organisation's members who have more accounts than one, when they were merged, and where they stand on two sides. */
export function listMerges(actor: Actor, organisationId: string) {
  return view(actor, "member.view", {
    find: (at) => findOrganisation(at, organisationId),
    show: async (at, organisation) => {
      const members = await membersOf(at, organisation.id, now());
      const emails = new Map(members.map(({ membership, email }) => [membership.userId, email]));
      const merges = await mergesAmong(at, [...emails.keys()]);
      const names = await namesOf(
        at,
        merges.flatMap(({ accountId, otherId, mergedBy }) => [accountId, otherId, mergedBy]),
      );
      const account = (id: string) => ({ name: names.get(id) ?? "", email: emails.get(id) ?? "" });
      const rows = [];
      for (const { accountId, otherId, mergedBy, mergedAt } of merges) {
        const { accounts } = await peopleBehind(at, [accountId]);
        rows.push({
          id: `${accountId} ${otherId}`,
          accounts: [account(accountId), account(otherId)],
          mergedBy: names.get(mergedBy) ?? "",
          mergedAt,
          collisions: await collisionsOf(at, organisation.id, accounts, now()),
        });
      }
      return rows;
    },
  });
}

async function joined(at: Writing, found: MergeProposal, mergedAt: string) {
  const [these, those] = await personsApart(at, found);
  await joinPeople(at, these, those, { mergedBy: found.proposedBy, mergedAt });
  return [...these, ...those];
}

type Two = Pick<MergeProposal, "accountId" | "otherId">;

/** The accounts of the one and of the other. @throws Refusal `conflict` where they are one person already */
async function personsApart(at: Reading, { accountId, otherId }: Two) {
  const { accounts: these } = await peopleBehind(at, [accountId]);
  if (these.includes(otherId)) throw new Refusal("conflict", "members.refused.merged");
  const { accounts: those } = await peopleBehind(at, [otherId]);
  return [these, those] as const;
}

async function rolesIn(at: Reading, organisationId: string, instant: string) {
  return (await membersOf(at, organisationId, instant)).map(({ membership }) => membership);
}

function refuseDecided({ confirmedAt, discardedAt }: MergeProposal): void {
  if (confirmedAt || discardedAt) throw new Refusal("conflict", "members.refused.mergeDecided");
}

const isOf = ({ accountId, otherId }: Two, userId: string) => [accountId, otherId].includes(userId);

const administers = ({ memberships }: Actor, { organisationId }: MergeProposal) =>
  memberships.some((one) => one.organisationId === organisationId && isAdministrator(one.role));

async function named(at: Reading, actor: Actor, proposals: readonly MergeProposal[]) {
  const people = await accountsOf(
    at,
    proposals.flatMap(({ accountId, otherId, proposedBy }) => [accountId, otherId, proposedBy]),
  );
  const of = (id: string) => people.get(id) ?? { name: "", email: "" };
  return proposals.map((one) => ({
    ...{ id: one.id, proposedAt: one.proposedAt, reason: one.reason },
    ...{ accounts: [of(one.accountId), of(one.otherId)], proposedBy: of(one.proposedBy).name },
    mayAgree: mayAgree(actor, one, administers(actor, one)),
  }));
}
