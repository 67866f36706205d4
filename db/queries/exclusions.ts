import { and, asc, eq } from "drizzle-orm";
import type { Exclusion } from "@/lib/domain/case/case-file";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Stamp } from "./stamp";

export type ExclusionRow = Row<"exclusions">;

export function toExclusion(row: ExclusionRow): Exclusion {
  const { key, scope, scope3Category, source, reason, estimatedGrams, text } = row;
  return { key, scope, scope3Category, source, reason, estimatedGrams, text };
}

export async function exclusionsOf({ db, t }: Reading, reportId: string): Promise<ExclusionRow[]> {
  const { exclusions: e } = t;
  return db.select().from(e).where(eq(e.reportId, reportId)).orderBy(asc(e.key));
}

/** Sets the exclusion of that key, new or not. */
export async function putExclusion(
  { db, t }: Writing,
  stamp: Stamp,
  exclusion: Exclusion,
): Promise<void> {
  const { exclusions: e } = t;
  await db
    .insert(e)
    .values({ ...stamp, ...exclusion })
    .onConflictDoUpdate({ target: [e.reportId, e.key], set: exclusion });
}

export async function deleteExclusion(
  { db, t }: Writing,
  reportId: string,
  key: string,
): Promise<number> {
  const { exclusions: e } = t;
  const gone = await db
    .delete(e)
    .where(and(eq(e.reportId, reportId), eq(e.key, key)))
    .returning({ key: e.key });
  return gone.length;
}
