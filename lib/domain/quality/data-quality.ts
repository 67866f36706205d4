import { dataKinds } from "../case/entries";
import { compared, dividedBy, sumOf, textOf, times, total } from "../decimal";
import { significant } from "./root";

export type Indicators = readonly [number, number, number, number, number];
export type QualityClass = "veryGood" | "good" | "fair" | "poor";
export type DataKind = (typeof dataKinds)[number];

/** What quality asks of a line; `indicators` null where nobody scored it. */
export type ScoredLine = {
  readonly grams: number;
  readonly indicators: Indicators | null;
  readonly dataKind: DataKind;
};

export type DataQuality = {
  /** 1 very good – 4 poor, 28 digits; null where nothing is scored. */
  readonly mean: string | null;
  readonly class: QualityClass | null;
  /** Grams that are scored, and all of them; without their signs. */
  readonly scored: number;
  readonly whole: number;
  /** The kinds that occur, in the order best first, with their grams. */
  readonly byKind: readonly { readonly kind: DataKind; readonly grams: number }[];
};

/** Upper bounds, as domain.md 3.5 has them; above the last it is poor. */
const classes: readonly (readonly [atMost: string, is: QualityClass])[] = [
  ["1.5", "veryGood"],
  ["2.5", "good"],
  ["3.5", "fair"],
];

export function qualityClass(mean: string): QualityClass {
  return classes.find(([atMost]) => compared(mean, atMost) <= 0)?.[1] ?? "poor";
}

/** The mean of the five indicators (Scope 3 Standard Ch 7): a decimal with one fraction digit at most. */
export const lineQuality = (indicators: Indicators): string =>
  textOf({ over: BigInt(sumOf(indicators)), under: 5n });

/**
 * Σ(g · DQ) / Σg over the lines that are scored, each by the size of its grams, so that a credit note
 * weighs as the purchase it corrects; beside it how much is scored, and the grams by kind of data.
 */
export function qualityOf(lines: readonly ScoredLine[]): DataQuality {
  const scored = lines.flatMap(({ grams, indicators }) =>
    indicators ? [{ grams: Math.abs(grams), marks: sumOf(indicators) }] : [],
  );
  const weight = sumOf(scored.map(({ grams }) => grams));
  const weighted = total(scored.map(({ grams, marks }) => times(grams, marks)));
  const mean = weight === 0 ? null : textOf(significant(dividedBy(weighted, times(weight, 5))), 60);
  return {
    mean,
    class: mean === null ? null : qualityClass(mean),
    scored: weight,
    whole: sumOf(lines.map(({ grams }) => Math.abs(grams))),
    byKind: dataKinds.flatMap((kind) => {
      const own = lines.filter((one) => one.dataKind === kind);
      const grams = sumOf(own.map((one) => Math.abs(one.grams)));
      return own.length === 0 ? [] : [{ kind, grams }];
    }),
  };
}
