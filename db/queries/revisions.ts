import { and, asc, eq, inArray } from "drizzle-orm";
import type { ReportState } from "@/lib/domain/workflow";
import type { Reading } from "../client";
import type { Row } from "../tables";

type Revision = Row<"reports">;
type OfYear = Pick<Revision, "organisationId" | "label">;

/** All revisions of an organisation's year, the first first. */
export async function revisionsOf(
  { db, t }: Reading,
  { organisationId, label }: OfYear,
): Promise<Revision[]> {
  const { reports: r } = t;
  return db
    .select()
    .from(r)
    .where(and(eq(r.organisationId, organisationId), eq(r.label, label)))
    .orderBy(asc(r.revision));
}

/** All revisions of a report's year, the first first; none where there is no such report. */
export async function revisionsOfReport(at: Reading, reportId: string): Promise<Revision[]> {
  const { reports: r } = at.t;
  const [own] = await at.db.select().from(r).where(eq(r.id, reportId));
  return own ? revisionsOf(at, own) : [];
}

/** A report and the revisions of its year before it, the first first. */
export async function upToRevision(at: Reading, reportId: string): Promise<Revision[]> {
  const all = await revisionsOfReport(at, reportId);
  return all.slice(0, all.findIndex(({ id }) => id === reportId) + 1);
}

const open: readonly ReportState[] = [
  "draft",
  "submitted",
  "in_verification",
  "returned",
  "verified",
  "approved",
];

/** The revision of a year that is on its way: one at most, as the store sees to (domain.md 2). */
export async function openRevision(at: Reading, year: OfYear): Promise<Revision | undefined> {
  return (await revisionsOf(at, year)).find(({ state }) => open.includes(state));
}

/** The revision of a year that stands before everyone: one at most. */
export async function publishedRevision(at: Reading, year: OfYear): Promise<Revision | undefined> {
  return (await revisionsOf(at, year)).find(({ state }) => state === "published");
}

/** Claims of these reports whose certificate was revoked: what they bound is not reusable (domain.md 4.4). */
export async function revokedClaims(
  { db, t }: Reading,
  reportIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const { certificates: c } = t;
  if (reportIds.length === 0) return new Set();
  const rows = await db
    .select({ claimId: c.claimId })
    .from(c)
    .where(and(inArray(c.reportId, [...reportIds]), eq(c.state, "revoked")));
  return new Set(rows.map(({ claimId }) => claimId));
}

/**
 * The claims that a report's year holds certificates of, but those revoked: what they bound passes to the claim
 * that is issued next, of a later revision or of this one after its verification was resumed (domain.md 4.4).
 */
export async function formerClaims(at: Reading, reportId: string): Promise<ReadonlySet<string>> {
  const { claims: c } = at.t;
  const ids = (await upToRevision(at, reportId)).map(({ id }) => id);
  const rows = await at.db
    .select({ id: c.id })
    .from(c)
    .where(and(inArray(c.reportId, ids), eq(c.state, "issued")));
  const revoked = await revokedClaims(at, ids);
  return new Set(rows.map(({ id }) => id).filter((id) => !revoked.has(id)));
}
