import type { Activity } from "../case/case-file";
import type { Found, PlacedActivity } from "./across-rows";
import { daysAfter } from "./days";
import type { ImportError } from "./import-error";
import * as faults from "./row-faults";

/** A period of the sheet, or of the year as it stands; `line` null there. */
type Span = { readonly line: number | null; readonly activity: Activity };

/**
 * Overlaps (errors) and gaps (warnings) among the periods of one source, those of the year included that
 * the sheet does not replace. Credit notes may lie over what they credit.
 */
export function periods(group: readonly PlacedActivity[], there: readonly Activity[]): Found {
  const keys = new Set(group.map(({ activity }) => activity.key));
  const kept = there
    .filter(({ key }) => !keys.has(key))
    .map((activity) => ({ line: null, activity }));
  const spans = [...group, ...kept].filter(({ activity }) => !activity.creditNote);
  const ordered = spans.toSorted((a, b) => (a.activity.from < b.activity.from ? -1 : 1));
  const errors: ImportError[] = [];
  const warnings: ImportError[] = [];
  let last: Span | undefined;
  for (const span of ordered) {
    if (last && span.activity.from <= last.activity.to) errors.push(...overlap(last, span));
    else if (last && span.line !== null) warnings.push(...gapBefore(span, span.line, last));
    if (!last || span.activity.to > last.activity.to) last = span;
  }
  return { errors, warnings };
}

/** Named on the later of two rows of the sheet, or on the one that meets what is there already. */
function overlap(before: Span, next: Span): ImportError[] {
  const { line, activity } = next.line === null ? before : next;
  if (line === null) return [];
  const other = next.line === null ? next : before;
  const fault =
    other.line === null
      ? faults.overlappingThere(other.activity.key)
      : faults.overlapping(other.line);
  return [{ row: line, column: "period_from", found: activity.from, ...fault }];
}

function gapBefore({ activity: { from } }: Span, line: number, before: Span): ImportError[] {
  const first = daysAfter(before.activity.to, 1);
  if (from === first) return [];
  const fault = faults.gap(first, daysAfter(from, -1));
  return [{ row: line, column: "period_from", found: from, ...fault }];
}
