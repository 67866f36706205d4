import type { Permission } from "@/lib/domain/permissions";
import type { Kit } from "../dialect";

/** One trail per organisation, without gaps; what belongs to none belongs to the platform's own. */
export function auditTables(d: Kit) {
  const auditHeads = d.table("audit_head", {
    organisationId: d.text("organisation_id").primaryKey(),
    seq: d.integer("seq").notNull(),
  });
  const auditEvents = d.table(
    "audit_event",
    {
      organisationId: d.text("organisation_id").notNull(),
      seq: d.integer("seq").notNull(),
      at: d.text("at").notNull(),
      actorId: d.text("actor_id").notNull(),
      actorName: d.text("actor_name").notNull(),
      action: d.text("action").$type<Permission>().notNull(),
      subjectId: d.text("subject_id").notNull(),
      reportId: d.text("report_id"),
      detail: d.text("detail").notNull(),
    },
    (t) => [
      d.primaryKey({ columns: [t.organisationId, t.seq] }),
      d.index("audit_event_subject").on(t.subjectId, t.seq),
      d.index("audit_event_report").on(t.reportId, t.at),
    ],
  );
  return { auditHeads, auditEvents };
}
