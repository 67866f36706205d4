import type { Activity } from "../../case/case-file";
import { findCategory } from "../../categories";
import { sumOf } from "../../decimal";
import { integer } from "../../format";
import type { Line } from "../../inventory/types";
import type { Statement } from "../../statement-types";
import type { Translate } from "../translate";

/** Lines that make one inventory: Scope 2 once, by location. */
export function countedOnce({ figures }: Statement): readonly Line[] {
  return figures.inventory.lines.filter(({ basis }) => basis !== "market");
}

export function activitiesByKey({
  case: { activities },
}: Statement): ReadonlyMap<string, Activity> {
  return new Map(activities.map((one) => [one.key, one]));
}

export function gramsOf(lines: readonly Line[]): number {
  return sumOf(lines.map(({ grams }) => grams));
}

/** A category's name; an unknown key is its own name. */
export function categoryName(key: string, t: Translate): string {
  const category = findCategory(key);
  return category ? t.raw(category.word) : key;
}

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/** A Scope 3 category by its number, in words. */
export function scope3Name(number: number, t: Translate): string {
  const known = numbers.find((one) => one === number);
  return known ? t(`categories.scope3.c${known}`) : String(number);
}

/** Grams of a set of things by a key, largest first. */
export function ranked<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  grams: (thing: Thing) => number,
): { readonly key: string; readonly grams: number }[] {
  const sums = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    sums.set(key, sumOf([sums.get(key) ?? 0, grams(thing)]));
  }
  return [...sums].map(([key, sum]) => ({ key, grams: sum })).sort((a, b) => b.grams - a.grams);
}

/** Whole tonnes of retired credits: "21,088". */
export function wholeCredits({ figures }: Statement): string {
  return integer(BigInt(figures.bridge.retired) / 1_000_000n);
}
