import { eq } from "drizzle-orm";
import type { Reversible } from "@/lib/domain/ledger/entries";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Hand } from "./ledger";

type Subject = {
  readonly subject: Reversible;
  readonly id: string;
  readonly organisationId: string;
};

/** Takes a batch or an instrument back; the store refuses a second time, and while credits of a batch are retired. */
export async function insertReversal(
  { db, t }: Writing,
  { subject, id: subjectId, organisationId }: Subject,
  hand: Hand,
): Promise<void> {
  await db.insert(t.reversals).values({ subjectId, subject, organisationId, ...hand });
}

/** An organisation's reversals by what they took back. */
export async function reversalsOf(
  { db, t }: Reading,
  organisationId: string,
): Promise<ReadonlyMap<string, Row<"reversals">>> {
  const { reversals: v } = t;
  const rows = await db.select().from(v).where(eq(v.organisationId, organisationId));
  return new Map(rows.map((row) => [row.subjectId, row]));
}

/** An organisation's instruments that were taken back. */
export async function reversedInstruments(
  { db, t }: Reading,
  organisationId: string,
): Promise<Row<"instruments">[]> {
  const { reversals: v, instruments: i } = t;
  const rows = await db
    .select({ row: i })
    .from(v)
    .innerJoin(i, eq(i.id, v.subjectId))
    .where(eq(v.organisationId, organisationId));
  return rows.map(({ row }) => row);
}
