import type { Measure } from "../case/case-file";
import { times } from "../decimal";
import { note } from "../inventory/problems";
import { co2eOf, unweighable } from "../inventory/weights";
import { finished, type Measured, type Part } from "./finished";
import type { Desk } from "./resolve";
import { type Segment, shareAtWork } from "./segments";
import type { Step } from "./types";

/** Signed quantities, each with its scope and factor: petrol saved, electricity added. */
export function netted(
  measure: Measure,
  at: string,
  segments: readonly Segment[],
  { lookup, set, problems }: Desk,
): Measured | undefined {
  if (measure.items.length === 0) note(problems, `${at}.items`, "calculator.items");
  const share = shareAtWork(measure, segments);
  if (!share) note(problems, `${at}.start`, "calculator.startLater");
  const steps: Step[] = [];
  const parts = measure.items.flatMap((item, index): Part[] => {
    const field = `${at}.items[${index}]`;
    const factor = lookup.factor(item.factor);
    if (!factor || unweighable(factor, set)) {
      const word = lookup.absent(item.factor);
      note(problems, `${field}.factor`, word, { key: item.factor, guess: "–" });
      return [];
    }
    if (!measure.scopes.includes(item.scope))
      note(problems, `${field}.scope`, "calculator.itemScope");
    const quantity = times(item.quantity, item.sign);
    steps.push({ step: "quantity", value: quantity, unit: factor.unit });
    return [{ scope: item.scope, kilograms: times(quantity, co2eOf(factor, set), share ?? 0) }];
  });
  if (!share || parts.length < measure.items.length) return undefined;
  const nothing = { input: null, energy: null, unused: [] };
  const known = { ...nothing, measure, share, kilogramsOf: () => share };
  return { result: finished(known, parts, steps), segments, energy: null, ceiling: null };
}
