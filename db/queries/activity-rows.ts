import { getTableColumns, is, type SQL, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { Writing } from "../client";
import type { Row } from "../tables";

type ActivityRow = Row<"activities">;

/** Rows of one message to PostgreSQL. */
const lot = 1000;

/**
 * Writes many activities. drizzle's `.values(list)` would build and prepare a statement of all their
 * parameters: SQLite runs one prepared statement row by row, PostgreSQL takes a thousand rows a message.
 */
export async function insertRows(at: Writing, rows: readonly ActivityRow[]): Promise<void> {
  if (rows.length === 0) return;
  if (is(at.t.activities, PgTable)) return insertLots(at, rows);
  const { db, t } = at;
  // Bare placeholders: wrapped in their columns, as `.values` has them, each costs a search at every row.
  const places = Object.keys(getTableColumns(t.activities)).map((name) => sql.placeholder(name));
  const insert = db
    .insert(t.activities)
    .select(sql`select ${sql.join(places, sql`, `)}`)
    .prepare();
  for (const row of rows) await insert.execute(row);
}

async function insertLots({ db, t }: Writing, rows: readonly ActivityRow[]): Promise<void> {
  const columns = Object.entries(getTableColumns(t.activities));
  const typed = columns.map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
  );
  const names = columns.map(([name]) => sql`${sql.identifier(name)}`);
  for (let start = 0; start < rows.length; start += lot) {
    const text = JSON.stringify(rows.slice(start, start + lot));
    const from = sql`json_to_recordset(${text}) as sent(${listed(typed)})`;
    await db.insert(t.activities).select(sql`select ${listed(names)} from ${from}`);
  }
}

const listed = (parts: SQL[]): SQL => sql.join(parts, sql`, `);
