import { asc, count, eq, inArray } from "drizzle-orm";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { type Engagement, findEngagement } from "./engagements";

export type Finding = Row<"findings">;
export type Round = Row<"findingRounds"> & { readonly author: string };
/** A finding, reached as its engagement is; `of` is that engagement. */
export type OwnedFinding = Finding & Owned & { readonly reportId: string; readonly of: Engagement };

export async function findFinding(at: Reading, id: string): Promise<OwnedFinding | undefined> {
  const { findings: f } = at.t;
  const [finding] = await at.db.select().from(f).where(eq(f.id, id));
  const of = finding && (await findEngagement(at, finding.engagementId));
  if (!finding || !of) return undefined;
  const { organisationId, reportId, engagement } = of;
  return { ...finding, organisationId, reportId, engagement, of };
}

export async function findingsOf({ db, t }: Reading, engagementId: string): Promise<Finding[]> {
  const { findings: f } = t;
  return db.select().from(f).where(eq(f.engagementId, engagementId)).orderBy(asc(f.ref));
}

/** What was said about these findings, oldest first, with the authors' names. */
export async function roundsOf(
  { db, t }: Reading,
  findingIds: readonly string[],
): Promise<Round[]> {
  const { findingRounds: r, users: u } = t;
  if (findingIds.length === 0) return [];
  const rows = await db
    .select({ round: r, author: u.name })
    .from(r)
    .innerJoin(u, eq(u.id, r.authorId))
    .where(inArray(r.findingId, [...findingIds]))
    .orderBy(asc(r.at), asc(r.n), asc(r.id));
  return rows.map(({ round, author }) => ({ ...round, author }));
}

export async function countFindings({ db, t }: Reading, engagementId: string): Promise<number> {
  const { findings: f } = t;
  const [row] = await db.select({ n: count() }).from(f).where(eq(f.engagementId, engagementId));
  return row?.n ?? 0;
}

export async function insertFinding({ db, t }: Writing, finding: Finding): Promise<void> {
  await db.insert(t.findings).values(finding);
}

export async function insertRound({ db, t }: Writing, round: Row<"findingRounds">): Promise<void> {
  await db.insert(t.findingRounds).values(round);
}

/** Puts what an answer changed beside it. */
export async function markRound({ db, t }: Writing, id: string, changes: string): Promise<void> {
  await db.update(t.findingRounds).set({ changes }).where(eq(t.findingRounds.id, id));
}

export async function markFinding(
  { db, t }: Writing,
  id: string,
  fields: Partial<
    Pick<Finding, "kind" | "state" | "round" | "material" | "effectGrams" | "effectLocationGrams">
  >,
): Promise<void> {
  await db.update(t.findings).set(fields).where(eq(t.findings.id, id));
}

/** The findings of these engagements, in no order. */
export async function findingsIn(
  { db, t }: Reading,
  engagementIds: readonly string[],
): Promise<Finding[]> {
  const { findings: f } = t;
  if (engagementIds.length === 0) return [];
  return db
    .select()
    .from(f)
    .where(inArray(f.engagementId, [...engagementIds]));
}
