import type { Scope } from "../case/parts";

/** The unions of scopes that a metric or a target is usually about, as a form sends them; each has its name. */
export const scopeUnions = ["1,2", "1,2,3", "3", "1", "2"] as const;
type Union = (typeof scopeUnions)[number];

/** Scopes as one of those unions; undefined for a rarer one. */
export function unionOf(scopes: readonly Scope[]): Union | undefined {
  const union = scopes.toSorted().join(",");
  return scopeUnions.find((one) => one === union);
}
