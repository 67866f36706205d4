import { and, asc, count, eq, inArray, max, min, sql } from "drizzle-orm";
import type { Activity } from "@/lib/domain/case/case-file";
import type { Reading } from "../client";
import { toActivity } from "./activities";

export type SourceRow = {
  readonly source: string;
  readonly site: string;
  readonly category: string;
  readonly rows: number;
  /** Of them, those that wait for a quantity. */
  readonly waiting: number;
  /** Whole grams by location, of those that compute. */
  readonly grams: number;
  readonly firstDay: string;
  readonly lastDay: string;
};

/** A report's sources by key: how many activities each has, how many wait, and what they come to. */
export async function sourceRows(
  { db, t }: Reading,
  reportId: string,
  sites: readonly string[] | null,
): Promise<SourceRow[]> {
  const { activities: a } = t;
  const rows = await db
    .select({
      source: a.source,
      site: min(a.site),
      category: min(a.category),
      rows: count(),
      waiting: sql<number | string>`sum(case when ${a.quantity} = '' then 1 else 0 end)`,
      grams: sql<string | null>`cast(sum(${a.grams}) as text)`,
      firstDay: min(a.from),
      lastDay: max(a.to),
    })
    .from(a)
    .where(eq(a.reportId, reportId))
    .groupBy(a.source)
    .orderBy(asc(a.source));
  return rows
    .map((row) => ({
      source: row.source,
      site: row.site ?? "",
      category: row.category ?? "",
      rows: row.rows,
      waiting: Number(row.waiting),
      grams: Number(row.grams ?? "0"),
      firstDay: row.firstDay ?? "",
      lastDay: row.lastDay ?? "",
    }))
    .filter(({ site }) => sites === null || sites.includes(site));
}

/** One activity of each source of a report, its last by key. */
export async function sourceActivities({ db, t }: Reading, reportId: string): Promise<Activity[]> {
  const { activities: a } = t;
  const last = db
    .select({ key: max(a.key) })
    .from(a)
    .where(eq(a.reportId, reportId))
    .groupBy(a.source);
  const rows = await db
    .select()
    .from(a)
    .where(and(eq(a.reportId, reportId), inArray(a.key, last)))
    .orderBy(asc(a.source));
  return rows.map(toActivity);
}
