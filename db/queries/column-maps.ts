import { and, eq } from "drizzle-orm";
import type { ColumnMap } from "@/lib/domain/import/template";
import type { Reading, Writing } from "../client";

type Kind = {
  readonly organisationId: string;
  readonly template: string;
  /** SHA-256 of the file's heads. */
  readonly heads: string;
};

/** How an organisation matched the columns of files with these heads; undefined where it has not yet. */
export async function findColumnMap(
  { db, t }: Reading,
  { organisationId, template, heads }: Kind,
): Promise<ColumnMap | undefined> {
  const { columnMaps: c } = t;
  const [row] = await db
    .select({ columns: c.columns })
    .from(c)
    .where(and(eq(c.organisationId, organisationId), eq(c.template, template), eq(c.heads, heads)));
  return row && JSON.parse(row.columns);
}

export async function putColumnMap(
  { db, t }: Writing,
  kind: Kind,
  columns: ColumnMap,
  usedAt: string,
): Promise<void> {
  const { columnMaps: c } = t;
  const said = { columns: JSON.stringify(columns), usedAt };
  await db
    .insert(c)
    .values({ ...kind, ...said })
    .onConflictDoUpdate({ target: [c.organisationId, c.template, c.heads], set: said });
}
