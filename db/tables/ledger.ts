import type { Retirement } from "@/lib/domain/case/case-file";
import type { EntryKind, Reversible } from "@/lib/domain/ledger/entries";
import type { CheckResult } from "@/lib/domain/ledger/status";
import type { Kit } from "../dialect";

/** The retirement ledger: what is written here is never changed and never deleted; a correction is a reversing entry. */
export function ledgerTables(d: Kit) {
  const retirements = d.table(
    "retirement",
    {
      id: d.text("id").primaryKey(),
      reportId: d.text("report_id").notNull(),
      key: d.text("key").notNull(),
      version: d.integer("version").notNull(),
      createdAt: d.text("created_at").notNull(),
      createdBy: d.text("created_by").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      programme: d.text("programme").notNull(),
      /** The numbering the block is counted in, and its first and last number; no two live blocks overlap. */
      register: d.text("register").notNull(),
      blockStart: d.integer("block_start").notNull(),
      blockEnd: d.integer("block_end").notNull(),
      projectId: d.text("project_id").notNull(),
      projectName: d.text("project_name").notNull(),
      country: d.text("country").notNull(),
      creditType: d.text("credit_type").$type<Retirement["creditType"]>().notNull(),
      methodology: d.text("methodology").notNull(),
      vintageFrom: d.text("vintage_from").notNull(),
      vintageTo: d.text("vintage_to").notNull(),
      serial: d.text("serial").notNull(),
      quantity: d.integer("quantity").notNull(),
      issuedOn: d.text("issued_on").notNull(),
      forward: d.integer("forward").notNull(),
      retiredOn: d.text("retired_on").notNull(),
      beneficiary: d.text("beneficiary").notNull(),
      purpose: d.text("purpose").notNull(),
      registryUrl: d.text("registry_url").notNull(),
      adjustment: d.text("adjustment").$type<Retirement["adjustment"]>().notNull(),
      criteria: d.text("criteria").notNull(),
      soldAsCertificates: d.text("sold_as_certificates").notNull(),
      evidence: d.text("evidence").notNull(),
      checkedBy: d.text("checked_by"),
      checkedAt: d.text("checked_at"),
      withdrawnAt: d.text("withdrawn_at"),
      claimId: d.text("claim_id"),
      /** The batch of the organisation's that its block is part of. */
      batchId: d.text("batch_id"),
    },
    (t) => [
      d.unique("retirement_key").on(t.reportId, t.key),
      d.index("retirement_block").on(t.programme, t.register, t.blockStart),
    ],
  );
  const ledgerEntries = d.table(
    "ledger_entry",
    {
      id: d.text("id").primaryKey(),
      retirementId: d.text("retirement_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      /** First, second, third entry of the retirement. */
      n: d.integer("n").notNull(),
      kind: d.text("kind").$type<EntryKind>().notNull(),
      /** Whole tonnes, with the sign of the kind. */
      tonnes: d.integer("tonnes").notNull(),
      claimId: d.text("claim_id"),
      /** The entry that this one takes back; an entry is taken back once. */
      reverses: d.text("reverses").unique(),
      reason: d.text("reason").notNull(),
      at: d.text("at").notNull(),
      by: d.text("by_user").notNull(),
    },
    (t) => [
      d.unique("ledger_entry_n").on(t.retirementId, t.n),
      d.index("ledger_entry_organisation").on(t.organisationId, t.at),
    ],
  );
  /** What a second person saw of a retirement in its registry; the last one stands. */
  const registryChecks = d.table(
    "registry_check",
    {
      id: d.text("id").primaryKey(),
      retirementId: d.text("retirement_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      reportId: d.text("report_id").notNull(),
      n: d.integer("n").notNull(),
      result: d.text("result").$type<CheckResult>().notNull(),
      url: d.text("url").notNull(),
      /** Of the screenshot, which stays with whoever took it. */
      screenshotSha256: d.text("screenshot_sha256"),
      note: d.text("note").notNull(),
      at: d.text("at").notNull(),
      by: d.text("by_user").notNull(),
    },
    (t) => [
      d.unique("registry_check_n").on(t.retirementId, t.n),
      d.index("registry_check_report").on(t.reportId),
    ],
  );
  /** Credits held as one serial block, of which sub-blocks are retired. */
  const creditBatches = d.table(
    "credit_batch",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      key: d.text("key").notNull(),
      programme: d.text("programme").notNull(),
      register: d.text("register").notNull(),
      blockStart: d.integer("block_start").notNull(),
      blockEnd: d.integer("block_end").notNull(),
      serial: d.text("serial").notNull(),
      quantity: d.integer("quantity").notNull(),
      projectId: d.text("project_id").notNull(),
      projectName: d.text("project_name").notNull(),
      country: d.text("country").notNull(),
      creditType: d.text("credit_type").$type<Retirement["creditType"]>().notNull(),
      methodology: d.text("methodology").notNull(),
      vintageFrom: d.text("vintage_from").notNull(),
      vintageTo: d.text("vintage_to").notNull(),
      issuedOn: d.text("issued_on").notNull(),
      createdAt: d.text("created_at").notNull(),
      createdBy: d.text("created_by").notNull(),
      withdrawnAt: d.text("withdrawn_at"),
    },
    (t) => [
      d.unique("credit_batch_key").on(t.organisationId, t.key),
      d.index("credit_batch_block").on(t.programme, t.register, t.blockStart),
    ],
  );
  /** What took back a batch, or an instrument of a year that was submitted: the row stays, and counts for nothing. */
  const reversals = d.table(
    "reversal",
    {
      /** Of what was taken back, which is taken back once. */
      subjectId: d.text("subject_id").primaryKey(),
      subject: d.text("subject").$type<Reversible>().notNull(),
      organisationId: d.text("organisation_id").notNull(),
      reason: d.text("reason").notNull(),
      at: d.text("at").notNull(),
      by: d.text("by_user").notNull(),
    },
    (t) => [d.index("reversal_organisation").on(t.organisationId, t.at)],
  );
  return { retirements, ledgerEntries, registryChecks, creditBatches, reversals };
}
