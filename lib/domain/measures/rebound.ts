import type { Measure } from "../case/case-file";
import { compared, dividedBy, type Exact, exact, minus, textOf } from "../decimal";
import { note, type Problems } from "../inventory/problems";
import type { Rebound } from "./result";
import type { Saving } from "./types";

/** Work after ÷ work before; 1 where the measure does not say. Undefined where only one side is given or zero. */
export function growthOf(measure: Measure, at: string, problems: Problems): Exact | undefined {
  const { workBefore, workAfter } = measure;
  if (workBefore === null && workAfter === null) return exact(1);
  for (const name of ["workBefore", "workAfter"] as const) {
    const value = measure[name];
    if (value !== null && compared(value, 0) > 0) continue;
    const word = value === null ? "calculator.input" : "calculator.range";
    note(problems, `${at}.${name}`, word, { name });
    return undefined;
  }
  return dividedBy(workAfter ?? 1, workBefore ?? 1);
}

/**
 * Rebound made visible (rule 6): absolute kWh change, which the inventory sees, beside kWh per unit of
 * work. Only the saving against frozen efficiency is the measure. A full year's, whenever it started.
 */
export function reboundOf(measure: Measure, saving: Saving | null): Rebound | null {
  const { workBefore, workAfter, functionalUnit: unit } = measure;
  if (workBefore === null || workAfter === null) return null;
  const none = { before: null, baseline: null, after: null, absoluteChange: null };
  const work = { unit, workBefore, workAfter };
  if (!saving?.baseline) return { ...work, ...none, perUnitBefore: null, perUnitAfter: null };
  const { baseline, kilowattHours } = saving;
  const perUnit = dividedBy(baseline, workAfter);
  const before = dividedBy(saving.baseline, dividedBy(workAfter, workBefore));
  const after = minus(baseline, kilowattHours);
  return {
    ...work,
    before: textOf(before, 6),
    baseline: textOf(baseline, 6),
    after: textOf(after, 6),
    absoluteChange: textOf(minus(after, before), 6),
    perUnitBefore: textOf(perUnit, 6),
    perUnitAfter: textOf(dividedBy(after, workAfter), 6),
  };
}
