import { gwpSets } from "../case/factor";
import { compared, dividedBy, type Exact, exact, minus, plus, textOf, times } from "../decimal";
import { gwpOf } from "../gwp";
import type { Told } from "../refusal";
import type { PublishedRow } from "./library";
import { plain } from "./plain";

type Fault = { readonly column: string; readonly told: Told };

/** Two per cent of what is stated, or the last digit that a publisher prints. */
const [share, least] = ["0.02", "0.000021"];
/** Of carbon to carbon dioxide, by their molar masses as the Chinese guidelines round them. */
const carbonDioxide = dividedBy(44, 12);
/** A tenth of a per cent: what the rounding of a published CO2 factor makes. */
const rounding = "0.001";

/** Where a row's numbers do not agree with each other; its cells are known to be numbers. */
export function sumFaults(row: PublishedRow): Fault[] {
  return [nothing(row), twice(row), parts(row), masses(row), carbon(row)].flatMap(
    (one) => one ?? [],
  );
}

function nothing(row: PublishedRow): Fault | undefined {
  const columns = ["kg_co2", "kg_ch4", "kg_n2o", "kg_co2e", "biogenic_kg_co2", "value"];
  if (columns.some((column) => row[column])) return undefined;
  return { column: "kg_co2e", told: { word: "factors.add.none" } };
}

/** A row is a factor, in a unit of activity, or a coefficient, in one of its own. */
function twice(row: PublishedRow): Fault | undefined {
  if (!row.value)
    return row.unit ? undefined : { column: "unit", told: { word: "factors.add.empty" } };
  if (row.kg_co2e) return { column: "value", told: { word: "factors.add.both" } };
  return row.value_unit ? undefined : { column: "value_unit", told: { word: "factors.add.empty" } };
}

/** CO2 and what its publisher prints as CO2e of CH4 and N2O against the CO2e. */
function parts(row: PublishedRow): Fault | undefined {
  const read = numbers(row, "kg_co2e", "kg_co2", "co2e_from_ch4", "co2e_from_n2o");
  if (!read) return undefined;
  const [stated, co2, ch4, n2o] = read;
  return differing(plus(plus(co2, ch4), n2o), stated);
}

/** Masses of gases under the row's GWP set against the CO2e; of spend, other gases may stand in it too. */
function masses(row: PublishedRow): Fault | undefined {
  const read = numbers(row, "kg_co2e", "kg_co2", "kg_ch4", "kg_n2o");
  const set = gwpSets.find((one) => one === row.gwp_set);
  if (!read || !set) return undefined;
  const [stated, co2, ch4, n2o] = read;
  const sum = plus(
    plus(co2, times(ch4, gwpOf("CH4", set) ?? 0)),
    times(n2o, gwpOf("N2O", set) ?? 0),
  );
  const others = row.category === "purchased_goods" && compared(sum, stated) < 0;
  return others ? undefined : differing(sum, stated);
}

/** Calorific value × carbon content × oxidation × 44/12 against the CO2 per unit, in kg. */
function carbon(row: PublishedRow): Fault | undefined {
  const read = numbers(row, "kg_co2", "ncv", "carbon_content", "oxidation");
  if (!read) return undefined;
  const [stated, ncv, content, oxidation] = read;
  const made = times(ncv, content, oxidation, carbonDioxide, 1000);
  if (within(made, stated, rounding)) return undefined;
  const values = { sum: textOf(made, 9), stated: textOf(stated) };
  return { column: "kg_co2", told: { word: "factors.add.carbon", values } };
}

function differing(sum: Exact, stated: Exact): Fault | undefined {
  if (within(sum, stated, share)) return undefined;
  const values = { sum: textOf(sum, 9), stated: textOf(stated) };
  return { column: "kg_co2e", told: { word: "factors.add.sum", values } };
}

function within(sum: Exact, stated: Exact, tolerance: string): boolean {
  const gap = size(minus(sum, stated));
  return compared(gap, times(size(stated), tolerance)) <= 0 || compared(gap, least) <= 0;
}

const size = (value: Exact): Exact => (compared(value, 0) < 0 ? minus(0, value) : value);

type Four = [Exact, Exact, Exact, Exact];

/** The numbers of four columns; undefined where one of them is not given. */
function numbers(
  row: PublishedRow,
  ...columns: [string, string, string, string]
): Four | undefined {
  if (columns.some((column) => !row[column])) return undefined;
  return columns.map((column) => exact(plain(row[column] ?? ""))) as Four; // one for each column
}
