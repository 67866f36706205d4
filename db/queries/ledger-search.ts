import { and, asc, eq, gte, isNull, lte, type SQL } from "drizzle-orm";
import type { Block } from "@/lib/domain/serials";
import type { Reading } from "../client";
import type { Tables } from "../tables";
import type { RetirementRow } from "./retirements";

/** Whether a retirement lives and has a number of the block. */
export function sharesNumbers(
  r: Tables["retirements"],
  { programme, register, start, end }: Block,
): SQL | undefined {
  const numbering = and(eq(r.programme, programme), eq(r.register, register));
  return and(numbering, isNull(r.withdrawnAt), lte(r.blockStart, end), gte(r.blockEnd, start));
}

/** Any tenant's live retirements that share a number with a block, by their first number. */
export async function retirementsWithin(
  { db, t }: Reading,
  block: Block,
): Promise<RetirementRow[]> {
  const { retirements: r } = t;
  return db.select().from(r).where(sharesNumbers(r, block)).orderBy(asc(r.blockStart));
}

/** A retirement that is still there or was reversed, by its id, as a record of its organisation and report. */
export async function findBlock(
  { db, t }: Reading,
  id: string,
): Promise<RetirementRow | undefined> {
  const [row] = await db.select().from(t.retirements).where(eq(t.retirements.id, id));
  return row;
}
