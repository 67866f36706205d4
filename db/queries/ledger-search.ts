import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import type { Reading } from "../client";
import type { RetirementRow } from "./retirements";

type Asked = {
  readonly programme: string;
  readonly register: string;
  readonly start: number;
  readonly end: number;
};

/** Any tenant's live retirements that share a number with a block, by their first number. */
export async function retirementsWithin(
  { db, t }: Reading,
  { programme, register, start, end }: Asked,
): Promise<RetirementRow[]> {
  const { retirements: r } = t;
  const numbering = and(eq(r.programme, programme), eq(r.register, register));
  return db
    .select()
    .from(r)
    .where(and(numbering, isNull(r.withdrawnAt), lte(r.blockStart, end), gte(r.blockEnd, start)))
    .orderBy(asc(r.blockStart));
}

/** A retirement that is still there or was reversed, by its id, as a record of its organisation and report. */
export async function findBlock(
  { db, t }: Reading,
  id: string,
): Promise<RetirementRow | undefined> {
  const [row] = await db.select().from(t.retirements).where(eq(t.retirements.id, id));
  return row;
}
