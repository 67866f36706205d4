import type Database from "better-sqlite3";
import { getTableColumns } from "drizzle-orm";
import { columnsOf } from "@/db/queries/activities";
import { type Entries, sqliteTables } from "./store";

/** The columns of an activity: what the row is called by in the code, and in the store. */
export const activityColumns = Object.entries(getTableColumns(sqliteTables.activities)).map(
  ([field, { name }]) => ({ field, name }),
);
export type Cells = readonly (string | number | null)[];

/** The stored rows of these activities, as bare lists: what a plain insert is fastest on. */
export function cellsOf(entries: Entries): Cells[] {
  return entries.map(({ stamp, activity }) => {
    const row: Record<string, string | number | null> = { ...stamp, ...columnsOf(activity) };
    return activityColumns.map(({ field }) => row[field] ?? null);
  });
}

/** The peer of every insert: one prepared statement, row by row, in one transaction. */
export function rawInsert(raw: Database.Database, rows: readonly Cells[]): void {
  const names = activityColumns.map(({ name }) => `"${name}"`).join(", ");
  const marks = activityColumns.map(() => "?").join(", ");
  const insert = raw.prepare(`insert into activity (${names}) values (${marks})`);
  raw.transaction(() => {
    for (const row of rows) insert.run(row);
  })();
}
