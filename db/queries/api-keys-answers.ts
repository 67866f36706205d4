import { and, count, eq, gt, like, lt } from "drizzle-orm";
import type { RequestKind } from "@/lib/domain/api/key";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

/** What a request with an `Idempotency-Key` was answered; `status` 0 while it is being worked on. */
export type StoredAnswer = Row<"idempotentAnswers">;
type Place = Pick<StoredAnswer, "apiKeyId" | "key">;

export async function findAnswer(
  { db, t }: Reading,
  { apiKeyId, key }: Place,
): Promise<StoredAnswer | undefined> {
  const { idempotentAnswers: i } = t;
  const [row] = await db
    .select()
    .from(i)
    .where(and(eq(i.apiKeyId, apiKeyId), eq(i.key, key)));
  return row;
}

/** Its person's row is held meanwhile, so that of many at once one runs. */
export async function insertAnswer({ db, t }: Writing, row: StoredAnswer): Promise<void> {
  await db.insert(t.idempotentAnswers).values(row);
}

export async function markAnswer(
  { db, t }: Writing,
  { apiKeyId, key }: Place,
  answer: Pick<StoredAnswer, "status" | "body">,
): Promise<void> {
  const { idempotentAnswers: i } = t;
  await db
    .update(i)
    .set(answer)
    .where(and(eq(i.apiKeyId, apiKeyId), eq(i.key, key)));
}

export async function dropAnswer({ db, t }: Writing, { apiKeyId, key }: Place): Promise<void> {
  const { idempotentAnswers: i } = t;
  await db.delete(i).where(and(eq(i.apiKeyId, apiKeyId), eq(i.key, key)));
}

/** Forgets answers older than `finished`, and requests cut off before `cutOff`. */
export async function dropOldAnswers(
  { db, t }: Writing,
  { finished, cutOff }: { readonly finished: string; readonly cutOff: string },
): Promise<void> {
  const { idempotentAnswers: i } = t;
  await db.delete(i).where(lt(i.at, finished));
  await db.delete(i).where(and(eq(i.status, 0), lt(i.at, cutOff)));
}

/** How many requests of a kind, or of any, all of a person's keys have made since an instant. */
export async function requestsSince(
  { db, t }: Reading,
  userId: string,
  { kind, since }: { readonly kind: RequestKind; readonly since: string },
): Promise<number> {
  const { idempotentAnswers: i, apiKeys: k } = t;
  const ofKind = kind === "write" ? undefined : like(i.requestSha256, `${kind} %`);
  const [row] = await db
    .select({ requests: count() })
    .from(i)
    .innerJoin(k, eq(k.id, i.apiKeyId))
    .where(and(eq(k.userId, userId), gt(i.at, since), ofKind));
  return row?.requests ?? 0;
}
