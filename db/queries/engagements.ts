import { asc, desc, eq, inArray, or, sql } from "drizzle-orm";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import type { Duty, Owned } from "@/lib/domain/roles";
import type { EngagementState } from "@/lib/domain/workflow";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

/** An engagement with its plan read, and what says who reaches it. */
export type Engagement = Omit<Row<"engagements">, "plan"> &
  Owned & {
    readonly reportId: string;
    readonly plan: VerificationPlan | null;
    readonly engagement: {
      readonly bodyId: string;
      readonly assignments: readonly { readonly userId: string; readonly duty: Duty }[];
    };
  };
type Fields = {
  readonly state?: EngagementState;
  readonly plan?: VerificationPlan;
  readonly planApprovedAt?: string;
};

export async function findEngagement(at: Reading, id: string): Promise<Engagement | undefined> {
  const { engagements: e } = at.t;
  const [row] = await at.db.select().from(e).where(eq(e.id, id));
  return row && (await owned(at, row));
}

/** A report's latest engagement. */
export async function engagementOfReport(
  at: Reading,
  reportId: string,
): Promise<Engagement | undefined> {
  const { engagements: e } = at.t;
  const [row] = await at.db
    .select()
    .from(e)
    .where(eq(e.reportId, reportId))
    .orderBy(desc(e.n))
    .limit(1);
  return row && (await owned(at, row));
}

/** The same, where it was not terminated. */
export async function runningEngagement(
  at: Reading,
  reportId: string,
): Promise<Engagement | undefined> {
  const engagement = await engagementOfReport(at, reportId);
  return engagement?.state === "terminated" ? undefined : engagement;
}

/** The engagements asked for by, or of, these organisations, newest first; with report and names. */
export async function engagementsOf({ db, t }: Reading, organisationIds: readonly string[]) {
  const { engagements: e, reports: r, organisations: o } = t;
  if (organisationIds.length === 0) return [];
  const ids = [...organisationIds];
  return db
    .select({ engagement: e, report: r, organisation: o })
    .from(e)
    .innerJoin(r, eq(r.id, e.reportId))
    .innerJoin(o, eq(o.id, e.organisationId))
    .where(or(inArray(e.organisationId, ids), inArray(e.bodyId, ids)))
    .orderBy(desc(e.requestedAt), asc(e.id));
}

export async function insertEngagement(
  { db, t }: Writing,
  { plan, ...row }: Omit<Row<"engagements">, "plan"> & { plan: VerificationPlan | null },
): Promise<void> {
  await db.insert(t.engagements).values({ ...row, plan: JSON.stringify(plan) });
}

/** Changes fields of the engagement and raises its version. */
export async function markEngagement(
  { db, t }: Writing,
  id: string,
  { plan, ...fields }: Fields,
): Promise<void> {
  const { engagements: e } = t;
  const planned = plan === undefined ? {} : { plan: JSON.stringify(plan) };
  const version = sql`${e.version} + 1`;
  await db
    .update(e)
    .set({ ...fields, ...planned, version })
    .where(eq(e.id, id));
}

async function owned({ db, t }: Reading, row: Row<"engagements">): Promise<Engagement> {
  const { assignments: a } = t;
  const assignments = await db
    .select({ userId: a.userId, duty: a.duty })
    .from(a)
    .where(eq(a.engagementId, row.id));
  const plan: VerificationPlan | null = JSON.parse(row.plan);
  return { ...row, plan, engagement: { bodyId: row.bodyId, assignments } };
}
