import type { Activity } from "@/lib/domain/case/case-file";
import type { ReadSheet } from "@/lib/domain/import/activity-csv";
import { type Against, against } from "@/lib/domain/import/against";
import type { ImportContext } from "@/lib/domain/import/read-row";
import { activityLines, gramsIn } from "@/lib/domain/inventory/activity-lines";
import type { Reading } from "../client";
import { type ActivityRow, activitiesOf, toActivity } from "./activities";
import { headOf, namedIn, sourceOf } from "./case-files";
import { approvedUnits } from "./factors";
import { ownFactorsOf, type Report } from "./reports";
import { sitesOf } from "./sites";

type Known = Activity & { readonly stored: ActivityRow };

/** What a sheet of activities is read against: the year, its sites, factors and sources. */
export async function importContextOf(
  at: Reading,
  report: Report,
  ownSites: readonly string[] | null,
): Promise<ImportContext> {
  const sites = await sitesOf(at, report.organisationId);
  const factors = [...(await approvedUnits(at)), ...ownFactorsOf(report).factors];
  const units = new Map(factors.map(({ key, unit }) => [key, unit]));
  const there = await activitiesOf(at, report.id);
  return {
    year: { firstDay: report.firstDay, lastDay: report.lastDay },
    sites: sites.map(({ key }) => key),
    ownSites,
    factorUnit: (key) => units.get(key),
    factorKeys: () => units.keys(),
    sources: new Map(there.map(({ source, category, factor }) => [source, { category, factor }])),
  };
}

/** A sheet's rows against the activities that the report has, by key. */
export async function rowsAgainst(
  at: Reading,
  report: Report,
  sheet: Pick<ReadSheet, "ready">,
): Promise<Against<Known>> {
  const there = (await activitiesOf(at, report.id)).map(
    (stored) => [stored.key, { ...toActivity(stored), stored }] as const,
  );
  return against(sheet, new Map(there));
}

/** Grams by location of many activities at once, by key; null where one does not compute. */
export async function gramsOf(at: Reading, report: Report, activities: Activity[]) {
  const file = { ...(await headOf(at, report)), activities };
  const traced = activityLines(file, await sourceOf(at, file, namedIn(file)));
  return (key: string) => gramsIn(traced, key);
}
