import type { ReportState } from "@/lib/domain/workflow";
import type { Kit } from "../dialect";

/** Decisions that stay: each refusal of a claim and each withdrawal of a report with its grounds, and the VCMI edition that applies. */
export function rulingTables(d: Kit) {
  const claimRefusals = d.table(
    "claim_refusal",
    {
      id: d.text("id").primaryKey(),
      claimId: d.text("claim_id").notNull(),
      reportId: d.text("report_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      bodyId: d.text("body_id").notNull(),
      statementSha256: d.text("statement_sha256").notNull(),
      /** JSON: every rule as it stood when the claim was refused. */
      gate: d.text("gate").notNull(),
      reason: d.text("reason").notNull(),
      refusedBy: d.text("refused_by").notNull(),
      refusedAt: d.text("refused_at").notNull(),
    },
    (t) => [d.index("claim_refusal_report").on(t.reportId, t.refusedAt)],
  );
  /** Added, never changed: a report is withdrawn for good, and the reason is told with it. */
  const reportWithdrawals = d.table("report_withdrawal", {
    reportId: d.text("report_id").primaryKey(),
    /** What it was before: one that was published stays readable by everyone. */
    was: d.text("was").$type<ReportState>().notNull(),
    reason: d.text("reason").notNull(),
    byUser: d.text("by_user").notNull(),
    at: d.text("at").notNull(),
  });
  /** Added, never changed: the newest row names the edition whose thresholds apply. */
  const vcmiConfirmations = d.table(
    "vcmi_confirmation",
    {
      id: d.text("id").primaryKey(),
      edition: d.text("edition").notNull(),
      /** Where the platform administrator read the thresholds. */
      source: d.text("source").notNull(),
      confirmedBy: d.text("confirmed_by").notNull(),
      confirmedAt: d.text("confirmed_at").notNull(),
    },
    (t) => [d.index("vcmi_confirmation_at").on(t.confirmedAt)],
  );
  return { claimRefusals, reportWithdrawals, vcmiConfirmations };
}
