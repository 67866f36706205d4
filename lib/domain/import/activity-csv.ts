import type { Activity } from "../case/case-file";
import type { Factor } from "../case/factor";
import { matchColumns, renamed } from "./columns";
import { importContext, type ImportContext as Ready } from "./context";
import type { ImportError } from "./import-error";
import { readSheet } from "./read";
import type { ImportContext } from "./read-row";
import type { Sheet } from "./template";
import { templateOf } from "./templates";

export type ActivitySheet = Sheet;

export type ReadSheet = {
  readonly ready: readonly { readonly line: number; readonly activity: Activity }[];
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
};

/** An activity sheet against a year, by `readSheet` of the activity template. */
export function readActivities(sheet: Sheet, context: ImportContext): ReadSheet {
  const template = templateOf("activity");
  const { columns } = matchColumns(template, sheet.header);
  const { ready, ...found } = readSheet(template, renamed(sheet, columns), readyOf(context));
  return {
    ...found,
    ready: ready.flatMap((one) =>
      one.noun === "activity" ? [{ line: one.line, activity: one.entry }] : [],
    ),
  };
}

/** An empty sheet with heads and one example row. */
export function activityTemplate(): string {
  const { columns } = templateOf("activity");
  const line = (cells: readonly string[]) => `${cells.join(",")}\r\n`;
  return line(columns.map(({ name }) => name)) + line(columns.map(({ example }) => example));
}

function readyOf({ year, sites, ownSites, factorUnit, factorKeys, sources }: ImportContext): Ready {
  const kind = "office" as const;
  const context = importContext({
    year: { ...year, label: year.firstDay.slice(0, 4) },
    gwpSet: "AR5",
    sites: sites.map((key) => ({ key, region: "", country: "", kind })),
    ownSites,
    factors: [],
    activities: [],
    measures: [],
    before: [],
    names: [],
  });
  return {
    ...context,
    factor: (key) => factorOf(key, factorUnit(key)),
    factorKeys,
    counted: (source) => sources.get(source),
  };
}

function factorOf(key: string, unit: string | undefined): Factor | undefined {
  if (unit === undefined) return undefined;
  const source = { publisher: "", title: "", edition: "", publishedOn: null, url: "", licence: "" };
  const none = { name: key, category: "", region: "", validYear: 0, gases: [], co2e: null };
  return { ...none, key, unit, biogenicCo2Kilograms: null, source, note: "" };
}
