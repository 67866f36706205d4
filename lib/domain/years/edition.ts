import { calculate } from "../calculate";
import type { BaseYearChange, CaseFile } from "../case/case-file";
import type { Factor } from "../case/factor";
import type { Source } from "../inventory/lookup";
import type { Totals } from "../inventory/types";
import type { BaseFigure } from "./base-year";

/** The factor of a later edition that stands in for one the case uses, by the used one's key. */
export type Replacements = ReadonlyMap<string, Factor>;

export type EditionAssessment = {
  readonly before: Totals;
  readonly after: Totals;
  readonly effects: BaseYearChange["effects"];
};

/**
 * A year under the factors it was frozen with, and under those of an edition that appeared later: both
 * values side by side. The frozen year keeps its own; the effect may become a change of the base year
 * (domain.md 3.9). Whole grams CO2e. Throws the Refusal of `calculate` where either cannot be counted.
 */
export function assessEdition(
  file: CaseFile,
  source: Source,
  replacements: Replacements,
): EditionAssessment {
  const totalsWith = (factors: Replacements) =>
    calculate(withFactors(file, factors), source).figures.inventory.totals;
  const before = totalsWith(new Map());
  const after = totalsWith(replacements);
  return { before, after, effects: between(before, after) };
}

/** The case with other numbers under the same keys: a case's own factors stand before the library's. */
function withFactors(file: CaseFile, replacements: Replacements): CaseFile {
  const own = file.factors.filter(({ key }) => !replacements.has(key));
  const replaced = [...replacements].map(([key, factor]) => ({ ...factor, key }));
  return { ...file, factors: [...own, ...replaced] };
}

function between(before: Totals, after: Totals): BaseYearChange["effects"] {
  const of = (figure: BaseFigure) => after[figure] - before[figure];
  return {
    scope1: of("scope1"),
    scope2Location: of("scope2Location"),
    scope2Market: of("scope2Market"),
    scope3: of("scope3"),
  };
}
