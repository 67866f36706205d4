import type { Activity } from "../case/case-file";
import type { Factor, Source } from "../case/factor";
import { type exact, negated, textOf } from "../decimal";
import { findMethod } from "../methods/methods";
import { type LineAssessment, lineAssessment } from "../quality/assessment";
import { conversion, findUnit } from "../units";
import type { CountedLine, Sign } from "./entry";
import { type Formula, formulaOf } from "./formulas";
import { type Reckoned, reckoned } from "./recount";
import { activityOf, indexOf, type Seen } from "./seen";

/** How many of one unit another is, as a ratio of whole numbers: `{ from: "MJ", to: "kWh", ratio: "5/18" }`. */
export type Conversion = { readonly from: string; readonly to: string; readonly ratio: string };

/** A factor as a line multiplied by it. */
export type FactorUsed = {
  readonly key: string;
  readonly name: string;
  readonly region: string;
  readonly validYear: number;
  readonly unit: string;
  /** kg of the line's gas per unit, as published; of CO2e where `perUnitOf` says so. */
  readonly kilogramsPerUnit: string | null;
  readonly perUnitOf: "gas" | "co2e";
  /** The GWP set its publisher weighed CO2e by; null where none is stated or gases are given. */
  readonly gwpSet: string | null;
};

/** The contract whose rate a market-based line has. */
export type ContractUsed = {
  readonly key: string;
  readonly kind: string;
  readonly system: string;
  readonly technology: string;
  readonly serialFrom: string;
  readonly serialTo: string;
  readonly vintageFrom: string;
  readonly vintageTo: string;
  readonly kilogramsPerMegawattHour: string;
  readonly retiredOn: string | null;
  readonly evidence: string;
};

/** A line with all that is behind it: enough to multiply it out again. */
export type ActivityLine = Omit<CountedLine, "grams"> & {
  readonly kind: "activity";
  readonly sign: Sign;
  /** What it adds to the figure: whole grams CO2e, with its sign. */
  readonly grams: number;
  readonly entered: {
    readonly quantity: string;
    readonly unit: string;
    readonly from: string;
    readonly to: string;
    readonly dataKind: Activity["dataKind"];
  };
  readonly method: {
    readonly key: string;
    readonly inputs: Readonly<Record<string, string>>;
  } & Reckoned;
  /** Null where the factor's unit is not the entered one's dimension: then the method's steps lead there. */
  readonly conversion: Conversion | null;
  readonly emissionFactor: FactorUsed | null;
  readonly contract: ContractUsed | null;
  readonly edition: Source | null;
  /** The set the year is weighed by. */
  readonly gwpSet: string;
  readonly expression: string;
  readonly reference: Formula["reference"];
  readonly evidence: string;
  readonly note: string;
} & LineAssessment;

export function activityLine(seen: Seen, line: CountedLine, sign: Sign): ActivityLine {
  const activity = activityOf(seen, line);
  const factor = line.instrument === null ? indexOf(seen).factors.get(line.factor) : undefined;
  const { expression, reference } = formulaOf(line.formula, findMethod(activity.method));
  const { quantity, unit, from, to, dataKind, method, inputs } = activity;
  return {
    kind: "activity",
    ...line,
    sign,
    grams: sign * line.grams || 0,
    entered: { quantity, unit, from, to, dataKind },
    method: { key: method, inputs, ...reckoned(seen, line) },
    conversion: conversionOf(unit, line.unit),
    emissionFactor: factor ? used(factor, line) : null,
    contract: contractOf(seen, line),
    edition: factor?.source ?? null,
    gwpSet: seen.case.boundary.gwpSet,
    expression,
    reference,
    evidence: activity.evidence,
    note: activity.note,
    ...lineAssessment(seen, line),
  };
}

/** Null where the two are not of one dimension. */
export function conversionOf(from: string, to: string): Conversion | null {
  const same = from === to || findUnit(from)?.dimension === findUnit(to)?.dimension;
  if (!same || (from !== to && !findUnit(from))) return null;
  return { from, to, ratio: ratioText(conversion(from, to)) };
}

/** In lowest terms: "5/18", or "1000" where nothing is left to divide by. */
function ratioText(value: ReturnType<typeof exact>): string {
  const { over, under } = value.over < 0n ? negated(value) : value;
  const common = divisor(over, under);
  return under === common ? textOf(over / common) : `${over / common}/${under / common}`;
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

function used(factor: Factor, { gas }: CountedLine): FactorUsed {
  const { key, name, region, validYear, unit, co2e } = factor;
  const own = { key, name, region, validYear, unit };
  if (gas === "biogenic_CO2") {
    const kilogramsPerUnit = factor.biogenicCo2Kilograms;
    return { ...own, kilogramsPerUnit, perUnitOf: "gas", gwpSet: null };
  }
  if (co2e)
    return { ...own, kilogramsPerUnit: co2e.kilograms, perUnitOf: "co2e", gwpSet: co2e.gwpSet };
  const mass = factor.gases.find((one) => one.gas === gas)?.kilograms ?? null;
  return { ...own, kilogramsPerUnit: mass, perUnitOf: "gas", gwpSet: null };
}

function contractOf({ case: file }: Seen, { instrument }: CountedLine): ContractUsed | null {
  const found = file.instruments.find(({ key }) => key === instrument);
  if (!found) return null;
  const { key, kind, system, technology, serialFrom, serialTo, vintageFrom, vintageTo } = found;
  const { kilogramsPerMegawattHour, retiredOn, evidence } = found;
  const own = { key, kind, system, technology, serialFrom, serialTo, vintageFrom, vintageTo };
  return { ...own, kilogramsPerMegawattHour, retiredOn, evidence };
}
