import { compared, dividedBy, type Exact, exact, fixed, minus, plus, times } from "../decimal";

/** A number as somebody wrote it, with the step it was rounded to: 62,000 to the nearest 1,000. */
export type Rounded = { readonly value: string; readonly roundedTo: string };
/** All that a rounded number may have been; or what follows from such numbers. */
export type Interval = { readonly low: Exact; readonly high: Exact };
/** A sentence agrees with its own figures; may be true by their rounding; or cannot be. */
export type Verdict = "agrees" | "differs_within_rounding" | "differs";

/** Half a step to either side. */
export function intervalOf({ value, roundedTo }: Rounded): Interval {
  const half = dividedBy(roundedTo, 2);
  return { low: minus(value, half), high: plus(value, half) };
}

/** Whether `now / before − 1` can be told: the figure before stays above zero whatever its rounding. */
export const canBeCompared = (before: Rounded): boolean => compared(intervalOf(before).low, 0) > 0;

/** The change in per cent, as stated figures give it and as far as their rounding lets it lie (G09, G11). */
export function changeOf(now: Rounded, before: Rounded) {
  const [to, from] = [intervalOf(now), intervalOf(before)];
  return {
    recomputed: percentChange(exact(now.value), exact(before.value)),
    interval: { low: percentChange(to.low, from.high), high: percentChange(to.high, from.low) },
  };
}

/** Part of a whole in per cent, between the least and the most that rounding allows. */
export function shareOf(part: Rounded, whole: Rounded) {
  const [of, all] = [intervalOf(part), intervalOf(whole)];
  const percent = (a: Exact, b: Exact) => dividedBy(times(a, 100), b);
  return {
    recomputed: percent(exact(part.value), exact(whole.value)),
    interval: { low: percent(of.low, all.high), high: percent(of.high, all.low) },
  };
}

/**
 * What is left of `total` beside a whole of which `part` is more than `percent`: the whole is at least
 * the part and at most part ÷ percent, and never more than the total (domain.md G12).
 */
export function remainderOf(part: Rounded, percent: string, total: Rounded): Interval {
  const [of, all] = [intervalOf(part), intervalOf(total)];
  const most = dividedBy(times(of.high, 100), percent);
  const largest = compared(most, all.high) < 0 ? most : all.high;
  const least = minus(all.low, largest);
  return { low: compared(least, 0) < 0 ? exact(0) : least, high: minus(all.high, of.low) };
}

/** A stated number against what its figures give: the same to its own digits, possible, or neither. */
export function verdictOn(stated: string, recomputed: Exact, { low, high }: Interval): Verdict {
  const digits = stated.split(".")[1]?.length ?? 0;
  if (fixed(recomputed, digits) === fixed(stated, digits)) return "agrees";
  const possible = compared(stated, low) >= 0 && compared(stated, high) <= 0;
  return possible ? "differs_within_rounding" : "differs";
}

/** "More than N": surely, by its rounding alone, or not (G10). */
export function verdictOnMoreThan(bound: string, recomputed: Exact, { high }: Interval): Verdict {
  if (compared(recomputed, bound) > 0) return "agrees";
  return compared(high, bound) > 0 ? "differs_within_rounding" : "differs";
}

function percentChange(now: Exact, before: Exact): Exact {
  return times(minus(dividedBy(now, before), 1), 100);
}
