import type { Row } from "../workflow";

export const restatementStates = ["proposed", "assessed", "approved", "declined", "done"] as const;
export type RestatementState = (typeof restatementStates)[number];

/** From which states of a restatement each act is possible (domain.md 4.5); it is done when its revision is published. */
export const restatementActs = [
  { act: "restatement.assess", from: ["proposed"] },
  { act: "restatement.approve", from: ["assessed"] },
  { act: "restatement.decline", from: ["assessed"] },
] as const satisfies readonly Row<RestatementState>[];
