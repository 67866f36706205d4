import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Instrument } from "@/lib/domain/case/case-file";
import { certificateBlock } from "@/lib/domain/ledger/certificate-block";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Hand } from "./ledger";
import { insertReversal } from "./reversals";
import type { Stamp } from "./stamp";
import { statementsOf } from "./statements";

export type InstrumentRow = Row<"instruments">;

/** An instrument as the case file has it. */
export function toInstrument(row: InstrumentRow): Instrument {
  const { id, reportId, version, createdAt, createdBy, withdrawnAt, ...said } = row;
  const { register, serialFirst, serialLast, assignedOnly, criteria, ...plain } = said;
  return { ...plain, assignedOnly: assignedOnly === 1, criteria: JSON.parse(criteria) };
}

/** A report's instruments by key, without those taken back. */
export async function instrumentsOf(
  { db, t }: Reading,
  reportId: string,
): Promise<InstrumentRow[]> {
  const { instruments: i } = t;
  return db
    .select()
    .from(i)
    .where(and(eq(i.reportId, reportId), isNull(i.withdrawnAt)))
    .orderBy(asc(i.key));
}

export async function findInstrument(
  { db, t }: Reading,
  reportId: string,
  key: string,
): Promise<InstrumentRow | undefined> {
  const { instruments: i } = t;
  const [row] = await db
    .select()
    .from(i)
    .where(and(eq(i.reportId, reportId), eq(i.key, key), isNull(i.withdrawnAt)));
  return row;
}

export async function insertInstrument(
  { db, t }: Writing,
  stamp: Stamp,
  instrument: Instrument,
): Promise<void> {
  await db.insert(t.instruments).values({ ...stamp, ...columns(instrument) });
}

/** Whether a year was ever submitted: what was, is never updated or deleted (domain.md 2), and the store refuses it. */
export async function wasSubmitted(at: Reading, reportId: string): Promise<boolean> {
  return (await statementsOf(at, reportId)).length > 0;
}

/** Says another thing of an instrument: in place in a year never submitted, else by a reversal and a row that follows. */
export async function markInstrument(
  at: Writing,
  row: InstrumentRow,
  instrument: Instrument,
  hand: Hand,
): Promise<void> {
  const { instruments: i } = at.t;
  const version = row.version + 1;
  if (await wasSubmitted(at, row.reportId)) {
    await withdraw(at, row, hand);
    const own = { id: randomUUID(), reportId: row.reportId, version };
    await insertInstrument(at, { ...own, createdAt: hand.at, createdBy: hand.by }, instrument);
  } else
    await at.db
      .update(i)
      .set({ ...columns(instrument), version })
      .where(eq(i.id, row.id));
}

/** Takes an instrument away: the row itself in a year never submitted, else by a reversal that leaves it. */
export async function takeInstrument(at: Writing, row: InstrumentRow, hand: Hand): Promise<void> {
  const { instruments: i } = at.t;
  if (await wasSubmitted(at, row.reportId)) await withdraw(at, row, hand);
  else await at.db.delete(i).where(eq(i.id, row.id));
}

async function withdraw(at: Writing, { id, reportId, key }: InstrumentRow, hand: Hand) {
  const { instruments: i, reports: r } = at.t;
  const [report] = await at.db.select().from(r).where(eq(r.id, reportId));
  if (!report) throw new Error("an instrument has its report");
  await insertReversal(
    at,
    { subject: "instrument", id, organisationId: report.organisationId },
    hand,
  );
  const gone = { withdrawnAt: hand.at, key: `${key}~${id}` };
  await at.db
    .update(i)
    .set({ ...gone, version: sql`${i.version} + 1` })
    .where(eq(i.id, id));
}

function columns({ assignedOnly, criteria, ...plain }: Instrument) {
  const stored = { assignedOnly: assignedOnly ? 1 : 0, criteria: JSON.stringify(criteria) };
  return { ...plain, ...certificateBlock(plain), ...stored };
}
