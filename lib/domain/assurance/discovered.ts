import type { Permission } from "../permissions";
import { Refusal } from "../refusal";
import { type Actor, isSelf, type Role } from "../roles";

/** What may be done after an opinion, in the order in which a page offers it. */
export const laterActs = [
  "fact.report",
  "fact.set_aside",
  "engagement.reopen",
  "opinion.confirm",
  "opinion.withdraw",
  "opinion.second_ruling",
  "opinion.drop_ruling",
  "report.reopen",
] as const satisfies readonly Permission[];

export type LaterAct = (typeof laterActs)[number];

/** What was decided of an engagement after its opinion (domain.md 4.3). */
const rulingActs = ["reopen", "confirm", "withdraw", "resume"] as const;
export type RulingAct = (typeof rulingActs)[number];

const rulers = ["lead_verifier", "reviewer"] as const satisfies readonly Role[];
type Ruler = (typeof rulers)[number];

/** That the opinion stands, or that it is withdrawn: proposed by the lead or the reviewer, decided by both. */
export type Ruling = {
  readonly act: "confirm" | "withdraw";
  readonly reason: string;
  readonly byUser: string;
  readonly role: Ruler;
  readonly at: string;
};

/** As which of the two somebody decides, by the roles in which they reach the engagement. */
export function rulerOf(roles: readonly Role[]): Ruler {
  const role = rulers.find((one) => roles.includes(one));
  if (!role) throw new Refusal("forbidden", "refusal.forbidden");
  return role;
}

/**
 * Lead and reviewer decide together: two people, each in their own duty. Throws a Refusal `conflict` where
 * nothing is proposed, `forbidden` where the second is not the other of the two.
 */
export function refuseSecondRuler(
  proposed: Ruling | undefined,
  second: Pick<Actor, "accounts">,
  role: Ruler,
): asserts proposed is Ruling {
  if (!proposed) throw new Refusal("conflict", "verification.refused.noRuling");
  if (isSelf(second, proposed.byUser) || proposed.role === role)
    throw new Refusal("forbidden", "verification.refused.otherRuler");
}

/** One ruling is proposed at a time, and decided by another: whether an act fits what is proposed. */
export function fitsRuling(
  act: LaterAct,
  proposed: Ruling | undefined,
  second: Pick<Actor, "accounts">,
): boolean {
  if (act === "opinion.confirm" || act === "opinion.withdraw") return proposed === undefined;
  if (act === "opinion.drop_ruling") return proposed !== undefined;
  return (
    act !== "opinion.second_ruling" || (proposed !== undefined && !isSelf(second, proposed.byUser))
  );
}
