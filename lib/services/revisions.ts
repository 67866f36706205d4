import { randomUUID } from "node:crypto";
import { copyRevision } from "@/db/queries/copy-revision";
import { findReport } from "@/db/queries/reports";
import { openRevision, revisionsOf } from "@/db/queries/revisions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { change } from "./doors";

/**
 * Opens the next revision of a year whose verification found against it or which was withdrawn: in draft,
 * with all that this one says. Throws a Refusal `conflict` while another revision is open.
 */
export function reviseReport(actor: Actor, { reportId: id }: { readonly reportId: string }) {
  return change(actor, "report.revise", {
    find: (at) => findReport(at, id),
    async apply(at, report, now) {
      refuseState(reportActs, "report.revise", report.state);
      const [last] = (await revisionsOf(at, report)).slice(-1);
      if ((await openRevision(at, report)) || last?.id !== id)
        throw new Refusal("conflict", "restatements.refused.open");
      const reportId = randomUUID();
      await copyRevision(at, report, { id: reportId, createdAt: now, createdBy: actor.userId });
      return { reportId, revises: id, revision: report.revision + 1 };
    },
  });
}
