import type { Activity } from "../case/case-file";
import { dividedBy, textOf } from "../decimal";
import { gasKeys } from "../methods/fugitive";
import { numberIn } from "./cells";
import type { ImportContext } from "./context";
import { daysBetween } from "./days";
import * as faults from "./import-error";
import { madeActivity } from "./made-activity";
import { inputsIn } from "./method-inputs";
import type { RowReader } from "./row-reader";

/** Refrigerant of one machine: by its stocks where they are given, else by its charge and leak rate. */
export function refrigerantIn(row: RowReader, context: ImportContext): Activity | undefined {
  const isScreened =
    row.text("start_kg") === "" && row.text("end_kg") === "" && row.text("charge_kg") !== "";
  const column = isScreened ? "charge_kg" : "start_kg";
  const method = isScreened ? "refrigerant_screening" : "refrigerant_balance";
  if (row.text(column) === "" && !row.isBad(column)) row.fail(column, faults.missing(column));
  const years = isScreened ? yearsOf(row) : {};
  return madeActivity(row, context, {
    source: row.text("equipment"),
    category: "fugitive",
    factor: gasIn(row, context),
    quantity: row.read(column, numberIn),
    unit: "kg",
    method,
    inputs: inputsIn(row, method, years),
    dataKind: isScreened ? "estimated" : "calculated",
    columns: { source: "equipment", quantity: column, unit: column, factor: "refrigerant" },
  });
}

/** Leak rates are a year's: a shorter period leaks its part of one, by days. */
function yearsOf(row: RowReader): Record<string, string> {
  const [from, to] = [row.day("period_from"), row.day("period_to")];
  if (!from || !to || from > to) return {};
  const days = daysBetween(from, to);
  return days >= 365 ? {} : { years: textOf(dividedBy(days, 365), 12) };
}

/** The release of a gas under the year's GWP set, by its name: R-410A, R410a, HFC-134a. */
function gasIn(row: RowReader, context: ImportContext): string | undefined {
  const typed = row.text("refrigerant").normalize("NFKC");
  if (typed === "") return undefined;
  const hyphened = typed.replace(/\s+/g, "-").replace(/^([a-z]+)(?=\d)/i, "$1-");
  const keys = [hyphened, typed].flatMap((name) => gasKeys(name, context.gwpSet));
  const found = keys.map(context.factor).find((factor) => factor);
  if (!found)
    row.fail("refrigerant", faults.unknown(typed, row.guess("gas", typed, gasesOf(context))));
  return found?.key;
}

/** "HFC-134a, release, 100-year GWP …" begins with its gas. */
function* gasesOf({ factorKeys, factor, gwpSet }: ImportContext): Iterable<string> {
  const stem = `gwp-${gwpSet.toLowerCase()}-`;
  for (const key of factorKeys())
    if (key.startsWith(stem)) yield factor(key)?.name.split(",")[0] ?? "";
}
