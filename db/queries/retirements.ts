import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Retirement } from "@/lib/domain/case/case-file";
import { Refusal } from "@/lib/domain/refusal";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { batchAround, type Hand, insertRetired, insertReversed } from "./ledger";
import { revisionsOfReport, revokedClaims, upToRevision } from "./revisions";
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
  const { register, blockStart, blockEnd, batchId, ...entered } = said;
  const { checkedBy, checkedAt, withdrawnAt, claimId, ...plain } = entered;
  return {
    ...plain,
    forward: plain.forward === 1,
    criteria: JSON.parse(plain.criteria),
    soldAsCertificates: JSON.parse(plain.soldAsCertificates),
  };
}

/** The same with the instant at which it was found in its registry; null before. */
export const toChecked = (row: RetirementRow) => ({
  ...toRetirement(row),
  checkedAt: row.checkedAt,
});

/**
 * A report's retirements by key: a row is the year's, so a revision has those of the revisions before it too, but
 * none that a revoked certificate holds, which count for no other (domain.md 4.4). Those withdrawn are not among them.
 */
export async function retirementsOf(at: Reading, reportId: string): Promise<RetirementRow[]> {
  const { rows, revoked } = await yearsRetirements(at, reportId);
  return rows.filter(({ claimId }) => !revoked.has(claimId ?? ""));
}

/** The same with those of this revision's own that a revoked certificate holds: they are listed, and keep their keys. */
export async function recordedRetirements(at: Reading, reportId: string): Promise<RetirementRow[]> {
  const { rows, revoked } = await yearsRetirements(at, reportId);
  return rows.filter((row) => row.reportId === reportId || !revoked.has(row.claimId ?? ""));
}

async function yearsRetirements(at: Reading, reportId: string) {
  const { retirements: r } = at.t;
  const ids = (await upToRevision(at, reportId)).map(({ id }) => id);
  const rows = await at.db
    .select()
    .from(r)
    .where(and(inArray(r.reportId, ids), isNull(r.withdrawnAt)))
    .orderBy(asc(r.key), asc(r.id));
  return { rows, revoked: await revokedClaims(at, ids) };
}

/** The retirements that were ever set against a claim, by key: what its certificate rests on, whatever came after. */
export async function retirementsOfClaim(at: Reading, claimId: string): Promise<RetirementRow[]> {
  const { retirements: r, ledgerEntries: e } = at.t;
  const rows = await at.db
    .select({ row: r })
    .from(e)
    .innerJoin(r, eq(r.id, e.retirementId))
    .where(and(eq(e.claimId, claimId), eq(e.kind, "allocated")))
    .orderBy(asc(r.key), asc(r.id));
  return rows.map(({ row }) => row);
}

export async function findRetirement(
  at: Reading,
  reportId: string,
  key: string,
): Promise<RetirementRow | undefined> {
  return (await recordedRetirements(at, reportId)).find((row) => row.key === key);
}

/** All that an organisation has ever recorded as retired, those taken back too, oldest first. */
export async function retirementsOfOrganisation(
  { db, t }: Reading,
  organisationId: string,
): Promise<RetirementRow[]> {
  const { retirements: r } = t;
  return db
    .select()
    .from(r)
    .where(eq(r.organisationId, organisationId))
    .orderBy(asc(r.retiredOn), asc(r.id));
}

/**
 * With its first ledger entry. The store refuses a block that overlaps a live one of anybody's, and this a key
 * that any revision of the year has.
 */
export async function insertRetirement(
  at: Writing,
  stamp: Stamp & { readonly organisationId: string },
  retirement: Retirement,
  block: Block,
): Promise<void> {
  const [latest] = (await revisionsOfReport(at, stamp.reportId)).slice(-1);
  if (latest && (await findRetirement(at, latest.id, retirement.key)))
    throw new Refusal("conflict", "refusal.exists");
  const none = { checkedBy: null, checkedAt: null, withdrawnAt: null, claimId: null };
  const { programme, quantity } = retirement;
  const batch = await batchAround(at, stamp.organisationId, { programme, ...block });
  const row = { ...stamp, ...columns(retirement), ...block, ...none, batchId: batch?.id ?? null };
  await at.db.insert(at.t.retirements).values(row);
  const hand = { at: stamp.createdAt, by: stamp.createdBy, reason: "" };
  await insertRetired(at, { ...stamp, quantity }, hand);
}

/** Taken back by a reversing entry: it counts no more, its block is free again, and so is its key. */
export async function reverse(at: Writing, row: RetirementRow, hand: Hand): Promise<void> {
  const { retirements: r } = at.t;
  await insertReversed(at, row, hand);
  const gone = { withdrawnAt: hand.at, key: `${row.key}~${row.id}` };
  await at.db
    .update(r)
    .set({ ...gone, version: sql`${r.version} + 1` })
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
