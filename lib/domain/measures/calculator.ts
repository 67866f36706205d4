import type { Measure } from "../case/case-file";
import type { Coefficient, Factor } from "../case/factor";
import { lookupOf } from "../inventory/lookup";
import type { Problems } from "../inventory/problems";
import type { Reductions } from "../inventory/types";
import { reductionsOf } from "./reductions";

/** What a calculation was given: measures as a case file has them, and the published numbers they may name. */
export type CalculatorNumbers = {
  readonly factors: readonly Factor[];
  readonly coefficients: readonly Coefficient[];
};
export type Calculated = {
  readonly reductions: Reductions;
  readonly problems: Problems;
};

const typedFactor = "typed";
const number = /^\d{1,18}(\.\d{1,18})?$/;
/** Any year will do: nothing in a calculation starts within it. */
const year = { firstDay: "2001-01-01", lastDay: "2001-12-31" };

/**
 * Measures computed by the very model that a reporting year uses, outside any year. A grid factor may be
 * a number here: it becomes a factor of the asker's own, kg CO2e per kWh.
 */
export function calculateMeasures(
  measures: readonly Measure[],
  { factors, coefficients }: CalculatorNumbers,
): Calculated {
  const problems: Problems = new Map();
  const typed = measures.map(({ inputs }) => inputs.factor ?? "").find((text) => number.test(text));
  const own = typed === undefined ? [] : [ownFactor(typed)];
  const lookup = lookupOf(
    { factors: [...own, ...factors], coefficients: [...coefficients] },
    { factors: new Map(), coefficients: new Map() },
  );
  const named = measures.map((one) => ({
    ...one,
    inputs: { ...one.inputs, ...(one.inputs.factor === typed && typed && { factor: typedFactor }) },
  }));
  const boundary = { gwpSet: "AR6" as const };
  return {
    reductions: reductionsOf({ measures: named, year, boundary }, [], lookup, problems),
    problems,
  };
}

function ownFactor(kilograms: string): Factor {
  return {
    key: typedFactor,
    name: typedFactor,
    category: "electricity_location",
    region: "",
    unit: "kWh",
    validYear: 2001,
    gases: [],
    co2e: { kilograms, gwpSet: null, gas: "unspecified" },
    biogenicCo2Kilograms: null,
    source: { publisher: "", title: "", edition: "", publishedOn: null, url: "", licence: "" },
    note: "",
  };
}
