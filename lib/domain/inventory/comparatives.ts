import type { CaseFile, Comparative } from "../case/case-file";
import {
  compared,
  dividedBy,
  type Exact,
  fixed,
  floor,
  minus,
  plus,
  safe,
  times,
} from "../decimal";
import type { ComparativeResult, Equivalence } from "./types";

const changePercent = (now: Exact | string, before: Exact | string): Exact =>
  times(minus(dividedBy(now, before), 1), 100);

/**
 * What others stated of a change, beside what their own pair of figures gives and the interval that
 * their rounding leaves open (domain.md G09, G11). Nothing is corrected; a difference is flagged.
 */
export function comparativeOf(stated: Comparative): ComparativeResult {
  const { tonnes, statedCurrentTonnes: current, statedChangePercent: claimed } = stated;
  const recomputed = changePercent(current, tonnes);
  const [half, currentHalf] = [
    dividedBy(stated.roundedToTonnes, 2),
    dividedBy(stated.statedCurrentRoundedToTonnes, 2),
  ];
  const lowest = changePercent(minus(current, currentHalf), plus(tonnes, half));
  const highest = changePercent(plus(current, currentHalf), minus(tonnes, half));
  const digits = claimed.split(".")[1]?.length ?? 0;
  const agrees = fixed(recomputed, digits) === fixed(claimed, digits);
  const possible = compared(claimed, lowest) >= 0 && compared(claimed, highest) <= 0;
  return {
    key: stated.key,
    figure: stated.figure,
    year: stated.year,
    statedTonnes: tonnes,
    statedChangePercent: claimed,
    recomputedChangePercent: fixed(recomputed, 3),
    lowestPercent: fixed(lowest, 3),
    highestPercent: fixed(highest, 3),
    verdict: agrees ? "agrees" : possible ? "differs_within_rounding" : "differs",
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
