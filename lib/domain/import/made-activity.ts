import type { Activity } from "../case/case-file";
import { activity as activitySchema } from "../case/entries";
import { findCategory } from "../categories";
import { columnOf } from "./activity-row";
import { creditNoteIn, periodIn, siteIn } from "./check-row";
import type { ImportContext } from "./context";
import { parsedEntry } from "./form-check";
import { countable } from "./method-check";
import type { RowReader } from "./row-reader";

/** What a template's reader knows of its activity; the rest is the same for all of them. */
type Known = {
  /** After the site's key: `main`, `travel.rail`. */
  readonly source: string;
  readonly category: string;
  readonly factor: string | undefined;
  readonly quantity: string | undefined;
  readonly unit: string;
  readonly method: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly dataKind: Activity["dataKind"];
  /** The columns of `source`, `quantity` and `unit`, for what the form or the method refuses. */
  readonly columns: Readonly<Record<"source" | "quantity" | "unit" | "factor", string>>;
};

/** An activity of a template that is no list of activities; a bad cell has been filed where there is none. */
export function madeActivity(
  row: RowReader,
  context: ImportContext,
  known: Known,
): Activity | undefined {
  const { columns, source, factor, quantity, ...parts } = known;
  const site = siteIn(row, context);
  const creditNote = creditNoteIn(row, columns.quantity, quantity);
  const { from, to } = periodIn(row, context, quantity);
  if (!site || factor === undefined || quantity === undefined) return undefined;
  const category = findCategory(parts.category);
  const fields = {
    ...parts,
    key: row.text("row_key"),
    source: sourceKey(site.key, source),
    site: site.key,
    scope: category?.scope,
    scope3Category: category?.scope3Category ?? null,
    factor,
    quantity,
    from,
    to,
    dataQuality: null,
    uncertaintyPercent: null,
    supplier: row.text("supplier"),
    creditNote,
    evidence: row.text("evidence_ref"),
    note: row.text("note"),
  };
  const activity = parsedEntry(row, activitySchema, fields, { ...columnOf, ...columns });
  return activity && countable(row, activity, context, { ...columnOf, ...columns })
    ? activity
    : undefined;
}

/** A source of a site by what is metered or bought there. */
export const sourceKey = (site: string, name: string): string =>
  `${site}.${name.trim().replace(/\s+/g, "-")}`;
