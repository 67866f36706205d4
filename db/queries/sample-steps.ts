import { asc, eq } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

type SampleStepRow = Row<"sampleSteps">;

/** What the lead added to the sample of an engagement, in every cycle, oldest first. */
export async function sampleStepsOf(
  { db, t }: Reading,
  engagementId: string,
): Promise<SampleStepRow[]> {
  const { sampleSteps: s } = t;
  return db.select().from(s).where(eq(s.engagementId, engagementId)).orderBy(asc(s.at), asc(s.id));
}

export async function insertSampleStep({ db, t }: Writing, row: SampleStepRow): Promise<void> {
  await db.insert(t.sampleSteps).values(row);
}
