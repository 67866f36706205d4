import type { FindingKind, FindingTarget } from "@/lib/domain/assurance/finding";
import type { OpinionKind } from "@/lib/domain/assurance/opinion";
import type { ScopeGroup } from "@/lib/domain/assurance/plan";
import type { SampleStepKind } from "@/lib/domain/assurance/sampling/steps";
import type { SampleSubject, Stratum } from "@/lib/domain/assurance/sampling/strata";
import type { TestResult, VisitKind } from "@/lib/domain/assurance/sampling/test-sheet";
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
      /** The report's first engagement is 1; another follows where one was terminated. */
      n: d.integer("n").notNull().default(1),
      version: d.integer("version").notNull(),
    },
    (t) => [
      d.unique("engagement_number").on(t.reportId, t.n),
      d.index("engagement_body").on(t.bodyId),
    ],
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
      /** 1 for a technical expert of the team. */
      expert: d.integer("expert").notNull().default(0),
      /** 1 once confirmed: no membership of the organisation and no consultancy for it in three years (SD4). */
      independent: d.integer("independent").notNull().default(0),
      /** 1 once confirmed: competent for the duty and the scope of the engagement. */
      competent: d.integer("competent").notNull().default(0),
      /** Impartiality and competence, in the person's own words. */
      declaration: d.text("declaration"),
      /** Threats to impartiality that the person sees, and what safeguards them; empty for none. */
      threats: d.text("threats").notNull().default(""),
      safeguards: d.text("safeguards").notNull().default(""),
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
      /** What it is on, in words; and the entry of the year that it opens to edits, where it names one. */
      target: d.text("target").notNull(),
      targetKind: d.text("target_kind").$type<FindingTarget>().notNull().default("report"),
      targetKey: d.text("target_key").notNull().default(""),
      scope: d.integer("scope"),
      effectGrams: d.integer("effect_grams"),
      /** Of Scope 2 by the location-based method; null where it is the same, and outside Scope 2. */
      effectLocationGrams: d.integer("effect_location_grams"),
      asksCorrection: d.integer("asks_correction").notNull(),
      dueOn: d.text("due_on"),
      state: d.text("state").$type<FindingState>().notNull(),
      round: d.integer("round").notNull(),
      /** 1 or 0 once it is left uncorrected: whether it is material, computed and confirmed; null before. */
      material: d.integer("material"),
      /** 1 where the organisation told of it by itself. */
      selfReported: d.integer("self_reported").notNull().default(0),
      /** Of one from a prior year: the finding of the earlier engagement that it returns. */
      originId: d.text("origin_id"),
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
      /** JSON of what an answer changed: each field, and each total, before and after. */
      changes: d.text("changes").notNull().default("{}"),
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
    /** JSON of the parts of domain.md 5.1 that the lead answers. */
    parts: d.text("parts").notNull().default("{}"),
    /** What the findings propose; `kind` is this or lower, then with a reason. */
    proposed: d.text("proposed").$type<OpinionKind>().notNull(),
    loweredReason: d.text("lowered_reason").notNull(),
    draftedBy: d.text("drafted_by").notNull(),
    draftedAt: d.text("drafted_at").notNull(),
    reviewedBy: d.text("reviewed_by"),
    reviewedAt: d.text("reviewed_at"),
    signedBy: d.text("signed_by"),
    issuedAt: d.text("issued_at"),
    /** When the signatory answered that nothing became known since the draft; null where it was not asked yet. */
    noEventsAt: d.text("no_events_at"),
    /** JSON of what its verification statement is drawn from, as it was when it was signed; empty before, and in old ones. */
    paper: d.text("paper").notNull().default(""),
    /** Returned by the reviewer or sent back by the issuer: it stands no more, and why. */
    withdrawnAt: d.text("withdrawn_at"),
    withdrawnReason: d.text("withdrawn_reason"),
  });
  /** What of a statement is tested, why, and what was found; drawn at the start and again per cycle. */
  const sampleItems = d.table(
    "sample_item",
    {
      id: d.text("id").primaryKey(),
      engagementId: engagementId(),
      cycle: d.integer("cycle").notNull(),
      subject: d.text("subject").$type<SampleSubject>().notNull(),
      key: d.text("key").notNull(),
      scopes: d.text("scopes").$type<ScopeGroup>().notNull(),
      stratum: d.text("stratum").$type<Stratum>().notNull(),
      /** Whole grams of an activity without its sign; null for what has none. */
      grams: d.integer("grams"),
      result: d.text("result").$type<TestResult>().notNull(),
      /** Signed grams by which it is overstated; 0 where it agrees. */
      errorGrams: d.integer("error_grams"),
      note: d.text("note").notNull(),
      testedBy: d.text("tested_by"),
      testedAt: d.text("tested_at"),
    },
    (t) => [d.unique("sample_item_subject").on(t.engagementId, t.cycle, t.subject, t.key)],
  );
  /** What the lead added to the drawn sample of a cycle: a further draw, or a procedure beside it; only added to. */
  const sampleSteps = d.table(
    "sample_step",
    {
      id: d.text("id").primaryKey(),
      engagementId: engagementId(),
      cycle: d.integer("cycle").notNull(),
      scopes: d.text("scopes").$type<ScopeGroup>().notNull(),
      kind: d.text("kind").$type<SampleStepKind>().notNull(),
      /** Why it was drawn further, or what was done and seen. */
      text: d.text("text").notNull(),
      byUser: d.text("by_user").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.index("sample_step_engagement").on(t.engagementId, t.at)],
  );
  /** A visit as it took place; the plan says which were meant to. */
  const siteVisits = d.table(
    "site_visit",
    {
      id: d.text("id").primaryKey(),
      engagementId: engagementId(),
      site: d.text("site").notNull(),
      from: d.text("from_day").notNull(),
      to: d.text("to_day").notNull(),
      kind: d.text("kind").$type<VisitKind>().notNull(),
      note: d.text("note").notNull(),
      recordedBy: d.text("recorded_by").notNull(),
      recordedAt: d.text("recorded_at").notNull(),
    },
    (t) => [d.index("site_visit_engagement").on(t.engagementId)],
  );
  return {
    ...{ engagements, assignments, findings, findingRounds, opinions },
    ...{ sampleItems, sampleSteps, siteVisits },
  };
}
