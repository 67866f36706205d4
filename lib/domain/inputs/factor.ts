import { z } from "zod";
import { gwpSets } from "../case/factor";
import { day, key, line, text } from "../case/parts";
import { factorCategories } from "../factors/known";
import { findUnit } from "../units";
import type { Word } from "../words/en";
import { id, optionalText, orNull, tick, typedNumber, wholeNumber } from "./fields";

const narrowing = z.preprocess(
  (typed) => (typed === "" ? undefined : typed),
  z.string().max(200).optional(),
);
const gwpSet = z.enum(gwpSets, "input.choice" satisfies Word);

/**
 * What the factor library is searched by; every part may be absent. `unit`: factors it converts to;
 * `wider`: other places and years too; `gwpSet`: the report's, to flag what was weighed under another.
 */
export const searchFactorsInput = z.object({
  text: narrowing,
  category: narrowing,
  categories: z.array(z.string().max(80)).max(20).optional(),
  region: narrowing,
  year: z.preprocess((typed) => (typed === "" ? undefined : typed), wholeNumber.optional()),
  unit: narrowing,
  wider: tick.default(false),
  gwpSet: z.preprocess((typed) => (typed === "" ? undefined : typed), gwpSet.optional()),
  offset: wholeNumber.pipe(z.int().min(0)).default(0),
  limit: wholeNumber.pipe(z.int().min(1).max(200)).default(25),
});
export type SearchFactorsInput = z.input<typeof searchFactorsInput>;

/** A mass per unit: never below zero, with as many digits as its publisher gives. */
const mass = typedNumber(
  z.string().regex(/^\d{1,18}(\.\d{1,18})?$/, "input.negative" satisfies Word),
);
const year = wholeNumber.pipe(
  z
    .int()
    .min(1990, "ownFactors.refused.year" satisfies Word)
    .max(2100, "ownFactors.refused.year" satisfies Word),
);

type Masses = Readonly<Record<"co2e" | "co2" | "ch4" | "n2o" | "biogenic", unknown>>;
const given = (mass: unknown) => mass !== null && mass !== undefined;
/** Beside the faults of the single fields, not after them. */
const valueAtOnce = (word: Word) => ({ path: ["co2e"], error: word, when: () => true });

/** An organisation's own factor: CO2e under a GWP set, or masses of gases; never both, never neither. */
export const proposeFactorInput = z
  .object({
    organisationId: id,
    /** Empty: made of the name. */
    key: optionalText(120),
    name: line(400),
    category: z.enum(factorCategories, "input.choice" satisfies Word),
    region: optionalText(40),
    unit: line(40).refine((unit) => findUnit(unit) !== undefined, {
      error: "ownFactors.refused.unit" satisfies Word,
    }),
    validYear: year,
    co2e: orNull(mass),
    gwpSet: orNull(gwpSet),
    co2: orNull(mass),
    ch4: orNull(mass),
    n2o: orNull(mass),
    biogenic: orNull(mass),
    uncertaintyPercent: orNull(mass),
    publisher: line(300),
    title: line(400),
    edition: optionalText(300),
    publishedOn: orNull(day),
    url: optionalText(500),
    licence: optionalText(300),
    note: optionalText(1500),
    reason: line(1000),
    fileName: z.string().min(1).max(1000),
    bytes: z
      .instanceof(Uint8Array)
      .refine(({ length }) => length > 0, "evidence.refused.none" satisfies Word),
  })
  .refine(
    ({ co2e, co2, ch4, n2o }: Masses) => !(given(co2e) && [co2, ch4, n2o].some(given)),
    valueAtOnce("ownFactors.refused.both"),
  )
  .refine(
    ({ co2e, co2, ch4, n2o, biogenic }: Masses) => [co2e, co2, ch4, n2o, biogenic].some(given),
    valueAtOnce("ownFactors.refused.neither"),
  );

export const decideFactorInput = z.object({
  id,
  decision: z.enum(["approved", "declined"], "input.choice" satisfies Word),
  reason: line(1000),
});

/** An edition that stands beside another, by their keys; `gwpSet` weighs those that give gases. */
export const compareEditionsInput = z.object({
  from: key,
  to: key,
  gwpSet: gwpSet.default("AR5"),
});

/** An edition for a year that is still open. `version` of the year as it was shown. */
export const adoptEditionInput = z.object({
  reportId: id,
  edition: text(160),
  version: wholeNumber.optional(),
});

export type ProposeFactorInput = z.output<typeof proposeFactorInput>;
export type DecideFactorInput = z.output<typeof decideFactorInput>;
export type CompareEditionsInput = z.input<typeof compareEditionsInput>;
export type AdoptEditionInput = z.output<typeof adoptEditionInput>;
