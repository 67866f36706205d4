import type { RuleResult } from "../gate/run";

/** Every rule with its clause, level, value and outcome, as they were when the gate ran. */
export type StoredGate = readonly RuleResult[];

/** Whether two runs of the gate say the same, values included. */
export const sameGate = (a: StoredGate, b: StoredGate): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
