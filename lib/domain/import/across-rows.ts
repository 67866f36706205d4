import { compared, times } from "../decimal";
import { groupedBy } from "../group";
import * as faults from "./import-error";
import type { ReadRow } from "./read-row";

type Placed = ReadRow & { readonly activity: NonNullable<ReadRow["activity"]> };
type Found = { readonly errors: faults.ImportError[]; readonly warnings: faults.ImportError[] };

/** What only several rows together show: repeated keys, overlapping or missing periods, outliers. */
export function acrossRows(rows: readonly ReadRow[]): Found {
  const whole = rows.flatMap((row) => (row.activity ? [{ ...row, activity: row.activity }] : []));
  const sources = [...groupedBy(whole, ({ activity }) => activity.source).values()];
  return {
    errors: [...repeatedKeys(whole), ...sources.flatMap((group) => periods(group).errors)],
    warnings: sources.flatMap((group) => [...periods(group).warnings, ...outliers(group)]),
  };
}

function repeatedKeys(rows: readonly Placed[]): faults.ImportError[] {
  const groups = groupedBy(rows, ({ activity }) => activity.key);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ line, activity }) => ({
      row: line,
      column: "row_key",
      found: activity.key,
      ...faults.repeated(activity.key, first.line),
    })),
  );
}

/** Credit notes may lie over what they credit; a source that is bought piece by piece has no periods to fill. */
function periods(group: readonly Placed[]): Found {
  const rows = group.filter(({ activity }) => !activity.creditNote);
  const ordered = rows.toSorted((a, b) => (a.activity.from < b.activity.from ? -1 : 1));
  const found: Found = { errors: [], warnings: [] };
  for (const [index, row] of ordered.entries()) {
    const before = ordered[index - 1];
    if (!before) continue;
    const at = { row: row.line, column: "period_from", found: row.activity.from };
    const next = dayAfter(before.activity.to);
    if (row.activity.from < next) found.errors.push({ ...at, ...faults.overlapping(before.line) });
    if (row.activity.from > next)
      found.warnings.push({ ...at, ...faults.gap(next, dayAfter(row.activity.from, -1)) });
  }
  return found;
}

/** More than ten times the source's median, where there are enough rows to have one. */
function outliers(group: readonly Placed[]): faults.ImportError[] {
  if (group.length < 3) return [];
  const sorted = group.map(({ activity }) => activity.quantity).sort((a, b) => compared(a, b));
  const median = sorted[Math.floor(sorted.length / 2)] ?? "0";
  return group
    .filter(({ activity }) => compared(activity.quantity, times(median, 10)) > 0)
    .map(({ line, activity }) => ({
      row: line,
      column: "quantity",
      found: activity.quantity,
      ...faults.outlier,
    }));
}

function dayAfter(day: string, days = 1): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
