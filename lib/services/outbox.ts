import type { Reading } from "@/db/client";
import { aroundOf, readersOf } from "@/db/queries/notifications-told";
import { dueOutbox, findLetter, markOutbox, type Posted, takeOutbox } from "@/db/queries/outbox";
import { after } from "@/lib/domain/instants";
import { rowOf } from "@/lib/domain/messages/kinds";
import { letterOf } from "@/lib/domain/messages/letter";
import { afterFault, leaseMilliseconds } from "@/lib/domain/messages/retry";
import { mailable } from "@/lib/domain/messages/told-to";
import { localeOf } from "@/lib/domain/words/index";
import { type Mail, openPost, type Post } from "@/lib/outside/mail";
import { mailIsOn } from "@/lib/outside/mail-settings";
import { publicOrigin } from "@/lib/outside/settings";
import { ofOneself, personally } from "./doors";

/** As many as are looked at in one go. */
const atMost = 50;

export type Delivered = { readonly sent: number; readonly failed: number; readonly again: number };

/**
 * Sends the e-mails that wait, one after another, each by one process at most; whatever is not taken by
 * the server waits for its next time. Without `SMTP_URL` nothing is done.
 * @throws Error where a setting of e-mail is not valid; the messages stay in the outbox
 */
export async function deliver(): Promise<Delivered> {
  const done = { sent: 0, failed: 0, again: 0 };
  if (!mailIsOn()) return done;
  const due = await ofOneself((at, now) => dueOutbox(at, now, atMost));
  if (due.length === 0) return done;
  const post = openPost();
  try {
    for (const seen of due) {
      const outcome = await deliverOne(post, seen);
      if (outcome) done[outcome] += 1;
    }
  } finally {
    post.close();
  }
  return done;
}

async function deliverOne(post: Post, seen: Posted): Promise<keyof Delivered | undefined> {
  const taken = await personally(async (at, now) => {
    const row = await takeOutbox(at, seen, after(now, leaseMilliseconds));
    if (!row) return undefined;
    const mail = await mailOf(at, row.notificationId, now);
    if (!mail) await markOutbox(at, row, { state: "dropped", finishedAt: now });
    return mail && { row, mail };
  });
  if (!taken) return undefined;
  const { row, mail } = taken;
  const fault = await post.send(mail);
  return personally(async (at, now) => {
    if (!fault) {
      await markOutbox(at, row, { state: "sent", fault: "", finishedAt: now });
      return "sent";
    }
    const next = afterFault(row.attempts, fault, now);
    const failed = next.state === "failed";
    const finishedAt = failed ? now : null;
    await markOutbox(at, row, { ...next, fault: fault.code, finishedAt });
    return failed ? "failed" : "again";
  });
}

/** The e-mail in its reader's language; nothing where they are no longer to be told, or no longer want it. */
async function mailOf(at: Reading, id: string, now: string): Promise<Mail | undefined> {
  const found = await findLetter(at, id);
  if (!found) return undefined;
  const { notification, user, organisation, year } = found;
  const row = rowOf(notification.kind);
  const asked = { aboutId: notification.aboutId, at: now, actorId: null, namedId: user.id };
  const readers = await readersOf(at, row, asked, await aroundOf(at, row, notification.reportId));
  const reader = readers.find(({ userId }) => userId === user.id);
  if (!reader || !mailable(reader, row)) return undefined;
  const letter = letterOf(
    {
      kind: notification.kind,
      organisation: organisation.legalName,
      localName: organisation.localName,
      year: year ?? "",
      dueOn: notification.dueOn,
      path: notification.path,
    },
    localeOf(user.locale),
    publicOrigin(),
  );
  return { id, to: user.email, ...letter };
}
