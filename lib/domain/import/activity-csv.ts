import type { Activity } from "../case/case-file";
import { guesser } from "../nearest";
import { acrossRows } from "./across-rows";
import { activityColumns, activityExample } from "./activity-columns";
import { type ImportError, missing } from "./import-error";
import { type ImportContext, readRow } from "./read-row";

/** A sheet as `lib/outside/csv.ts` reads it. */
export type ActivitySheet = {
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
  }[];
};

export type ReadSheet = {
  /** Rows that may be imported as they are, with the line they stand on. */
  readonly ready: readonly { readonly line: number; readonly activity: Activity }[];
  readonly errors: readonly ImportError[];
  /** Worth a look; they do not stop an import. */
  readonly warnings: readonly ImportError[];
};

/**
 * An activity sheet against a year: every row as an activity, or every bad cell of it by line and
 * column with its code (domain.md §10), what was found and the remedy. Reads only; nothing is written.
 */
export function readActivities(sheet: ActivitySheet, context: ImportContext): ReadSheet {
  const header = sheet.header.map((name) => name.toLowerCase());
  const absent = activityColumns.filter(({ name, required }) => required && !header.includes(name));
  if (absent.length > 0)
    return {
      ready: [],
      warnings: [],
      errors: absent.map(({ name }) => ({ row: 1, column: name, found: "", ...missing(name) })),
    };
  const guess = guesser();
  const rows = sheet.rows.map(({ line, cells }) =>
    readRow({ line, cells: folded(cells) }, context, guess),
  );
  const across = acrossRows(rows);
  const errors = ordered([...rows.flatMap((row) => row.errors), ...across.errors]);
  const bad = new Set(errors.map(({ row }) => row));
  return {
    ready: rows.flatMap(({ line, activity }) =>
      activity && !bad.has(line) ? [{ line, activity }] : [],
    ),
    errors,
    warnings: ordered([...rows.flatMap((row) => row.warnings), ...across.warnings]),
  };
}

/** An empty sheet with heads and one example row. */
export function activityTemplate(): string {
  const names = activityColumns.map(({ name }) => name);
  return `${names.join(",")}\r\n${names.map((name) => activityExample[name]).join(",")}\r\n`;
}

function folded(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function ordered(errors: readonly ImportError[]): readonly ImportError[] {
  return errors.toSorted((a, b) => a.row - b.row);
}
