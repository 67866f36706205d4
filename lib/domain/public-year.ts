import type { Denominator } from "./case/case-file";
import { type FigureSet, figureSet } from "./restatement/effect";
import type { Statement } from "./statement-types";
import { type BaseTotals, restatedTotals } from "./years/base-year";
import { type Intensity, intensitiesOf } from "./years/intensity";

/** What anyone may read of a published year beside its certificates (domain.md 9); masses in whole grams. */
export type PublicRecord = {
  readonly figures: FigureSet;
  readonly baseYear: {
    readonly year: number;
    /** As last restated; null where no totals are recorded, or nobody has verified them. */
    readonly totals: BaseTotals | null;
    readonly verified: boolean;
    readonly restatedOn: string | null;
    /** Where the totals stand, in the organisation's words; empty where they are this statement's own. */
    readonly source: string;
  };
  readonly intensities: readonly (Omit<Intensity, "denominator" | "tonnes"> &
    Pick<Denominator, "name" | "unit" | "quantity" | "scopes" | "scope2">)[];
};

/** A verified statement's totals, the base year that it measures by, and what it divides by. */
export function publicRecord(statement: Statement): PublicRecord {
  return {
    figures: figureSet(statement.figures.inventory.totals),
    baseYear: baseYearOf(statement),
    intensities: intensitiesOf(statement).map(({ denominator, grams, value }) => {
      const { name, unit, quantity, scopes, scope2 } = denominator;
      return { name, unit, quantity, scopes, scope2, grams, value };
    }),
  };
}

function baseYearOf({ case: file, figures }: Statement): PublicRecord["baseYear"] {
  const { baseline, boundary, year } = file;
  const common = { year: boundary.baseYear, restatedOn: null, source: "" };
  if (baseline)
    return {
      ...common,
      totals: baseline.verified ? restatedTotals(baseline) : null,
      verified: baseline.verified,
      restatedOn: baseline.restatedOn,
      source: baseline.source,
    };
  const own = year.label.startsWith(String(boundary.baseYear));
  return { ...common, totals: own ? figureSet(figures.inventory.totals) : null, verified: own };
}
