import { and, asc, desc, eq, inArray, ne, sql } from "drizzle-orm";
import { readGate, type StoredGate } from "@/lib/domain/assurance/stored-gate";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { endedClaims } from "./ended-claims";
import { findReport } from "./reports";

export type Claim = Omit<Row<"claims">, "gate"> & { readonly gate: StoredGate };
/** A claim, reached as its report is. */
export type OwnedClaim = Claim & Owned & { readonly reportId: string };
type Fields = Partial<Omit<Claim, "id" | "reportId" | "organisationId" | "version">>;

export async function findClaim(at: Reading, id: string): Promise<OwnedClaim | undefined> {
  const { claims: c } = at.t;
  const [row] = await at.db.select().from(c).where(eq(c.id, id));
  const report = row && (await findReport(at, row.reportId));
  if (!report) return undefined;
  const { engagement } = report;
  return { ...toClaim(row), ...(engagement ? { engagement } : {}) };
}

/** A claim, and whether it is over though it was issued: another may be drafted then. */
export type ReportClaim = Claim & { readonly ended: boolean };

/** A report's claims, the newest first; those discarded or ended too. */
export async function claimsOf(at: Reading, reportId: string): Promise<ReportClaim[]> {
  const { claims: c } = at.t;
  const rows = await at.db
    .select()
    .from(c)
    .where(eq(c.reportId, reportId))
    .orderBy(desc(c.draftedAt), asc(c.id));
  const ended = await endedClaims(at, [reportId]);
  return rows.map((row) => ({ ...toClaim(row), ended: ended.has(row.id) }));
}

/** The claims of these reports that are neither discarded nor ended. */
export async function liveClaimsIn(at: Reading, reportIds: readonly string[]): Promise<Claim[]> {
  const { claims: c } = at.t;
  if (reportIds.length === 0) return [];
  const rows = await at.db
    .select()
    .from(c)
    .where(and(inArray(c.reportId, [...reportIds]), ne(c.state, "discarded")));
  const ended = await endedClaims(at, reportIds);
  return rows.filter(({ id }) => !ended.has(id)).map(toClaim);
}

export async function insertClaim({ db, t }: Writing, { gate, ...row }: Claim): Promise<void> {
  await db.insert(t.claims).values({ ...row, gate: JSON.stringify(gate) });
}

/** Changes fields of the claim and raises its version. */
export async function markClaim(
  { db, t }: Writing,
  id: string,
  { gate, ...fields }: Fields,
): Promise<void> {
  const { claims: c } = t;
  const ran = gate === undefined ? {} : { gate: JSON.stringify(gate) };
  await db
    .update(c)
    .set({ ...fields, ...ran, version: sql`${c.version} + 1` })
    .where(eq(c.id, id));
}

function toClaim({ gate, ...row }: Row<"claims">): Claim {
  return { ...row, gate: readGate(gate) };
}
