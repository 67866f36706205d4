import type { Scope } from "../case/parts";
import type { Sum, SumOf, Sums } from "./stored";

/** Where a sum belongs. */
export type Place = {
  readonly site: string;
  readonly category: string;
  readonly scope: Scope;
  readonly scope3Category: number | null;
};
/** Whole grams that grow: a number as long as it is exact, and before it what went beyond. */
type Growing = { whole: bigint; part: number };
type Running = {
  readonly grams: Growing;
  readonly mismatch: Growing;
  readonly unstated: Growing;
  lines: number;
};
type Tally = { readonly place: Place; readonly of: Map<SumOf, Running> };

/** Sums that grow line by line: for a hundred thousand activities as for one. */
export type Tallies = Map<string, Map<string, Tally>>;

/** The tally of a site and category, begun where there is none. */
export function tallyOf(tallies: Tallies, place: Place): Tally {
  const ofSite = tallies.get(place.site) ?? new Map<string, Tally>();
  const tally = ofSite.get(place.category);
  if (tally) return tally;
  const begun = { place, of: new Map<SumOf, Running>() };
  tallies.set(place.site, ofSite.set(place.category, begun));
  return begun;
}

/** The running sum of a tally that is of this gas. */
export function runningOf({ of }: Tally, gas: SumOf): Running {
  const running = of.get(gas);
  if (running) return running;
  const begun = { grams: none(), mismatch: none(), unstated: none(), lines: 0 };
  of.set(gas, begun);
  return begun;
}

/** A sum that nothing was added to. */
export const none = (): Growing => ({ whole: 0n, part: 0 });

/** Whole grams, added exactly however many they become. */
export function grow(growing: Growing, grams: number): void {
  const next = growing.part + grams;
  if (Number.isSafeInteger(next)) {
    growing.part = next;
    return;
  }
  growing.whole += BigInt(growing.part);
  growing.part = grams;
}

/** What it has grown to. */
export const summed = ({ whole, part }: Growing): bigint => whole + BigInt(part);

export function sumsIn(tallies: Tallies): Sums {
  const sums = new Map<string, Sum>();
  for (const ofSite of tallies.values())
    for (const { place, of } of ofSite.values())
      for (const [gas, { grams, mismatch, unstated, lines }] of of)
        sums.set(`${place.site}\n${place.category}\n${gas}`, {
          ...place,
          gas,
          grams: summed(grams),
          mismatchGrams: summed(mismatch),
          unstatedGrams: summed(unstated),
          lines,
        });
  return sums;
}
