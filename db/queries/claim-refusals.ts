import { desc, eq } from "drizzle-orm";
import { readGate, type StoredGate } from "@/lib/domain/assurance/stored-gate";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { findReport } from "./reports";

export type ClaimRefusal = Omit<Row<"claimRefusals">, "gate"> & { readonly gate: StoredGate };
/** A refusal, reached as its report is. */
export type OwnedRefusal = ClaimRefusal & Owned & { readonly reportId: string };

/** A report's refusals, the newest first. */
export async function claimRefusalsOf(
  { db, t }: Reading,
  reportId: string,
): Promise<ClaimRefusal[]> {
  const { claimRefusals: r } = t;
  const rows = await db
    .select()
    .from(r)
    .where(eq(r.reportId, reportId))
    .orderBy(desc(r.refusedAt), desc(r.id));
  return rows.map(toRefusal);
}

export async function findClaimRefusal(at: Reading, id: string): Promise<OwnedRefusal | undefined> {
  const { claimRefusals: r } = at.t;
  const [row] = await at.db.select().from(r).where(eq(r.id, id));
  const report = row && (await findReport(at, row.reportId));
  if (!report) return undefined;
  const { engagement } = report;
  return { ...toRefusal(row), ...(engagement ? { engagement } : {}) };
}

export async function insertClaimRefusal(
  { db, t }: Writing,
  { gate, ...row }: ClaimRefusal,
): Promise<void> {
  await db.insert(t.claimRefusals).values({ ...row, gate: JSON.stringify(gate) });
}

function toRefusal({ gate, ...row }: Row<"claimRefusals">): ClaimRefusal {
  return { ...row, gate: readGate(gate) };
}
