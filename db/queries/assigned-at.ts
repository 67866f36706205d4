import { and, desc, eq, gt } from "drizzle-orm";
import type { Permission } from "@/lib/domain/permissions";
import type { Reading } from "../client";
import { assignmentsOf } from "./assignments";
import { namesOf } from "./people";

/** Who was assigned at an instant: those of now, with every replacement since undone, the latest first. */
export async function assignedAt(at: Reading, engagementId: string, instant: string) {
  const { auditEvents: e } = at.t;
  const replaced: Permission = "engagement.replace";
  const events = await at.db
    .select({ detail: e.detail })
    .from(e)
    .where(and(eq(e.subjectId, engagementId), eq(e.action, replaced), gt(e.at, instant)))
    .orderBy(desc(e.seq));
  let people = await assignmentsOf(at, engagementId);
  for (const { detail } of events) {
    const { leaves, comes }: { leaves: string; comes: string } = JSON.parse(detail);
    people = people.map((one) => (one.userId === comes ? { ...one, userId: leaves } : one));
  }
  const ids = people.map(({ userId }) => userId);
  const names = await namesOf(at, ids);
  return people.map((one) => ({ ...one, name: names.get(one.userId) ?? "" }));
}
