import { count, gte, lt } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

/** How many complaints came since an instant, from one sender and from everybody. */
export async function sendersSince(
  { db, t }: Reading,
  addressHash: string,
  since: string,
): Promise<{ fromOne: number; fromAll: number }> {
  const { complaintSenders: s } = t;
  const rows = await db
    .select({ addressHash: s.addressHash, n: count() })
    .from(s)
    .where(gte(s.at, since))
    .groupBy(s.addressHash);
  const of = (some: typeof rows) => some.reduce((total, { n }) => total + n, 0);
  return { fromOne: of(rows.filter((one) => one.addressHash === addressHash)), fromAll: of(rows) };
}

export async function insertSender(
  { db, t }: Writing,
  row: Row<"complaintSenders">,
): Promise<void> {
  await db.insert(t.complaintSenders).values(row);
}

export async function forgetSendersBefore({ db, t }: Writing, instant: string): Promise<void> {
  await db.delete(t.complaintSenders).where(lt(t.complaintSenders.at, instant));
}
