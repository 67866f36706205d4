import { Refusal } from "../refusal";
import { type Actor, isSelf } from "../roles";
import type { RestatementState } from "./workflow";

/** Who began a restatement: a person, or the portal as an edition came or an opinion was withdrawn. */
export const origins = ["person", "edition", "opinion"] as const;
export type Origin = (typeof origins)[number];
type Standing = {
  readonly state: RestatementState;
  readonly required: number | null;
  readonly origin: Origin;
};

/** @throws Refusal `forbidden` where the person who assessed would decide too (domain.md 4.5) */
export function refuseAssessor(
  { assessedBy }: { readonly assessedBy: string | null },
  actor: Pick<Actor, "accounts">,
): void {
  if (isSelf(actor, assessedBy)) throw new Refusal("forbidden", "restatements.refused.samePerson");
}

/** @throws Refusal `conflict` where the effect reaches the threshold: the year has to be restated */
export function refuseRequired({ required }: { readonly required: number | null }): void {
  if (required === 1) throw new Refusal("conflict", "restatements.refused.required");
}

/** @throws Refusal `conflict` where a year's approved restatement is not published: its revision is revised first */
export function refuseUnderway(ofYear: readonly Pick<Standing, "state">[]): void {
  if (ofYear.some(({ state }) => state === "approved"))
    throw new Refusal("conflict", "restatements.refused.underway");
}

/**
 * Whether a year has to be restated and is not yet: the effect reaches the threshold, or the opinion that it rests on
 * was withdrawn, which asks for it before any effect is known (domain.md 4.3, 4.5).
 */
export function isDue({ state, required, origin }: Standing): boolean {
  if (state === "proposed") return origin === "opinion";
  return (state === "assessed" || state === "approved") && required === 1;
}
