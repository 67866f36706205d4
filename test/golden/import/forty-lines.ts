import type { ImportCode } from "@/lib/domain/import/import-error";

type Cells = Readonly<Record<string, string>>;

/** One cell at fault and what should stand there; `at`: the column to fill in where it is another one. */
type Wrong = {
  readonly what: string;
  readonly code: ImportCode;
  readonly column: string;
  readonly found: string;
  readonly right: string;
  readonly at?: string;
};
export type Line = { readonly cells: Cells; readonly wrong: readonly Wrong[] };

const january = { period_from: "2025-01-01", period_to: "2025-01-31" };
const quality = { dq_technology: "1", dq_time: "1", dq_geography: "1", dq_completeness: "2" };
const common = {
  site_code: "HQ",
  ...january,
  ...quality,
  dq_reliability: "2",
  data_kind: "invoiced",
};

const gas: Cells = {
  ...common,
  ...{ scope: "1", category: "stationary_combustion", factor_key: "uk-2025-natural-gas-kwh-gross" },
  ...{ quantity: "1000", unit: "kWh (gross CV)", uncertainty_pct: "5" },
};
const coolant: Cells = {
  ...common,
  ...{ scope: "1", category: "fugitive", factor_key: "gwp-ar6-r-410a", unit: "kg" },
};
const balance: Cells = {
  ...coolant,
  ...{ method: "refrigerant_balance", quantity: "20", purchased_kg: "5", end_kg: "18" },
};
const hall: Cells = {
  ...common,
  ...{ scope: "3", category: "leased_data_centre_electricity", quantity: "800", unit: "kWh" },
  ...{ factor_key: "uk-2025-electricity-generated", method: "it_energy", pue: "1.5" },
};
const software: Cells = {
  ...common,
  ...{ scope: "3", category: "purchased_goods", quantity: "5000", unit: "USD2025" },
  ...{ factor_key: "us-epa-sc-v13-naics-541511", method: "spend", price_basis: "purchaser" },
  ...{ deflator_spend_year: "126.3", deflator_ef_year: "118.9" },
};

const line = (cells: Cells, ...wrong: readonly Wrong[]): Line => ({
  cells: { ...cells, ...Object.fromEntries(wrong.map(({ column, found }) => [column, found])) },
  wrong,
});

/** A line with one cell at fault. */
const bad = (
  what: string,
  cells: Cells,
  code: ImportCode,
  column: string,
  found: string,
  right: string,
): Line => line(cells, { what, code, column, found, right });

/** One of several periods of a meter of its own. */
const meter = (source: string, month: string, lastDay: string): Cells => ({
  ...gas,
  ...{ source_key: source, period_from: `2025-${month}-01`, period_to: `2025-${month}-${lastDay}` },
});

const fields: readonly Line[] = [
  bad("no source", gas, "E01", "source_key", "", "hq.boiler"),
  bad("a key of two words", gas, "E01", "row_key", "boiler 2", "boiler-2"),
  bad("a new source without a category", gas, "E01", "category", "", "stationary_combustion"),
  bad("an input that its method needs", balance, "E01", "end_kg", "", "18"),
  bad("words for a number", gas, "E02", "quantity", "twelve hundred", "1200"),
  bad("a decimal comma", gas, "E02", "quantity", "1.234,5", "1234.5"),
  bad("a full-width decimal comma", gas, "E02", "quantity", "１２３４，５", "1234.5"),
  bad("what a failed formula leaves", gas, "E02", "quantity", "#REF!", "1300"),
  bad("an unknown unit", gas, "E03", "unit", "KWHs", "kWh (gross CV)"),
  bad("a unit of another dimension", gas, "E03", "unit", "kg", "kWh (gross CV)"),
  bad("net energy on a gross factor", gas, "E03", "unit", "kWh (net CV)", "kWh (gross CV)"),
  bad("a day that is none", gas, "E04", "period_from", "2025-02-30", "2025-01-01"),
  bad("a day in an ambiguous order", gas, "E04", "period_from", "01/02/2025", "2025-01-02"),
  bad("a day as a spreadsheet counts it", gas, "E04", "period_to", "45688", "2025-01-31"),
  bad(
    "a period turned round",
    meter("hq.turned", "02", "28"),
    "E04",
    "period_to",
    "2025-01-31",
    "2025-02-28",
  ),
  bad(
    "a period over the year’s end",
    meter("hq.over", "12", "31"),
    "E04",
    "period_to",
    "2026-01-15",
    "2025-12-31",
  ),
  line(
    gas,
    {
      what: "a first day before the year",
      ...{ code: "E04", column: "period_from", found: "2024-01-01", right: "2025-01-01" },
    },
    {
      what: "a last day before the year",
      ...{ code: "E04", column: "period_to", found: "2024-01-31", right: "2025-01-31" },
    },
  ),
  bad("an unknown site", gas, "E05", "site_code", "HX", "HQ"),
  bad("an unknown category", gas, "E05", "category", "combustion", "stationary_combustion"),
  bad(
    "a factor misspelt",
    gas,
    "E05",
    "factor_key",
    "uk-2025-natural-gas-kwh-gros",
    "uk-2025-natural-gas-kwh-gross",
  ),
  bad("another scope than the category’s", gas, "E05", "scope", "2", "1"),
  bad("an unknown kind of data", gas, "E05", "data_kind", "guessed", "estimated"),
  bad("an unknown method", hall, "E05", "method", "it_enregy", "it_energy"),
  bad("a method of another category", gas, "E05", "method", "spend", ""),
];

const several: readonly Line[] = [
  line({ ...gas, row_key: "twice" }),
  bad("a row key twice", gas, "E06", "row_key", "twice", "once"),
  line(meter("hq.meter-a", "01", "31")),
  bad(
    "a period that overlaps",
    meter("hq.meter-a", "02", "28"),
    "E07",
    "period_from",
    "2025-01-31",
    "2025-02-01",
  ),
  line(meter("hq.meter-b", "01", "31")),
  bad(
    "a month that is missing",
    meter("hq.meter-b", "03", "31"),
    "E07",
    "period_from",
    "2025-03-01",
    "2025-02-01",
  ),
  line(meter("hq.meter-c", "01", "31")),
  line(meter("hq.meter-c", "02", "28")),
  line(meter("hq.meter-c", "03", "31"), {
    what: "a quantity out of all proportion",
    ...{ code: "E08", column: "quantity", found: "100000" },
    ...{ at: "note", right: "The boiler of the new hall was run in." },
  }),
];

const ranges: readonly Line[] = [
  bad("a negative quantity", gas, "E09", "quantity", "-50", "50"),
  bad("a data quality beyond four", gas, "E10", "dq_time", "5", "4"),
  bad("an uncertainty below nothing", gas, "E10", "uncertainty_pct", "-1", "1"),
  bad(
    "a share above the whole",
    { ...coolant, method: "refrigerant_screening", quantity: "30" },
    "E10",
    "leak_rate_pct",
    "120 %",
    "12 %",
  ),
  bad(
    "a blend that is not whole",
    { ...coolant, method: "refrigerant_blend", quantity: "2" },
    "E10",
    "composition",
    "HFC-32 50, HFC-125 40",
    "HFC-32 50, HFC-125 50",
  ),
  bad("more left than there was", balance, "E10", "end_kg", "30", "20"),
  bad("neither yes nor no", gas, "E10", "credit_note", "maybe", "no"),
  bad("a text like a formula", gas, "E12", "note", "=SUM(H2:H4)", "Sum of three bills"),
  bad("no evidence", gas, "E13", "evidence_ref", "", "bills-2025.pdf"),
  bad(
    "money of another year without an index",
    software,
    "E14",
    "deflator_spend_year",
    "",
    "126.3",
  ),
  bad("a site of others", gas, "E15", "site_code", "PLANT", "LAB"),
];

/** Rows of the activity template, most with a cell at fault, each in its own way. */
export const lines: readonly Line[] = [...fields, ...several, ...ranges];
