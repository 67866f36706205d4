import type { BaseYearChange } from "@/lib/domain/case/case-file";
import type { Origin } from "@/lib/domain/restatement/restatement";
import type { RestatementState } from "@/lib/domain/restatement/workflow";
import type { Kit } from "../dialect";

/** Why a published year may have to be published anew, what it would change, and who decided (domain.md 4.5). */
export function restatementTables(d: Kit) {
  const restatements = d.table(
    "restatement",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      /** The published report that would be restated. */
      reportId: d.text("report_id").notNull(),
      trigger: d.text("trigger").$type<BaseYearChange["trigger"]>().notNull(),
      /** A person's proposal, or the portal's own where an edition came or an opinion was withdrawn. */
      origin: d.text("origin").$type<Origin>().notNull(),
      /** The key of that edition, or the id of the engagement of that opinion; "" for a person's. */
      cause: d.text("cause").notNull(),
      reason: d.text("reason").notNull(),
      state: d.text("state").$type<RestatementState>().notNull(),
      /** "" for the portal's own. */
      proposedBy: d.text("proposed_by").notNull(),
      proposedAt: d.text("proposed_at").notNull(),
      /** JSON of what was corrected on a copy, and every figure before and after; null before. */
      assessment: d.text("assessment"),
      /** 1 where the effect reaches the threshold, else 0. */
      required: d.integer("required"),
      assessedBy: d.text("assessed_by"),
      assessedAt: d.text("assessed_at"),
      decidedBy: d.text("decided_by"),
      decidedAt: d.text("decided_at"),
      decisionReason: d.text("decision_reason").notNull(),
      /** The revision that its approval opened. */
      toReportId: d.text("to_report_id"),
      /** When its revision was published, or when it lapsed. */
      doneAt: d.text("done_at"),
      version: d.integer("version").notNull(),
    },
    (t) => [d.index("restatement_report").on(t.reportId, t.proposedAt)],
  );
  /** Up to which edition's coming a published year was compared with the editions that came since (domain.md 3.9). */
  const editionSweeps = d.table("edition_sweep", {
    reportId: d.text("report_id").primaryKey(),
    /** When that edition came into the library. */
    sweptTo: d.text("swept_to").notNull(),
  });
  return { restatements, editionSweeps };
}
