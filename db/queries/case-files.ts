import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Factor } from "@/lib/domain/case/factor";
import type { FactorSource, Waiting } from "@/lib/domain/factors/library";
import { isOwnKey } from "@/lib/domain/factors/own-key";
import { factorsNamed } from "@/lib/domain/methods/named";
import type { Reading } from "../client";
import type { Row } from "../tables";
import { activitiesOf, toActivity } from "./activities";
import { exclusionsOf, toExclusion } from "./exclusions";
import {
  approvedOf,
  approvedOfRegions,
  type FactorRow,
  keysTaken,
  toCoefficient,
  toFactor,
} from "./factors";
import { instrumentsOf, toInstrument } from "./instruments";
import { measuresOf, toMeasure } from "./measures";
import { findOrganisation, type Organisation } from "./organisations";
import { approvedOwn, toOwnFactor, undecidedOwn } from "./own-factors";
import { boundaryOf, declarationsOf, ownFactorsOf } from "./reports";
import { retirementsOf, toRetirement } from "./retirements";
import { sitesOf, toSite } from "./sites";

/** A year as declared, and the approved factors it names: what its figures are computed from. */
export type Draft = { readonly file: CaseFile; readonly source: FactorSource };

/** A report as a case file: every list by key, and of factors those alone that came with it. */
async function caseOf(
  at: Reading,
  report: Row<"reports">,
  rowsOf: typeof activitiesOf,
): Promise<CaseFile> {
  const { id } = report;
  return {
    ...(await headOf(at, report)),
    exclusions: (await exclusionsOf(at, id)).map(toExclusion),
    // Activities that wait for a quantity are the draft's and not yet the case's.
    activities: (await rowsOf(at, id)).map(toActivity).filter(({ quantity }) => quantity),
    instruments: (await instrumentsOf(at, id)).map(toInstrument),
    measures: (await measuresOf(at, id)).map(toMeasure),
    retirements: (await retirementsOf(at, id)).map(toRetirement),
  };
}

/** The same without the report's entries: what one activity alone is computed within. */
export async function headOf(at: Reading, report: Row<"reports">): Promise<CaseFile> {
  const organisation = await findOrganisation(at, report.organisationId);
  if (!organisation) throw new Error("a report's organisation exists");
  const { label, firstDay, lastDay } = report;
  return {
    format: "zeroproof-case/1",
    demo: report.demoSince !== null,
    organisation: toOrganisation(organisation),
    year: { label, firstDay, lastDay },
    boundary: boundaryOf(report),
    sites: (await sitesOf(at, report.organisationId)).map(toSite),
    exclusions: [],
    ...ownFactorsOf(report),
    activities: [],
    instruments: [],
    measures: [],
    retirements: [],
    ...declarationsOf(report),
  };
}

/** With `rowsOf` the activities are those alone that it gives. */
export async function draftOf(
  at: Reading,
  report: Row<"reports">,
  rowsOf = activitiesOf,
): Promise<Draft> {
  const file = await caseOf(at, report, rowsOf);
  return { file, source: await sourceOf(at, file, namedIn(file)) };
}

/**
 * The approved factors of these keys, the organisation's own among them, and those that the case's
 * market fallback is chosen among; of the keys without one, what waits for approval.
 */
export async function sourceOf(
  at: Reading,
  { boundary, sites, organisation }: CaseFile,
  keys: readonly string[],
): Promise<FactorSource> {
  const rows = await approvedOf(at, keys);
  const own = keys.some(isOwnKey) ? await approvedOwn(at, organisation.slug) : [];
  const regions = [...new Set(sites.flatMap(({ region, country }) => [region, country]))];
  const automatic = boundary.marketFallback !== "location_average" && regions.length > 0;
  const fallbacks = automatic ? await approvedOfRegions(at, regions) : [];
  const published = byKey([...fallbacks, ...rows], "factor", toFactor);
  const ofOwn = own.map((row) => [row.key, toOwnFactor(row)] as const);
  const found = new Set([...rows, ...own].map(({ key }) => key));
  const waiting = await waitingOf(
    at,
    organisation.slug,
    keys.filter((key) => !found.has(key)),
  );
  return { factors: new Map([...ofOwn, ...published]), ...coefficients(rows), waiting };
}

/** Of keys without an approved factor those that wait for it: in an edition, or proposed by the organisation. */
async function waitingOf(
  at: Reading,
  slug: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Waiting>> {
  const proposed = keys.filter(isOwnKey);
  const drafts = await keysTaken(at, keys);
  const undecided = proposed.length > 0 ? await undecidedOwn(at, slug, proposed) : [];
  return new Map<string, Waiting>([
    ...drafts.map((key) => [key, "draft"] as const),
    ...undecided.map((key) => [key, "proposed"] as const),
  ]);
}

/** The keys of all factors and coefficients that a case names. */
export function namedIn(file: CaseFile): string[] {
  const { sensitivityFactor } = file.boundary;
  const keys = [
    ...(sensitivityFactor === null ? [] : [sensitivityFactor]),
    ...file.activities.map(({ factor }) => factor),
    ...file.activities.flatMap((activity) => factorsNamed(activity, file.boundary.gwpSet)),
    ...file.measures.flatMap(({ items, inputs }) => [
      ...items.map(({ factor }) => factor),
      ...Object.values(inputs),
    ]),
  ];
  return [...new Set(keys)].sort();
}

/** The case with every factor it names inside it: whole without any library. */
export function whole({ file, source }: Draft): CaseFile {
  const named = new Set(namedIn(file));
  const add = <T extends { readonly key: string }>(own: T[], known: ReadonlyMap<string, T>) => {
    const taken = new Set(own.map(({ key }) => key));
    const more = [...known.values()].filter(({ key }) => named.has(key) && !taken.has(key));
    return [...own, ...more].sort((a, b) => (a.key < b.key ? -1 : 1));
  };
  return {
    ...file,
    factors: add<Factor>(file.factors, source.factors),
    coefficients: add(file.coefficients, source.coefficients),
  };
}

function coefficients(rows: readonly FactorRow[]) {
  return { coefficients: byKey(rows, "coefficient", toCoefficient) };
}

function byKey<T>(
  rows: readonly FactorRow[],
  kind: FactorRow["kind"],
  read: (row: FactorRow) => T,
): Map<string, T> {
  return new Map(rows.filter((row) => row.kind === kind).map((row) => [row.key, read(row)]));
}

function toOrganisation(row: Organisation): CaseFile["organisation"] {
  const { legalName, localName, registrationNumber, country, sector, slug } = row;
  const aliases: string[] = JSON.parse(row.aliases);
  return { legalName, localName, aliases, registrationNumber, country, sector, slug };
}
