import { Refusal } from "../refusal";

/** Who began a restatement: a person, or the portal as an edition came or an opinion was withdrawn. */
export const origins = ["person", "edition", "opinion"] as const;
export type Origin = (typeof origins)[number];

/** @throws Refusal `forbidden` where the person who assessed would decide too (domain.md 4.5) */
export function refuseAssessor(
  { assessedBy }: { readonly assessedBy: string | null },
  userId: string,
): void {
  if (assessedBy === userId) throw new Refusal("forbidden", "restatements.refused.samePerson");
}

/** @throws Refusal `conflict` where the effect reaches the threshold: the year has to be restated */
export function refuseRequired({ required }: { readonly required: number | null }): void {
  if (required === 1) throw new Refusal("conflict", "restatements.refused.required");
}
