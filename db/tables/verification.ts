import type { FindingKind } from "@/lib/domain/assurance/finding";
import type { OpinionKind } from "@/lib/domain/assurance/opinion";
import type { Duty } from "@/lib/domain/roles";
import type { EngagementState, FindingState } from "@/lib/domain/workflow";
import type { Kit } from "../dialect";

/** A body's engagement for a report: who, what was found, and the opinion on a statement's hash. */
export function verificationTables(d: Kit) {
  const engagements = d.table(
    "engagement",
    {
      id: d.text("id").primaryKey(),
      reportId: d.text("report_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      bodyId: d.text("body_id").notNull(),
      state: d.text("state").$type<EngagementState>().notNull(),
      /** JSON: level per scope group, materiality and performance percentages, criteria, risks, seed, visits, control tests. */
      plan: d.text("plan").notNull(),
      planApprovedAt: d.text("plan_approved_at"),
      requestedAt: d.text("requested_at").notNull(),
      requestedBy: d.text("requested_by").notNull(),
      version: d.integer("version").notNull(),
    },
    (t) => [d.unique("engagement_report").on(t.reportId), d.index("engagement_body").on(t.bodyId)],
  );
  const engagementId = () =>
    d
      .text("engagement_id")
      .notNull()
      .references(() => engagements.id);
  const assignments = d.table(
    "assignment",
    {
      engagementId: engagementId(),
      userId: d.text("user_id").notNull(),
      duty: d.text("duty").$type<Duty>().notNull(),
      /** 1 for the one who signs the opinion, 0 for the others. */
      signs: d.integer("signs").notNull(),
      assignedBy: d.text("assigned_by").notNull(),
      assignedAt: d.text("assigned_at").notNull(),
      /** Impartiality and competence, in the person's own words. */
      declaration: d.text("declaration"),
      declaredAt: d.text("declared_at"),
    },
    (t) => [d.primaryKey({ columns: [t.engagementId, t.userId] })],
  );
  const findings = d.table(
    "finding",
    {
      id: d.text("id").primaryKey(),
      engagementId: engagementId(),
      ref: d.text("ref").notNull(),
      kind: d.text("kind").$type<FindingKind>().notNull(),
      target: d.text("target").notNull(),
      scope: d.integer("scope"),
      effectGrams: d.integer("effect_grams"),
      asksCorrection: d.integer("asks_correction").notNull(),
      dueOn: d.text("due_on"),
      state: d.text("state").$type<FindingState>().notNull(),
      round: d.integer("round").notNull(),
      /** 1 or 0 once it is left uncorrected: whether it is material, computed and confirmed; null before. */
      material: d.integer("material"),
      raisedBy: d.text("raised_by").notNull(),
      raisedAt: d.text("raised_at").notNull(),
    },
    (t) => [d.unique("finding_ref").on(t.engagementId, t.ref)],
  );
  const findingRounds = d.table(
    "finding_round",
    {
      id: d.text("id").primaryKey(),
      findingId: d
        .text("finding_id")
        .notNull()
        .references(() => findings.id),
      n: d.integer("n").notNull(),
      authorId: d.text("author_id").notNull(),
      side: d.text("side").$type<"verification" | "organisation">().notNull(),
      text: d.text("text").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.index("finding_round_finding").on(t.findingId, t.at)],
  );
  const opinions = d.table("opinion", {
    id: d.text("id").primaryKey(),
    engagementId: engagementId(),
    kind: d.text("kind").$type<OpinionKind>().notNull(),
    statementSha256: d.text("statement_sha256").notNull(),
    text: d.text("text").notNull(),
    /** What the findings propose; `kind` is this or lower, then with a reason. */
    proposed: d.text("proposed").$type<OpinionKind>().notNull(),
    loweredReason: d.text("lowered_reason").notNull(),
    draftedBy: d.text("drafted_by").notNull(),
    draftedAt: d.text("drafted_at").notNull(),
    reviewedBy: d.text("reviewed_by"),
    reviewedAt: d.text("reviewed_at"),
    signedBy: d.text("signed_by"),
    issuedAt: d.text("issued_at"),
    /** Returned by the reviewer or sent back by the issuer: it stands no more, and why. */
    withdrawnAt: d.text("withdrawn_at"),
    withdrawnReason: d.text("withdrawn_reason"),
  });
  return { engagements, assignments, findings, findingRounds, opinions };
}
