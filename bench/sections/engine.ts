import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { rounded, times } from "@/lib/domain/decimal";
import { graded } from "@/lib/domain/inventory/stored";
import { weightsOf } from "@/lib/domain/inventory/weights";
import { paired } from "../paired";
import { atMost, type Finding, ratioOf } from "../section";
import { library, yearOf } from "../year";

const doubles = "doubles, row by row (not exact)";
const perFactor = "exact totals: a sum per factor, multiplied once";
const everyRow = "grams of every row, and their sums";
const whole = "calculate: every line with its trace";

/** Goals 1 and 2: rows × their gases of a year in memory, against a loop of plain numbers. */
export async function engine(): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const count of [1000, 10_000, 100_000]) {
    const file = yearOf(count);
    const columns = columnsOf(file);
    refuseDifference(file, columns);
    const rows = await paired([
      { name: doubles, run: () => loop(columns), times: Math.ceil(1e6 / count) },
      { name: perFactor, run: () => sums(columns), times: Math.ceil(1e6 / count) },
      { name: everyRow, run: () => graded(file, library) },
      { name: whole, run: () => calculate(file, library) },
    ]);
    const goals = count === 100_000 ? goalsOf(rows) : [];
    findings.push({ title: `Engine, ${count} activities`, count, rows, goals });
  }
  return findings;
}

function goalsOf(rows: Finding["rows"]): Finding["goals"] {
  return [
    atMost("1", "exact totals, as a check of the engine", ratioOf(rows, perFactor), 1),
    atMost("2", "grams of every row against doubles", ratioOf(rows, everyRow), 20),
  ];
}

type Columns = {
  readonly quantities: Float64Array;
  /** Whole thousandths. */
  readonly thousandths: Float64Array;
  readonly factors: Uint16Array;
  readonly categories: Uint8Array;
  /** kg CO2e per unit, three gases a factor. */
  readonly weights: Float64Array;
  readonly exactWeights: readonly { readonly over: bigint; readonly under: bigint }[];
};

/** A year as arrays of numbers: what a loop of doubles is fastest on. */
function columnsOf({ activities, boundary }: CaseFile): Columns {
  const factors = [...new Set(activities.map(({ factor }) => factor))];
  const categories = [...new Set(activities.map(({ category }) => category))];
  const weights = new Float64Array(factors.length * 3);
  const exactWeights = Array.from({ length: factors.length * 3 }, () => ({ over: 0n, under: 1n }));
  for (const [n, key] of factors.entries()) {
    const factor = library.factors.get(key);
    for (const [gas, { co2e }] of factor ? weightsOf(factor, boundary.gwpSet).entries() : []) {
      weights[n * 3 + gas] = Number(co2e.over) / Number(co2e.under);
      exactWeights[n * 3 + gas] = co2e;
    }
  }
  return {
    quantities: Float64Array.from(activities, ({ quantity }) => Number(quantity)),
    thousandths: Float64Array.from(activities, ({ quantity }) =>
      Math.round(Number(quantity) * 1000),
    ),
    factors: Uint16Array.from(activities, ({ factor }) => factors.indexOf(factor)),
    categories: Uint8Array.from(activities, ({ category }) => categories.indexOf(category)),
    weights,
    exactWeights,
  };
}

/** Kilograms by category and gas. */
function loop({ quantities, factors, categories, weights }: Columns): Float64Array {
  const totals = new Float64Array(64 * 3);
  for (let n = 0; n < quantities.length; n += 1) {
    const quantity = quantities[n] ?? 0;
    const factor = (factors[n] ?? 0) * 3;
    const category = (categories[n] ?? 0) * 3;
    for (let gas = 0; gas < 3; gas += 1)
      totals[category + gas] =
        (totals[category + gas] ?? 0) + quantity * (weights[factor + gas] ?? 0);
  }
  return totals;
}

/** Whole grams of all rows, rounded once: f·q1 + f·q2 = f·(q1 + q2). */
function sums({ thousandths, factors, exactWeights }: Columns): bigint {
  const quantities = new Float64Array(exactWeights.length / 3);
  for (let n = 0; n < thousandths.length; n += 1) {
    const factor = factors[n] ?? 0;
    quantities[factor] = (quantities[factor] ?? 0) + (thousandths[n] ?? 0);
  }
  return exactWeights.reduce((sum, weight, n) => {
    const quantity = BigInt(quantities[Math.floor(n / 3)] ?? 0);
    return sum + rounded(times(weight, quantity));
  }, 0n);
}

/** Each line is rounded, so the sum of lines may differ by half a gram a line from a sum rounded once. */
function refuseDifference(file: CaseFile, columns: Columns): void {
  const { totals, ...inventory } = calculate(file, library).figures.inventory;
  const lines = inventory.lines.filter(({ basis }) => basis !== "market").length;
  const shown = totals.scope1 + totals.scope2Location + totals.scope3;
  const off = Math.abs(shown - Number(sums(columns)));
  if (off > lines) throw new Error(`the engine and its check differ by ${off} g`);
}
