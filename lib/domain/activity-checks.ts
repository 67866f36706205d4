import type { Activity, CaseFile } from "./case/case-file";
import { compared, sumOf, times } from "./decimal";
import { share, tonnes } from "./format";
import { groupedBy } from "./group";
import type { Line, LineFlag } from "./inventory/types";
import type { Told } from "./refusal";
import { spotOf } from "./spot";
import type { Figures } from "./statement-types";
import type { Check } from "./submission-checks";
import type { Word } from "./words/en";

type Spot = Check["spots"][number];
type Found = { readonly told: Told; readonly spots: readonly Spot[] } | undefined;
type Row = {
  readonly key: string;
  readonly title: Word;
  readonly find: (file: CaseFile, figures: Figures) => Found;
};

/** What a careful reader asks of single activities (domain.md 4.1, E08); all of it warns, none of it stops. */
const rows: readonly Row[] = [
  { key: "duplicates", title: "checks.activity.duplicates", find: duplicates },
  { key: "outliers", title: "checks.activity.outliers", find: outliers },
  {
    key: "region",
    title: "checks.activity.region",
    find: flagged("factor_proxy_region", "checks.activity.otherRegion", "checks.activity.regionAt"),
  },
  {
    key: "lag",
    title: "checks.activity.lag",
    find: flagged("factor_lag", "checks.activity.earlier", "checks.activity.lagAt"),
  },
  { key: "gwp", title: "checks.activity.gwp", find: otherGwp },
];

/** Nothing is checked while the year's figures cannot be made. */
export function activityChecks(file: CaseFile, figures: Figures | null): Check[] {
  if (!figures) return [];
  return rows.map(({ key, title, find }) => {
    const found = find(file, figures);
    const state = found ? "warning" : "passed";
    return { key, title, state, told: found?.told ?? null, spots: found?.spots ?? [] };
  });
}

/** The same source, days, quantity and factor twice: entered twice, or bought twice. */
function duplicates({ activities }: CaseFile): Found {
  const same = groupedBy(activities, ({ source, from, to, quantity, unit, factor, creditNote }) =>
    JSON.stringify([source, from, to, quantity, unit, factor, creditNote]),
  );
  const spots = [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ key }) => toldAt(key, "checks.activity.duplicateOf", { key: first.key })),
  );
  return told(spots, "checks.activity.duplicate");
}

/** More than ten times its source's median, and no note that says why. */
function outliers({ activities }: CaseFile): Found {
  const sources = groupedBy(
    activities.filter(({ creditNote }) => !creditNote),
    ({ source, unit }) => `${source} ${unit}`,
  );
  const spots = [...sources.values()].flatMap((group) => {
    const median = medianOf(group);
    if (median === undefined) return [];
    return group
      .filter(({ quantity, note }) => !note && compared(quantity, times(median, 10)) > 0)
      .map(({ key }) => toldAt(key, "checks.activity.outlierAt", { median }));
  });
  return told(spots, "checks.activity.outlier");
}

/** Of three quantities or more; the lower of the two in the middle. */
function medianOf(group: readonly Activity[]): string | undefined {
  if (group.length < 3) return undefined;
  const ordered = group.map(({ quantity }) => quantity).sort(compared);
  return ordered[Math.floor((ordered.length - 1) / 2)];
}

/** Activities whose factor carries the flag, each told by `at`. */
function flagged(flag: LineFlag, word: Word, at: Word): Row["find"] {
  return (_, { inventory }) => {
    const found = new Map(
      inventory.lines
        .filter(({ flags, basis }) => basis !== "market" && flags.includes(flag))
        .map((line) => [line.activity, line] as const),
    );
    return told(
      [...found.values()].map(({ activity, factor }) => toldAt(activity, at, { factor })),
      word,
    );
  };
}

/** CO2e that its publisher weighed by another GWP set, or by one it does not name. */
function otherGwp(_: CaseFile, { inventory }: Figures): Found {
  const { gwpMismatch, gwpUnstated } = inventory.flagged;
  if (gwpMismatch === 0 && gwpUnstated === 0) return undefined;
  const all = sumOf(inventory.lines.filter(byMarket).map(({ grams }) => grams));
  const values = {
    mismatch: tonnes(gwpMismatch),
    mismatchShare: share(gwpMismatch, all, "en"),
    unstated: tonnes(gwpUnstated),
    unstatedShare: share(gwpUnstated, all, "en"),
  };
  return { told: { word: "checks.activity.otherGwp", values }, spots: [] };
}

const byMarket = ({ basis }: Line) => basis !== "location";

function told(spots: readonly Spot[], word: Word): Found {
  return spots.length > 0 ? { told: { word, values: { count: spots.length } }, spots } : undefined;
}

function toldAt(key: string, word: Word, values: NonNullable<Told["values"]>): Spot {
  return { spot: spotOf("activities", key), told: { word, values } };
}
