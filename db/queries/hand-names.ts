import { asc, eq } from "drizzle-orm";
import type { Reading } from "../client";

/** Everybody who acted on a report, by name, with the side they stand on. */
export async function handNamesOf({ db, t }: Reading, reportId: string) {
  const { hands: h, users: u } = t;
  return db
    .select({ userId: h.userId, name: u.name, side: h.side, since: h.since })
    .from(h)
    .innerJoin(u, eq(u.id, h.userId))
    .where(eq(h.reportId, reportId))
    .orderBy(asc(h.since), asc(h.userId));
}
