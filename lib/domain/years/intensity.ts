import type { Denominator } from "../case/case-file";
import { compared, dividedBy, type Exact, sumOf } from "../decimal";
import type { Totals } from "../inventory/types";
import type { YearSide } from "./year-source";

export type Intensity = {
  readonly denominator: Denominator;
  readonly grams: number;
  /** Tonnes CO2e of the denominator's scopes; what is shown is this per its quantity. */
  readonly tonnes: Exact;
  /** Tonnes per unit; null where the quantity is zero. */
  readonly value: Exact | null;
};

/** Grams of the scopes named, Scope 2 by the method named. */
export function gramsOfScopes(
  totals: Totals,
  { scopes, scope2 }: Pick<Denominator, "scopes" | "scope2">,
): number {
  const own = {
    1: totals.scope1,
    2: scope2 === "location" ? totals.scope2Location : totals.scope2Market,
    3: totals.scope3,
  };
  return sumOf([...new Set(scopes)].map((scope) => own[scope]));
}

/** Emissions by what the organisation divides them by; derived when shown, feeding nothing (domain.md 3.7, N6). */
export function intensitiesOf({ case: file, figures }: Pick<YearSide, "case" | "figures">) {
  return file.denominators.map((one) => intensityOf(figures.inventory.totals, one));
}

export function intensityOf(totals: Totals, denominator: Denominator): Intensity {
  const grams = gramsOfScopes(totals, denominator);
  const tonnes = dividedBy(grams, 1_000_000);
  const { quantity } = denominator;
  const value = compared(quantity, 0) > 0 ? dividedBy(tonnes, quantity) : null;
  return { denominator, grams, tonnes, value };
}
