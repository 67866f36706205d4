import { z } from "zod";
import { change, comparative, denominator, plan, separate, target } from "../case/entries";
import { day, decimal, key, line, positive } from "../case/parts";
import type { Word } from "../words/en";
import { canBeCompared } from "../years/rounded";
import {
  id,
  listed,
  optionalText,
  orNull,
  tick,
  typedNumber,
  typedScope,
  wholeNumber,
} from "./fields";
import { gramsOf } from "./finding";

const choice = "input.choice" satisfies Word;
const amount = typedNumber(positive);
/** Tonnes with at most six decimals become whole grams. */
const tonnes = typedNumber(
  decimal.regex(/^-?\d{1,9}(\.\d{1,6})?$/, "input.number" satisfies Word),
).transform((typed) => gramsOf(typed) ?? 0);
const scopes = listed(z.array(typedScope).min(1, choice));
/** The entry that is changed; a new one gets its key from the service. */
const entry = { reportId: id, key: orNull(key) };

export const setComparativeInput = z
  .object({
    ...entry,
    figure: comparative.shape.figure,
    year: line(20),
    tonnes: amount,
    roundedToTonnes: amount,
    statedCurrentTonnes: amount,
    statedCurrentRoundedToTonnes: amount,
    statedChangePercent: typedNumber(decimal),
    text: optionalText(1000),
    source: optionalText(500),
  })
  .refine((one) => canBeCompared({ value: one.tonnes, roundedTo: one.roundedToTonnes }), {
    path: ["tonnes"],
    error: "progress.input.range" satisfies Word,
  });

export const setDenominatorInput = z.object({
  ...entry,
  kind: denominator.shape.kind,
  name: line(200),
  quantity: amount,
  unit: line(40),
  scopes,
  scope2: denominator.shape.scope2,
  evidence: optionalText(300),
});

const year = wholeNumber.pipe(target.shape.baseYear);

const point = /^\s*(\d{4})[\s:：,，]+(\d[\d,]*(?:\.\d+)?)\s*$/;
const linesOf = (text: string) => text.split("\n").filter((one) => one.trim());

/** Interim points are typed as lines: "2026 150000". */
const interim = optionalText(2000)
  .refine((text) => linesOf(text).every((one) => point.test(one)), {
    error: "progress.input.interim" satisfies Word,
  })
  .transform((text) =>
    linesOf(text).map((one) => {
      const [, at = "", value = ""] = point.exec(one) ?? [];
      return { year: Number(at), value: value.replaceAll(",", "") };
    }),
  );

export const setTargetInput = z
  .object({
    ...entry,
    kind: target.shape.kind,
    name: line(200),
    scopes,
    denominator: orNull(key),
    baseYear: year,
    baseValue: amount,
    targetYear: year,
    targetValue: amount,
    interim,
    validator: optionalText(200),
    residualPlan: optionalText(1000),
    source: optionalText(500),
  })
  .refine(({ baseYear, targetYear }) => targetYear > baseYear, {
    path: ["targetYear"],
    error: "progress.input.targetYear" satisfies Word,
  })
  .refine((one) => (one.kind === "intensity") === (one.denominator !== null), {
    path: ["denominator"],
    error: "progress.input.denominator" satisfies Word,
  });

export const setSeparateInput = z.object({
  ...entry,
  kind: separate.shape.kind,
  name: line(300),
  quantity: amount,
  unit: line(40),
  text: optionalText(1000),
  evidence: optionalText(300),
});

export const setBaselineInput = z.object({
  reportId: id,
  totals: z.object({
    scope1: tonnes,
    scope2Location: tonnes,
    scope2Market: tonnes,
    scope3: orNull(tonnes),
  }),
  thresholdPercent: typedNumber(positive),
  verified: tick,
  source: optionalText(500),
  restatedOn: orNull(day),
});

const effect = z.preprocess((typed) => (typed === "" ? "0" : typed), tonnes);

export const setChangeInput = z.object({
  ...entry,
  trigger: change.shape.trigger,
  on: day,
  text: line(1000),
  organic: tick,
  effects: z.object({
    scope1: effect,
    scope2Location: effect,
    scope2Market: effect,
    scope3: effect,
  }),
});

export const setPlanInput = z
  .object({
    reportId: id,
    subject: line(200),
    baseYear: year,
    baseTonnes: amount,
    targetYear: year,
    targetTonnes: amount,
    owner: line(200),
    reviewedOn: day,
    published: optionalText(500),
    resources: optionalText(500),
    expert: optionalText(300),
    policyStatement: optionalText(500),
    firstYearReason: optionalText(500),
  })
  .refine(({ baseYear, targetYear }) => targetYear > baseYear, {
    path: ["targetYear"],
    error: "progress.input.targetYear" satisfies Word,
  });

export const setPlanMeasureInput = z.object({
  ...entry,
  name: line(300),
  kind: plan.shape.measures.element.shape.kind,
  start: day,
  expectedTonnes: amount,
});

/** An entry of a year's declarations that is taken away. */
export const declaredEntryInput = z.object({ reportId: id, key });

export type SetComparative = z.output<typeof setComparativeInput>;
export type SetDenominator = z.output<typeof setDenominatorInput>;
export type SetTarget = z.output<typeof setTargetInput>;
export type SetSeparate = z.output<typeof setSeparateInput>;
export type SetBaseline = z.output<typeof setBaselineInput>;
export type SetChange = z.output<typeof setChangeInput>;
export type SetPlan = z.output<typeof setPlanInput>;
export type SetPlanMeasure = z.output<typeof setPlanMeasureInput>;
export type DeclaredEntry = z.output<typeof declaredEntryInput>;
