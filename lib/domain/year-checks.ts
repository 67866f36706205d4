import type { CaseFile } from "./case/case-file";
import { compared, sumOf } from "./decimal";
import { share, tonnes } from "./format";
import { groupedBy } from "./group";
import type { Told } from "./refusal";
import { spotOf } from "./spot";
import type { Figures } from "./statement-types";
import type { YearFigures } from "./stored-figures";
import type { Check } from "./submission-checks";
import type { Word } from "./words/en";

type Spot = Check["spots"][number];
type Found = { readonly told: Told; readonly spots: readonly Spot[] } | undefined;

/** A check is a row; what it finds is a warning: it stops no submission, and nobody can say they were not told. */
type YearCheck<F> = {
  readonly key: string;
  readonly title: Word;
  readonly find: (file: CaseFile, figures: F) => Found;
};

/** Those that ask a year's sums alone, whatever number of activities is behind them. */
const ofSums: readonly YearCheck<YearFigures>[] = [
  { key: "scopes", title: "checks.year.scopes", find: missingScopes },
  { key: "scope3", title: "checks.year.scope3", find: undecided },
  { key: "instruments", title: "checks.year.instruments", find: uncounted },
  { key: "unused", title: "checks.year.unused", find: unused },
];
const rows: readonly YearCheck<Figures>[] = [
  { key: "overlaps", title: "checks.year.overlaps", find: overlaps },
  { key: "gaps", title: "checks.year.gaps", find: gaps },
  { key: "estimated", title: "checks.year.estimated", find: estimated },
  ...ofSums,
];

/** What a careful reader of the year would ask; nothing is checked while its figures cannot be made. */
export function yearChecks(file: CaseFile, figures: Figures | null): Check[] {
  return figures ? rows.map((row) => checkOf(row, file, figures)) : [];
}

/** Of the same those that read no activity: `file` needs none. */
export function sumChecks(file: CaseFile, figures: YearFigures | null): Check[] {
  return figures ? ofSums.map((row) => checkOf(row, file, figures)) : [];
}

function checkOf<F>({ key, title, find }: YearCheck<F>, file: CaseFile, figures: F): Check {
  const found = find(file, figures);
  const state = found ? "warning" : "passed";
  return { key, title, state, told: found?.told ?? null, spots: found?.spots ?? [] };
}

function missingScopes({ exclusions }: CaseFile, { inventory }: YearFigures): Found {
  const explained = (scope: number) =>
    exclusions.some((one) => one.scope === scope && one.reason === "not_relevant");
  const missing = [1, 2].filter(
    (scope) => !inventory.byCategory.some((one) => one.scope === scope) && !explained(scope),
  );
  if (missing.length === 0) return undefined;
  return {
    told: { word: "checks.year.noScope", values: { scopes: missing.join(", ") } },
    spots: [],
  };
}

/** Two periods of one source that share a day may count the same thing twice. */
function overlaps(file: CaseFile): Found {
  const spots = neighbours(file).flatMap(({ before, next }) =>
    next.from <= before.to
      ? [{ spot: spotOf("activities", next.key), told: overlapTold(before.key) }]
      : [],
  );
  return spots.length > 0
    ? { told: { word: "checks.year.overlap", values: { count: spots.length } }, spots }
    : undefined;
}

function gaps(file: CaseFile): Found {
  const spots = neighbours(file).flatMap(({ before, next }) => {
    const first = dayAfter(before.to);
    if (next.from <= first) return [];
    const values = { from: first, to: dayAfter(next.from, -1) };
    return [
      {
        spot: spotOf("activities", next.key),
        told: { word: "checks.year.gapAt", values } satisfies Told,
      },
    ];
  });
  return spots.length > 0
    ? { told: { word: "checks.year.gap", values: { count: spots.length } }, spots }
    : undefined;
}

/** Estimated and proxy data, with their share of the market-based inventory. */
function estimated({ activities }: CaseFile, { inventory }: Figures): Found {
  const weak = new Set(
    activities.filter((one) => ["estimated", "proxy"].includes(one.dataKind)).map((one) => one.key),
  );
  const counted = inventory.lines.filter((line) => line.basis !== "location");
  const grams = sumOf(counted.filter((one) => weak.has(one.activity)).map((one) => one.grams));
  if (weak.size === 0) return undefined;
  const all = sumOf(counted.map((line) => line.grams));
  const values = { count: weak.size, tonnes: tonnes(grams), share: share(grams, all, "en") };
  return { told: { word: "checks.year.estimates", values }, spots: [] };
}

/** Each of the fifteen categories is reported, or excluded with a reason (Scope 3 Standard Ch 6). */
function undecided({ boundary, exclusions }: CaseFile, { inventory }: YearFigures): Found {
  if (!boundary.scopes.includes(3)) return undefined;
  const decided = new Set(
    [...inventory.byCategory, ...exclusions].map((one) => one.scope3Category),
  );
  const open = Array.from({ length: 15 }, (_, n) => n + 1).filter((n) => !decided.has(n));
  if (open.length === 0) return undefined;
  return { told: { word: "checks.year.undecided", values: { list: open.join(", ") } }, spots: [] };
}

function uncounted(_: CaseFile, { inventory }: YearFigures): Found {
  const spots = inventory.instruments
    .filter((one) => !one.counted)
    .map((one) => ({
      spot: spotOf("instruments", one.key),
      told: {
        word: "checks.year.fails",
        values: { criteria: one.failing.join(", ") },
      } satisfies Told,
    }));
  return spots.length > 0
    ? { told: { word: "checks.year.uncounted", values: { count: spots.length } }, spots }
    : undefined;
}

/** Instruments convey more than was bought: the rest is disclosed and counts for nothing. */
function unused(_: CaseFile, { inventory }: YearFigures): Found {
  const spots = inventory.instruments
    .filter((one) => one.counted && compared(one.unused, 0) > 0)
    .map((one) => ({
      spot: spotOf("instruments", one.key),
      told: { word: "checks.year.left", values: { kilowattHours: one.unused } } satisfies Told,
    }));
  return spots.length > 0
    ? { told: { word: "checks.year.leftOver", values: { count: spots.length } }, spots }
    : undefined;
}

const overlapTold = (key: string): Told => ({ word: "checks.year.overlapAt", values: { key } });

/** Each activity of a source beside the one before it in time; credit notes lie over what they credit. */
function neighbours({ activities }: CaseFile) {
  const sources = groupedBy(
    activities.filter((one) => !one.creditNote),
    (one) => one.source,
  );
  return [...sources.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return ordered.flatMap((next, index) => {
      const before = ordered[index - 1];
      return before ? [{ before, next }] : [];
    });
  });
}

function dayAfter(day: string, days = 1): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
