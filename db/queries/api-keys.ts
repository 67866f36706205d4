import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import type { User } from "./people";

export type ApiKey = Row<"apiKeys">;

/** A key and its person, by the hash of the key; whether it still holds is for `lib/domain/api/key.ts` to say. */
export async function findKeyByHash(
  { db, t }: Reading,
  sha256: string,
): Promise<{ key: ApiKey; user: User } | undefined> {
  const { apiKeys: k, users: u } = t;
  const [row] = await db
    .select({ key: k, user: u })
    .from(k)
    .innerJoin(u, eq(u.id, k.userId))
    .where(eq(k.sha256, sha256));
  return row;
}

/** A person's own key; to everybody else it is not there. */
export async function findKey(
  { db, t }: Reading,
  id: string,
  userId: string,
): Promise<(ApiKey & Owned) | undefined> {
  const { apiKeys: k } = t;
  const [row] = await db
    .select()
    .from(k)
    .where(and(eq(k.id, id), eq(k.userId, userId)));
  return row;
}

/** A person's keys with their organisations' names, the newest first. */
export async function keysOf({ db, t }: Reading, userId: string) {
  const { apiKeys: k, organisations: o } = t;
  return db
    .select({ key: k, organisationName: o.legalName })
    .from(k)
    .innerJoin(o, eq(o.id, k.organisationId))
    .where(eq(k.userId, userId))
    .orderBy(desc(k.createdAt), asc(k.id));
}

/** Those that were not revoked and have time left. */
export async function liveKeysOf({ db, t }: Reading, userId: string, now: string) {
  const { apiKeys: k } = t;
  return db
    .select({ id: k.id, name: k.name, organisationId: k.organisationId })
    .from(k)
    .where(and(eq(k.userId, userId), isNull(k.revokedAt), gt(k.expiresAt, now)));
}

export async function insertKey({ db, t }: Writing, key: ApiKey): Promise<void> {
  await db.insert(t.apiKeys).values(key);
}

export async function markKey(
  { db, t }: Writing,
  id: string,
  at: Partial<Pick<ApiKey, "lastUsedAt" | "revokedAt">>,
): Promise<void> {
  await db.update(t.apiKeys).set(at).where(eq(t.apiKeys.id, id));
}
