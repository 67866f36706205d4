import type { MessageGroup } from "@/lib/domain/messages/kind-rows";
import type { MessageKind } from "@/lib/domain/messages/kinds";
import type { MailState } from "@/lib/domain/messages/retry";
import type { Kit } from "../dialect";

/** What a person is told: in the portal, and by e-mail through the outbox. Neither holds a figure or a finding's text. */
export function messageTables(d: Kit) {
  const notifications = d.table(
    "notification",
    {
      id: d.text("id").primaryKey(),
      userId: d.text("user_id").notNull(),
      /** Through whose membership the person is told: they read it while they hold it. */
      organisationId: d.text("organisation_id").notNull(),
      /** Whose work it is about. */
      aboutId: d.text("about_id").notNull(),
      reportId: d.text("report_id"),
      kind: d.text("kind").$type<MessageKind>().notNull(),
      /** Where the work is done, in this portal. */
      path: d.text("path").notNull(),
      /** The day by which, where there is one. */
      dueOn: d.text("due_on"),
      /** What makes it told once: an event's place in its trail, or a deadline's step, and the person. */
      key: d.text("key").notNull().unique(),
      at: d.text("at").notNull(),
      readAt: d.text("read_at"),
    },
    (t) => [d.index("notification_user").on(t.userId, t.readAt, t.at)],
  );
  /** E-mails to send, one for a notification at most; written in its transaction. */
  const outbox = d.table(
    "outbox",
    {
      notificationId: d
        .text("notification_id")
        .primaryKey()
        .references(() => notifications.id),
      state: d.text("state").$type<MailState>().notNull(),
      /** How often it was taken to be sent; who took it last is known by this. */
      attempts: d.integer("attempts").notNull(),
      /** From when a process may take it: taking it moves this to the lease's end. */
      dueAt: d.text("due_at").notNull(),
      /** The last fault by its code alone: a server's own words may hold addresses. */
      fault: d.text("fault").notNull(),
      finishedAt: d.text("finished_at"),
    },
    (t) => [d.index("outbox_due").on(t.state, t.dueAt)],
  );
  /** The kinds of messages that a person does not want by e-mail. */
  const mailRefusals = d.table(
    "mail_refusal",
    {
      userId: d.text("user_id").notNull(),
      group: d.text("message_group").$type<MessageGroup>().notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.userId, t.group] })],
  );
  return { notifications, outbox, mailRefusals };
}
