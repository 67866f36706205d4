import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { CaseFile, Site } from "@/lib/domain/case/case-file";
import type { Graded } from "@/lib/domain/inventory/stored";
import type { OwnReason } from "@/lib/domain/ledger/entries";
import type { Writing } from "../client";
import { insertActivities } from "./activities";
import { clearSums } from "./activity-totals";
import { unlinkGone } from "./evidence";
import { putExclusion } from "./exclusions";
import { insertInstrument, instrumentsOf, takeInstrument } from "./instruments";
import { insertMeasure } from "./measures";
import { type Block, insertRetirement, retirementsOf, reverse } from "./retirements";
import { findSite, insertSite, markSite } from "./sites";

type Owner = {
  readonly reportId: string;
  readonly organisationId: string;
  readonly createdAt: string;
  readonly createdBy: string;
};
type Computed = {
  readonly graded: Graded;
  readonly blockOf: (retirement: CaseFile["retirements"][number]) => Block;
};

/** Takes a draft's entries away; its retirements are reversed, and so are instruments once they were submitted. */
export async function clearEntries(at: Writing, owner: Owner): Promise<void> {
  const { reportId, createdAt, createdBy } = owner;
  const { db, t } = at;
  for (const table of [t.exclusions, t.activities, t.measures])
    await db.delete(table).where(eq(table.reportId, reportId));
  await clearSums(at, reportId);
  const hand = { at: createdAt, by: createdBy, reason: "draft_replaced" satisfies OwnReason };
  for (const row of await instrumentsOf(at, reportId)) await takeInstrument(at, row, hand);
  for (const row of await retirementsOf(at, reportId)) await reverse(at, row, hand);
}

/** Puts all that a case file declares into a report that has no entries. */
export async function insertEntries(
  at: Writing,
  owner: Owner,
  file: CaseFile,
  { graded, blockOf }: Computed,
): Promise<void> {
  const { organisationId, ...own } = owner;
  const stamp = () => ({ ...own, id: randomUUID(), version: 1 });
  for (const site of file.sites) await putSite(at, organisationId, site);
  for (const one of file.exclusions) await putExclusion(at, stamp(), one);
  const activities = file.activities.map((activity) => ({
    stamp: { ...stamp(), importId: null, grams: graded.grams(activity.key) },
    activity,
  }));
  await insertActivities(at, owner.reportId, activities, graded.sums);
  await unlinkGone(at, owner.reportId);
  for (const one of file.instruments) await insertInstrument(at, stamp(), one);
  for (const one of file.measures) await insertMeasure(at, stamp(), one);
  for (const one of file.retirements)
    await insertRetirement(at, { ...stamp(), organisationId }, one, blockOf(one));
}

/** Sites are the organisation's and shared by its years: added or changed, never removed. */
async function putSite(at: Writing, organisationId: string, site: Site): Promise<void> {
  const there = await findSite(at, organisationId, site.key);
  if (there) await markSite(at, there.id, site);
  else await insertSite(at, { id: randomUUID(), organisationId }, site);
}
