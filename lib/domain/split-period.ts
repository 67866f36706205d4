import { dividedBy, exact, fixed, minus, textOf, times } from "./decimal";
import { daysAfter, daysBetween } from "./import/days";

type Days = { readonly from: string; readonly to: string };
export type SplitPart = Days & { readonly quantity: string };

/** Days that two periods share; none where they do not meet. */
export function overlapDays(a: Days, b: Days): number {
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to];
  return Math.max(0, daysBetween(from, to));
}

/**
 * A quantity over a period as its parts by days, cut at the first days that `boundaries` name. Parts
 * are rounded to six decimals and the last takes the remainder, so they sum to the quantity
 * (domain.md N5, G23). Days as ISO dates, first and last included; a boundary outside cuts nothing.
 */
export function splitPeriod(
  quantity: string,
  from: string,
  to: string,
  boundaries: readonly string[],
): readonly SplitPart[] {
  const cuts = [...new Set(boundaries)].filter((day) => day > from && day <= to).sort();
  const firsts = [from, ...cuts];
  const days = daysBetween(from, to);
  let left = exact(quantity);
  return firsts.map((first, index) => {
    const next = firsts[index + 1];
    const last = next === undefined ? to : daysAfter(next, -1);
    if (next === undefined) return { from: first, to: last, quantity: textOf(left) };
    const part = fixed(dividedBy(times(quantity, daysBetween(first, last)), days), 6);
    left = minus(left, part);
    return { from: first, to: last, quantity: textOf(part) };
  });
}
