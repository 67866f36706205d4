import { z } from "zod";
import { dataKinds } from "../case/entries";
import { coefficient, factor, gases } from "../case/factor";
import { scope } from "../case/parts";
import { figureRules, figureUnits } from "./figure";
import {
  activityLine,
  basis,
  decimal,
  grams,
  percent,
  qualityClass,
  sign,
  size,
  traceLine,
} from "./line-schema";
import { figuresFormat } from "./printed";
import { reductions } from "./reductions-schema";

const assessment = {
  uncertainty: z.looseObject({
    percent,
    covered: size,
    activityStated: size,
    factorStated: size,
    whole: size,
  }),
  dataQuality: z.looseObject({
    mean: decimal.nullable(),
    class: qualityClass,
    scored: size,
    whole: size,
    byKind: z.array(z.looseObject({ kind: z.enum(dataKinds), grams: size })),
  }),
};

export const traceShape = z.looseObject({
  figure: z.string(),
  value: z.int(),
  unit: z.enum(figureUnits),
  rule: z.enum(figureRules),
  grams,
  parts: z.array(z.looseObject({ figure: z.string(), sign, value: z.int() })),
  count: z.int(),
  assessment: z.looseObject(assessment).nullable(),
  lines: z.array(traceLine),
});

const totals = z.looseObject({
  scope1: grams,
  scope2Location: grams,
  scope2Market: grams,
  scope3: grams,
  scope12Location: grams,
  scope12Market: grams,
  biogenicCo2: grams,
});

/** What `calculate` prints; loose, as a later version of the format may add fields. */
export const printed = z.looseObject({
  format: z.literal(figuresFormat),
  inventory: z.looseObject({
    totals,
    byGas: z.array(z.looseObject({ scope, basis, gas: z.enum(gases), grams })),
    byCategory: z.array(
      z.looseObject({
        scope,
        category: z.string(),
        scope3Category: z.int().nullable(),
        location: grams,
        market: grams,
      }),
    ),
    bySite: z.array(
      z.looseObject({
        site: z.string(),
        scope1: grams,
        scope2Location: grams,
        scope2Market: grams,
        scope3: grams,
      }),
    ),
    instruments: z.array(
      z.looseObject({
        key: z.string(),
        counted: z.boolean(),
        failing: z.array(z.string()),
        kilowattHours: decimal,
        allocated: decimal,
        unused: decimal,
        allocations: z.array(
          z.looseObject({ activity: z.string(), kilowattHours: decimal, savedGrams: grams }),
        ),
      }),
    ),
    sensitivityScope12: grams.nullable(),
    flagged: z.looseObject({ gwpMismatch: grams, gwpUnstated: grams }),
    lines: z.array(activityLine).optional(),
  }),
  reductions,
  bridge: z.looseObject({
    withoutMeasures: grams,
    reductions: grams,
    substitution: grams,
    residual: grams,
    retired: grams,
    creditsNeeded: z.int(),
    net: grams,
    surplus: grams,
  }),
  comparatives: z.array(
    z.looseObject({
      key: z.string(),
      figure: z.string(),
      year: z.string(),
      statedTonnes: decimal,
      statedChangePercent: decimal,
      recomputedChangePercent: decimal,
      lowestPercent: decimal,
      highestPercent: decimal,
      verdict: z.enum(["agrees", "differs_within_rounding", "differs"]),
    }),
  ),
  equivalence: z.looseObject({ cars: z.int(), kilogramsPerCar: decimal }).nullable(),
  quality: z.array(z.looseObject({ figure: z.string(), grams, ...assessment })),
  factors: z.array(z.union([factor, coefficient])),
  trace: z.array(traceShape).optional(),
});

/** Its JSON Schema (2020-12): docs/calculate.schema.json. */
export function figuresSchema() {
  return {
    title: "Zeroproof figures 1",
    description: "What `zeroproof calculate` prints. Prose: docs/calculate.md.",
    ...z.toJSONSchema(printed, { io: "output" }),
  };
}
