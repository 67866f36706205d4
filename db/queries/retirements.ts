import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Retirement } from "@/lib/domain/case/case-file";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Stamp } from "./stamp";

export type RetirementRow = Row<"retirements">;
/** The numbering a block of credits is counted in, and its first and last number. */
export type Block = {
  readonly register: string;
  readonly blockStart: number;
  readonly blockEnd: number;
};

/** A retirement as the case file has it. */
export function toRetirement(row: RetirementRow): Retirement {
  const { id, reportId, version, createdAt, createdBy, organisationId, ...said } = row;
  const { register, blockStart, blockEnd, checkedBy, checkedAt, withdrawnAt, claimId, ...plain } =
    said;
  return {
    ...plain,
    forward: plain.forward === 1,
    criteria: JSON.parse(plain.criteria),
    soldAsCertificates: JSON.parse(plain.soldAsCertificates),
  };
}

/** A report's retirements by key; those withdrawn are not among them. */
export async function retirementsOf(
  { db, t }: Reading,
  reportId: string,
): Promise<RetirementRow[]> {
  const { retirements: r } = t;
  return db
    .select()
    .from(r)
    .where(and(eq(r.reportId, reportId), isNull(r.withdrawnAt)))
    .orderBy(asc(r.key));
}

export async function findRetirement(
  { db, t }: Reading,
  reportId: string,
  key: string,
): Promise<RetirementRow | undefined> {
  const { retirements: r } = t;
  const [row] = await db
    .select()
    .from(r)
    .where(and(eq(r.reportId, reportId), eq(r.key, key), isNull(r.withdrawnAt)));
  return row;
}

/** Live retirements of an organisation over all its years, the newest first: its ledger. */
export async function retirementsOfOrganisation(
  { db, t }: Reading,
  organisationId: string,
): Promise<RetirementRow[]> {
  const { retirements: r } = t;
  return db
    .select()
    .from(r)
    .where(and(eq(r.organisationId, organisationId), isNull(r.withdrawnAt)))
    .orderBy(asc(r.retiredOn), asc(r.id));
}

/** The store refuses a block that overlaps a live one of anybody's. */
export async function insertRetirement(
  { db, t }: Writing,
  stamp: Stamp & { readonly organisationId: string },
  retirement: Retirement,
  block: Block,
): Promise<void> {
  const none = { checkedBy: null, checkedAt: null, withdrawnAt: null, claimId: null };
  await db.insert(t.retirements).values({ ...stamp, ...columns(retirement), ...block, ...none });
}

/** Withdrawn: it counts no more, its block is free again, and its key may be used again. */
export async function markWithdrawn(
  { db, t }: Writing,
  row: RetirementRow,
  at: string,
): Promise<void> {
  const { retirements: r } = t;
  await db
    .update(r)
    .set({ withdrawnAt: at, key: `${row.key}~${row.id}`, version: sql`${r.version} + 1` })
    .where(eq(r.id, row.id));
}

function columns({ forward, criteria, soldAsCertificates, ...plain }: Retirement) {
  return {
    ...plain,
    forward: forward ? 1 : 0,
    criteria: JSON.stringify(criteria),
    soldAsCertificates: JSON.stringify(soldAsCertificates),
  };
}
