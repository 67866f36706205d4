import type { Activity } from "../case/case-file";
import { activity as activitySchema, dataKinds } from "../case/entries";
import { findCategory } from "../categories";
import type { Guess } from "../nearest";
import { type ActivityColumn, activityColumns, qualityColumns } from "./activity-columns";
import { type Cell, dayIn, flagIn, looksLikeFormula, numberIn } from "./cells";
import { checkCategory, checkFactor, checkPeriod, checkSite, type Fail } from "./check-row";
import * as faults from "./import-error";

/** What a sheet is read against: the year, and what exists in it. */
export type ImportContext = {
  readonly year: { readonly firstDay: string; readonly lastDay: string };
  readonly sites: readonly string[];
  /** Where the importer may enter, by site; null: everywhere. */
  readonly ownSites: readonly string[] | null;
  /** The unit of a factor, or undefined where there is none. */
  readonly factorUnit: (key: string) => string | undefined;
  readonly factorKeys: () => Iterable<string>;
  /** What a source already counted by: an empty category or factor is taken from it. */
  readonly sources: ReadonlyMap<string, { readonly category: string; readonly factor: string }>;
};

export type ReadRow = {
  readonly line: number;
  readonly activity: Activity | undefined;
  readonly errors: readonly faults.ImportError[];
  readonly warnings: readonly faults.ImportError[];
};

type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
type At = (column: ActivityColumn) => string;

/** One row as an activity; every bad cell is named, and a row with one gives none. */
export function readRow(row: Row, context: ImportContext, guess: Guess): ReadRow {
  const errors: faults.ImportError[] = [];
  const warnings: faults.ImportError[] = [];
  const at: At = (column) => row.cells[column]?.trim() ?? "";
  const into =
    (list: faults.ImportError[]): Fail =>
    (column, fault) =>
      list.push({ row: row.line, column, found: at(column), ...fault });
  const [fail, warn] = [into(errors), into(warnings)];
  checkCells(at, fail, warn);
  const fields = fieldsOf(at, context, fail);
  checkSite(fields.site, context, guess, fail);
  checkCategory(fields.category, at("scope"), guess, fail);
  checkFactor(fields.factor, fields.unit, context, guess, fail);
  checkPeriod(fields.from, fields.to, context, fail);
  const parsed = activitySchema.safeParse(fields);
  if (!parsed.success && errors.length === 0) refusedByForm(parsed.error.issues, fail);
  const activity = errors.length === 0 ? parsed.data : undefined;
  return { line: row.line, activity, errors, warnings };
}

function checkCells(at: At, fail: Fail, warn: Fail) {
  for (const { name, required, text } of activityColumns) {
    if (required && at(name) === "") fail(name, faults.missing(name));
    if (text && looksLikeFormula(at(name))) warn(name, faults.formula);
  }
  if (at("evidence_ref") === "") warn("evidence_ref", faults.withoutEvidence);
}

/** The activity's fields as far as they can be read; a wrong cell leaves its field undefined. */
function fieldsOf(at: At, { sources }: ImportContext, fail: Fail) {
  const known = sources.get(at("source_key"));
  const category = at("category") || (known?.category ?? "");
  const quantity = reading(at, fail, "quantity", numberIn);
  const creditNote = flagIn(at("credit_note"));
  if (quantity?.startsWith("-") && creditNote !== true) fail("quantity", faults.negative);
  if (creditNote === undefined) fail("credit_note", faults.outOfRange("yes, no"));
  return {
    key: at("row_key"),
    source: at("source_key"),
    site: at("site_code"),
    scope: findCategory(category)?.scope,
    category,
    scope3Category: findCategory(category)?.scope3Category ?? null,
    factor: at("factor_key") || (known?.factor ?? ""),
    quantity,
    unit: at("unit"),
    from: reading(at, fail, "period_from", dayIn),
    to: reading(at, fail, "period_to", dayIn),
    dataKind: dataKindIn(at("data_kind"), fail),
    dataQuality: qualityIn(at, fail),
    uncertaintyPercent: uncertaintyIn(at, fail),
    supplier: at("supplier"),
    creditNote: creditNote ?? false,
    evidence: at("evidence_ref"),
    note: at("note"),
  };
}

/** A cell by its parser; an empty one is undefined without a fault, as only required ones are missed. */
function reading<Value>(
  at: At,
  fail: Fail,
  column: ActivityColumn,
  parse: (typed: string) => Cell<Value>,
): Value | undefined {
  if (at(column) === "") return undefined;
  const cell = parse(at(column));
  if ("value" in cell) return cell.value;
  fail(column, cell.fault);
  return undefined;
}

function dataKindIn(typed: string, fail: Fail) {
  const kind = dataKinds.find((one) => one === typed.toLowerCase());
  if (typed !== "" && !kind) fail("data_kind", faults.unknown(typed, dataKinds));
  return kind;
}

/** All five indicators or none, each 1 (very good) to 4 (poor). */
function qualityIn(at: At, fail: Fail) {
  const typed = qualityColumns.map((column) => at(column).normalize("NFKC"));
  if (typed.every((one) => one === "")) return null;
  for (const [index, column] of qualityColumns.entries())
    if (!/^[1-4]$/.test(typed[index] ?? "")) fail(column, faults.outOfRange("1–4"));
  return typed.map(Number);
}

function uncertaintyIn(at: At, fail: Fail) {
  const value = reading(at, fail, "uncertainty_pct", numberIn);
  if (value?.startsWith("-")) fail("uncertainty_pct", faults.outOfRange("≥ 0"));
  return value ?? null;
}

const columnOf: Readonly<Record<string, ActivityColumn>> = {
  key: "row_key",
  source: "source_key",
  site: "site_code",
  supplier: "supplier",
  evidence: "evidence_ref",
  note: "note",
  unit: "unit",
};

/** What the form refuses too: a key with other letters, a text too long, control characters. */
function refusedByForm(issues: readonly { readonly path: readonly PropertyKey[] }[], fail: Fail) {
  for (const { path } of issues) {
    const column = columnOf[String(path[0])] ?? "row_key";
    fail(column, faults.refusedText(column));
  }
}
