import { and, asc, eq, inArray } from "drizzle-orm";
import type { Activity } from "@/lib/domain/case/case-file";
import type { Graded, Sums } from "@/lib/domain/inventory/stored";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { type ActivityRow, columnsOf, type Mark, toActivity } from "./activities";
import { insertRows } from "./activity-rows";
import { unlinkSubject } from "./evidence";
import { gradedIn, replaceSums } from "./grading";

/** Puts rows in place of those with the same ids: many at once, each a version on; `sums` are theirs. */
export async function replaceActivities(
  at: Writing,
  report: Row<"reports">,
  entries: readonly {
    readonly row: ActivityRow;
    readonly mark: Mark;
    readonly activity: Activity;
  }[],
  sums: Sums,
): Promise<void> {
  await deleteActivities(
    at,
    entries.map(({ row }) => row.id),
  );
  const rows = entries.map(({ row, mark, activity }) => ({
    ...row,
    ...columnsOf(activity),
    ...mark,
    version: row.version + 1,
  }));
  await insertRows(at, rows);
  const before = entries.map(({ row }) => row);
  await replaceSums(at, report, before, sums);
}

async function deleteActivities({ db, t }: Writing, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 1000)
    await db.delete(t.activities).where(inArray(t.activities.id, ids.slice(start, start + 1000)));
}

/** Puts rows back as they were, one version after those they stand in place of. */
async function restoreActivities(
  at: Writing,
  before: readonly ActivityRow[],
  taken: readonly ActivityRow[],
  { grams }: Graded,
): Promise<void> {
  const versions = new Map(taken.map(({ id, version }) => [id, version]));
  const rows = before.map((row) => ({
    ...row,
    grams: grams(row.key),
    version: (versions.get(row.id) ?? 0) + 1,
  }));
  await insertRows(at, rows);
}

/** What an import brought and nobody has changed since. */
async function importedOf(
  { db, t }: Reading,
  reportId: string,
  importId: string,
): Promise<ActivityRow[]> {
  const { activities: a } = t;
  return db
    .select()
    .from(a)
    .where(and(eq(a.reportId, reportId), eq(a.importId, importId)))
    .orderBy(asc(a.key));
}

/**
 * Takes an import's rows back: those it added go, with what is linked to them, and those it changed are
 * as before; rows that somebody has changed since are theirs and stay.
 */
export async function takeBack(
  at: Writing,
  report: Row<"reports">,
  importId: string,
  replaced: readonly ActivityRow[],
) {
  const { id: reportId } = report;
  const brought = await importedOf(at, reportId, importId);
  const ids = new Set(brought.map(({ id }) => id));
  const before = replaced.filter(({ id }) => ids.has(id));
  const kept = new Set(before.map(({ key }) => key));
  const gone = brought.map(({ key }) => key).filter((key) => !kept.has(key));
  await deleteActivities(at, [...ids]);
  const now = await gradedIn(at, report, before.map(toActivity));
  await restoreActivities(at, before, brought, now);
  await replaceSums(at, report, brought, now.sums);
  await unlinkSubject(at, reportId, "activity", gone);
  return { removed: gone.length, restored: before.length };
}
