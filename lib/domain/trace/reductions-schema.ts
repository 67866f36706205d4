import { z } from "zod";
import { evidenceClasses } from "../case/entries";
import { scope } from "../case/parts";
import { decimal, grams, step } from "./line-schema";

const half = decimal.nullable().describe("Half the 95 % interval in per cent of the result.");
const energy = decimal.nullable().describe("kWh; null where the model counts no energy.");

const rebound = z.looseObject({
  unit: z.string(),
  workBefore: decimal,
  workAfter: decimal,
  before: energy,
  baseline: energy,
  after: energy,
  absoluteChange: energy,
  perUnitBefore: energy,
  perUnitAfter: energy,
});

const detail = z.looseObject({
  kilowattHours: energy,
  facilityKilowattHours: energy,
  standAloneKilowattHours: energy,
  marketGrams: grams.nullable(),
  lowGrams: grams,
  highGrams: grams,
  uncertaintyPercent: half,
  uncertain: z.array(
    z.looseObject({
      input: z.string(),
      percent: decimal,
      band: z.string().nullable(),
      effectPercent: decimal,
    }),
  ),
  declaredClass: z.enum(evidenceClasses),
  defaults: z.array(z.string()),
  yearShare: decimal,
  embodiedAvoidedKilograms: decimal.nullable(),
  rebound: rebound.nullable(),
});

const measure = z.looseObject({
  key: z.string(),
  name: z.string(),
  type: z.string(),
  greenComputing: z.boolean(),
  evidenceClass: z.enum(evidenceClasses),
  grams,
  byScope: z.array(z.looseObject({ scope, grams })),
  steps: z.array(step),
  detail,
});

const pool = z.looseObject({
  pool: z.string(),
  measures: z.array(z.string()),
  hoursBefore: decimal.nullable(),
  hoursLeft: decimal.nullable(),
  utilisationAfter: decimal.nullable(),
  ceiling: decimal.nullable(),
  kilowattHours: decimal,
  naiveKilowattHours: decimal,
  overstatementPercent: decimal.nullable(),
});

/** Every measure with its steps and what stands beside its grams, the pools' accounts, and their sums. */
export const reductions = z.looseObject({
  total: grams,
  evidenced: grams,
  screening: grams,
  greenComputing: grams,
  scope3: grams,
  inSubject: grams,
  measures: z.array(measure),
  pools: z.array(pool),
});
