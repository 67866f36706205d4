import type { Activity } from "../case/case-file";
import type { Factor } from "../case/factor";
import type { Scope } from "../case/parts";
import { compared, dividedBy, type Exact, exact, minus, sumOf, times, total } from "../decimal";
import { groupedBy } from "../group";
import { ownedShare } from "../inventory/ownership";
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
  /** The share of that quantity which is the reporter's, under the equity share approach; else 1. */
  readonly owned: Exact;
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
  const shareOf = sharesIn(side);
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
          ...quantityOf(activities, shareOf),
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

type ShareOf = (activity: Activity) => Exact;

function sharesIn({ case: file }: YearSide): ShareOf {
  const sites = new Map(file.sites.map((site) => [site.key, site]));
  const owned = ownedShare(file);
  return (activity) => {
    const site = sites.get(activity.site);
    return (site && owned(site, activity)) ?? exact(1);
  };
}

/** Σ of the quantities in the first activity's unit, and how much of it is owned. */
function quantityOf(activities: readonly [Activity, ...Activity[]], shareOf: ShareOf) {
  const { unit } = activities[0];
  try {
    const parts = activities.map((one) => times(one.quantity, conversion(one.unit, unit)));
    const quantity = total(parts);
    const mine = total(activities.map((one, at) => times(parts[at] ?? 0, shareOf(one))));
    const owned = compared(quantity, 0) === 0 ? exact(1) : dividedBy(mine, quantity);
    return { quantity, unit, owned };
  } catch {
    return { quantity: null, unit, owned: exact(1) };
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
