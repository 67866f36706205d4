import { inArray } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

type Withdrawal = Row<"reportWithdrawals">;

/** Says why a report is withdrawn, before it is: the store withdraws none without. */
export async function insertWithdrawal({ db, t }: Writing, row: Withdrawal): Promise<void> {
  await db.insert(t.reportWithdrawals).values(row);
}

/** The withdrawals of these reports, by report; none where a report was not withdrawn. */
export async function withdrawalsOf(
  { db, t }: Reading,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, Withdrawal>> {
  const { reportWithdrawals: w } = t;
  if (reportIds.length === 0) return new Map();
  const rows = await db
    .select()
    .from(w)
    .where(inArray(w.reportId, [...reportIds]));
  return new Map(rows.map((row) => [row.reportId, row]));
}

/** The day and the reason of a withdrawal, which everybody who reads the report is told; null where there is none. */
export function toldOf(withdrawal: Withdrawal | undefined) {
  return withdrawal ? { on: withdrawal.at.slice(0, 10), reason: withdrawal.reason } : null;
}

/** What everybody who reads one report is told of its withdrawal; null where there is none. */
export async function withdrawalOf(at: Reading, reportId: string) {
  return toldOf((await withdrawalsOf(at, [reportId])).get(reportId));
}
