import { and, asc, eq } from "drizzle-orm";
import type { Side } from "@/lib/domain/permissions";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Hand = Row<"hands">;

/** Puts a person on a side of a report unless they stand on one, and returns the side they stand on. */
export async function takeSide({ db, t }: Writing, hand: Hand): Promise<Side> {
  const { reportId, userId } = t.hands;
  await db.insert(t.hands).values(hand).onConflictDoNothing();
  const [standing] = await db
    .select()
    .from(t.hands)
    .where(and(eq(reportId, hand.reportId), eq(userId, hand.userId)));
  return standing?.side ?? hand.side;
}

/** Everybody who acted on a report, with their side. */
export async function handsOf({ db, t }: Reading, reportId: string): Promise<Hand[]> {
  const { hands: h } = t;
  return db.select().from(h).where(eq(h.reportId, reportId)).orderBy(asc(h.since), asc(h.userId));
}
