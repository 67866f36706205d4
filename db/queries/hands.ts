import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Side } from "@/lib/domain/permissions";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { peopleBehind } from "./same-people";

export type Hand = Row<"hands">;

/**
 * Puts a person on a side of a report unless they stand on another, by whichever of their accounts (SD9), and returns
 * the side they stand on: where a merge found them on two, that which is not asked for.
 */
export async function takeSide(at: Writing, hand: Hand): Promise<Side> {
  const { db, t } = at;
  const { reportId, userId, side } = t.hands;
  const { accounts } = await peopleBehind(at, [hand.userId]);
  const [other] = await db
    .select({ side })
    .from(t.hands)
    .where(and(eq(reportId, hand.reportId), inArray(userId, accounts), ne(side, hand.side)));
  if (other) return other.side;
  await db.insert(t.hands).values(hand).onConflictDoNothing();
  return hand.side;
}

/** Everybody who acted on a report, with their side. */
export async function handsOf({ db, t }: Reading, reportId: string): Promise<Hand[]> {
  const { hands: h } = t;
  return db.select().from(h).where(eq(h.reportId, reportId)).orderBy(asc(h.since), asc(h.userId));
}
