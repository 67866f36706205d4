import { eq } from "drizzle-orm";
import type { MessageGroup } from "@/lib/domain/messages/kind-rows";
import type { Reading, Writing } from "../client";

/** The kinds of messages that a person does not want by e-mail. */
export async function mailRefusalsOf(
  { db, t }: Reading,
  userId: string,
): Promise<readonly MessageGroup[]> {
  const { mailRefusals: f } = t;
  const rows = await db.select({ group: f.group }).from(f).where(eq(f.userId, userId));
  return rows.map(({ group }) => group);
}

export async function replaceMailRefusals(
  { db, t }: Writing,
  userId: string,
  groups: readonly MessageGroup[],
): Promise<void> {
  await db.delete(t.mailRefusals).where(eq(t.mailRefusals.userId, userId));
  if (groups.length === 0) return;
  await db.insert(t.mailRefusals).values(groups.map((group) => ({ userId, group })));
}
