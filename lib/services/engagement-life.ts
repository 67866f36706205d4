import {
  assignmentsOf,
  fitnessOf,
  insertAssignment,
  removeAssignment,
} from "@/db/queries/assignments";
import { findEngagement, markEngagement } from "@/db/queries/engagements";
import { findingsOf, markFinding } from "@/db/queries/findings";
import { findReport, markState } from "@/db/queries/reports";
import { refuseReplacement, undeclared } from "@/lib/domain/assurance/duties";
import { isUnsettled } from "@/lib/domain/assurance/finding";
import type { Replaced } from "@/lib/domain/inputs/engagement";
import type { Actor } from "@/lib/domain/roles";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { change } from "./doors";
import { say } from "./finding-steps";

type Reasoned = { readonly id: string; readonly reason: string };

/**
 * Ends an engagement before its opinion, with a reason (domain.md 4.3): its open findings are withdrawn,
 * and a report in verification is submitted again, for another body or to be recalled (4.1, halt).
 */
export function terminateEngagement(actor: Actor, { id, reason }: Reasoned) {
  return change(actor, "engagement.terminate", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "engagement.terminate", engagement.state);
      const open = (await findingsOf(at, id)).filter(isUnsettled);
      for (const finding of open) {
        await markFinding(at, finding.id, { state: "withdrawn" });
        await say(at, actor, finding, "verification", reason, now);
      }
      const report = await findReport(at, engagement.reportId);
      if (report?.state === "in_verification" || report?.state === "returned")
        await markState(at, report.id, "submitted");
      await markEngagement(at, id, { state: "terminated" });
      return { reason, findings: open.length };
    },
  });
}

/**
 * Puts another person in the place of one who was assigned, with a reason; the newcomer declares before
 * the next step. Refused as an assignment would be (SD1–SD5, SD10); who acted already stays on record.
 */
export function replaceAssigned(actor: Actor, { id, leaves, comes, reason }: Replaced) {
  return change(actor, "engagement.replace", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "engagement.replace", engagement.state);
      const assigned = await assignmentsOf(at, id);
      const beside = [actor.userId, ...assigned.map(({ userId }) => userId)];
      const fitness = await fitnessOf(at, engagement, { userIds: [comes], beside }, now);
      const place = refuseReplacement(assigned, leaves, comes, {
        assigner: actor.userId,
        ...fitness,
      });
      await removeAssignment(at, id, leaves);
      const { name: _, ...row } = place;
      const by = { assignedBy: actor.userId, assignedAt: now };
      await insertAssignment(at, { ...row, ...undeclared, ...by, userId: comes });
      return { duty: place.duty, leaves, comes, reason };
    },
  });
}
