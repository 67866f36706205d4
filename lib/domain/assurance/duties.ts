import type { Team } from "../inputs/engagement";
import { Refusal } from "../refusal";
import type { Duty, Role } from "../roles";
import type { Word } from "../words/en";

export type Named = { readonly userId: string; readonly duty: Duty; readonly signs: boolean };

/** Membership counts against a duty for so long after it ended (SD3; for the team, SD4). */
export const coolingMonths = 24;

/** Who takes which duty, the signatory marked. */
export function dutiesOf({ lead, members, reviewer, signatory, issuers }: Team): Named[] {
  const named = (userId: string, duty: Duty) => ({ userId, duty, signs: userId === signatory });
  return [
    named(lead, "lead_verifier"),
    ...members.map((userId) => named(userId, "verifier")),
    named(reviewer, "reviewer"),
    ...issuers.map((userId) => named(userId, "issuer")),
  ];
}

export type People = {
  readonly assigner: string;
  readonly nameOf: (userId: string) => string;
  readonly roles: readonly { readonly userId: string; readonly role: Role }[];
  /** Who is, or was within the cooling time, a member of the reporting organisation. */
  readonly insiders: readonly string[];
};

/**
 * Refuses a team that breaks the separation of duties (domain.md 4.6): nobody assigns themselves (SD5),
 * nobody takes two duties (SD2, SD10), nobody comes from the organisation (SD3, SD4).
 */
export function refuseTeam(team: Team, { assigner, nameOf, roles, insiders }: People): void {
  const named = dutiesOf(team);
  if (named.some(({ userId }) => userId === assigner)) refuse("verification.refused.ownDuty");
  if (new Set(named.map(({ userId }) => userId)).size < named.length)
    refuse("verification.refused.apart");
  if (![team.lead, ...team.members].includes(team.signatory))
    refuse("verification.refused.signatory");
  const holds = ({ userId, duty }: Named) =>
    roles.some((one) => one.userId === userId && one.role === duty);
  const stranger = named.find((one) => !holds(one));
  if (stranger) refuse("verification.refused.role", nameOf(stranger.userId));
  const insider = named.find(({ userId }) => insiders.includes(userId));
  if (insider) refuse("verification.refused.member", nameOf(insider.userId));
}

type Assigned = Named & { readonly engagementId: string };

/**
 * The place that a newcomer takes. Throws a Refusal as `refuseTeam` does, and `not_found` where nobody of
 * that name leaves.
 */
export function refuseReplacement<A extends Omit<Assigned, "signs">>(
  assigned: readonly A[],
  leaves: string,
  comes: string,
  { assigner, nameOf, roles, insiders }: People,
): A {
  const place = assigned.find(({ userId }) => userId === leaves);
  if (!place) throw new Refusal("not_found", "verification.refused.notAssigned");
  if (comes === assigner) refuse("verification.refused.ownDuty");
  if (assigned.some(({ userId }) => userId === comes)) refuse("verification.refused.apart");
  if (!roles.some(({ userId, role }) => userId === comes && role === place.duty))
    refuse("verification.refused.role", nameOf(comes));
  if (insiders.includes(comes)) refuse("verification.refused.member", nameOf(comes));
  return place;
}

function refuse(word: Word, name = ""): never {
  throw new Refusal("forbidden", word, { values: { name } });
}

/** @throws Refusal `conflict` with their number, where people have not declared impartiality and competence (SD4) */
export function refuseUndeclared(
  assigned: readonly { readonly declaredAt: string | null }[],
): void {
  const count = assigned.filter(({ declaredAt }) => declaredAt === null).length;
  if (count === 0) return;
  throw new Refusal("conflict", "verification.refused.undeclared", { values: { count } });
}

/** SD3: who belongs to the organisation, or did within the cooling time, neither approves nor issues for it. */
export function refuseInsiders(insiders: readonly string[]): void {
  if (insiders.length > 0) throw new Refusal("forbidden", "approvals.refused.member");
}
