import { and, asc, eq, isNull, or } from "drizzle-orm";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type MergeProposal = Row<"mergeProposals">;
type Decision = Pick<MergeProposal, "decidedBy" | "confirmedAt" | "discardedAt">;

const open: Decision = { decidedBy: null, confirmedAt: null, discardedAt: null };

export async function findMergeProposal(
  { db, t }: Reading,
  id: string,
): Promise<(MergeProposal & Owned) | undefined> {
  const [row] = await db.select().from(t.mergeProposals).where(eq(t.mergeProposals.id, id));
  return row;
}

/** What an organisation's administrators say of accounts and nobody has agreed to or set aside, oldest first. */
export function openMergesOf(at: Reading, organisationId: string): Promise<MergeProposal[]> {
  return waiting(at, eq(at.t.mergeProposals.organisationId, organisationId));
}

/** What is said so of one account, in whichever organisation. */
export function openMergesAbout(at: Reading, accountId: string): Promise<MergeProposal[]> {
  const { mergeProposals: m } = at.t;
  return waiting(at, or(eq(m.accountId, accountId), eq(m.otherId, accountId)));
}

export async function insertMergeProposal(
  { db, t }: Writing,
  row: Omit<MergeProposal, keyof Decision>,
): Promise<void> {
  await db.insert(t.mergeProposals).values({ ...row, ...open });
}

export async function markMergeProposal(
  { db, t }: Writing,
  id: string,
  decision: Partial<Decision>,
): Promise<void> {
  await db.update(t.mergeProposals).set(decision).where(eq(t.mergeProposals.id, id));
}

function waiting({ db, t }: Reading, of: ReturnType<typeof or>): Promise<MergeProposal[]> {
  const { mergeProposals: m } = t;
  return db
    .select()
    .from(m)
    .where(and(of, isNull(m.confirmedAt), isNull(m.discardedAt)))
    .orderBy(asc(m.proposedAt), asc(m.id));
}
