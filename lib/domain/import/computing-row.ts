import type { Measure } from "../case/case-file";
import { evidenceClasses, measure as measureSchema } from "../case/entries";
import type { Scope } from "../case/parts";
import { compared } from "../decimal";
import { findMeasureType, measureTypes } from "../measures/measure-types";
import { modelInputs } from "../measures/models";
import type { InputRow } from "../measures/types";
import { type Cell, numberIn, shareIn, within } from "./cells";
import { periodIn } from "./check-row";
import { computingInputs } from "./computing-columns";
import type { ImportContext } from "./context";
import { daysBetween } from "./days";
import { parsedEntry, saidRightly } from "./form-check";
import * as faults from "./import-error";
import { positiveIn } from "./instrument-row";
import type { RowReader } from "./row-reader";

/** A measure of green computing by the model of its type; its hours are the period's, day and night. */
export function computingIn(row: RowReader, context: ImportContext): Measure | undefined {
  const type = typeIn(row);
  const { from, to } = periodIn(row, context, undefined);
  const factor = gridFactor(row, context);
  const pool = row.text("pool");
  const scopes = [scopeIn(row, pool, context)];
  const hours = from && to && from <= to ? String(daysBetween(from, to) * 24) : undefined;
  const inputs = type ? inputsIn(row, modelInputs[type.model], { hours, factor }) : {};
  const fields = {
    key: row.text("row_key"),
    name: row.text("name") || row.text("row_key"),
    localName: "",
    type: type?.key,
    model: type?.model,
    pool,
    order: orderIn(row),
    scopes,
    // What nobody metered or sampled is a screening figure, and never counts as a reduction (domain.md M6).
    evidenceClass: row.choice("evidence_class", evidenceClasses) ?? "modelled",
    start: null,
    functionalUnit: row.text("functional_unit"),
    workBefore: row.read("units_before", positiveIn) ?? null,
    workAfter: row.read("units_done", positiveIn) ?? null,
    baseline: "",
    additionality: "",
    embodiedAvoidedKilograms: null,
    inputs,
    items: [],
    evidence: row.text("evidence_ref"),
    note: row.text("note"),
  };
  const entry = parsedEntry(row, measureSchema, fields, columnOf);
  return saidRightly(row, entry, "measure", context, columnOf);
}

const columnOf: Readonly<Record<string, string>> = {
  key: "row_key",
  name: "name",
  pool: "pool",
  functionalUnit: "functional_unit",
  evidence: "evidence_ref",
  note: "note",
};

function typeIn(row: RowReader) {
  const typed = row.text("measure_type");
  const type = findMeasureType(typed.toLowerCase());
  const known = measureTypes.filter(({ greenComputing }) => greenComputing).map(({ key }) => key);
  if (typed !== "" && !type?.greenComputing)
    row.fail("measure_type", faults.unknown(typed, row.guess("measure", typed, known)));
  return type?.greenComputing ? type : undefined;
}

function orderIn(row: RowReader): number | undefined {
  return row.read("order", (typed): Cell<number> => {
    const isWhole = /^[1-9]\d{0,3}$/.test(typed.normalize("NFKC"));
    return isWhole
      ? { value: Number(typed.normalize("NFKC")) }
      : { fault: faults.outOfRange("1, 2, 3 …") };
  });
}

/** As the pool's measures have it; else by whose hall it is: leased halls are Scope 3, category 8 (domain.md M4). */
function scopeIn(row: RowReader, pool: string, context: ImportContext): Scope {
  const typed = row.choice("scope", ["1", "2", "3"]);
  if (typed) return typed === "1" ? 1 : typed === "2" ? 2 : 3;
  const beside = context.measures.find((one) => one.pool === pool)?.scopes[0];
  const hall = context.site(pool.split("/")[0] ?? "");
  return beside ?? (hall?.kind === "leased_data_centre" ? 3 : 2);
}

/** The grid's location factor of the hall's region and the year: the same on both sides (domain.md M1). */
function gridFactor(row: RowReader, context: ImportContext): string | undefined {
  const region = row.text("region");
  const found = context.published("electricity_location", region)[0];
  if (region !== "" && !found) {
    const known = row.guess("region", region, context.regionsOf("electricity_location"));
    row.fail("region", faults.unknown(region, known));
  }
  return found?.key;
}

function inputsIn(
  row: RowReader,
  rows: readonly InputRow[],
  known: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const given: Record<string, string> = {};
  for (const input of rows) {
    const column = computingInputs[input.name];
    const value = column ? row.read(column, (typed) => inputIn(input, typed)) : known[input.name];
    if (value !== undefined) given[input.name] = value;
    else if (column && input.otherwise === null && row.text(column) === "" && !row.isBad(column))
      row.fail(column, faults.missing(column));
  }
  return given;
}

function inputIn({ kind, positive }: InputRow, typed: string): Cell<string> {
  const cell = kind === "share" ? shareIn(typed) : numberIn(typed);
  if (!("value" in cell)) return cell;
  if (kind === "share" && !within(cell.value, "0", "1")) return { fault: faults.outOfRange("0–1") };
  const sign = compared(cell.value, 0);
  if (positive && sign <= 0) return { fault: faults.outOfRange("> 0") };
  return sign < 0 ? { fault: faults.outOfRange("≥ 0") } : cell;
}
