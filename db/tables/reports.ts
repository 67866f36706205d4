import type { z } from "zod";
import type { boundary } from "@/lib/domain/case/case-file";
import type { Side } from "@/lib/domain/permissions";
import type { Locale } from "@/lib/domain/words/index";
import type { ReportState } from "@/lib/domain/workflow";
import type { Kit } from "../dialect";

type Boundary = z.output<typeof boundary>;

/** A report is one organisation, one reporting year, one revision; its statements, evidence and hands. */
export function reportTables(d: Kit) {
  const reports = d.table(
    "report",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      label: d.text("label").notNull(),
      firstDay: d.text("first_day").notNull(),
      lastDay: d.text("last_day").notNull(),
      revision: d.integer("revision").notNull(),
      state: d.text("state").$type<ReportState>().notNull(),
      /** The statement that stands is of this cycle; 0 before the first submission. */
      cycle: d.integer("cycle").notNull(),
      approach: d.text("approach").$type<Boundary["approach"]>().notNull(),
      /** JSON list of 1, 2, 3. */
      scopes: d.text("scopes").notNull(),
      gwpSet: d.text("gwp_set").$type<Boundary["gwpSet"]>().notNull(),
      marketFallback: d.text("market_fallback").$type<Boundary["marketFallback"]>().notNull(),
      marketFallbackReason: d.text("market_fallback_reason").notNull(),
      sensitivityFactor: d.text("sensitivity_factor"),
      baseYear: d.integer("base_year").notNull(),
      baseYearNote: d.text("base_year_note").notNull(),
      prevailingLanguage: d
        .text("prevailing_language")
        .$type<Boundary["prevailingLanguage"]>()
        .notNull(),
      /** JSON of the case file's `comparatives`, `equivalence`, `plan` and `claim`: small, read whole. */
      declarations: d.text("declarations").notNull(),
      /** JSON of factors and coefficients that came with its case file and are not in the library. */
      ownFactors: d.text("own_factors").notNull(),
      signedOffBy: d.text("signed_off_by"),
      signedOffAt: d.text("signed_off_at"),
      /** Hash of the figures that management signed; void once they change. */
      signedOffSha256: d.text("signed_off_sha256"),
      demoSince: d.text("demo_since"),
      createdAt: d.text("created_at").notNull(),
      createdBy: d.text("created_by").notNull(),
      version: d.integer("version").notNull(),
    },
    (t) => [d.unique("report_year").on(t.organisationId, t.label, t.revision)],
  );
  const reportId = () =>
    d
      .text("report_id")
      .notNull()
      .references(() => reports.id);
  /** Every person who acted on a report, and the one side they act on: the key refuses a second side. */
  const hands = d.table(
    "report_hand",
    {
      reportId: reportId(),
      userId: d.text("user_id").notNull(),
      side: d.text("side").$type<Side>().notNull(),
      since: d.text("since").notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.reportId, t.userId] })],
  );
  const statements = d.table(
    "statement",
    {
      id: d.text("id").primaryKey(),
      reportId: reportId(),
      cycle: d.integer("cycle").notNull(),
      text: d.text("text").notNull(),
      sha256: d.text("sha256").notNull().unique(),
      createdAt: d.text("created_at").notNull(),
    },
    (t) => [d.unique("statement_cycle").on(t.reportId, t.cycle)],
  );
  /** Management's representation letter as it was signed, on the statement of that hash (4.1). */
  const letters = d.table(
    "representation_letter",
    {
      id: d.text("id").primaryKey(),
      reportId: reportId(),
      statementSha256: d.text("statement_sha256").notNull(),
      locale: d.text("locale").$type<Locale>().notNull(),
      text: d.text("text").notNull(),
      signedBy: d.text("signed_by").notNull(),
      /** What the signer is in the organisation, such as managing director. */
      capacity: d.text("capacity").notNull(),
      signedAt: d.text("signed_at").notNull(),
    },
    (t) => [d.index("representation_letter_report").on(t.reportId)],
  );
  const evidence = d.table(
    "evidence_file",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      reportId: reportId(),
      name: d.text("name").notNull(),
      mediaType: d.text("media_type").notNull(),
      size: d.integer("size").notNull(),
      sha256: d.text("sha256").notNull(),
      uploadedBy: d.text("uploaded_by").notNull(),
      uploadedAt: d.text("uploaded_at").notNull(),
    },
    (t) => [d.unique("evidence_file_content").on(t.reportId, t.sha256)],
  );
  /** Content-addressed bytes, apart from the list that is read often. */
  const evidenceBytes = d.table("evidence_bytes", {
    evidenceId: d
      .text("evidence_id")
      .primaryKey()
      .references(() => evidence.id),
    bytes: d.bytes("bytes").notNull(),
  });
  /** A file proves an activity, an instrument, a measure, a retirement or a denominator: `subjectKey` is its key in the report. */
  const evidenceLinks = d.table(
    "evidence_link",
    {
      evidenceId: d
        .text("evidence_id")
        .notNull()
        .references(() => evidence.id),
      reportId: reportId(),
      subject: d
        .text("subject")
        .$type<"activity" | "instrument" | "measure" | "retirement" | "denominator">()
        .notNull(),
      subjectKey: d.text("subject_key").notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.evidenceId, t.subject, t.subjectKey] }),
      d.index("evidence_link_report").on(t.reportId, t.subject, t.subjectKey),
    ],
  );
  return { reports, hands, statements, letters, evidence, evidenceBytes, evidenceLinks };
}
