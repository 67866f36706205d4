import type { Activity } from "../case/case-file";
import { compared, dividedBy, type Exact, exact, minus, plus, textOf, times } from "../decimal";
import { convert, findUnit } from "../units";
import type { PlacedActivity } from "./across-rows";
import { daysBetween, yearBefore } from "./days";
import type { ImportError } from "./import-error";
import * as faults from "./row-faults";

/**
 * Rows that stand out of their source (domain.md E08): more than ten times its median where there are
 * three rows or more, or 30 % above or below the same days of the year before. A note confirms a row.
 */
export function outliers(
  group: readonly PlacedActivity[],
  before: readonly Activity[],
  column: string,
): ImportError[] {
  const bound = group.length < 3 ? undefined : times(medianOf(group), 10);
  return group.flatMap(({ line, activity }) => {
    if (activity.note !== "" || activity.creditNote) return [];
    const at = { row: line, column, found: activity.quantity };
    if (bound && compared(activity.quantity, bound) > 0) return [{ ...at, ...faults.outlier }];
    const expected = sameDaysOf(activity, before);
    return expected && isJump(activity.quantity, expected)
      ? [{ ...at, ...faults.jump(textOf(expected, 2)) }]
      : [];
  });
}

function medianOf(group: readonly PlacedActivity[]): string {
  const sorted = group.map(({ activity }) => activity.quantity).sort((a, b) => compared(a, b));
  return sorted[Math.floor(sorted.length / 2)] ?? "0";
}

/** ±30 %, of what was there; nothing can jump from nothing. */
function isJump(now: string, before: Exact): boolean {
  if (compared(before, 0) <= 0) return false;
  const change = minus(now, before);
  const size = compared(change, 0) < 0 ? minus(0, change) : change;
  return compared(times(size, 10), times(before, 3)) > 0;
}

/** The quantity of the same days a year earlier, by days; undefined where they are not all covered in one unit. */
function sameDaysOf(activity: Activity, before: readonly Activity[]): Exact | undefined {
  const [from, to] = [yearBefore(activity.from), yearBefore(activity.to)];
  const parts = before.filter((one) => one.from <= to && one.to >= from && !one.creditNote);
  let [sum, covered] = [exact(0), 0];
  for (const part of parts) {
    if (findUnit(part.unit)?.dimension !== findUnit(activity.unit)?.dimension) return undefined;
    const first = part.from > from ? part.from : from;
    const last = part.to < to ? part.to : to;
    const days = daysBetween(first, last);
    const quantity = findUnit(part.unit)
      ? convert(part.quantity, part.unit, activity.unit)
      : part.quantity;
    sum = plus(sum, times(quantity, dividedBy(days, daysBetween(part.from, part.to))));
    covered += days;
  }
  return parts.length > 0 && covered === daysBetween(from, to) ? sum : undefined;
}
