import { setImmediate as breath } from "node:timers/promises";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Activity } from "@/lib/domain/case/case-file";
import type { Graded, Sums } from "@/lib/domain/inventory/stored";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { type ActivityRow, columnsOf, type Mark, toActivity } from "./activities";
import { unlinkSubject } from "./evidence";
import { gradedIn, replaceSums } from "./grading";
import { insertRows } from "./many-rows";

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
  await insertRows(at, at.t.activities, rows);
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
  await insertRows(at, at.t.activities, rows);
}

/** A report's activities of these keys. */
export async function activitiesOfKeys(
  { db, t }: Reading,
  reportId: string,
  keys: readonly string[],
): Promise<ActivityRow[]> {
  const { activities: a } = t;
  return db
    .select()
    .from(a)
    .where(and(eq(a.reportId, reportId), inArray(a.key, [...keys])));
}

/** As many rows as are taken back without letting others have their turn. */
const lot = 1000;

/** What an import brought and nobody has changed since, a lot by key after `after`. */
async function importedOf(
  { db, t }: Reading,
  reportId: string,
  importId: string,
  after: string,
): Promise<ActivityRow[]> {
  const { activities: a } = t;
  return db
    .select()
    .from(a)
    .where(and(eq(a.reportId, reportId), eq(a.importId, importId), gt(a.key, after)))
    .orderBy(asc(a.key))
    .limit(lot);
}

/** The keys of what an import brought and nobody has changed since. */
export async function importedKeys(
  { db, t }: Reading,
  reportId: string,
  importId: string,
): Promise<string[]> {
  const { activities: a } = t;
  const brought = and(eq(a.reportId, reportId), eq(a.importId, importId));
  return (await db.select({ key: a.key }).from(a).where(brought)).map(({ key }) => key);
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
  const was = new Map(replaced.map((row) => [row.id, row]));
  const told = { removed: 0, restored: 0 };
  let after = "";
  for (;;) {
    const brought = await importedOf(at, report.id, importId, after);
    const before = brought.flatMap(({ id }) => was.get(id) ?? []);
    await takeLotBack(at, report, brought, before);
    told.removed += brought.length - before.length;
    told.restored += before.length;
    const last = brought.at(-1);
    if (!last || brought.length < lot) return told;
    after = last.key;
    await breath();
  }
}

async function takeLotBack(
  at: Writing,
  report: Row<"reports">,
  brought: readonly ActivityRow[],
  before: readonly ActivityRow[],
): Promise<void> {
  const kept = new Set(before.map(({ id }) => id));
  const gone = brought.filter(({ id }) => !kept.has(id)).map(({ key }) => key);
  await deleteActivities(
    at,
    brought.map(({ id }) => id),
  );
  const now = await gradedIn(at, report, before.map(toActivity));
  await restoreActivities(at, before, brought, now);
  await replaceSums(at, report, brought, now.sums);
  await unlinkSubject(at, report.id, "activity", gone);
}
