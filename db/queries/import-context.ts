import { setImmediate as breath } from "node:timers/promises";
import { and, asc, eq, gt, isNotNull } from "drizzle-orm";
import type { Activity } from "@/lib/domain/case/case-file";
import type { KnownFile } from "@/lib/domain/import/evidence-refs";
import type { Entry, Noun } from "@/lib/domain/import/template";
import type { Reading } from "../client";
import type { Row } from "../tables";
import { activityPage, toActivity } from "./activities";
import { headOf, namedIn, sourceOf } from "./case-files";
import { evidenceOf } from "./evidence";
import { instrumentsOf, toInstrument } from "./instruments";
import { measuresOf, toMeasure } from "./measures";
import { findOrganisation } from "./organisations";
import { approvedOwn } from "./own-factors";
import { declarationsOf, ownFactorsOf, type Report, reportsOf } from "./reports";
import { retirementsOf, toRetirement } from "./retirements";
import { sitesOf } from "./sites";

/** As many rows as are read without letting others have their turn. */
const lot = 1000;

/** What a sheet is read against, but for activities and factors, which come in lots. */
export async function importFactsOf(
  at: Reading,
  report: Report,
  ownSites: readonly string[] | null,
) {
  const { label, firstDay, lastDay, gwpSet, organisationId } = report;
  const organisation = await findOrganisation(at, organisationId);
  const { legalName = "", localName = "", aliases = "[]" } = organisation ?? {};
  const others: string[] = JSON.parse(aliases);
  return {
    year: { label, firstDay, lastDay },
    gwpSet,
    sites: (await sitesOf(at, organisationId)).map(({ key, region, country, kind }) => ({
      key,
      region,
      country,
      kind,
    })),
    ownSites,
    measures: (await measuresOf(at, report.id)).map(toMeasure),
    names: [legalName, localName, ...others].filter(Boolean),
    claim: declarationsOf(report).claim,
  };
}

/** A report's activities a lot at a time; between two lots others have their turn. */
export async function* activityLots(at: Reading, reportId: string): AsyncGenerator<Activity[]> {
  let after = "";
  for (;;) {
    const rows = await activityPage(at, reportId, {}, { after, limit: lot });
    if (rows.length > 0) yield rows.map(toActivity);
    const last = rows.at(-1);
    if (!last || rows.length < lot) return;
    after = last.key;
    await breath();
  }
}

/** The factors that may be used in a report, as JSON texts: its own and its organisation's first. */
export async function* factorLots(at: Reading, report: Report): AsyncGenerator<string[]> {
  const { factors: f } = at.t;
  const organisation = await findOrganisation(at, report.organisationId);
  const own = organisation ? await approvedOwn(at, organisation.slug) : [];
  yield [
    ...ownFactorsOf(report).factors.map((factor) => JSON.stringify(factor)),
    ...own.map(({ body }) => body),
  ];
  let after = "";
  for (;;) {
    const rows = await at.db
      .select({ key: f.key, body: f.body })
      .from(f)
      .where(and(eq(f.kind, "factor"), isNotNull(f.approvedAt), gt(f.key, after)))
      .orderBy(asc(f.key))
      .limit(lot);
    if (rows.length > 0) yield rows.map(({ body }) => body);
    const last = rows.at(-1);
    if (!last || rows.length < lot) return;
    after = last.key;
    await breath();
  }
}

/** What a report has of a noun that is not activities. */
export async function entriesOf(
  at: Reading,
  reportId: string,
  noun: Noun,
): Promise<Entry["entry"][]> {
  if (noun === "instrument") return (await instrumentsOf(at, reportId)).map(toInstrument);
  if (noun === "measure") return (await measuresOf(at, reportId)).map(toMeasure);
  if (noun === "retirement") return (await retirementsOf(at, reportId)).map(toRetirement);
  return [];
}

/** The report's evidence that an import may link to: of a person limited to their sites, their own files. */
export async function filesToLink(
  at: Reading,
  reportId: string,
  uploadedBy: string | null,
): Promise<KnownFile[]> {
  const files = await evidenceOf(at, reportId);
  return files
    .filter((file) => uploadedBy === null || file.uploadedBy === uploadedBy)
    .map(({ id, name, sha256 }) => ({ id, name, sha256 }));
}

/** What rows are computed within, with the factors of these keys. */
export async function gradingOf(at: Reading, report: Report, keys: readonly string[]) {
  const head = await headOf(at, report);
  return {
    head,
    source: await sourceOf(at, head, [...new Set([...namedIn(head), ...keys])].sort()),
  };
}

/** The organisation's latest year that ends before this one begins. */
export async function yearBefore(
  at: Reading,
  { organisationId, firstDay }: Report,
): Promise<Row<"reports"> | undefined> {
  const years = await reportsOf(at, [organisationId]);
  return years.find(({ lastDay }) => lastDay < firstDay);
}
