import {
  countUnreadOf,
  findNotification,
  markRead,
  notificationsOf,
} from "@/db/queries/notifications";
import { mailRefusalsOf, replaceMailRefusals } from "@/db/queries/notifications-wanted";
import type { MailChoice } from "@/lib/domain/inputs/message";
import { messageGroups } from "@/lib/domain/messages/kind-rows";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { mailIsOn } from "@/lib/outside/mail-settings";
import { ofOneself, personally } from "./doors";

export type MessageRow = Awaited<ReturnType<typeof listMessages>>["messages"][number];

/** As many messages as a page shows. */
export const messagesAtMost = 30;

/** A person's messages, the latest first; `after` is the last one of the page before. */
export function listMessages(actor: Actor, page: { readonly after?: string | undefined } = {}) {
  return ofOneself(async (at, now) => {
    const before = page.after ? await findNotification(at, readerOf(actor), page.after) : undefined;
    const asked = { limit: messagesAtMost + 1, ...(before && { before }) };
    const rows = await notificationsOf(at, readerOf(actor), asked);
    const messages = rows.slice(0, messagesAtMost).map(({ notification, year, ...about }) => ({
      id: notification.id,
      kind: notification.kind,
      at: notification.at,
      dueOn: notification.dueOn,
      overdue: notification.dueOn !== null && notification.dueOn < now.slice(0, 10),
      unread: notification.readAt === null,
      year: year ?? "",
      ...about,
    }));
    const more = rows.length > messagesAtMost ? (messages.at(-1)?.id ?? null) : null;
    return { messages, more, unread: await countUnreadOf(at, readerOf(actor)) };
  });
}

export function countUnread(actor: Actor): Promise<number> {
  return ofOneself((at) => countUnreadOf(at, readerOf(actor)));
}

/** Marks a message of the person's own as read and says where it leads. @throws Refusal `not_found` for anyone else's */
export function openMessage(actor: Actor, { id }: { readonly id: string }) {
  return personally(async (at, now) => {
    const found = await findNotification(at, readerOf(actor), id);
    if (!found) throw new Refusal("not_found", "refusal.notFound");
    await markRead(at, actor.userId, now, id);
    return { path: found.path };
  });
}

/** Marks every message of the person's as read. */
export async function readAllMessages(actor: Actor): Promise<void> {
  await personally((at, now) => markRead(at, actor.userId, now));
}

/** Which kinds of messages a person has by e-mail, and whether e-mail is set up here at all. */
export function showMailChoice(actor: Actor) {
  return ofOneself(async (at) => {
    const refused = await mailRefusalsOf(at, actor.userId);
    return { on: mailIsOn(), wanted: messageGroups.filter((group) => !refused.includes(group)) };
  });
}

/** Keeps which kinds a person wants by e-mail; in the portal they have all of them. */
export async function chooseMail(actor: Actor, wanted: MailChoice): Promise<void> {
  const refused = messageGroups.filter((group) => !wanted[group]);
  await personally((at) => replaceMailRefusals(at, actor.userId, refused));
}

const readerOf = ({ userId, memberships }: Actor) => ({
  userId,
  organisationIds: memberships.map(({ organisationId }) => organisationId),
});
