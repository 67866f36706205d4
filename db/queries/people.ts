import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Locale } from "@/lib/domain/words/index";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type User = Row<"users">;

export async function findUser({ db, t }: Reading, id: string): Promise<User | undefined> {
  const [user] = await db.select().from(t.users).where(eq(t.users.id, id));
  return user;
}

/** By the address folded to lower case: one address is one account (SD9). */
export async function findUserByEmail(
  { db, t }: Reading,
  email: string,
): Promise<User | undefined> {
  const [user] = await db.select().from(t.users).where(eq(t.users.email, email));
  return user;
}

/** The names of some people, for what they did long ago as for what they do now. */
export async function namesOf(
  { db, t }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { id, name } = t.users;
  const rows = await db
    .select({ id, name })
    .from(t.users)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The same with their addresses, where two may have one name. */
export async function accountsOf({ db, t }: Reading, ids: readonly string[]) {
  const { id, name, email } = t.users;
  const rows =
    ids.length === 0
      ? []
      : await db
          .select({ id, name, email })
          .from(t.users)
          .where(inArray(id, [...ids]));
  return new Map(rows.map(({ id: one, ...account }) => [one, account]));
}

export async function demoUsersOf({ db, t }: Reading): Promise<User[]> {
  const { users: u } = t;
  return db
    .select()
    .from(u)
    .where(and(isNotNull(u.demoSince), isNull(u.deactivatedAt)));
}

export async function insertUser({ db, t }: Writing, user: User): Promise<void> {
  await db.insert(t.users).values(user);
}

/** A person's row, locked until this transaction ends: what counts their sessions takes turns. */
export async function holdUser({ db, t }: Writing, id: string): Promise<User | undefined> {
  const { users: u } = t;
  const same = { authEpoch: sql`${u.authEpoch}` };
  const [user] = await db.update(u).set(same).where(eq(u.id, id)).returning();
  return user;
}

/** Ends every session that was opened before: each carries the epoch it was opened in. */
export async function raiseEpoch({ db, t }: Writing, userId: string): Promise<void> {
  const { users: u } = t;
  await db
    .update(u)
    .set({ authEpoch: sql`${u.authEpoch} + 1` })
    .where(eq(u.id, userId));
}

export async function markPassword(
  { db, t }: Writing,
  userId: string,
  passwordHash: string,
): Promise<void> {
  await db.update(t.users).set({ passwordHash }).where(eq(t.users.id, userId));
}

export async function markProfile(
  { db, t }: Writing,
  userId: string,
  profile: { readonly name: string; readonly locale: Locale | null },
): Promise<void> {
  await db.update(t.users).set(profile).where(eq(t.users.id, userId));
}

export async function markDeactivated(
  { db, t }: Writing,
  userId: string,
  deactivatedAt: string | null,
): Promise<void> {
  await db.update(t.users).set({ deactivatedAt }).where(eq(t.users.id, userId));
}

export async function markDemoUser({ db, t }: Writing, id: string, demoSince: string) {
  await db.update(t.users).set({ demoSince }).where(eq(t.users.id, id));
}
