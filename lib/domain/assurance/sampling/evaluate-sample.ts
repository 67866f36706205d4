import { sumOf } from "../../decimal";
import type { Statement } from "../../statement-types";
import { confidenceOf, type GroupPlan } from "../plan";
import { type Evaluation, evaluated, type Tested } from "./evaluation";
import { doublingsOf, type SampleStep } from "./steps";
import { sizesOf } from "./strata";

type Row = Omit<Tested, "group"> & { readonly scopes: GroupPlan["scopes"] };

/** What a sample says of each scope group of a statement, at the confidence its plan chose. */
export function evaluateSample(
  statement: Statement,
  levels: readonly GroupPlan[],
  items: readonly Row[],
  steps: readonly SampleStep[],
): Evaluation[] {
  const sizes = sizesOf(statement);
  const tested = items.map(({ scopes, stratum, grams, errorGrams }) => ({
    ...{ group: scopes, stratum, grams, errorGrams },
  }));
  return levels.map((level) => {
    const own = sizes.filter(({ group }) => group === level.scopes);
    return evaluated(
      {
        group: level.scopes,
        confidencePercent: confidenceOf(level),
        activities: own.length,
        grams: own.reduce((sum, { grams }) => sum + grams, 0n),
        doublings: doublingsOf(steps, level.scopes),
      },
      tested,
    );
  });
}

/** Items and those that are tested, by number. */
export const progressOf = (items: readonly { readonly result: string }[]) => ({
  all: items.length,
  tested: sumOf(items.map(({ result }) => (result === "untested" ? 0 : 1))),
});
