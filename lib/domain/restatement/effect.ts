import { calculate } from "../calculate";
import type { Baseline, CaseFile } from "../case/case-file";
import { compared, sumOf, textOf } from "../decimal";
import { adopting, type Successors, withFactors } from "../factors/adoption";
import { Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import { baseFigures, recalculationOf, restatedTotals } from "../years/base-year";

/** A quantity as it should have been, in the activity's own unit; null leaves the activity out. */
export type Correction = { readonly key: string; readonly quantity: string | null };
export type FigureSet = Baseline["changes"][number]["effects"];
/** What a restatement would change: worked out on a copy, nothing of the year is touched. Whole grams. */
export type Assessment = {
  readonly corrections: readonly (Correction & { readonly before: string })[];
  /** The key of the edition tried, or null. */
  readonly edition: string | null;
  /** What the year's own data cannot tell, as an acquired company's share: stated with its basis. */
  readonly stated: FigureSet;
  readonly note: string;
  readonly before: FigureSet;
  readonly after: FigureSet;
  readonly thresholdPercent: string;
  /** By scope group, with the effects of the year's other restatements not yet made (cumulative). */
  readonly groups: readonly {
    readonly key: "1+2" | "3";
    readonly baseGrams: number;
    readonly effectGrams: number;
    readonly percent: string | null;
    readonly required: boolean;
  }[];
  readonly required: boolean;
};
type Tried = {
  readonly corrections: readonly Correction[];
  readonly edition: string | null;
  readonly successors: Successors;
  readonly stated: FigureSet;
  readonly note: string;
};

/** The threshold where the year has no policy of its own (domain.md 3.9). */
const defaultThreshold = "5";

/**
 * The year computed again on a copy with its corrections, beside the statement that stands: per scope, and
 * against the threshold of the recalculation policy together with `earlier`, what was found before and not yet
 * restated. Throws a Refusal `invalid` on `corrections` for an activity that the statement has not.
 */
export function assess(
  statement: Statement,
  tried: Tried,
  earlier: readonly FigureSet[],
): Assessment {
  const { case: file } = statement;
  const { corrections, edition, stated, note } = tried;
  const corrected = corrections.map((one) => ({ ...one, before: quantityOf(file, one.key) }));
  const before = figureSet(statement.figures.inventory.totals);
  const computed = figureSet(computedWith(statement, tried));
  const after = eachFigure((figure) => sumOf([computed[figure], stated[figure]]));
  const effects = eachFigure((figure) => sumOf([after[figure], -before[figure]]));
  const { groups, required } = weighed(statement, [...earlier, effects]);
  return {
    corrections: corrected,
    edition,
    stated,
    note,
    before,
    after,
    thresholdPercent: thresholdOf(file),
    groups: groups.map((one) => ({ ...one, percent: one.percent && textOf(one.percent, 6) })),
    required,
  };
}

/** These effects together against the threshold of the year's recalculation policy (domain.md 3.9). */
export function weighed({ case: file, figures }: Statement, effects: readonly FigureSet[]) {
  return recalculationOf(policyOf(file, figureSet(figures.inventory.totals), effects));
}

/** The threshold of the year's recalculation policy, in per cent. */
export const thresholdOf = ({ baseline }: Pick<CaseFile, "baseline">): string =>
  baseline?.thresholdPercent ?? defaultThreshold;

/** A statement's own factors and coefficients, by key: what it was computed with. */
export const sourceOf = ({ factors, coefficients }: Statement) => ({
  factors: byKey(factors),
  coefficients: byKey(coefficients),
});

/** What it changes, figure by figure. */
export const effectsOf = ({ before, after }: Pick<Assessment, "before" | "after">): FigureSet =>
  eachFigure((figure) => sumOf([after[figure], -before[figure]]));

/** The largest share that it changes of a scope group's base, in per cent; 0 where no group has a base. */
export function largestEffect(assessment: Pick<Assessment, "groups"> | null): string {
  const shares = (assessment?.groups ?? []).flatMap(({ percent }) => percent ?? []);
  return shares.reduce((a, b) => (compared(a, b) < 0 ? b : a), "0");
}

/** @throws Refusal `conflict` where no figure of the year would change */
export function refuseNothing(assessment: Assessment): void {
  const effects = effectsOf(assessment);
  if (baseFigures.every((figure) => effects[figure] === 0))
    throw new Refusal("conflict", "restatements.refused.nothing");
}

/** A year's four totals. */
export function figureSet(totals: FigureSet): FigureSet {
  return eachFigure((figure) => totals[figure]);
}

function computedWith(statement: Statement, tried: Tried): FigureSet {
  const { case: file } = statement;
  const quantities = new Map(tried.corrections.map(({ key, quantity }) => [key, quantity]));
  const activities = file.activities.flatMap((one) => {
    const quantity = quantities.get(one.key);
    if (quantity === null) return [];
    return [adopting(quantity === undefined ? one : { ...one, quantity }, tried.successors)];
  });
  const copy = { ...file, activities };
  const source = withFactors(sourceOf(statement), tried.successors);
  return calculate(copy, source).figures.inventory.totals;
}

/** The base year's totals and threshold, or the year's own where it declares none, with the effects to weigh. */
function policyOf(
  { baseline, year }: CaseFile,
  own: FigureSet,
  effects: readonly FigureSet[],
): Baseline {
  const totals = baseline ? restatedTotals(baseline) : own;
  return {
    totals,
    thresholdPercent: thresholdOf({ baseline }),
    verified: baseline?.verified ?? false,
    source: "",
    restatedOn: null,
    changes: effects.map((one, n) => ({
      key: `R-${n + 1}`,
      trigger: "error",
      on: year.lastDay,
      text: "",
      organic: false,
      effects: one,
    })),
  };
}

function quantityOf({ activities }: CaseFile, key: string): string {
  const found = activities.find((one) => one.key === key);
  if (found) return found.quantity;
  const told = { word: "restatements.refused.unknown", values: { key } } as const;
  throw new Refusal("invalid", told.word, {
    values: told.values,
    fields: { corrections: told },
  });
}

function eachFigure(of: (figure: keyof FigureSet) => number): FigureSet {
  return {
    scope1: of("scope1"),
    scope2Location: of("scope2Location"),
    scope2Market: of("scope2Market"),
    scope3: of("scope3"),
  };
}

function byKey<T extends { readonly key: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((one) => [one.key, one]));
}
