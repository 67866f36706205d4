import type { CaseFile, Comparative } from "../case/case-file";
import { dividedBy, fixed, floor, safe, times } from "../decimal";
import { changeOf, verdictOn } from "../years/rounded";
import type { ComparativeResult, Equivalence } from "./types";

/**
 * What others stated of a change, beside what their own pair of figures gives and the interval that
 * their rounding leaves open (domain.md G09, G11). Nothing is corrected; a difference is flagged.
 */
export function comparativeOf(stated: Comparative): ComparativeResult {
  const { tonnes, statedChangePercent: claimed } = stated;
  const now = {
    value: stated.statedCurrentTonnes,
    roundedTo: stated.statedCurrentRoundedToTonnes,
  };
  const { recomputed, interval } = changeOf(now, {
    value: tonnes,
    roundedTo: stated.roundedToTonnes,
  });
  return {
    key: stated.key,
    figure: stated.figure,
    year: stated.year,
    statedTonnes: tonnes,
    statedChangePercent: claimed,
    recomputedChangePercent: fixed(recomputed, 3),
    lowestPercent: fixed(interval.low, 3),
    highestPercent: fixed(interval.high, 3),
    verdict: verdictOn(claimed, recomputed, interval),
  };
}

/** Cars a year whose emissions equal a mass: floor(t ÷ (km · kg per km ÷ 1000)) (domain.md G10). */
export function equivalenceOf(
  assumed: NonNullable<CaseFile["equivalence"]>,
  grams: number,
): Equivalence {
  const kilograms = times(assumed.kilometresPerYear, assumed.kilogramsPerKilometre);
  return {
    cars: safe(floor(dividedBy(grams, times(kilograms, 1000)))),
    kilogramsPerCar: fixed(kilograms, 0),
  };
}
