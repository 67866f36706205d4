import type { Retirement } from "../case/case-file";
import type { Coefficient, Factor, Source } from "../case/factor";
import type { Scope } from "../case/parts";
import type { MeasureResult } from "../inventory/types";
import { findMeasureType } from "../measures/measure-types";
import { modelInputs } from "../measures/models";
import { type Entry, gramsOf, type Sign } from "./entry";
import { type Formula, measureFormula } from "./formulas";
import { indexOf, type Seen } from "./seen";

/** A number that a measure's model used: typed, or published under a key. */
export type MeasureInput = {
  readonly name: string;
  readonly given: string;
  /** Of a coefficient; of a factor by gas or CO2e, as published. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly edition: Source | null;
};

/** What a measure avoided in one scope. */
export type MeasureLine = {
  readonly kind: "measure";
  readonly sign: Sign;
  readonly grams: number;
  readonly measure: string;
  readonly name: string;
  readonly type: string;
  readonly scope: Scope;
  readonly evidenceClass: MeasureResult["evidenceClass"];
  readonly model: string;
  readonly inputs: readonly MeasureInput[];
  readonly items: readonly {
    readonly scope: Scope;
    readonly sign: Sign;
    readonly quantity: string;
    readonly factor: MeasureInput;
  }[];
  readonly steps: MeasureResult["steps"];
  readonly gwpSet: string;
  readonly formula: string;
  readonly expression: string;
  readonly reference: Formula["reference"];
  readonly evidence: string;
  readonly note: string;
};

/** What an instrument's kWh would have been without it, less what they are: kWh × (fallback − rate). */
export type AllocationLine = {
  readonly kind: "allocation";
  readonly sign: Sign;
  readonly grams: number;
  readonly instrument: string;
  readonly activity: string;
  readonly kilowattHours: string;
  readonly kilogramsPerMegawattHour: string;
  readonly fallbackPolicy: string;
  readonly formula: string;
  readonly expression: string;
  readonly reference: Formula["reference"];
};

export type RetirementLine = {
  readonly kind: "retirement";
  readonly sign: Sign;
  readonly grams: number;
} & Pick<
  Retirement,
  "key" | "programme" | "projectId" | "projectName" | "serial" | "quantity" | "retiredOn"
> &
  Pick<Retirement, "registryUrl" | "evidence">;

type Of<Kind extends Entry["kind"]> = Extract<Entry, { kind: Kind }>;

export function measureLine(seen: Seen, entry: Of<"measure">): MeasureLine {
  const { measure: result, scope, sign } = entry;
  const measure = seen.case.measures.find(({ key }) => key === result.key);
  if (!measure) throw new RangeError(`a result without its measure: ${result.key}`);
  const { id: formula, expression, reference } = measureFormula(measure.model);
  const rows = modelInputs[measure.model];
  return {
    kind: "measure",
    sign,
    grams: gramsOf(entry),
    measure: result.key,
    name: result.name,
    type: findMeasureType(result.type)?.key ?? result.type,
    scope,
    evidenceClass: result.evidenceClass,
    model: measure.model,
    inputs: rows.flatMap(({ name, otherwise }) => {
      const given = measure.inputs[name] || otherwise;
      return given ? inputOf(seen, name, given) : [];
    }),
    items: measure.items.map(({ factor, ...item }) => ({
      ...item,
      factor: inputOf(seen, "factor", factor),
    })),
    steps: result.steps,
    gwpSet: seen.case.boundary.gwpSet,
    formula,
    expression,
    reference,
    evidence: measure.evidence,
    note: measure.note,
  };
}

export function allocationLine(seen: Seen, entry: Of<"allocation">): AllocationLine {
  const { instrument, allocation, sign } = entry;
  const { kilowattHours, activity } = allocation;
  const own = seen.case.instruments.find(({ key }) => key === instrument.key);
  return {
    kind: "allocation",
    sign,
    grams: gramsOf(entry),
    instrument: instrument.key,
    activity,
    kilowattHours,
    kilogramsPerMegawattHour: own?.kilogramsPerMegawattHour ?? "0",
    fallbackPolicy: seen.case.boundary.marketFallback,
    formula: "S2.market",
    expression: "kWh × (EF of the fallback − rate)",
    reference: { standard: "GHG Protocol Scope 2 Guidance", clause: "Ch 6–7", level: "A" },
  };
}

export function retirementLine(entry: Of<"retirement">): RetirementLine {
  const { key, programme, projectId, projectName, serial, quantity } = entry.retirement;
  const { retiredOn, registryUrl, evidence } = entry.retirement;
  const own = { key, programme, projectId, projectName, serial, quantity, retiredOn };
  return {
    kind: "retirement",
    sign: entry.sign,
    grams: gramsOf(entry),
    ...own,
    registryUrl,
    evidence,
  };
}

function inputOf(seen: Seen, name: string, given: string): MeasureInput {
  const { coefficients, factors } = indexOf(seen);
  const found = coefficients.get(given) ?? factors.get(given);
  if (!found) return { name, given, value: null, unit: null, edition: null };
  return { name, given, ...published(found), edition: found.source };
}

/** "0.5366" and "kg CO2/kWh"; gases of a factor stand one after another. */
function published(found: Coefficient | Factor): { readonly value: string; readonly unit: string } {
  if ("value" in found) return { value: found.value, unit: found.unit };
  if (found.co2e) return { value: found.co2e.kilograms, unit: `kg CO2e/${found.unit}` };
  const gases = found.gases.map(({ gas, kilograms }) => `${kilograms} ${gas}`);
  return { value: gases.join(" + "), unit: `kg/${found.unit}` };
}
