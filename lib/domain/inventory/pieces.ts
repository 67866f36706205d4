import type { Factor, Gas, GwpSet } from "../case/factor";
import {
  compared,
  type Exact,
  exact,
  minus,
  plus,
  rounded,
  roundedProduct,
  safe,
  times,
  total,
  zero,
} from "../decimal";
import type { Burnt } from "../methods/types";
import { type Allocation, kilowattHoursOf } from "./allocate";
import { type FallbackOf, inUnitOf } from "./fallback";
import type { Prepared } from "./prepare";
import type { LineFlag } from "./types";
import { type Weight, weightsOf } from "./weights";

/** What one factor counts, in its unit. */
export type Emitting = {
  readonly factor: Factor;
  readonly quantity: Exact;
  readonly flags: readonly LineFlag[];
  readonly burnt?: Burnt | undefined;
};
/** The same as a part of its activity. */
export type FactorPiece = Emitting & { readonly prepared: Prepared };
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
    if (one.category.key !== "purchased_electricity") rest.push(...wholePieces(one));
    else rest.push(...uncovered(one, mine, fallbackOf));
  }
  return { covered, rest };
}

export function wholePieces(prepared: Prepared): readonly FactorPiece[] {
  return prepared.terms.map(({ factor, quantity, flags, burnt }) => ({
    prepared,
    factor,
    quantity,
    flags,
    burnt,
  }));
}

/** The sum of what a calculation by these pieces stores, each line rounded as it would be. */
export function gramsOfPieces({ covered, rest }: MarketPieces, set: GwpSet): number {
  let sum = 0n;
  for (const one of covered) sum += BigInt(instrumentGrams(one));
  for (const piece of rest)
    for (const weight of weightsOf(piece.factor, set))
      sum += BigInt(gramsOf(emitting(piece, weight.gas), weight));
  return safe(sum);
}

/** The one rounding of a line: kilograms CO2e to whole grams, halves away from zero (domain.md N2). */
export function gramsOf(quantity: Exact, weight: Weight): number {
  return roundedProduct(quantity, weight.gramsPerUnit);
}

/** The quantity that a gas comes from: of a fuel's CO2 what is oxidised and fossil, of all else the whole. */
export function emitting({ quantity, burnt }: Emitting, gas: Gas): Exact {
  if (!burnt || gas !== "CO2") return quantity;
  return times(quantity, burnt.oxidation, minus(1, burnt.biogenic));
}

/** Biogenic CO2 in kilograms, outside the scopes (Corporate Standard Ch 9): the factor's own and the fuel's biogenic share. */
export function biogenicKilograms({ factor, quantity, burnt }: Emitting): Exact {
  const own = factor.biogenicCo2Kilograms;
  if (!burnt) return own === null ? zero : times(quantity, own);
  const fossil = total(
    factor.gases.filter(({ gas }) => gas === "CO2").map(({ kilograms }) => exact(kilograms)),
  );
  const perUnit = plus(own ?? "0", times(fossil, burnt.biogenic));
  return times(quantity, burnt.oxidation, perUnit);
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
