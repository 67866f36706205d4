import { and, asc, eq, lte } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { Notification } from "./notifications";

export type Posted = Row<"outbox">;

/** Puts these messages in the outbox, to be sent as soon as a process looks. */
export async function insertOutbox(
  { db, t }: Writing,
  rows: readonly Pick<Notification, "id" | "at">[],
): Promise<void> {
  if (rows.length === 0) return;
  const fresh = { state: "queued", attempts: 0, fault: "", finishedAt: null } as const;
  await db
    .insert(t.outbox)
    .values(rows.map(({ id, at }) => ({ notificationId: id, dueAt: at, ...fresh })));
}

/** The messages that wait for any process now, those due longest first. */
export async function dueOutbox({ db, t }: Reading, now: string, limit: number): Promise<Posted[]> {
  const { outbox: o } = t;
  return db
    .select()
    .from(o)
    .where(and(eq(o.state, "queued"), lte(o.dueAt, now)))
    .orderBy(asc(o.dueAt), asc(o.notificationId))
    .limit(limit);
}

/**
 * Takes a message for this process until the lease ends; undefined where another took it since it was
 * seen. The attempt's number tells who took it last.
 */
export async function takeOutbox(
  { db, t }: Writing,
  seen: Posted,
  leaseEnd: string,
): Promise<Posted | undefined> {
  const { outbox: o } = t;
  const [taken] = await db
    .update(o)
    .set({ attempts: seen.attempts + 1, dueAt: leaseEnd })
    .where(and(same(o, seen), eq(o.dueAt, seen.dueAt)))
    .returning();
  return taken;
}

/** Says what became of it, where nobody took it since. */
export async function markOutbox(
  { db, t }: Writing,
  taken: Posted,
  fields: Partial<Pick<Posted, "state" | "dueAt" | "fault" | "finishedAt">>,
): Promise<void> {
  await db.update(t.outbox).set(fields).where(same(t.outbox, taken));
}

function same(o: Reading["t"]["outbox"], { notificationId, attempts }: Posted) {
  return and(eq(o.notificationId, notificationId), eq(o.state, "queued"), eq(o.attempts, attempts));
}

/** What the letter of a taken message needs: the message, its reader and what it is about. */
export async function findLetter({ db, t }: Reading, notificationId: string) {
  const { notifications: n, users: u, organisations: o, reports: r } = t;
  const [row] = await db
    .select({ notification: n, user: u, organisation: o, year: r.label })
    .from(n)
    .innerJoin(u, eq(u.id, n.userId))
    .innerJoin(o, eq(o.id, n.aboutId))
    .leftJoin(r, eq(r.id, n.reportId))
    .where(eq(n.id, notificationId));
  return row;
}
