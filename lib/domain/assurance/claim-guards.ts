import { Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import type { StoredGate } from "./stored-gate";

/** @throws Refusal `conflict` naming the rules that block */
export function refuseBlocked(gate: StoredGate): void {
  const blocked = gate.filter(({ outcome }) => outcome === "blocked");
  if (blocked.length === 0) return;
  throw new Refusal("conflict", "certificates.refused.blocked", {
    values: { count: blocked.length, rules: blocked.map(({ id }) => id).join(", ") },
  });
}

/**
 * Papers are drawn from the statement alone, so a claim rests on the retirements that it names; each
 * was found in its registry by a second person.
 */
export function refuseRetirements(
  live: readonly { readonly key: string; readonly checkedAt: string | null }[],
  statement: Statement,
): void {
  const named = new Set(statement.case.retirements.map(({ key }) => key));
  const later = live.filter(({ key }) => !named.has(key));
  refuseAny(later.length, "certificates.refused.later");
  refuseAny(live.filter(({ checkedAt }) => !checkedAt).length, "certificates.refused.unchecked");
}

function refuseAny(
  count: number,
  word: "certificates.refused.later" | "certificates.refused.unchecked",
): void {
  if (count > 0) throw new Refusal("conflict", word, { values: { count } });
}
