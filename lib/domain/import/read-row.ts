import type { Activity } from "../case/case-file";
import { activity as activitySchema, dataKinds } from "../case/entries";
import { categories, findCategory } from "../categories";
import { nearest } from "../nearest";
import { isRefusal } from "../refusal";
import { conversion } from "../units";
import { type ActivityColumn, activityColumns, qualityColumns } from "./activity-columns";
import { type Cell, dayIn, flagIn, looksLikeFormula, numberIn } from "./cells";
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

/** One row as an activity; every bad cell is named, and a row with one gives none. */
export function readRow(row: Row, context: ImportContext): ReadRow {
  const errors: faults.ImportError[] = [];
  const warnings: faults.ImportError[] = [];
  const at = (column: ActivityColumn) => row.cells[column]?.trim() ?? "";
  const fail = (column: ActivityColumn, fault: faults.CellFault) =>
    errors.push({ row: row.line, column, found: at(column), ...fault });
  const warn = (column: ActivityColumn, fault: faults.CellFault) =>
    warnings.push({ row: row.line, column, found: at(column), ...fault });
  const read = <Value>(column: ActivityColumn, parse: (typed: string) => Cell<Value>) => {
    if (at(column) === "") return undefined;
    const cell = parse(at(column));
    if ("value" in cell) return cell.value;
    fail(column, cell.fault);
    return undefined;
  };

  for (const { name, required, text } of activityColumns) {
    if (required && at(name) === "") fail(name, faults.missing(name));
    if (text && looksLikeFormula(at(name))) warn(name, faults.formula);
  }
  const known = context.sources.get(at("source_key"));
  const category = at("category") || (known?.category ?? "");
  const factor = at("factor_key") || (known?.factor ?? "");
  const [from, to] = [read("period_from", dayIn), read("period_to", dayIn)];
  const quantity = read("quantity", numberIn);
  const creditNote = flagIn(at("credit_note"));
  checkSite(at("site_code"), context, fail);
  checkCategory(category, at("scope"), fail);
  checkFactor(factor, at("unit"), context, fail);
  checkPeriod(from, to, context, fail);
  if (quantity?.startsWith("-") && creditNote !== true) fail("quantity", faults.negative);
  if (creditNote === undefined) fail("credit_note", faults.outOfRange("yes, no"));
  if (at("evidence_ref") === "") warn("evidence_ref", faults.withoutEvidence);
  const parsed = activitySchema.safeParse({
    key: at("row_key"),
    source: at("source_key"),
    site: at("site_code"),
    scope: findCategory(category)?.scope,
    category,
    scope3Category: findCategory(category)?.scope3Category ?? null,
    factor,
    quantity,
    unit: at("unit"),
    from,
    to,
    dataKind: dataKindIn(at("data_kind"), fail),
    dataQuality: qualityIn(at, fail),
    uncertaintyPercent: uncertaintyIn(read("uncertainty_pct", numberIn), fail),
    supplier: at("supplier"),
    creditNote: creditNote ?? false,
    evidence: at("evidence_ref"),
    note: at("note"),
  });
  if (!parsed.success && errors.length === 0) rest(parsed.error.issues, fail);
  const activity = errors.length === 0 ? parsed.data : undefined;
  return { line: row.line, activity, errors, warnings };
}

type Fail = (column: ActivityColumn, fault: faults.CellFault) => void;

function checkSite(site: string, { sites, ownSites }: ImportContext, fail: Fail) {
  if (site === "") return;
  if (!sites.includes(site)) fail("site_code", faults.unknown(site, nearest(site, sites)));
  else if (ownSites && !ownSites.includes(site)) fail("site_code", faults.notYours);
}

function checkCategory(key: string, scope: string, fail: Fail) {
  const category = findCategory(key);
  const keys = categories.map((one) => one.key);
  if (key === "") fail("category", faults.missing("category"));
  else if (!category) fail("category", faults.unknown(key, nearest(key, keys)));
  else if (scope !== "" && scope.normalize("NFKC") !== String(category.scope))
    fail("scope", faults.wrongScope(category.scope));
}

function checkFactor(key: string, unit: string, context: ImportContext, fail: Fail) {
  if (key === "") return fail("factor_key", faults.missing("factor_key"));
  const target = context.factorUnit(key);
  if (target === undefined)
    return fail("factor_key", faults.unknown(key, nearest(key, context.factorKeys())));
  if (unit === "") return;
  try {
    conversion(unit, target);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    fail("unit", faults.wrongUnit({ word: error.word, values: error.values }));
  }
}

function checkPeriod(
  from: string | undefined,
  to: string | undefined,
  { year: { firstDay, lastDay } }: ImportContext,
  fail: Fail,
) {
  const fault = faults.wrongPeriod(firstDay, lastDay);
  if (from !== undefined && (from < firstDay || from > lastDay)) fail("period_from", fault);
  if (to !== undefined && (to < firstDay || to > lastDay)) fail("period_to", fault);
  if (from !== undefined && to !== undefined && from > to) fail("period_to", faults.wrongDay(to));
}

function dataKindIn(typed: string, fail: Fail) {
  const kind = dataKinds.find((one) => one === typed.toLowerCase());
  if (typed !== "" && !kind) fail("data_kind", faults.unknown(typed, dataKinds));
  return kind;
}

/** All five indicators or none, each 1 (very good) to 4 (poor). */
function qualityIn(at: (column: ActivityColumn) => string, fail: Fail) {
  const typed = qualityColumns.map(at);
  if (typed.every((one) => one === "")) return null;
  for (const column of qualityColumns)
    if (!/^[1-4]$/.test(at(column).normalize("NFKC"))) fail(column, faults.outOfRange("1–4"));
  return typed.map((one) => Number(one.normalize("NFKC")));
}

function uncertaintyIn(value: string | undefined, fail: Fail) {
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
function rest(issues: readonly { readonly path: readonly PropertyKey[] }[], fail: Fail) {
  for (const { path } of issues) {
    const column = columnOf[String(path[0])] ?? "row_key";
    fail(column, {
      code: "E01",
      told: { word: "checks.import.E01.form", values: { column } },
      remedy: { word: "checks.import.E01.formRemedy" },
    });
  }
}
