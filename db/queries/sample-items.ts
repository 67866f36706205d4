import { and, asc, eq, inArray } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type SampleItemRow = Row<"sampleItems">;
export type TestedBy = Pick<
  SampleItemRow,
  "result" | "errorGrams" | "note" | "testedBy" | "testedAt"
>;

/** The sample that was drawn on a cycle's statement, in the order of its strata and keys. */
export async function sampleItemsOf(
  { db, t }: Reading,
  engagementId: string,
  cycle: number,
): Promise<SampleItemRow[]> {
  const { sampleItems: s } = t;
  return db
    .select()
    .from(s)
    .where(and(eq(s.engagementId, engagementId), eq(s.cycle, cycle)))
    .orderBy(asc(s.subject), asc(s.key));
}

export async function insertSampleItems(
  { db, t }: Writing,
  rows: readonly SampleItemRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += 500)
    await db.insert(t.sampleItems).values(rows.slice(start, start + 500));
}

export async function markTested(
  { db, t }: Writing,
  ids: readonly string[],
  tested: TestedBy,
): Promise<void> {
  await db
    .update(t.sampleItems)
    .set(tested)
    .where(inArray(t.sampleItems.id, [...ids]));
}

export async function deleteSampleItems({ db, t }: Writing, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 500)
    await db.delete(t.sampleItems).where(inArray(t.sampleItems.id, ids.slice(start, start + 500)));
}
