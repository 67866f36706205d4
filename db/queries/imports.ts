import { and, desc, eq, isNull } from "drizzle-orm";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type ImportRow = Row<"imports">;

export async function insertImport({ db, t }: Writing, row: ImportRow): Promise<void> {
  await db.insert(t.imports).values(row);
}

/** A report's imports that stand, the latest first. */
export async function importsOf({ db, t }: Reading, reportId: string): Promise<ImportRow[]> {
  const { imports: i } = t;
  return db
    .select()
    .from(i)
    .where(and(eq(i.reportId, reportId), isNull(i.undoneAt)))
    .orderBy(desc(i.importedAt), desc(i.id));
}

export async function findImport(
  { db, t }: Reading,
  reportId: string,
  id: string,
): Promise<ImportRow | undefined> {
  const { imports: i } = t;
  const [row] = await db
    .select()
    .from(i)
    .where(and(eq(i.reportId, reportId), eq(i.id, id)));
  return row;
}

/** The entries an import changed, as their rows were before, and the keys it added where rows do not name their import. */
export function broughtBy<Kept>({ replaced, added }: Pick<ImportRow, "replaced" | "added">): {
  readonly replaced: Kept[];
  readonly added: string[];
} {
  return { replaced: JSON.parse(replaced), added: JSON.parse(added) };
}

export async function markUndone({ db, t }: Writing, id: string, at: string): Promise<void> {
  await db.update(t.imports).set({ undoneAt: at }).where(eq(t.imports.id, id));
}
