import type { Row } from "../workflow";

export const restatementStates = [
  "proposed",
  "assessed",
  "approved",
  "declined",
  "done",
  "lapsed",
] as const;
export type RestatementState = (typeof restatementStates)[number];

/**
 * From which states of a restatement each act is possible (domain.md 4.5). It is done when its revision is published,
 * and lapses undecided when the revision that it is of no longer stands (docs/decisions/0013).
 */
export const restatementActs = [
  { act: "restatement.assess", from: ["proposed"] },
  { act: "restatement.approve", from: ["assessed"] },
  { act: "restatement.decline", from: ["assessed"] },
] as const satisfies readonly Row<RestatementState>[];
