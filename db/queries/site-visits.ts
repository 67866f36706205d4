import { asc, eq } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type SiteVisit = Row<"siteVisits">;

export async function siteVisitsOf({ db, t }: Reading, engagementId: string): Promise<SiteVisit[]> {
  const { siteVisits: v } = t;
  return db
    .select()
    .from(v)
    .where(eq(v.engagementId, engagementId))
    .orderBy(asc(v.from), asc(v.id));
}

export async function insertSiteVisit({ db, t }: Writing, visit: SiteVisit): Promise<void> {
  await db.insert(t.siteVisits).values(visit);
}
