import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, gte, isNull, lte } from "drizzle-orm";
import { type EntryKind, entryKinds } from "@/lib/domain/ledger/entries";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { insertReversal } from "./reversals";

export type LedgerEntry = Row<"ledgerEntries">;
/** Who makes an entry, when, and why; the first entry and an allocation need no reason. */
export type Hand = { readonly at: string; readonly by: string; readonly reason: string };
type Block = Pick<Row<"retirements">, "programme" | "register" | "blockStart" | "blockEnd">;
type Retired = Pick<Row<"retirements">, "id" | "organisationId" | "quantity">;

/** A retirement's entries, the first first. */
export async function entriesOf({ db, t }: Reading, retirementId: string): Promise<LedgerEntry[]> {
  const { ledgerEntries: e } = t;
  return db.select().from(e).where(eq(e.retirementId, retirementId)).orderBy(asc(e.n));
}

/** All entries of an organisation's ledger in the order in which they were made. */
export async function ledgerOf({ db, t }: Reading, organisationId: string): Promise<LedgerEntry[]> {
  const { ledgerEntries: e } = t;
  const own = eq(e.organisationId, organisationId);
  return db.select().from(e).where(own).orderBy(asc(e.at), asc(e.retirementId), asc(e.n));
}

/** The first entry of a retirement that was just recorded. */
export function insertRetired(at: Writing, retired: Retired, hand: Hand): Promise<void> {
  return insertEntry(at, retired, {
    ...hand,
    n: 1,
    kind: "retired",
    claimId: null,
    reverses: null,
  });
}

/** Sets a retirement against a claim, whole. */
export async function insertAllocated(
  at: Writing,
  retired: Retired,
  claimId: string,
  hand: Hand,
): Promise<void> {
  const n = (await entriesOf(at, retired.id)).length + 1;
  await insertEntry(at, retired, { ...hand, n, kind: "allocated", claimId, reverses: null });
}

/** Takes a retirement off a claim again, whole; the block stays retired. */
export async function insertReleased(
  at: Writing,
  retired: Retired,
  claimId: string,
  hand: Hand,
): Promise<void> {
  const entries = await entriesOf(at, retired.id);
  const allocated = entries.findLast((one) => one.kind === "allocated" && one.claimId === claimId);
  const n = entries.length + 1;
  const reverses = allocated?.id ?? null;
  await insertEntry(at, retired, { ...hand, n, kind: "released", claimId, reverses });
}

/** Takes a retirement's first entry back; the reason is told wherever the block is. */
export async function insertReversed(at: Writing, retired: Retired, hand: Hand): Promise<void> {
  const entries = await entriesOf(at, retired.id);
  const first = entries.find(({ kind }) => kind === "retired");
  const n = entries.length + 1;
  const reverses = first?.id ?? null;
  await insertEntry(at, retired, { ...hand, n, kind: "reversed", claimId: null, reverses });
}

type Made = Hand & Pick<LedgerEntry, "n" | "claimId" | "reverses"> & { readonly kind: EntryKind };

async function insertEntry(
  { db, t }: Writing,
  { id: retirementId, organisationId, quantity }: Retired,
  made: Made,
): Promise<void> {
  const tonnes = quantity * entryKinds[made.kind];
  const own = { id: randomUUID(), retirementId, organisationId, tonnes };
  await db.insert(t.ledgerEntries).values({ ...own, ...made });
}

export type Batch = Row<"creditBatches">;

/** An organisation's batches, the newest first; those taken back too. */
export async function batchesOf({ db, t }: Reading, organisationId: string): Promise<Batch[]> {
  const { creditBatches: b } = t;
  const own = eq(b.organisationId, organisationId);
  return db.select().from(b).where(own).orderBy(desc(b.createdAt), asc(b.id));
}

/** The batch of the organisation's that a block is part of, the first recorded where several of before hold it. */
export async function batchAround(
  { db, t }: Reading,
  organisationId: string,
  { programme, register, blockStart, blockEnd }: Block,
): Promise<Batch | undefined> {
  const { creditBatches: b } = t;
  const numbering = and(eq(b.programme, programme), eq(b.register, register));
  const around = and(lte(b.blockStart, blockStart), gte(b.blockEnd, blockEnd));
  const [found] = await db
    .select()
    .from(b)
    .where(and(eq(b.organisationId, organisationId), isNull(b.withdrawnAt), numbering, around))
    .orderBy(asc(b.createdAt), asc(b.id))
    .limit(1);
  return found;
}

/** The store refuses a block that meets a live batch of anybody's. */
export async function insertBatch({ db, t }: Writing, batch: Batch): Promise<void> {
  await db.insert(t.creditBatches).values(batch);
}

/** Takes a batch back with its reason; its serials and its key are free. The store refuses it while one of its blocks lives. */
export async function reverseBatch(at: Writing, { key, ...batch }: Batch, hand: Hand) {
  const { creditBatches: b } = at.t;
  const { id } = batch;
  await insertReversal(at, { subject: "batch", ...batch }, hand);
  const gone = { withdrawnAt: hand.at, key: `${key}~${id}` };
  await at.db.update(b).set(gone).where(eq(b.id, id));
}
