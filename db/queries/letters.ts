import { and, desc, eq } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type LetterRow = Row<"letters">;

/** Stores a representation letter as it was signed. It is never updated. */
export async function insertLetter({ db, t }: Writing, row: LetterRow): Promise<void> {
  await db.insert(t.letters).values(row);
}

/** The letter that was signed on a statement, the last where it was signed twice. */
export async function findLetter(
  { db, t }: Reading,
  reportId: string,
  statementSha256: string,
): Promise<LetterRow | undefined> {
  const { letters: l } = t;
  const [row] = await db
    .select()
    .from(l)
    .where(and(eq(l.reportId, reportId), eq(l.statementSha256, statementSha256)))
    .orderBy(desc(l.signedAt), desc(l.id))
    .limit(1);
  return row;
}
