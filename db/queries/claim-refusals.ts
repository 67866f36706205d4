import { desc, eq } from "drizzle-orm";
import { readGate, type StoredGate } from "@/lib/domain/assurance/stored-gate";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type ClaimRefusal = Omit<Row<"claimRefusals">, "gate"> & { readonly gate: StoredGate };

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

export async function insertClaimRefusal(
  { db, t }: Writing,
  { gate, ...row }: ClaimRefusal,
): Promise<void> {
  await db.insert(t.claimRefusals).values({ ...row, gate: JSON.stringify(gate) });
}

function toRefusal({ gate, ...row }: Row<"claimRefusals">): ClaimRefusal {
  return { ...row, gate: readGate(gate) };
}
