import { and, asc, eq, sql } from "drizzle-orm";
import type { Instrument } from "@/lib/domain/case/case-file";
import { certificateBlock } from "@/lib/domain/ledger/certificate-block";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Stamp } from "./stamp";

export type InstrumentRow = Row<"instruments">;

/** An instrument as the case file has it. */
export function toInstrument(row: InstrumentRow): Instrument {
  const { id, reportId, version, createdAt, createdBy, ...said } = row;
  const { register, serialFirst, serialLast, assignedOnly, criteria, ...plain } = said;
  return { ...plain, assignedOnly: assignedOnly === 1, criteria: JSON.parse(criteria) };
}

/** A report's instruments by key. */
export async function instrumentsOf(
  { db, t }: Reading,
  reportId: string,
): Promise<InstrumentRow[]> {
  const { instruments: i } = t;
  return db.select().from(i).where(eq(i.reportId, reportId)).orderBy(asc(i.key));
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
    .where(and(eq(i.reportId, reportId), eq(i.key, key)));
  return row;
}

export async function insertInstrument(
  { db, t }: Writing,
  stamp: Stamp,
  instrument: Instrument,
): Promise<void> {
  await db.insert(t.instruments).values({ ...stamp, ...columns(instrument) });
}

export async function markInstrument(
  { db, t }: Writing,
  id: string,
  instrument: Instrument,
): Promise<void> {
  const { instruments: i } = t;
  await db
    .update(i)
    .set({ ...columns(instrument), version: sql`${i.version} + 1` })
    .where(eq(i.id, id));
}

export async function deleteInstrument({ db, t }: Writing, id: string): Promise<void> {
  await db.delete(t.instruments).where(eq(t.instruments.id, id));
}

function columns({ assignedOnly, criteria, ...plain }: Instrument) {
  const stored = { assignedOnly: assignedOnly ? 1 : 0, criteria: JSON.stringify(criteria) };
  return { ...plain, ...certificateBlock(plain), ...stored };
}
