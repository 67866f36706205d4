import { randomUUID } from "node:crypto";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { OwnReason } from "@/lib/domain/ledger/entries";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { insertAllocated, insertReleased } from "./ledger";
import { type RetirementRow, retirementsOf } from "./retirements";
import { upToRevision } from "./revisions";

export type RegistryCheck = Row<"registryChecks">;
type Seen = Pick<RegistryCheck, "result" | "url" | "screenshotSha256" | "note" | "at" | "by">;

/** The registry checks of a report's retirements, of each the last last. */
export async function checksOf(at: Reading, reportId: string): Promise<RegistryCheck[]> {
  const { registryChecks: c } = at.t;
  const ids = (await upToRevision(at, reportId)).map(({ id }) => id);
  return at.db
    .select()
    .from(c)
    .where(inArray(c.reportId, ids))
    .orderBy(asc(c.retirementId), asc(c.n));
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

/** Why a block leaves the claim of a year's former certificate. */
const successor: OwnReason = "successor_issued";

/**
 * Sets a report's live retirements against its claim; from then on they count for no other. Those that the
 * year's former certificate holds are released from it first, so that no block counts twice (domain.md 4.4).
 */
export async function bindRetirements(
  at: Writing,
  reportId: string,
  claimId: string,
  hand: { readonly at: string; readonly by: string },
): Promise<void> {
  const { retirements: r } = at.t;
  for (const row of await retirementsOf(at, reportId)) {
    if (row.claimId === claimId) continue;
    if (row.claimId !== null)
      await insertReleased(at, row, row.claimId, { ...hand, reason: successor });
    await insertAllocated(at, row, claimId, { ...hand, reason: "" });
    const bound = { claimId, version: sql`${r.version} + 1` };
    await at.db.update(r).set(bound).where(eq(r.id, row.id));
  }
}
