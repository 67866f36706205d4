import type { ImportMode, ImportState } from "@/lib/domain/import/import-job";
import type { Kit } from "../dialect";

/** Imports that run beside the request, the columns an organisation's files have, and keys for programs. */
export function importingTables(d: Kit) {
  const importJobs = d.table(
    "import_job",
    {
      id: d.text("id").primaryKey(),
      reportId: d.text("report_id").notNull(),
      template: d.text("template").notNull(),
      fileName: d.text("file_name").notNull(),
      sha256: d.text("sha256").notNull(),
      state: d.text("state").$type<ImportState>().notNull(),
      mode: d.text("mode").$type<ImportMode>().notNull(),
      /** JSON record: column of the template to the file's own head. */
      columns: d.text("columns").notNull(),
      rows: d.integer("rows").notNull(),
      done: d.integer("done").notNull(),
      /** 1 once somebody asked to stop it; nothing of it is written then. */
      cancelled: d.integer("cancelled").notNull(),
      /** JSON of what the check or the import found. */
      result: d.text("result"),
      requestedBy: d.text("requested_by").notNull(),
      requestedAt: d.text("requested_at").notNull(),
      updatedAt: d.text("updated_at").notNull(),
    },
    (t) => [d.index("import_job_report").on(t.reportId, t.requestedAt)],
  );
  /** A job's file, kept until the job is over. */
  const importBytes = d.table("import_bytes", {
    jobId: d
      .text("job_id")
      .primaryKey()
      .references(() => importJobs.id),
    bytes: d.bytes("bytes").notNull(),
  });
  const columnMaps = d.table(
    "column_map",
    {
      organisationId: d.text("organisation_id").notNull(),
      template: d.text("template").notNull(),
      /** SHA-256 of the file's heads, so that the same kind of file is known again. */
      heads: d.text("heads").notNull(),
      columns: d.text("columns").notNull(),
      usedAt: d.text("used_at").notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.organisationId, t.template, t.heads] })],
  );
  const apiKeys = d.table(
    "api_key",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      /** Whose memberships in that organisation it acts with. */
      userId: d.text("user_id").notNull(),
      name: d.text("name").notNull(),
      /** The first letters, to tell keys apart; the secret is known by its SHA-256 alone. */
      prefix: d.text("prefix").notNull(),
      sha256: d.text("sha256").notNull().unique(),
      createdAt: d.text("created_at").notNull(),
      expiresAt: d.text("expires_at").notNull(),
      lastUsedAt: d.text("last_used_at"),
      revokedAt: d.text("revoked_at"),
    },
    (t) => [d.index("api_key_organisation").on(t.organisationId)],
  );
  /** What a request with an Idempotency-Key was answered, so that its repetition is answered the same. */
  const idempotentAnswers = d.table(
    "idempotent_answer",
    {
      apiKeyId: d.text("api_key_id").notNull(),
      key: d.text("key").notNull(),
      requestSha256: d.text("request_sha256").notNull(),
      status: d.integer("status").notNull(),
      body: d.text("body").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.apiKeyId, t.key] })],
  );
  return { importJobs, importBytes, columnMaps, apiKeys, idempotentAnswers };
}
