import type { Activity } from "../case/case-file";
import { activity as activitySchema, dataKinds } from "../case/entries";
import { findCategory } from "../categories";
import { qualityColumns } from "./activity-columns";
import { numberIn, percentIn } from "./cells";
import { checkCategory, checkFactor, creditNoteIn, periodIn, siteIn } from "./check-row";
import type { ImportContext } from "./context";
import { parsedEntry } from "./form-check";
import * as faults from "./import-error";
import { countable } from "./method-check";
import { inputsIn, methodIn } from "./method-inputs";
import type { RowReader } from "./row-reader";

/** A row of the activity template; an empty category or factor is taken from what its source counted by. */
export function activityIn(row: RowReader, context: ImportContext): Activity | undefined {
  const site = siteIn(row, context);
  const known = context.counted(row.text("source_key"));
  const category = row.text("category") || (known?.category ?? "");
  const factor = row.text("factor_key") || (known?.factor ?? "");
  const unit = row.text("unit");
  const quantity = row.read("quantity", numberIn);
  const creditNote = creditNoteIn(row, "quantity", quantity);
  const method = methodIn(row, category);
  checkCategory(row, category);
  checkFactor(row, factor, context, method === "" ? unit : "");
  const { from, to } = periodIn(row, context, quantity);
  const fields = {
    key: row.text("row_key"),
    source: row.text("source_key"),
    site: site?.key,
    scope: findCategory(category)?.scope,
    category,
    scope3Category: findCategory(category)?.scope3Category ?? null,
    factor,
    quantity,
    unit,
    method,
    inputs: inputsIn(row, method),
    from,
    to,
    dataKind: row.choice("data_kind", dataKinds),
    dataQuality: qualityIn(row),
    uncertaintyPercent: uncertaintyIn(row),
    supplier: row.text("supplier"),
    creditNote,
    evidence: row.text("evidence_ref"),
    note: row.text("note"),
  };
  const activity = parsedEntry(row, activitySchema, fields, columnOf);
  return activity && countable(row, activity, context, columnOf) ? activity : undefined;
}

/** Which column a field of an activity stands in, for what its form refuses. */
export const columnOf: Readonly<Record<string, string>> = {
  key: "row_key",
  source: "source_key",
  site: "site_code",
  supplier: "supplier",
  evidence: "evidence_ref",
  note: "note",
  unit: "unit",
  quantity: "quantity",
  factor: "factor_key",
};

/** All five indicators or none, each 1 (very good) to 4 (poor). */
function qualityIn(row: RowReader) {
  const typed = qualityColumns.map((column) => row.text(column).normalize("NFKC"));
  if (typed.every((one) => one === "")) return null;
  for (const [index, column] of qualityColumns.entries())
    if (!/^[1-4]$/.test(typed[index] ?? "")) row.fail(column, faults.outOfRange("1–4"));
  return typed.map(Number);
}

function uncertaintyIn(row: RowReader) {
  const value = row.read("uncertainty_pct", percentIn);
  if (value?.startsWith("-")) row.fail("uncertainty_pct", faults.outOfRange("≥ 0"));
  return value ?? null;
}
