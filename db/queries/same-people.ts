import { and, asc, inArray } from "drizzle-orm";
import { groupedBy } from "@/lib/domain/group";
import { Refusal } from "@/lib/domain/refusal";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { holdUser } from "./people";

/**
 * These accounts with every other account of the same people, and who each of them is: a person is named by the
 * first of their accounts (SD9).
 */
export async function peopleBehind({ db, t }: Reading, accountIds: readonly string[]) {
  const { samePeople: s } = t;
  const asked = [...new Set(accountIds)];
  const pairs =
    asked.length === 0 ? [] : await db.select().from(s).where(inArray(s.accountId, asked));
  const people = new Map<string, string>();
  for (const [account, others] of groupedBy(pairs, ({ accountId }) => accountId)) {
    const all = [account, ...others.map(({ otherId }) => otherId)].sort();
    for (const one of all) people.set(one, all[0] ?? account);
  }
  return {
    accounts: [...new Set([...asked, ...people.keys()])],
    personOf: (accountId: string) => people.get(accountId) ?? accountId,
  };
}

/**
 * Locks these people's accounts until this transaction ends, in the order of their ids as every merge does, so that
 * none waits for another in a ring.
 * @throws Refusal `conflict` where another merge has found more accounts of theirs meanwhile
 */
export async function holdPeople(at: Writing, accountIds: readonly string[]): Promise<void> {
  const { accounts: held } = await peopleBehind(at, accountIds);
  for (const one of [...held].sort()) await holdUser(at, one);
  const { accounts } = await peopleBehind(at, accountIds);
  if (accounts.length > held.length) throw new Refusal("conflict", "refusal.stale");
}

/** Says that all these accounts are the same person as all those. */
export async function joinPeople(
  { db, t }: Writing,
  these: readonly string[],
  those: readonly string[],
  by: Pick<Row<"samePeople">, "mergedBy" | "mergedAt">,
): Promise<void> {
  const pairs = these.flatMap((accountId) =>
    those.flatMap((otherId) => [
      { accountId, otherId, ...by },
      { accountId: otherId, otherId: accountId, ...by },
    ]),
  );
  await db.insert(t.samePeople).values(pairs);
}

/** Which of these accounts were merged with which, oldest first. */
export async function mergesAmong({ db, t }: Reading, accountIds: readonly string[]) {
  const { samePeople: s } = t;
  if (accountIds.length === 0) return [];
  const rows = await db
    .select()
    .from(s)
    .where(and(inArray(s.accountId, [...accountIds]), inArray(s.otherId, [...accountIds])))
    .orderBy(asc(s.mergedAt), asc(s.accountId), asc(s.otherId));
  return rows.filter(({ accountId, otherId }) => accountId < otherId);
}
