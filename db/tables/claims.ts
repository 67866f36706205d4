import type { ClaimType } from "@/lib/domain/case/case-file";
import type { CertificateCause } from "@/lib/domain/certificate-causes";
import type { DocumentKind } from "@/lib/domain/inputs/document";
import type { Role } from "@/lib/domain/roles";
import type { Locale } from "@/lib/domain/words/index";
import type { CertificateState, ClaimState } from "@/lib/domain/workflow";
import type { Kit } from "../dialect";

/** A claim that passed the gate, the certificate of it, and the papers' bytes. */
export function claimTables(d: Kit) {
  const claims = d.table(
    "claim",
    {
      id: d.text("id").primaryKey(),
      reportId: d.text("report_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      type: d.text("type").$type<ClaimType>().notNull(),
      state: d.text("state").$type<ClaimState>().notNull(),
      statementSha256: d.text("statement_sha256").notNull(),
      /** JSON: every rule with its clause, value and outcome, as it was when the gate ran. */
      gate: d.text("gate").notNull(),
      draftedBy: d.text("drafted_by").notNull(),
      draftedAt: d.text("drafted_at").notNull(),
      requestedAt: d.text("requested_at"),
      refusedReason: d.text("refused_reason"),
      version: d.integer("version").notNull(),
    },
    (t) => [d.index("claim_report").on(t.reportId)],
  );
  const certificates = d.table(
    "certificate",
    {
      id: d.text("id").primaryKey(),
      number: d.text("number").notNull().unique(),
      /** Year of issue and serial: what the number is made of. */
      year: d.integer("year").notNull(),
      serial: d.integer("serial").notNull(),
      claimId: d
        .text("claim_id")
        .notNull()
        .unique()
        .references(() => claims.id),
      reportId: d.text("report_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      bodyId: d.text("body_id").notNull(),
      /** One of them at most is in force, as the store sees to: an opinion that is given anew has another certificate. */
      statementSha256: d.text("statement_sha256").notNull(),
      issuedBy: d.text("issued_by").notNull(),
      issuedAt: d.text("issued_at").notNull(),
      validFrom: d.text("valid_from").notNull(),
      validTo: d.text("valid_to").notNull(),
      state: d.text("state").$type<CertificateState>().notNull(),
      /** JSON of a revocation that waits for its second person, or null. */
      revocation: d.text("revocation"),
      /** The reporting year's label. */
      label: d.text("label").notNull(),
      /** Holder, year, number and project, folded to lower case: what the register searches. */
      folded: d.text("folded").notNull(),
      /** JSON of the public figures of the list, so that a page of it reads no statement. */
      summary: d.text("summary").notNull(),
      /** The number of the certificate that took its place, once it is superseded. */
      supersededBy: d.text("superseded_by"),
      demoSince: d.text("demo_since"),
    },
    (t) => [
      d.unique("certificate_serial").on(t.year, t.serial),
      d.index("certificate_organisation").on(t.organisationId),
      d.index("certificate_issued").on(t.issuedAt, t.id),
      d.index("certificate_statement").on(t.statementSha256),
    ],
  );
  const certificateEvents = d.table(
    "certificate_event",
    {
      id: d.text("id").primaryKey(),
      certificateId: d
        .text("certificate_id")
        .notNull()
        .references(() => certificates.id),
      state: d.text("state").$type<CertificateState>().notNull(),
      /** Why it lost its force, as one of the causes that have a row; empty for every other act. */
      cause: d.text("cause").$type<CertificateCause | "">().notNull().default(""),
      reason: d.text("reason").notNull(),
      at: d.text("at").notNull(),
      /** Who did it, and in which role; the role is public. Empty for its issue, which the certificate names. */
      byUser: d.text("by_user").notNull().default(""),
      byRole: d.text("by_role").$type<Role | "">().notNull().default(""),
    },
    (t) => [d.index("certificate_event_certificate").on(t.certificateId, t.at)],
  );
  /** Written once at issue, and served as they are for ever. */
  const documents = d.table(
    "document",
    {
      id: d.text("id").primaryKey(),
      certificateId: d
        .text("certificate_id")
        .notNull()
        .references(() => certificates.id),
      kind: d.text("kind").$type<DocumentKind>().notNull(),
      locale: d.text("locale").$type<Locale>().notNull(),
      sha256: d.text("sha256").notNull(),
      size: d.integer("size").notNull(),
      bytes: d.bytes("bytes").notNull(),
      createdAt: d.text("created_at").notNull(),
    },
    (t) => [
      d.unique("document_paper").on(t.certificateId, t.kind, t.locale),
      d.index("document_sha256").on(t.sha256),
    ],
  );
  return { claims, certificates, certificateEvents, documents };
}
