import { type RuleResult, rules } from "../gate/run";

/** Every rule with its clause, level, value, limit and outcome, as they were when the gate ran. */
export type StoredGate = readonly RuleResult[];

type Stored = Omit<RuleResult, "severity" | "limit"> &
  Partial<Pick<RuleResult, "severity" | "limit">>;

/** The stored text of a gate; one from before limits were stored says nothing of them. */
export function readGate(text: string): StoredGate {
  const stored: readonly Stored[] = JSON.parse(text);
  return stored.map((one) => {
    const severity = rules.find(({ id }) => id === one.id)?.severity ?? "block";
    return { ...one, severity: one.severity ?? severity, limit: one.limit ?? null };
  });
}

/** Whether two runs of the gate say the same, values included. */
export const sameGate = (a: StoredGate, b: StoredGate): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
