import { sumOf } from "../decimal";
import type { Line } from "../inventory/types";
import { lineEntry } from "./entry";
import { type Figure, type FigureKind, summed } from "./figure";
import { indexOf, type Seen } from "./seen";

/** Of an activity, as its list shows it: purchased energy by location. A key may end in `.market` itself. */
export const activityFigures: readonly FigureKind[] = [
  {
    pattern: "activities.{activity}",
    matches: /^activities\.(.+)$/,
    references: ({ figures }) => keysOf(figures.inventory.lines, "market"),
    figure: (seen, key) => ofActivity(seen, key, "market"),
  },
  {
    pattern: "activities.{activity}.market",
    matches: /^activities\.(.+)\.market$/,
    references: ({ figures }) =>
      keysOf(
        figures.inventory.lines.filter(({ scope }) => scope === 2),
        "location",
      ).map((reference) => `${reference}.market`),
    figure: (seen, key) => ofActivity(seen, key, "location"),
  },
];

function keysOf(lines: readonly Line[], without: Line["basis"]): readonly string[] {
  const keys = lines.filter(({ basis }) => basis !== without).map(({ activity }) => activity);
  return [...new Set(keys)].map((key) => `activities.${key}`);
}

function ofActivity(
  seen: Seen,
  key: string | undefined,
  without: Line["basis"],
): Figure | undefined {
  const own = (indexOf(seen).linesOf.get(key ?? "") ?? []).filter(({ basis }) => basis !== without);
  if (own.length === 0) return undefined;
  return summed(sumOf(own.map(({ grams }) => grams)), () => own.map((line) => lineEntry(line)));
}
