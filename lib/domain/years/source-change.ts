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
 * factor's, or the method's where it is counted otherwise (domain.md 3.8, G20). Under equity share f0
 * is per unit owned, and what another share of the same quantity makes, (s1 − s0)·q1·f0, is the boundary's.
 */
export function termsOfBoth(before: YearSource, after: YearSource): Terms {
  const change = after.grams - before.grams;
  if (compared(before.owned, 0) === 0 || compared(after.owned, 0) === 0)
    return { ...noTerms, boundary: change };
  const now = quantityNow(before, after);
  if (before.quantity === null || now === null) return { ...noTerms, method: change };
  const moved = minus(now, before.quantity);
  const share = minus(after.owned, before.owned);
  const perUnit = gramsPerUnit(before);
  // A source that stood at zero has no factor of its own: what it emits now is activity.
  if (perUnit === null) return compared(moved, 0) === 0 ? rest(0, 0) : rest(change, 0);
  return rest(
    safe(rounded(times(before.owned, moved, perUnit))),
    safe(rounded(times(share, now, perUnit))),
  );

  function rest(activity: number, boundary: number): Terms {
    const left = change - activity - boundary;
    const term = isCountedAlike(before, after) ? { factor: left } : { method: left };
    return { ...noTerms, activity, boundary, ...term };
  }
}

/** The later quantity in the unit of the year before; null where the two have no unit in common. */
function quantityNow(before: YearSource, after: YearSource): Exact | null {
  if (after.quantity === null) return null;
  try {
    return times(after.quantity, conversion(after.unit, before.unit));
  } catch {
    return null;
  }
}

/** Exact grams per unit owned; null where nothing was done. */
function gramsPerUnit({ quantity, owned, exactGrams }: YearSource): Exact | null {
  if (quantity === null || compared(quantity, 0) === 0) return null;
  return dividedBy(exactGrams, times(quantity, owned));
}

/** The same methods, and the same GWP for every gas that both years have. */
function isCountedAlike(before: YearSource, after: YearSource): boolean {
  const reweighed = [...before.gwps].some(
    ([gas, gwp]) => after.gwps.has(gas) && after.gwps.get(gas) !== gwp,
  );
  return before.method === after.method && !reweighed;
}
