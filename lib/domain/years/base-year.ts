import type { Baseline, BaseYearChange } from "../case/case-file";
import { changeTriggers } from "../case/entries";
import { compared, dividedBy, type Exact, sumOf, times, zero } from "../decimal";

export type BaseFigure = keyof Baseline["totals"];
export type BaseTotals = Baseline["totals"];
export const baseFigures = ["scope1", "scope2Location", "scope2Market", "scope3"] as const;

/** Scopes that share one threshold; Scope 2 counts by the method that gives the larger share. */
export const scopeGroups = [
  { key: "1+2", figures: ["scope1", "scope2Location"] },
  { key: "1+2", figures: ["scope1", "scope2Market"] },
  { key: "3", figures: ["scope3"] },
] as const;

export type GroupEffect = {
  readonly key: "1+2" | "3";
  readonly baseGrams: number;
  /** Σ |effect| of every change that counts: small ones add up, and none offsets another. */
  readonly effectGrams: number;
  /** Of the group's base-year total; null where that is nothing. */
  readonly percent: Exact | null;
  readonly required: boolean;
};
export type Recalculation = {
  readonly groups: readonly GroupEffect[];
  readonly required: boolean;
  /** The larger share of the groups; null where no change counts against a total. */
  readonly percent: Exact | null;
};

/** Changes since the last restatement that may ask for the next; organic ones never do. */
export function openChanges({ changes, restatedOn }: Baseline): readonly BaseYearChange[] {
  return changes.filter(({ on, organic }) => !organic && (restatedOn === null || on > restatedOn));
}

/**
 * Whether the changes since the last restatement ask for the base year to be recalculated: their
 * absolute effects together reach the threshold of a scope group's total (Corporate Standard Ch 5,
 * ISO 14064-1 6.4; domain.md 3.9, G18).
 */
export function recalculationOf(baseline: Baseline): Recalculation {
  const totals = restatedTotals(baseline);
  const all = scopeGroups.map(({ key, figures }) => groupEffect(baseline, totals, key, figures));
  const groups = (["1+2", "3"] as const).map((key) =>
    all.filter((one) => one.key === key).reduce(larger),
  );
  const shares = groups.flatMap(({ percent }) => percent ?? []);
  return {
    groups,
    required: groups.some(({ required }) => required),
    percent: shares.length > 0 ? shares.reduce((a, b) => (compared(a, b) < 0 ? b : a)) : null,
  };
}

function groupEffect(
  baseline: Baseline,
  totals: Baseline["totals"],
  key: GroupEffect["key"],
  figures: readonly BaseFigure[],
): GroupEffect {
  const baseGrams = sumOf(figures.map((figure) => totals[figure] ?? 0));
  const effectGrams = sumOf(
    openChanges(baseline).flatMap(({ effects }) => figures.map((one) => Math.abs(effects[one]))),
  );
  const percent = baseGrams > 0 ? dividedBy(times(effectGrams, 100), baseGrams) : null;
  const reached = percent && compared(percent, baseline.thresholdPercent) >= 0;
  return {
    key,
    baseGrams,
    effectGrams,
    percent,
    required: effectGrams > 0 && (reached ?? true),
  };
}

function larger(one: GroupEffect, other: GroupEffect): GroupEffect {
  if (one.required !== other.required) return one.required ? one : other;
  return compared(one.percent ?? zero, other.percent ?? zero) < 0 ? other : one;
}

/** The base year's totals as last restated: what later years and targets are measured against. */
export function restatedTotals(baseline: Baseline): Baseline["totals"] {
  const rows = restatementOf(baseline);
  const of = (figure: BaseFigure) => rows.find((row) => row.figure === figure)?.restated ?? 0;
  return {
    scope1: of("scope1"),
    scope2Location: of("scope2Location"),
    scope2Market: of("scope2Market"),
    scope3: baseline.totals.scope3 === null ? null : of("scope3"),
  };
}

export type Cause = BaseYearChange["trigger"];
export type Restated = {
  readonly figure: BaseFigure;
  readonly original: number;
  readonly causes: Readonly<Record<Cause, number>>;
  readonly restated: number;
};

/**
 * Original and restated side by side, in whole grams: original + error + structural + method (+ factor,
 * boundary, GWP set) = restated, for each scope (domain.md 3.8). With `proposed`, as it would be with
 * the changes that are still open; else as it stands. A scope that was not counted has no row.
 */
export function restatementOf(baseline: Baseline, proposed = false): readonly Restated[] {
  const { changes, restatedOn, totals } = baseline;
  const counted = changes.filter(
    ({ on, organic }) => !organic && (proposed || (restatedOn !== null && on <= restatedOn)),
  );
  return baseFigures.flatMap((figure) => {
    const original = totals[figure];
    if (original === null) return [];
    const of = (cause: Cause) =>
      sumOf(counted.filter(({ trigger }) => trigger === cause).map((one) => one.effects[figure]));
    const causes = {
      structural: of("structural"),
      method: of("method"),
      factor: of("factor"),
      error: of("error"),
      boundary: of("boundary"),
      gwp_set: of("gwp_set"),
    };
    const restated = sumOf([original, ...changeTriggers.map((cause) => causes[cause])]);
    return [{ figure, original, causes, restated }];
  });
}
