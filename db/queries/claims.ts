import { and, asc, desc, eq, inArray, ne, sql } from "drizzle-orm";
import { readGate, type StoredGate } from "@/lib/domain/assurance/stored-gate";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
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

/** A report's claims, the newest first; those discarded too. */
export async function claimsOf({ db, t }: Reading, reportId: string): Promise<Claim[]> {
  const { claims: c } = t;
  const rows = await db
    .select()
    .from(c)
    .where(eq(c.reportId, reportId))
    .orderBy(desc(c.draftedAt), asc(c.id));
  return rows.map(toClaim);
}

/** The claims of these reports that are not discarded. */
export async function liveClaimsIn(
  { db, t }: Reading,
  reportIds: readonly string[],
): Promise<Claim[]> {
  const { claims: c } = t;
  if (reportIds.length === 0) return [];
  const rows = await db
    .select()
    .from(c)
    .where(and(inArray(c.reportId, [...reportIds]), ne(c.state, "discarded")));
  return rows.map(toClaim);
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
