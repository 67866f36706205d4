import type { Activity } from "@/lib/domain/case/case-file";
import type { Factor } from "@/lib/domain/case/factor";
import { csvText } from "@/lib/domain/csv-text";
import { matchColumns, renamed } from "@/lib/domain/import/columns";
import { type ImportContext, importContext } from "@/lib/domain/import/context";
import { exampleRows } from "@/lib/domain/import/fill";
import type { ImportError } from "@/lib/domain/import/import-error";
import { readSheet } from "@/lib/domain/import/read";
import type { Sheet } from "@/lib/domain/import/template";
import { templateOf } from "@/lib/domain/import/templates";

/** What a sheet of activities is read against, told without a whole year. */
export type Against = {
  readonly year: { readonly firstDay: string; readonly lastDay: string };
  readonly sites: readonly string[];
  readonly ownSites: readonly string[] | null;
  readonly factorUnit: (key: string) => string | undefined;
  readonly factorKeys: () => Iterable<string>;
  readonly sources: ReadonlyMap<string, { readonly category: string; readonly factor: string }>;
};

type ReadSheet = {
  readonly ready: readonly { readonly line: number; readonly activity: Activity }[];
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
};

/** An activity sheet against a year, by `readSheet` of the activity template. */
export function readActivities(sheet: Sheet, context: Against): ReadSheet {
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

/** The activity template with its example row, as CSV. */
export function activityTemplate(): string {
  return csvText(exampleRows(templateOf("activity")));
}

function readyOf({
  year,
  sites,
  ownSites,
  factorUnit,
  factorKeys,
  sources,
}: Against): ImportContext {
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
    claim: null,
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
