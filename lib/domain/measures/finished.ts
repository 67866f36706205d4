import type { Scope } from "../case/parts";
import { type Exact, exact, rounded, safe, sumOf, textOf, times } from "../decimal";
import type { MeasureResult } from "../inventory/types";
import { detailOf, type Known } from "./detail";
import type { Energy } from "./energy";
import type { Segment } from "./segments";
import type { Step } from "./types";

type Result = Omit<MeasureResult, "greenComputing">;
export type Measured = {
  readonly result: Result;
  /** What the pool has left, segment by segment. */
  readonly segments: readonly Segment[];
  readonly energy: Energy | null;
  /** The safe utilisation that was stated. */
  readonly ceiling: Exact | null;
};
export type Part = { readonly scope: Scope; readonly kilograms: Exact };

/** Whole grams by scope, each rounded once, with what stands beside them. */
export function finished(known: Known, parts: readonly Part[], steps: readonly Step[]): Result {
  const { measure } = known;
  const grams = parts.map(({ scope, kilograms }) => ({ scope, grams: gramsOf(kilograms) }));
  const of = (scope: Scope) =>
    sumOf(grams.filter((one) => one.scope === scope).map((one) => one.grams));
  const scopes = [...new Set(measure.scopes)].sort();
  const detail = detailOf(known, sumOf(grams.map((one) => one.grams)));
  return {
    key: measure.key,
    name: measure.name,
    type: measure.type,
    evidenceClass: detail.defaults.length > 0 ? "modelled" : measure.evidenceClass,
    grams: sumOf(grams.map((one) => one.grams)),
    byScope: scopes.map((scope) => ({ scope, grams: of(scope) })),
    steps: steps.map(({ value, ...step }) => ({ ...step, value: textOf(value, 6) })),
    detail,
  };
}

const gramsOf = (kilograms: Exact): number => safe(rounded(times(kilograms, exact(1000))));
