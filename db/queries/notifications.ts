import { and, count, desc, eq, inArray, isNull, lt, or } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Notification = Row<"notifications">;

/** Whose they are, and through which memberships they may be read: never another organisation's. */
type Reader = { readonly userId: string; readonly organisationIds: readonly string[] };

/** A person's messages, the latest first, with whose work each is about; older ones after a cursor. */
export async function notificationsOf(
  { db, t }: Reading,
  reader: Reader,
  page: { readonly limit: number; readonly before?: { readonly at: string; readonly id: string } },
) {
  const { notifications: n, organisations: o, reports: r } = t;
  if (reader.organisationIds.length === 0) return [];
  const { before } = page;
  const older = before && or(lt(n.at, before.at), and(eq(n.at, before.at), lt(n.id, before.id)));
  return db
    .select({
      notification: n,
      organisation: o.legalName,
      localName: o.localName,
      year: r.label,
    })
    .from(n)
    .innerJoin(o, eq(o.id, n.aboutId))
    .leftJoin(r, eq(r.id, n.reportId))
    .where(and(readable(n, reader), older))
    .orderBy(desc(n.at), desc(n.id))
    .limit(page.limit);
}

export async function countUnreadOf({ db, t }: Reading, reader: Reader): Promise<number> {
  const { notifications: n } = t;
  if (reader.organisationIds.length === 0) return 0;
  const [row] = await db
    .select({ n: count() })
    .from(n)
    .where(and(readable(n, reader), isNull(n.readAt)));
  return row?.n ?? 0;
}

/** One of a person's own; to everybody else it is not there. */
export async function findNotification(
  { db, t }: Reading,
  reader: Reader,
  id: string,
): Promise<Notification | undefined> {
  const { notifications: n } = t;
  if (reader.organisationIds.length === 0) return undefined;
  const [row] = await db
    .select()
    .from(n)
    .where(and(eq(n.id, id), readable(n, reader)));
  return row;
}

/** Marks one, or all of a person's, as read; what was read before keeps its instant. */
export async function markRead(
  { db, t }: Writing,
  userId: string,
  readAt: string,
  id?: string,
): Promise<void> {
  const { notifications: n } = t;
  const which = id === undefined ? undefined : eq(n.id, id);
  await db
    .update(n)
    .set({ readAt })
    .where(and(eq(n.userId, userId), isNull(n.readAt), which));
}

/** Adds those whose key is not there yet and returns their ids: what was told before is not told again. */
export async function insertNotifications(
  { db, t }: Writing,
  rows: readonly Notification[],
): Promise<ReadonlySet<string>> {
  const { notifications: n } = t;
  if (rows.length === 0) return new Set();
  const added = await db
    .insert(n)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: n.id });
  return new Set(added.map(({ id }) => id));
}

function readable(n: Reading["t"]["notifications"], { userId, organisationIds }: Reader) {
  return and(eq(n.userId, userId), inArray(n.organisationId, [...organisationIds]));
}
