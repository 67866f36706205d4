import type { Factor, GwpSet } from "../case/factor";
import { compared, type Exact, minus, rounded, safe, times, total } from "../decimal";
import { type Allocation, kilowattHoursOf } from "./allocate";
import { type FallbackOf, inUnitOf } from "./fallback";
import type { Prepared } from "./prepare";
import type { LineFlag } from "./types";
import { type Weight, weightsOf } from "./weights";

/** A part of an activity that one factor counts, in the factor's unit. */
export type FactorPiece = {
  readonly prepared: Prepared;
  readonly factor: Factor;
  readonly quantity: Exact;
  readonly flags: readonly LineFlag[];
};
export type MarketPieces = {
  readonly covered: readonly Allocation[];
  readonly rest: readonly FactorPiece[];
};

/**
 * Scope 2 by market (Scope 2 Guidance Ch 6–7): covered kWh by their instruments, the rest by the
 * fallback's factor; heat, steam and cooling as by location. A purchase without a fallback has no rest.
 */
export function marketPieces(
  prepared: readonly Prepared[],
  allocations: ReadonlyMap<string, readonly Allocation[]>,
  fallbackOf: FallbackOf,
): MarketPieces {
  const scope2 = prepared.filter((one) => one.category.scope === 2);
  const covered: Allocation[] = [];
  const rest: FactorPiece[] = [];
  for (const one of scope2) {
    const mine = allocations.get(one.activity.key) ?? [];
    covered.push(...mine);
    if (one.category.key !== "purchased_electricity") rest.push(wholePiece(one));
    else rest.push(...uncovered(one, mine, fallbackOf));
  }
  return { covered, rest };
}

export function wholePiece(prepared: Prepared): FactorPiece {
  const { factor, quantity, flags } = prepared;
  return { prepared, factor, quantity, flags };
}

/** The sum of what a calculation by these pieces stores, each line rounded as it would be. */
export function gramsOfPieces({ covered, rest }: MarketPieces, set: GwpSet): number {
  let sum = 0n;
  for (const one of covered) sum += BigInt(instrumentGrams(one));
  for (const { factor, quantity } of rest)
    for (const weight of weightsOf(factor, set)) sum += BigInt(gramsOf(quantity, weight));
  return safe(sum);
}

/** The one rounding of a line: kilograms CO2e to whole grams, halves away from zero (domain.md N2). */
export function gramsOf(quantity: Exact, weight: Weight): number {
  return safe(rounded(times(quantity, weight.gramsPerUnit)));
}

/** kWh × kg per MWh is grams. */
export function instrumentGrams({ instrument, kilowattHours }: Allocation): number {
  return safe(rounded(times(kilowattHours, instrument.kilogramsPerMegawattHour)));
}

function uncovered(
  prepared: Prepared,
  mine: readonly Allocation[],
  fallbackOf: FallbackOf,
): readonly FactorPiece[] {
  const bought = kilowattHoursOf(prepared);
  const open =
    mine.length === 0 ? bought : minus(bought, total(mine.map((one) => one.kilowattHours)));
  if (mine.length > 0 && compared(open, 0) === 0) return [];
  const fallback = fallbackOf(prepared);
  if (!fallback) return [];
  const { factor, flags } = fallback;
  return [{ prepared, factor, quantity: inUnitOf(fallback, open), flags }];
}
