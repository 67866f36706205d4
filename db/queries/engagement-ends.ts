import { and, eq, inArray } from "drizzle-orm";
import type { Permission } from "@/lib/domain/permissions";
import type { EngagementState, ReportState } from "@/lib/domain/workflow";
import type { Reading } from "../client";
import { statementsOf } from "./statements";

type Engaged = { readonly id: string; readonly state: EngagementState };
type Standing = { readonly id: string; readonly state: ReportState; readonly cycle: number };

/** When these engagements were terminated, by id; those that were not are missing. */
export async function endsOf(
  { db, t }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { auditEvents: e } = t;
  const terminated: Permission = "engagement.terminate";
  const rows = await db
    .select({ id: e.subjectId, at: e.at })
    .from(e)
    .where(and(inArray(e.subjectId, [...ids]), eq(e.action, terminated)));
  return new Map(rows.map((row) => [row.id, row.at]));
}

/**
 * A report as its engagement sees it: as it stands, or, of one that was terminated, at its last statement before
 * the end. What is submitted later is for the body that follows; working papers are kept (domain.md 4.3).
 */
export async function reportSeen<R extends Standing>(
  at: Reading,
  { id, state }: Engaged,
  report: R,
): Promise<R> {
  if (state !== "terminated") return report;
  const end = (await endsOf(at, [id])).get(id) ?? "";
  const last = (await statementsOf(at, report.id)).findLast(({ createdAt }) => createdAt <= end);
  return { ...report, cycle: last?.cycle ?? 0, state: last ? "submitted" : "draft" };
}
