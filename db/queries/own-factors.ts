import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Factor } from "@/lib/domain/case/factor";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row, Tables } from "../tables";

/** A factor that an organisation proposed, without its file's bytes. */
export type OwnFactor = Omit<Row<"ownFactors">, "evidence">;

/** A row as the case file has it. */
export function toOwnFactor({ body }: Pick<OwnFactor, "body">): Factor {
  return JSON.parse(body);
}

export async function insertOwnFactor({ db, t }: Writing, row: Row<"ownFactors">): Promise<void> {
  await db.insert(t.ownFactors).values(row);
}

export async function findOwnFactor(
  { db, t }: Reading,
  id: string,
): Promise<(OwnFactor & Owned) | undefined> {
  const [row] = await db.select(plain(t)).from(t.ownFactors).where(eq(t.ownFactors.id, id));
  return row;
}

export async function findOwnKey(
  { db, t }: Reading,
  organisationId: string,
  key: string,
): Promise<OwnFactor | undefined> {
  const { ownFactors: o } = t;
  const [row] = await db
    .select(plain(t))
    .from(o)
    .where(and(eq(o.organisationId, organisationId), eq(o.key, key)));
  return row;
}

/** What these organisations proposed, the latest first. */
export async function ownFactorsIn(
  { db, t }: Reading,
  organisationIds: readonly string[],
): Promise<OwnFactor[]> {
  const { ownFactors: o } = t;
  if (organisationIds.length === 0) return [];
  return db
    .select(plain(t))
    .from(o)
    .where(inArray(o.organisationId, [...organisationIds]))
    .orderBy(desc(o.proposedAt), asc(o.id));
}

/** An organisation's approved factors, by key; it is named by its public address. */
export async function approvedOwn({ db, t }: Reading, slug: string): Promise<OwnFactor[]> {
  const { ownFactors: o, organisations } = t;
  return db
    .select(plain(t))
    .from(o)
    .innerJoin(organisations, eq(organisations.id, o.organisationId))
    .where(and(eq(organisations.slug, slug), eq(o.decision, "approved")))
    .orderBy(asc(o.key));
}

/** Of these keys those that an organisation proposed and nobody has decided on. */
export async function undecidedOwn(
  { db, t }: Reading,
  slug: string,
  keys: readonly string[],
): Promise<string[]> {
  const { ownFactors: o, organisations } = t;
  const rows = await db
    .select({ key: o.key })
    .from(o)
    .innerJoin(organisations, eq(organisations.id, o.organisationId))
    .where(and(eq(organisations.slug, slug), isNull(o.decidedAt), inArray(o.key, [...keys])));
  return rows.map(({ key }) => key);
}

/** The file that proves a proposal's value. */
export async function findOwnEvidence({ db, t }: Reading, id: string): Promise<Buffer> {
  const { ownFactors: o } = t;
  const [row] = await db.select({ evidence: o.evidence }).from(o).where(eq(o.id, id));
  return row?.evidence ?? Buffer.alloc(0);
}

type Decision = Pick<OwnFactor, "decidedBy" | "decidedAt" | "decision" | "decisionReason">;

/** Decides a proposal once; what is decided stays as it is. */
export async function markDecided(
  { db, t }: Writing,
  id: string,
  decision: Decision,
): Promise<void> {
  const { ownFactors: o } = t;
  await db
    .update(o)
    .set(decision)
    .where(and(eq(o.id, id), isNull(o.decidedAt)));
}

function plain({ ownFactors: o }: Tables) {
  return {
    id: o.id,
    organisationId: o.organisationId,
    key: o.key,
    body: o.body,
    reason: o.reason,
    evidenceName: o.evidenceName,
    evidenceType: o.evidenceType,
    evidenceSha256: o.evidenceSha256,
    proposedBy: o.proposedBy,
    proposedAt: o.proposedAt,
    decidedBy: o.decidedBy,
    decidedAt: o.decidedAt,
    decision: o.decision,
    decisionReason: o.decisionReason,
  };
}
