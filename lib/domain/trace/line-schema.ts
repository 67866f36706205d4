import { z } from "zod";
import { dataKinds, evidenceClasses, instrumentKinds } from "../case/entries";
import { gases, source } from "../case/factor";
import { scope } from "../case/parts";

/** Exact decimal text; a quotient that never ends is cut at eighteen places, derived figures at 28 digits. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export const grams = z.int().describe("Whole grams CO2e, with their sign.");
export const size = z.int().min(0).describe("Whole grams CO2e, without their signs.");
export const percent = decimal
  .nullable()
  .describe("Half the 95 % interval in per cent of the value.");
export const sign = z.literal([1, -1]);
export const basis = z.enum(["both", "location", "market"]);

const reference = z.looseObject({
  standard: z.string(),
  clause: z.string(),
  level: z.enum(["A", "B", "C"]),
});
const formula = { formula: z.string(), expression: z.string(), reference };
const evidence = { evidence: z.string(), note: z.string() };
export const step = z.looseObject({
  step: z.string(),
  value: z.string(),
  unit: z.string(),
  working: z.string().optional().describe("The formula in numbers, as they were put in."),
});
export const qualityClass = z.enum(["veryGood", "good", "fair", "poor"]).nullable();

/** A calculation line with what is behind it. */
export const activityLine = z.looseObject({
  kind: z.literal("activity"),
  sign,
  activity: z.string(),
  source: z.string(),
  site: z.string(),
  scope,
  category: z.string(),
  scope3Category: z.int().nullable(),
  basis,
  gas: z.enum([...gases, "biogenic_CO2"]),
  entered: z.looseObject({
    quantity: decimal,
    unit: z.string(),
    from: z.iso.date(),
    to: z.iso.date(),
    dataKind: z.enum(dataKinds),
  }),
  method: z.looseObject({
    key: z.string(),
    inputs: z.record(z.string(), z.string()),
    steps: z.array(step),
    co2Shares: z.looseObject({ oxidised: decimal, biogenic: decimal }).nullable(),
  }),
  conversion: z
    .looseObject({ from: z.string(), to: z.string(), ratio: z.string().regex(/^\d+(\/\d+)?$/) })
    .nullable(),
  quantity: decimal.describe("What the factor multiplies, in its own unit."),
  unit: z.string(),
  factor: z.string(),
  emissionFactor: z
    .looseObject({
      key: z.string(),
      name: z.string(),
      region: z.string(),
      validYear: z.int(),
      unit: z.string(),
      kilogramsPerUnit: decimal.nullable(),
      perUnitOf: z.enum(["gas", "co2e"]),
      gwpSet: z.string().nullable(),
    })
    .nullable(),
  edition: source.nullable(),
  instrument: z.string().nullable(),
  contract: z
    .looseObject({
      key: z.string(),
      kind: z.enum(instrumentKinds),
      system: z.string(),
      technology: z.string(),
      serialFrom: z.string(),
      serialTo: z.string(),
      vintageFrom: z.iso.date(),
      vintageTo: z.iso.date(),
      kilogramsPerMegawattHour: decimal,
      retiredOn: z.iso.date().nullable(),
      evidence: z.string(),
    })
    .nullable(),
  kilograms: decimal
    .nullable()
    .describe("Mass of the gas, unrounded; null where CO2e alone is published."),
  gwp: decimal.nullable(),
  gwpSet: z.string(),
  grams,
  ...formula,
  flags: z.array(z.string()),
  uncertainty: z.looseObject({ activityPercent: percent, factorPercent: percent, percent }),
  dataQuality: z.looseObject({
    indicators: z.array(z.int().min(1).max(4)).length(5).nullable(),
    mean: decimal.nullable(),
    class: qualityClass,
  }),
  ...evidence,
});

const input = z.looseObject({
  name: z.string(),
  given: z.string(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  edition: source.nullable(),
});

const measureLine = z.looseObject({
  kind: z.literal("measure"),
  sign,
  grams,
  measure: z.string(),
  name: z.string(),
  type: z.string(),
  scope,
  evidenceClass: z.enum(evidenceClasses),
  model: z.string(),
  inputs: z.array(input),
  items: z.array(z.looseObject({ scope, sign, quantity: decimal, factor: input })),
  steps: z.array(step),
  gwpSet: z.string(),
  ...formula,
  ...evidence,
});

const allocationLine = z.looseObject({
  kind: z.literal("allocation"),
  sign,
  grams,
  instrument: z.string(),
  activity: z.string(),
  kilowattHours: decimal,
  kilogramsPerMegawattHour: decimal,
  fallbackPolicy: z.string(),
  ...formula,
});

const retirementLine = z.looseObject({
  kind: z.literal("retirement"),
  sign,
  grams,
  key: z.string(),
  programme: z.string(),
  projectId: z.string(),
  projectName: z.string(),
  registryUrl: z.string(),
  serial: z.string(),
  quantity: z.int().describe("Whole tonnes."),
  retiredOn: z.iso.date(),
  evidence: z.string(),
});

/** What a figure adds up, by its kind. */
export const traceLine = z.discriminatedUnion("kind", [
  activityLine,
  measureLine,
  allocationLine,
  retirementLine,
]);
