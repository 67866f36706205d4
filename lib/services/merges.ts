import { collisionsOf } from "@/db/queries/collisions";
import { membersOf } from "@/db/queries/members";
import { findOrganisation } from "@/db/queries/organisations";
import { namesOf } from "@/db/queries/people";
import { holdPeople, joinPeople, mergesAmong, peopleBehind } from "@/db/queries/same-people";
import type { MergeInput } from "@/lib/domain/inputs/people";
import { refuseMerge } from "@/lib/domain/membership-rules";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { change, now, view } from "./doors";

/**
 * Says that two members' accounts are one person (SD9), for good: from now on they count as one wherever people are
 * kept apart, in every organisation. Nobody gets a role by it. Where it finds the person on two sides of a report it
 * is said all the same and tells which: nothing more is done there by that person, and R-28 blocks the claim.
 * @throws Refusal `not_found` for who is no member, `conflict` where they are one person already
 */
export function mergeAccounts(actor: Actor, input: Omit<MergeInput, "confirm">) {
  const { organisationId, accountId, otherId, reason } = input;
  return change(actor, "member.merge", {
    find: (at) => findOrganisation(at, organisationId),
    apply: async (at, organisation, mergedAt) => {
      const members = await membersOf(at, organisation.id, mergedAt);
      refuseMerge(
        actor,
        [accountId, otherId],
        members.map(({ membership }) => membership),
      );
      await holdPeople(at, [accountId, otherId]);
      const { accounts: these } = await peopleBehind(at, [accountId]);
      if (these.includes(otherId)) throw new Refusal("conflict", "members.refused.merged");
      const { accounts: those } = await peopleBehind(at, [otherId]);
      await joinPeople(at, these, those, { mergedBy: actor.userId, mergedAt });
      const apart = await collisionsOf(at, organisation.id, [...these, ...those], mergedAt);
      const reports = apart.map(({ reportId }) => reportId).join(" ");
      return { accountId, otherId, reason, collisions: apart.length, reports };
    },
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
