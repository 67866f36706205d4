import type { Activity } from "../case/case-file";
import { groupedBy } from "../group";
import { overlapOf, readSerial } from "../serials";
import type { ImportContext } from "./context";
import type { ImportError } from "./import-error";
import { periods } from "./meter-periods";
import { outliers } from "./outliers";
import * as faults from "./row-faults";
import type { Entry, Template, TemplateKey } from "./template";

export type Placed<Made = Entry> = Made & { readonly line: number };
export type PlacedActivity = { readonly line: number; readonly activity: Activity };
export type Found = {
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
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
    errors: [
      ...repeatedKeys(rows),
      ...timed.flatMap((one) => one.errors),
      ...sharedSerials(rows),
      ...sharedOrders(rows),
    ],
    warnings: [
      ...timed.flatMap((one) => one.warnings),
      ...sources.flatMap(([source, group]) =>
        column ? outliers(group, context.before.get(source) ?? [], column) : [],
      ),
    ],
  };
}

/** The same credits on two lines (domain.md E11). */
function sharedSerials(rows: readonly Placed[]): ImportError[] {
  const blocks = rows.flatMap(({ noun, entry, line }) =>
    noun === "retirement"
      ? [
          {
            line,
            serial: entry.serial,
            ...readSerial(entry.programme, entry.serial, entry.quantity),
          },
        ]
      : [],
  );
  const registers = groupedBy(blocks, ({ programme, register }) => `${programme} ${register}`);
  return [...registers.values()].flatMap((group) => {
    let last: (typeof group)[number] | undefined;
    return group
      .toSorted((a, b) => a.start - b.start)
      .flatMap((block) => {
        const [before, shared] = [last, last && overlapOf(last, block)];
        if (!last || block.end > last.end) last = block;
        if (!before || !shared) return [];
        const fault = faults.serialsOverlap(before.line, shared.from, shared.to);
        return [{ row: block.line, column: "serial", found: block.serial, ...fault }];
      });
  });
}

/** Two measures of a pool in one place of its order would save the same energy twice (domain.md M2). */
function sharedOrders(rows: readonly Placed[]): ImportError[] {
  const measures = rows.flatMap((row) => (row.noun === "measure" ? [row] : []));
  const places = groupedBy(measures, ({ entry }) => `${entry.pool} ${entry.order}`);
  return [...places.values()].flatMap(([first, ...others]) =>
    others.map(({ line, entry }) => ({
      row: line,
      column: "order",
      found: String(entry.order),
      ...faults.sameOrder(entry.pool, first.line),
    })),
  );
}

function repeatedKeys(rows: readonly Placed[]): ImportError[] {
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
