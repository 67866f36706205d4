import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { insertAllocated } from "./ledger";
import type { RetirementRow } from "./retirements";

export type RegistryCheck = Row<"registryChecks">;
type Seen = Pick<RegistryCheck, "result" | "url" | "screenshotSha256" | "note" | "at" | "by">;

/** A report's registry checks, of each retirement the last last. */
export async function checksOf({ db, t }: Reading, reportId: string): Promise<RegistryCheck[]> {
  const { registryChecks: c } = t;
  return db.select().from(c).where(eq(c.reportId, reportId)).orderBy(asc(c.retirementId), asc(c.n));
}

export async function checksOfOrganisation(
  { db, t }: Reading,
  organisationId: string,
): Promise<RegistryCheck[]> {
  const { registryChecks: c } = t;
  const own = eq(c.organisationId, organisationId);
  return db.select().from(c).where(own).orderBy(asc(c.retirementId), asc(c.n));
}

/** Records what a second person saw of a retirement in its registry; its row says who confirmed it last. */
export async function insertCheck(at: Writing, row: RetirementRow, seen: Seen): Promise<void> {
  const { retirements: r, registryChecks: c } = at.t;
  const { id: retirementId, organisationId, reportId } = row;
  const before = await at.db.select().from(c).where(eq(c.retirementId, retirementId));
  const own = { id: randomUUID(), retirementId, organisationId, reportId, n: before.length + 1 };
  await at.db.insert(c).values({ ...own, ...seen });
  const confirmed = seen.result === "confirmed";
  const standing = {
    checkedBy: confirmed ? seen.by : null,
    checkedAt: confirmed ? seen.at : null,
    version: sql`${r.version} + 1`,
  };
  await at.db.update(r).set(standing).where(eq(r.id, retirementId));
}

/** Sets a report's live retirements against a claim; from then on they count for no other. */
export async function bindRetirements(
  at: Writing,
  reportId: string,
  claimId: string,
  hand: { readonly at: string; readonly by: string },
): Promise<void> {
  const { retirements: r } = at.t;
  const free = and(eq(r.reportId, reportId), isNull(r.withdrawnAt), isNull(r.claimId));
  for (const row of await at.db.select().from(r).where(free).orderBy(asc(r.key))) {
    await insertAllocated(at, row, claimId, { ...hand, reason: "" });
    const bound = { claimId, version: sql`${r.version} + 1` };
    await at.db.update(r).set(bound).where(eq(r.id, row.id));
  }
}
