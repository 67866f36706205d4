import type { Team } from "../inputs/engagement";
import type { Side } from "../permissions";
import { Refusal } from "../refusal";
import type { Duty, Role } from "../roles";
import type { Word } from "../words/en";

export type Named = {
  readonly userId: string;
  readonly duty: Duty;
  readonly signs: boolean;
  readonly expert: boolean;
};

/** Membership counts against a duty for so long after it ended (SD3; for the team, SD4). */
export const coolingMonths = 24;

/** One person leads the verification of one organisation for so many years running at most (SD7). */
const mostYearsLed = 5;

/** Who takes which duty, the signatory and the technical experts marked. */
export function dutiesOf({ lead, members, experts, reviewer, signatory, issuers }: Team): Named[] {
  const named = (userId: string, duty: Duty, expert = false) => ({
    userId,
    duty,
    signs: userId === signatory,
    expert,
  });
  return [
    named(lead, "lead_verifier"),
    ...members.map((userId) => named(userId, "verifier")),
    ...experts.map((userId) => named(userId, "verifier", true)),
    named(reviewer, "reviewer"),
    ...issuers.map((userId) => named(userId, "issuer")),
  ];
}

/** The side of a report on which each duty stands (domain.md 4.6). */
export const sideOfDuty = {
  lead_verifier: "verification",
  verifier: "verification",
  reviewer: "review",
  issuer: "issue",
} as const satisfies Record<Duty, Side>;

export type People = {
  readonly assigner: string;
  /** Who an account is: accounts of one person give the same (SD9). */
  readonly personOf: (userId: string) => string;
  readonly nameOf: (userId: string) => string;
  readonly roles: readonly { readonly userId: string; readonly role: Role }[];
  /** Who is, or was within the cooling time, a member of the reporting organisation. */
  readonly insiders: readonly string[];
  /** The year that is verified, and those of the organisation that each has led. */
  readonly year: number;
  readonly led: readonly { readonly userId: string; readonly year: number }[];
};
type Place = Pick<Named, "userId" | "duty">;
type Considered = People & {
  /** Everybody of the engagement as it will be, and those of them who are new to it. */
  readonly team: readonly Place[];
  readonly coming: readonly Place[];
};

/** What keeps duties apart, one row a rule: whom it refuses, and what they are told (domain.md 4.6). */
const rules: readonly {
  readonly rule: string;
  readonly word: Word;
  readonly refuses: (one: Place, considered: Considered) => boolean;
}[] = [
  {
    rule: "SD5: nobody assigns themselves",
    word: "verification.refused.ownDuty",
    refuses: ({ userId }, { assigner, personOf }) => personOf(userId) === personOf(assigner),
  },
  {
    rule: "SD2, SD10: nobody takes two duties",
    word: "verification.refused.apart",
    refuses: ({ userId }, { team, personOf }) =>
      team.filter((one) => personOf(one.userId) === personOf(userId)).length > 1,
  },
  {
    rule: "§8: a duty is of who holds its role in the body",
    word: "verification.refused.role",
    refuses: ({ userId, duty }, { roles }) =>
      !roles.some((one) => one.userId === userId && one.role === duty),
  },
  {
    rule: "SD3, SD4: nobody comes from the organisation",
    word: "verification.refused.member",
    refuses: ({ userId }, { insiders }) => insiders.includes(userId),
  },
  {
    rule: "SD7: one lead at most five years running",
    word: "verification.refused.leadYears",
    refuses: ({ userId, duty }, { year, led, personOf }) =>
      duty === "lead_verifier" &&
      Array.from({ length: mostYearsLed }, (_, n) => year - 1 - n).every((earlier) =>
        led.some((one) => personOf(one.userId) === personOf(userId) && one.year === earlier),
      ),
  },
];

/** Refuses a team that breaks the separation of duties, or whose signatory is not of the team (SD10). */
export function refuseTeam(team: Team, people: People): void {
  const named = dutiesOf(team);
  refuseUnfit({ ...people, team: named, coming: named });
  if (![team.lead, ...team.members].includes(team.signatory))
    throw new Refusal("forbidden", "verification.refused.signatory");
}

/**
 * The place that a newcomer takes. Throws a Refusal as `refuseTeam` does, and `not_found` where nobody of
 * that name leaves.
 */
export function refuseReplacement<A extends Place>(
  assigned: readonly A[],
  leaves: string,
  comes: string,
  people: People,
): A {
  const place = assigned.find(({ userId }) => userId === leaves);
  if (!place) throw new Refusal("not_found", "verification.refused.notAssigned");
  const newcomer = { userId: comes, duty: place.duty };
  // Who leaves is counted still: nobody takes their own place anew.
  refuseUnfit({ ...people, team: [...assigned, newcomer], coming: [newcomer] });
  return place;
}

function refuseUnfit(considered: Considered): void {
  for (const { word, refuses } of rules) {
    const refused = considered.coming.find((one) => refuses(one, considered));
    if (!refused) continue;
    const name = considered.nameOf(refused.userId);
    throw new Refusal("forbidden", word, { values: { name } });
  }
}

/** What an assignment says of impartiality and competence before its person has declared. */
export const undeclared = {
  ...{ independent: 0, competent: 0, declaration: null, threats: "", safeguards: "" },
  declaredAt: null,
} as const;

/** @throws Refusal `invalid` for each of both that the person does not confirm (SD4), with the way out */
export function refuseUnconfirmed(said: { independent: boolean; competent: boolean }): void {
  const fields = {
    ...(!said.independent && {
      independent: { word: "verification.refused.consultancy" } as const,
    }),
    ...(!said.competent && { competent: { word: "verification.refused.incompetent" } as const }),
  };
  if (Object.keys(fields).length > 0) throw new Refusal("invalid", "refusal.invalid", { fields });
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
