import type { Activity, CaseFile, Measure, Site } from "../case/case-file";
import type { Factor, GwpSet } from "../case/factor";
import { groupedBy } from "../group";
import type { Lookup } from "../inventory/lookup";

export type KnownSite = Pick<Site, "key" | "region" | "country" | "kind">;

/** What a sheet is read against, as the store has it. */
export type ImportFacts = {
  readonly year: { readonly label: string; readonly firstDay: string; readonly lastDay: string };
  readonly gwpSet: GwpSet;
  readonly sites: readonly KnownSite[];
  /** Where the importer may enter, by site; null: everywhere. */
  readonly ownSites: readonly string[] | null;
  /** Approved ones of the library and the organisation's own; the own ones first. */
  readonly factors: readonly Factor[];
  /** The year's activities and measures as they stand. */
  readonly activities: readonly Activity[];
  readonly measures: readonly Measure[];
  /** The activities of the year before; none where there is no such year. */
  readonly before: readonly Activity[];
  /** The organisation's legal, local and other names: whom credits may be retired for. */
  readonly names: readonly string[];
  /** What the year claims: it decides what its public texts may say. */
  readonly claim: CaseFile["claim"];
};

export type ImportContext = Omit<ImportFacts, "sites" | "factors" | "activities" | "before"> & {
  readonly site: (key: string) => KnownSite | undefined;
  readonly siteKeys: readonly string[];
  readonly factor: (key: string) => Factor | undefined;
  readonly factorKeys: () => Iterable<string>;
  /** As a calculation finds its factors. */
  readonly lookup: Lookup;
  /** Of a category and region, the newest that is not younger than the year first. */
  readonly published: (category: string, region: string) => readonly Factor[];
  /** The regions for which a category's factors are published. */
  readonly regionsOf: (category: string) => readonly string[];
  /** The years of a publisher's editions that are not younger than the year, the newest first. */
  readonly editionsOf: (stem: string) => readonly number[];
  /** What a source of the year counts by: an empty category or factor is taken from it. */
  readonly counted: (source: string) => Pick<Activity, "category" | "factor"> | undefined;
  /** The year's own activities, and those of the year before, by source. */
  readonly there: ReadonlyMap<string, readonly Activity[]>;
  readonly before: ReadonlyMap<string, readonly Activity[]>;
};

/** Facts made ready to be asked row by row. */
export function importContext({
  sites,
  factors,
  activities,
  before,
  ...facts
}: ImportFacts): ImportContext {
  const bySite = new Map(sites.map((site) => [site.key, site]));
  const byKey = new Map(factors.toReversed().map((factor) => [factor.key, factor]));
  const year = Number(facts.year.lastDay.slice(0, 4));
  const byPlace = groupedBy(
    factors
      .filter(({ validYear }) => validYear <= year)
      .toSorted((a, b) => b.validYear - a.validYear),
    ({ category, region }) => `${category} ${region}`,
  );
  const published = (category: string, region: string) =>
    byPlace.get(`${category} ${region}`) ?? [];
  const editions = remembered((stem: string) => {
    const old = factors.filter(({ key, validYear }) => key.startsWith(stem) && validYear <= year);
    return [...new Set(old.map(({ validYear }) => validYear))].sort((a, b) => b - a);
  });
  const there = groupedBy(activities, ({ source }) => source);
  return {
    ...facts,
    site: (key) => bySite.get(key),
    siteKeys: [...bySite.keys()],
    factor: (key) => byKey.get(key),
    factorKeys: () => byKey.keys(),
    published,
    lookup: {
      factor: (key) => byKey.get(key),
      coefficient: () => undefined,
      absent: () => "calculator.factor",
      published: (category, regions) => regions.flatMap((region) => published(category, region)),
      keys: () => byKey.keys(),
      coefficientKeys: () => [],
      used: () => ({ factors: [], coefficients: [] }),
    },
    there,
    regionsOf: (category) =>
      [...byPlace.values()].flatMap(([one]) => (one.category === category ? [one.region] : [])),
    editionsOf: (stem) => editions(stem),
    counted: (source) => there.get(source)?.at(-1),
    before: groupedBy(before, ({ source }) => source),
  };
}

/** A function of one text that works each of them out once. */
function remembered<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? work(text);
    known.set(text, value);
    return value;
  };
}
