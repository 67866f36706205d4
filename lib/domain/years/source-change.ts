import { compared, dividedBy, type Exact, minus, rounded, safe, times } from "../decimal";
import { conversion } from "../units";
import type { YearSource } from "./year-source";

/** Whole grams; what falls away is negative, and all of them together are the change. */
export type Terms = {
  readonly activity: number;
  readonly factor: number;
  readonly added: number;
  readonly closed: number;
  readonly boundary: number;
  readonly method: number;
};
export const termKeys = ["activity", "factor", "added", "closed", "boundary", "method"] as const;
export const noTerms: Terms = {
  activity: 0,
  factor: 0,
  added: 0,
  closed: 0,
  boundary: 0,
  method: 0,
};

/**
 * A source that both years have: the activity term is (q1 − q0)·f0, rounded once; the rest is the
 * factor's, or the method's where it is counted otherwise (domain.md 3.8, G20).
 */
export function termsOfBoth(before: YearSource, after: YearSource): Terms {
  const change = after.grams - before.grams;
  const moved = quantityChange(before, after);
  if (moved === null) return { ...noTerms, method: change };
  const activity = activityTerm(before, after, moved);
  const rest = change - activity;
  return isCountedAlike(before, after)
    ? { ...noTerms, activity, factor: rest }
    : { ...noTerms, activity, method: rest };
}

/** q1 − q0 in the unit of the year before; null where the two have no unit in common. */
function quantityChange(before: YearSource, after: YearSource): Exact | null {
  if (before.quantity === null || after.quantity === null) return null;
  try {
    return minus(times(after.quantity, conversion(after.unit, before.unit)), before.quantity);
  } catch {
    return null;
  }
}

/** Whole grams. A source that stood at zero has no factor of its own: what it emits now is activity. */
function activityTerm(before: YearSource, after: YearSource, moved: Exact): number {
  const { quantity, exactGrams } = before;
  if (quantity !== null && compared(quantity, 0) !== 0)
    return safe(rounded(times(moved, dividedBy(exactGrams, quantity))));
  return compared(moved, 0) === 0 ? 0 : after.grams - before.grams;
}

/** The same methods, and the same GWP for every gas that both years have. */
function isCountedAlike(before: YearSource, after: YearSource): boolean {
  const reweighed = [...before.gwps].some(
    ([gas, gwp]) => after.gwps.has(gas) && after.gwps.get(gas) !== gwp,
  );
  return before.method === after.method && !reweighed;
}
