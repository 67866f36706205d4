import type { Entry, Sign } from "./entry";
import type { Seen } from "./seen";

export const figureUnits = ["g", "credits", "cars"] as const;
/**
 * How a figure's value follows from the sum of its lines: as it is; its part above zero; whole tonnes
 * rounded up; divided by a stated amount and rounded down.
 */
export const figureRules = ["sum", "aboveZero", "tonnesRoundedUp", "dividedRoundedDown"] as const;
export type FigureRule = (typeof figureRules)[number];

/** A figure that others are taken from, added or taken off. */
export type Part = { readonly figure: string; readonly sign: Sign };

export type Figure = {
  readonly value: number;
  readonly unit: (typeof figureUnits)[number];
  readonly rule: FigureRule;
  readonly parts: readonly Part[];
  /** Asked for only where they are shown: some are counted again for it. */
  readonly entries: () => readonly Entry[];
};

/** A kind of figure: a row in the table of all that can be traced. */
export type FigureKind = {
  /** As the documentation writes it: `inventory.bySite.{site}.{total}`. */
  readonly pattern: string;
  /** The whole reference; its groups are what `figure` is given. */
  readonly matches: RegExp;
  /** Every reference of the kind that a year has. */
  readonly references: (seen: Seen) => readonly string[];
  /** Undefined where the year has no such figure. */
  readonly figure: (seen: Seen, ...names: readonly string[]) => Figure | undefined;
};

export const summed = (value: number, entries: () => readonly Entry[]): Figure => ({
  value,
  unit: "g",
  rule: "sum",
  parts: [],
  entries,
});
