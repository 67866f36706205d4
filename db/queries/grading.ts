import type { Activity } from "@/lib/domain/case/case-file";
import { changeOf, type Graded, graded, type Sums } from "@/lib/domain/inventory/stored";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { type ActivityRow, activityPage, markGrams, toActivity } from "./activities";
import { addSums, clearSums, reportsWithoutSums } from "./activity-totals";
import { headOf, namedIn, sourceOf } from "./case-files";
import { findReport } from "./reports";

type Report = Row<"reports">;

/** As many activities as are read and computed at once. */
const lot = 1000;

/** Many activities computed within their report, though they are not in it yet. */
export async function gradedIn(
  at: Reading,
  report: Report,
  activities: readonly Activity[],
): Promise<Graded> {
  const file = { ...(await headOf(at, report)), activities: [...activities] };
  return graded(file, await sourceOf(at, file, namedIn(file)));
}

/**
 * Brings a report's sums up to what a change put in the place of `before`; once its rows are written.
 * Where what was there does not compute to what was stored, the year around it has changed since: then
 * all of it is computed again.
 */
export async function replaceSums(
  at: Writing,
  report: Report,
  before: readonly ActivityRow[],
  after: Sums,
): Promise<void> {
  const was = await gradedIn(at, report, before.map(toActivity));
  if (before.some(({ key, grams }) => was.grams(key) !== grams)) return regrade(at, report);
  await addSums(at, report.id, changeOf(was.sums, after));
}

/** Computes every activity of a report again, and its sums: what they are computed within has changed. */
export async function regrade(at: Writing, report: Report): Promise<void> {
  await clearSums(at, report.id);
  let after = "";
  for (;;) {
    const rows = await activityPage(at, report.id, {}, { after, limit: lot });
    const { grams, sums } = await gradedIn(at, report, rows.map(toActivity));
    for (const row of rows)
      if (grams(row.key) !== row.grams) await markGrams(at, row.id, grams(row.key));
    await addSums(at, report.id, sums);
    const last = rows.at(-1);
    if (!last || rows.length < lot) return;
    after = last.key;
  }
}

/** The same of every report whose activities were entered before there were sums. */
export async function regradeMissing(at: Writing): Promise<void> {
  for (const id of await reportsWithoutSums(at)) {
    const report = await findReport(at, id);
    if (report) await regrade(at, report);
  }
}
