import type { Plan, Target } from "../case/case-file";
import { compared, dividedBy, type Exact, exact, minus, plus, times, total } from "../decimal";
import { conversion } from "../units";
import { gramsOfScopes, intensityOf } from "./intensity";
import type { YearSide } from "./year-source";

/** From where to where: a target, or a management plan's pathway. */
export type Way = {
  readonly baseYear: number;
  readonly base: string;
  readonly targetYear: number;
  readonly target: string;
};
export type PathPoint = { readonly year: number; readonly value: Exact };

export const wayOfTarget = (target: Target): Way => ({
  baseYear: target.baseYear,
  base: target.baseValue,
  targetYear: target.targetYear,
  target: target.targetValue,
});

export const wayOfPlan = (plan: Plan): Way => ({
  baseYear: plan.baseYear,
  base: plan.baseTonnes,
  targetYear: plan.targetYear,
  target: plan.targetTonnes,
});

/** base + (target − base)·(y − y0)/(yT − y0), held at its ends outside them (domain.md §11). */
export function pathAt({ baseYear, base, targetYear, target }: Way, year: number): Exact {
  if (year >= targetYear) return exact(target);
  if (year <= baseYear) return exact(base);
  const fall = times(minus(target, base), year - baseYear);
  return plus(base, dividedBy(fall, targetYear - baseYear));
}

/** The straight path, a point a year. */
export function pathOf(way: Way): readonly PathPoint[] {
  const years = Math.max(0, way.targetYear - way.baseYear);
  return Array.from({ length: years + 1 }, (_, index) => {
    const year = way.baseYear + index;
    return { year, value: pathAt(way, year) };
  });
}

/** Base less what the measures begun in earlier years are expected to save: each counts in full from the year after its start. */
export function plannedOf(plan: Plan): readonly PathPoint[] {
  return pathOf(wayOfPlan(plan)).map(({ year }) => {
    const begun = plan.measures.filter(({ start }) => Number(start.slice(0, 4)) < year);
    const value = minus(plan.baseTonnes, total(begun.map(({ expectedTonnes }) => expectedTonnes)));
    return { year, value };
  });
}

export type Track = {
  readonly year: number;
  readonly actual: Exact;
  readonly path: Exact;
  /** Actual less path. */
  readonly gap: Exact;
  /** Of the path; null where that is zero. */
  readonly gapPercent: Exact | null;
  readonly onTrack: boolean;
};

/** Where a year stands beside a path. A path that rises asks for at least its value, else for at most. */
export function trackOf(way: Way, year: number, actual: Exact): Track {
  const path = pathAt(way, year);
  const gap = minus(actual, path);
  const rises = compared(way.target, way.base) > 0;
  return {
    year,
    actual,
    path,
    gap,
    gapPercent: compared(path, 0) === 0 ? null : dividedBy(times(gap, 100), path),
    onTrack: rises ? compared(gap, 0) >= 0 : compared(gap, 0) <= 0,
  };
}

/** A year's value in the target's own unit; null where the year does not tell it. Scope 2 by market. */
export function actualOf(target: Target, side: Pick<YearSide, "case" | "figures">): Exact | null {
  return actuals[target.kind](target, side);
}

type Actual = (target: Target, side: Pick<YearSide, "case" | "figures">) => Exact | null;

const tonnes: Actual = ({ scopes }, { case: file, figures }) => {
  if (!scopes.every((scope) => file.boundary.scopes.includes(scope))) return null;
  const { totals } = figures.inventory;
  return dividedBy(gramsOfScopes(totals, { scopes, scope2: "market" }), 1_000_000);
};

const actuals: Readonly<Record<Target["kind"], Actual>> = {
  absolute: tonnes,
  net_zero: tonnes,
  intensity({ denominator: key }, { case: file, figures }) {
    const denominator = file.denominators.find((one) => one.key === key);
    return denominator ? intensityOf(figures.inventory.totals, denominator).value : null;
  },
  renewable_share: (_, side) => renewableShare(side),
};

/** Bought electricity that instruments without emissions cover, in per cent of all that was bought. */
export function renewableShare({ case: file, figures }: Pick<YearSide, "case" | "figures">) {
  const bought = total(
    file.activities
      .filter(({ category }) => category === "purchased_electricity")
      .map(({ quantity, unit }) => times(quantity, conversion(unit, "kWh"))),
  );
  if (compared(bought, 0) <= 0) return null;
  const free = new Set(
    file.instruments
      .filter((one) => compared(one.kilogramsPerMegawattHour, 0) === 0)
      .map(({ key }) => key),
  );
  const covered = total(
    figures.inventory.instruments
      .filter(({ key, counted }) => counted && free.has(key))
      .map(({ allocated }) => allocated),
  );
  return dividedBy(times(covered, 100), bought);
}
