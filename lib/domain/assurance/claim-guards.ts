import { Refusal } from "../refusal";
import type { ClaimState } from "../workflow";
import type { StoredGate } from "./stored-gate";

/** Whether a claim answers for its year: neither discarded, nor issued and over since. */
export function isLive({
  state,
  ended,
}: {
  readonly state: ClaimState;
  readonly ended: boolean;
}): boolean {
  return state !== "discarded" && !ended;
}

/** @throws Refusal `conflict` naming the rules that block */
export function refuseBlocked(gate: StoredGate): void {
  const blocked = gate.filter(({ outcome }) => outcome === "blocked");
  if (blocked.length === 0) return;
  throw new Refusal("conflict", "certificates.refused.blocked", {
    values: { count: blocked.length, rules: blocked.map(({ id }) => id).join(", ") },
  });
}

/**
 * Each retirement that a claim rests on was found in its registry by a second person, whether the verification
 * examined it or it was added later (domain.md 4.4).
 */
export function refuseUnchecked(live: readonly { readonly checkedAt: string | null }[]): void {
  const count = live.filter(({ checkedAt }) => !checkedAt).length;
  if (count > 0)
    throw new Refusal("conflict", "certificates.refused.unchecked", { values: { count } });
}

/** @throws Refusal `conflict` where a claim is requested: until then retirements may be added (domain.md 4.4) */
export function refuseRequested(claims: readonly { readonly state: ClaimState }[]): void {
  if (claims.some(({ state }) => state === "requested"))
    throw new Refusal("conflict", "credits.refused.requested");
}
