import type {
  ComplaintObject,
  ComplaintOutcome,
  ComplaintSide,
} from "@/lib/domain/complaints/complaint";
import type { ComplaintAct, ComplaintState } from "@/lib/domain/workflow";
import type { Kit } from "../dialect";

/** Complaints, which anyone may lodge, and what was done with each (domain.md 4.7). */
export function complaintTables(d: Kit) {
  const complaints = d.table(
    "complaint",
    {
      id: d.text("id").primaryKey(),
      reference: d.text("reference").notNull().unique(),
      /** The secret in the complainant's link is stored nowhere. */
      secretHash: d.text("secret_hash").notNull(),
      about: d.text("about").$type<ComplaintObject>().notNull(),
      /** A certificate's number, a report's id, a statement's SHA-256, or nothing. */
      object: d.text("object").notNull(),
      /** The holder; the platform's own organisation for a complaint about the portal. */
      organisationId: d.text("organisation_id").notNull(),
      reportId: d.text("report_id"),
      certificateId: d.text("certificate_id"),
      bodyId: d.text("body_id"),
      text: d.text("text").notNull(),
      contact: d.text("contact").notNull(),
      state: d.text("state").$type<ComplaintState>().notNull(),
      receivedAt: d.text("received_at").notNull(),
      acknowledgeBy: d.text("acknowledge_by").notNull(),
      decideBy: d.text("decide_by").notNull(),
      /** Who handles it now, and the body through whose membership. */
      handlerId: d.text("handler_id"),
      handlerBodyId: d.text("handler_body_id"),
      answerBy: d.text("answer_by"),
      heardAt: d.text("heard_at"),
      /** The first decision; an appeal is decided by another person, for good. */
      decidedBy: d.text("decided_by"),
      outcome: d.text("outcome").$type<ComplaintOutcome>(),
      appealBy: d.text("appeal_by"),
      appealOutcome: d.text("appeal_outcome").$type<ComplaintOutcome>(),
      changedAt: d.text("changed_at").notNull(),
    },
    (t) => [
      d.index("complaint_organisation").on(t.organisationId),
      d.index("complaint_body").on(t.bodyId),
      d.index("complaint_handler").on(t.handlerId),
      d.index("complaint_report").on(t.reportId),
    ],
  );
  const complaintEvents = d.table(
    "complaint_event",
    {
      id: d.text("id").primaryKey(),
      complaintId: d
        .text("complaint_id")
        .notNull()
        .references(() => complaints.id),
      act: d.text("act").$type<ComplaintAct>().notNull(),
      side: d.text("side").$type<ComplaintSide>().notNull(),
      /** Who did it; null for a complainant and for the clock. */
      byUser: d.text("by_user"),
      outcome: d.text("outcome").$type<ComplaintOutcome>(),
      text: d.text("text").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.index("complaint_event_complaint").on(t.complaintId, t.at)],
  );
  /** What a complainant proves it with: kept like evidence, its bytes apart; read by who decides alone. */
  const complaintFiles = d.table(
    "complaint_file",
    {
      id: d.text("id").primaryKey(),
      complaintId: d
        .text("complaint_id")
        .notNull()
        .references(() => complaints.id),
      name: d.text("name").notNull(),
      /** From our own table of kinds, never as it was sent. */
      mediaType: d.text("media_type").notNull(),
      sha256: d.text("sha256").notNull(),
      size: d.integer("size").notNull(),
      addedAt: d.text("added_at").notNull(),
    },
    (t) => [d.unique("complaint_file_content").on(t.complaintId, t.sha256)],
  );
  const complaintFileBytes = d.table("complaint_file_bytes", {
    fileId: d
      .text("file_id")
      .primaryKey()
      .references(() => complaintFiles.id),
    bytes: d.bytes("bytes").notNull(),
  });
  /** Who sent a complaint of late, by a keyed hash of their network address; forgotten after a day. */
  const complaintSenders = d.table(
    "complaint_sender",
    {
      id: d.text("id").primaryKey(),
      addressHash: d.text("address_hash").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.index("complaint_sender_at").on(t.at)],
  );
  return { complaints, complaintEvents, complaintFiles, complaintFileBytes, complaintSenders };
}
