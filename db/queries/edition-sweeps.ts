import { and, eq, gte, isNull, lt, max, or } from "drizzle-orm";
import type { Permission } from "@/lib/domain/permissions";
import type { Reading, Writing } from "../client";

/** The published years that were not compared with the newest of the editions yet, each with when that one came. */
export async function reportsToCompare({ db, t }: Reading) {
  const { reports: r, editions: e, editionSweeps: s } = t;
  const [last] = await db.select({ at: max(e.loadedAt) }).from(e);
  const newest = last?.at;
  if (!newest) return [];
  const rows = await db
    .select({ id: r.id })
    .from(r)
    .leftJoin(s, eq(s.reportId, r.id))
    .where(and(eq(r.state, "published"), or(isNull(s.sweptTo), lt(s.sweptTo, newest))));
  return rows.map(({ id }) => ({ id, newest }));
}

/** Says up to which edition's coming a year was compared. */
export async function markCompared(
  { db, t }: Writing,
  reportId: string,
  sweptTo: string,
): Promise<void> {
  const { editionSweeps: s } = t;
  await db
    .insert(s)
    .values({ reportId, sweptTo })
    .onConflictDoUpdate({ target: s.reportId, set: { sweptTo } });
}

/** Whether the trail says already that a year could not be compared with the newest of the editions. */
export async function isSkipTold({ db, t }: Reading, reportId: string, newest: string) {
  const { auditEvents: e } = t;
  const skipped: Permission = "edition.skip";
  const [told] = await db
    .select({ seq: e.seq })
    .from(e)
    .where(and(eq(e.subjectId, reportId), eq(e.action, skipped), gte(e.at, newest)))
    .limit(1);
  return told !== undefined;
}
