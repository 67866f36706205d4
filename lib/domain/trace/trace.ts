import { nearest } from "../nearest";
import { type Assessment, assessmentOf } from "../quality/assessment";
import { Refusal } from "../refusal";
import { activityFigures } from "./activity-figures";
import { bridgeFigures } from "./bridge-figures";
import { type Entry, gramsIn, type Sign } from "./entry";
import type { Figure, FigureKind } from "./figure";
import { inventoryFigures } from "./inventory-figures";
import { measureFigures } from "./measure-figures";
import {
  type AllocationLine,
  allocationLine,
  type MeasureLine,
  measureLine,
  type RetirementLine,
  retirementLine,
} from "./other-lines";
import type { Seen } from "./seen";
import { type ActivityLine, activityLine } from "./trace-line";

export type TraceLine = ActivityLine | MeasureLine | AllocationLine | RetirementLine;
export type Trace = {
  readonly figure: string;
  readonly value: number;
  readonly unit: Figure["unit"];
  readonly rule: Figure["rule"];
  /** The sum of the lines' grams: the value itself where the rule is `sum`. */
  readonly grams: number;
  /** The figures it is made of, where it is a sum of figures. */
  readonly parts: readonly { figure: string; sign: Sign; value: number }[];
  readonly count: number;
  readonly lines: readonly TraceLine[];
  /** Uncertainty and data quality of the figure; null where it is no plain sum of calculation lines. */
  readonly assessment: Assessment | null;
};

export type FigureAssessment = Assessment & { readonly figure: string; readonly grams: number };

/** Lines `from` that number on, at most so many. */
export type Lines = { readonly from: number; readonly most: number };

/** Everything that can be traced; growth is a row. */
export const figureKinds: readonly FigureKind[] = [
  ...inventoryFigures,
  ...bridgeFigures((seen, figure) => found(seen, figure)?.entries() ?? []),
  ...measureFigures,
  ...activityFigures,
];

/** Every figure of a year that can be traced, by its reference. */
export function referencesOf(seen: Seen): readonly string[] {
  return [...new Set(figureKinds.flatMap((kind) => kind.references(seen)))];
}

/**
 * The lines behind a figure, each with what was entered, its conversion, factor, edition, GWP, formula and
 * grams; their grams add up to the figure. Throws a Refusal `invalid` with the nearest reference for one
 * that the year has not.
 */
export function traceOf(seen: Seen, reference: string, lines: Partial<Lines> = {}): Trace {
  const figure = found(seen, reference);
  if (!figure) throw unknown(seen, reference);
  const { value, unit, rule, parts } = figure;
  const entries = figure.entries();
  const { from = 0, most = entries.length } = lines;
  return {
    figure: reference,
    value,
    unit,
    rule,
    grams: gramsIn(entries),
    parts: parts.map((part) => ({ ...part, value: found(seen, part.figure)?.value ?? 0 })),
    count: entries.length,
    assessment: assessmentIn(seen, entries),
    lines: entries.slice(from, from + most).map((entry) => detailed(seen, entry)),
  };
}

/** Those of lines alone are as uncertain as their lines; a difference or a measure is not so assessed. */
function assessmentIn(seen: Seen, entries: readonly Entry[]): Assessment | null {
  const own = entries.flatMap((entry) => (entry.kind === "activity" ? [entry.line] : []));
  const plain = own.length === entries.length && entries.every(({ sign }) => sign === 1);
  return plain && own.length > 0 ? assessmentOf(seen, own) : null;
}

/** Totals and categories: what the inventory and the annual report assess (domain.md 3.5). */
const assessed = /^inventory\.(totals\.scope|allScopes\.|byCategory\.)/;

/** Uncertainty and data quality of every category, scope and year's total, by its reference. */
export function assessments(seen: Seen): readonly FigureAssessment[] {
  return referencesOf(seen).flatMap((reference) => {
    const figure = assessed.test(reference) ? found(seen, reference) : undefined;
    const assessment = figure && assessmentIn(seen, figure.entries());
    return assessment ? [{ figure: reference, grams: figure.value, ...assessment }] : [];
  });
}

function found(seen: Seen, reference: string): Figure | undefined {
  for (const kind of figureKinds) {
    const [whole, ...names] = kind.matches.exec(reference) ?? [];
    const figure = whole === undefined ? undefined : kind.figure(seen, ...names);
    if (figure) return figure;
  }
  return undefined;
}

function unknown(seen: Seen, figure: string): Refusal {
  const guess = nearest(figure, referencesOf(seen))[0] ?? "inventory.totals.scope1";
  return new Refusal("invalid", "trace.unknown", {
    values: { figure: figure.slice(0, 200), guess },
  });
}

function detailed(seen: Seen, entry: Entry): TraceLine {
  switch (entry.kind) {
    case "activity":
      return activityLine(seen, entry.line, entry.sign);
    case "measure":
      return measureLine(seen, entry);
    case "allocation":
      return allocationLine(seen, entry);
    case "retirement":
      return retirementLine(entry);
  }
}
