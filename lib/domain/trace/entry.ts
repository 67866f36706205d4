import type { Retirement } from "../case/case-file";
import type { Gas } from "../case/factor";
import type { Scope } from "../case/parts";
import { sumOf } from "../decimal";
import type { InstrumentUse, Line, MeasureResult } from "../inventory/types";

export type Sign = 1 | -1;

/** A line as the inventory stores it, or biogenic CO2, which it keeps outside the scopes. */
export type CountedLine = Omit<Line, "gas"> & { readonly gas: Gas | "biogenic_CO2" };

/** What a figure adds up, before its detail is looked up: cheap enough to list a whole year. */
export type Entry =
  | { readonly kind: "activity"; readonly sign: Sign; readonly line: CountedLine }
  | {
      readonly kind: "measure";
      readonly sign: Sign;
      readonly measure: MeasureResult;
      readonly scope: Scope;
    }
  | {
      readonly kind: "allocation";
      readonly sign: Sign;
      readonly instrument: InstrumentUse;
      readonly allocation: InstrumentUse["allocations"][number];
    }
  | { readonly kind: "retirement"; readonly sign: Sign; readonly retirement: Retirement };

const gramsPerCredit = 1_000_000;

/** What an entry adds to its figure, whole grams with its sign. */
export function gramsOf(entry: Entry): number {
  return entry.sign * unsigned(entry) || 0;
}

export const gramsIn = (entries: readonly Entry[]): number => sumOf(entries.map(gramsOf));

export const lineEntry = (line: CountedLine, sign: Sign = 1): Entry => ({
  kind: "activity",
  sign,
  line,
});

export const turned = (entry: Entry, sign: Sign): Entry =>
  sign === 1 ? entry : { ...entry, sign: entry.sign === 1 ? -1 : 1 };

function unsigned(entry: Entry): number {
  switch (entry.kind) {
    case "activity":
      return entry.line.grams;
    case "measure":
      return sumOf(
        entry.measure.byScope.filter((part) => part.scope === entry.scope).map((one) => one.grams),
      );
    case "allocation":
      return entry.allocation.savedGrams;
    case "retirement":
      return entry.retirement.quantity * gramsPerCredit;
  }
}
