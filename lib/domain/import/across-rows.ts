import type { Activity } from "../case/case-file";
import { groupedBy } from "../group";
import type { ImportContext } from "./context";
import * as faults from "./import-error";
import { periods } from "./meter-periods";
import { outliers } from "./outliers";
import type { Entry, Template, TemplateKey } from "./template";

export type Placed<Made = Entry> = Made & { readonly line: number };
export type PlacedActivity = { readonly line: number; readonly activity: Activity };
export type Found = {
  readonly errors: readonly faults.ImportError[];
  readonly warnings: readonly faults.ImportError[];
};

/** Templates of meters and tanks, whose periods follow each other; trips and invoices may lie over one another. */
const metered: ReadonlySet<TemplateKey> = new Set(["activity", "electricity", "refrigerant"]);

/** The column of the quantity, where a source's rows may be set beside each other. */
const quantityColumns: Partial<Record<TemplateKey, string>> = {
  activity: "quantity",
  electricity: "kwh",
  spend: "amount",
};

/** What only several rows together show: repeated keys, overlapping or missing periods, outliers. */
export function acrossRows(
  { key }: Template,
  rows: readonly Placed[],
  context: ImportContext,
): Found {
  const activities = rows.flatMap((row) =>
    row.noun === "activity" ? [{ line: row.line, activity: row.entry }] : [],
  );
  const sources = [...groupedBy(activities, ({ activity }) => activity.source)];
  const timed = metered.has(key)
    ? sources.map(([source, group]) => periods(group, context.there.get(source) ?? []))
    : [];
  const column = quantityColumns[key];
  return {
    errors: [...repeatedKeys(rows), ...timed.flatMap((one) => one.errors)],
    warnings: [
      ...timed.flatMap((one) => one.warnings),
      ...sources.flatMap(([source, group]) =>
        column ? outliers(group, context.before.get(source) ?? [], column) : [],
      ),
    ],
  };
}

function repeatedKeys(rows: readonly Placed[]): faults.ImportError[] {
  const groups = groupedBy(rows, ({ entry }) => entry.key);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ line, entry }) => ({
      row: line,
      column: "row_key",
      found: entry.key,
      ...faults.repeated(entry.key, first.line),
    })),
  );
}
