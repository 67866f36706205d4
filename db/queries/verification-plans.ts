import { desc, eq } from "drizzle-orm";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

type Of<T extends "planVersions" | "planDrafts"> = Omit<Row<T>, "plan"> & {
  readonly plan: VerificationPlan;
};
export type PlanVersion = Of<"planVersions">;
export type PlanDraft = Of<"planDrafts">;

/** The plans of an engagement that were approved, the newest first; the first of the list is in force. */
export async function planVersionsOf(
  { db, t }: Reading,
  engagementId: string,
): Promise<PlanVersion[]> {
  const { planVersions: v } = t;
  const own = eq(v.engagementId, engagementId);
  const rows = await db.select().from(v).where(own).orderBy(desc(v.n));
  return rows.map((row) => ({ ...row, plan: JSON.parse(row.plan) }));
}

/** The plan that was in force at an instant; of engagements planned before versions were kept there is none. */
export async function planOn(at: Reading, engagementId: string, instant: string) {
  const versions = await planVersionsOf(at, engagementId);
  return versions.find((one) => one.at <= instant)?.plan;
}

/** Adds the plan that is in force from now on. */
export async function insertPlanVersion(
  at: Writing,
  { plan, ...row }: Omit<PlanVersion, "n">,
): Promise<number> {
  const [last] = await planVersionsOf(at, row.engagementId);
  const n = (last?.n ?? 0) + 1;
  await at.db.insert(at.t.planVersions).values({ ...row, n, plan: JSON.stringify(plan) });
  return n;
}

export async function planDraftOf(
  { db, t }: Reading,
  engagementId: string,
): Promise<PlanDraft | undefined> {
  const { planDrafts: p } = t;
  const [row] = await db.select().from(p).where(eq(p.engagementId, engagementId));
  return row && { ...row, plan: JSON.parse(row.plan) };
}

/** In the place of what was written before. */
export async function savePlanDraft(at: Writing, { plan, ...row }: PlanDraft): Promise<void> {
  await dropPlanDraft(at, row.engagementId);
  await at.db.insert(at.t.planDrafts).values({ ...row, plan: JSON.stringify(plan) });
}

export async function dropPlanDraft({ db, t }: Writing, engagementId: string): Promise<void> {
  await db.delete(t.planDrafts).where(eq(t.planDrafts.engagementId, engagementId));
}
