import { and, eq, isNull, sql } from "drizzle-orm";
import type { Writing } from "../client";

/** A second person has found the retirement in its registry. */
export async function markChecked(
  { db, t }: Writing,
  id: string,
  checked: { checkedBy: string; checkedAt: string },
): Promise<void> {
  const { retirements: r } = t;
  await db
    .update(r)
    .set({ ...checked, version: sql`${r.version} + 1` })
    .where(eq(r.id, id));
}

/** Binds a report's live retirements to a claim; from then on they count for no other. */
export async function bindRetirements(
  { db, t }: Writing,
  reportId: string,
  claimId: string,
): Promise<void> {
  const { retirements: r } = t;
  const free = and(eq(r.reportId, reportId), isNull(r.withdrawnAt), isNull(r.claimId));
  await db
    .update(r)
    .set({ claimId, version: sql`${r.version} + 1` })
    .where(free);
}
