import type { Activity } from "../case/case-file";
import type { Factor } from "../case/factor";
import type { Scope } from "../case/parts";
import { compared, type Exact, exact, minus, plus, sumOf, times, total } from "../decimal";
import { groupedBy } from "../group";
import type { Line } from "../inventory/types";
import type { Statement } from "../statement-types";
import { conversion } from "../units";

/** A year that can be set beside another: a statement, or a draft with what `calculate` gives of it. */
export type YearSide = Pick<Statement, "case" | "figures" | "factors">;
/** By which of the two Scope 2 methods a year is told; Scope 1 and 3 are the same under both. */
export type YearBasis = "location" | "market";

/** What one source emitted in one scope in one year. */
export type YearSource = {
  readonly source: string;
  readonly site: string;
  readonly scope: Scope;
  readonly grams: number;
  /** The same before lines were rounded, for the factor per unit. */
  readonly exactGrams: Exact;
  /** Its activities' quantities in `unit`; null where they have no unit in common. */
  readonly quantity: Exact | null;
  readonly unit: string;
  /** How it was counted: its methods, and what the report lays down for its gases and its electricity. */
  readonly method: string;
  readonly gwps: ReadonlyMap<string, string>;
};

/** The sources of a year by source and scope, with their grams under one basis. */
export function yearSources(side: YearSide, basis: YearBasis): ReadonlyMap<string, YearSource> {
  const lines = side.figures.inventory.lines.filter(
    (line) => line.basis === "both" || line.basis === basis,
  );
  const factors = new Map(side.factors.map((factor) => [factor.key, factor]));
  const ofSource = groupedBy(lines, sourceKey);
  const groups = groupedBy(side.case.activities, sourceKey);
  return new Map(
    [...groups].map(([key, activities]) => {
      const own = ofSource.get(key) ?? [];
      const [{ source, site, scope }] = activities;
      return [
        key,
        {
          source,
          site,
          scope,
          grams: sumOf(own.map(({ grams }) => grams)),
          exactGrams: total(own.map((line) => exactGrams(line, factors))),
          ...quantityOf(activities),
          method: methodOf(side, basis, activities),
          gwps: new Map(own.flatMap(({ gas, gwp }) => (gwp === null ? [] : [[gas, gwp] as const]))),
        },
      ] as const;
    }),
  );
}

const sourceKey = ({ source, scope }: { readonly source: string; readonly scope: Scope }) =>
  `${scope} ${source}`;

/** A line before its one rounding; its grams where its publisher's number does not say it again. */
function exactGrams(line: Line, factors: ReadonlyMap<string, Factor>): Exact {
  const perUnit = factors.get(line.factor)?.co2e?.kilograms;
  const unrounded =
    line.kilograms !== null && line.gwp !== null
      ? times(line.kilograms, line.gwp, 1000)
      : times(line.quantity, perUnit ?? 0, 1000);
  const apart = minus(unrounded, line.grams);
  const same = compared(apart, "0.5") <= 0 && compared(apart, "-0.5") >= 0;
  return same ? unrounded : exact(line.grams);
}

/** Σ of the quantities in the first activity's unit. */
function quantityOf(activities: readonly [Activity, ...Activity[]]) {
  const { unit } = activities[0];
  try {
    const quantity = activities
      .map((one) => times(one.quantity, conversion(one.unit, unit)))
      .reduce(plus);
    return { quantity, unit };
  } catch {
    return { quantity: null, unit };
  }
}

function methodOf(
  { case: { boundary } }: YearSide,
  basis: YearBasis,
  activities: readonly Activity[],
): string {
  const methods = [...new Set(activities.map(({ method }) => method))].sort().join(" ");
  const bought = activities.some(({ category }) => category === "purchased_electricity");
  return bought && basis === "market" ? `${methods} ${boundary.marketFallback}` : methods;
}
