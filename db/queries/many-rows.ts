import { getTableColumns, is, type SQL, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Writing } from "../client";

/** Rows of one message to PostgreSQL. */
const lot = 1000;

/** What becomes of a row whose key is there already. */
type Clash<T extends SQLiteTable> = Parameters<
  ReturnType<ReturnType<typeof insertion<T>>["select"]>["onConflictDoUpdate"]
>[0];

/**
 * Writes many rows. drizzle's `.values(list)` would build and prepare a statement of all their
 * parameters: SQLite runs one prepared statement row by row, PostgreSQL takes a thousand rows a message.
 */
export async function insertRows<T extends SQLiteTable>(
  at: Writing,
  table: T,
  rows: readonly T["$inferSelect"][],
  clash?: Clash<T>,
): Promise<void> {
  if (rows.length === 0) return;
  const add = (from: SQL) => {
    const insert = insertion(at, table).select(sql`select ${from} where true`); // or "on" would be a join's
    return clash ? insert.onConflictDoUpdate(clash) : insert;
  };
  if (is(table, PgTable)) {
    for (let start = 0; start < rows.length; start += lot)
      await add(sent(table, rows.slice(start, start + lot)));
    return;
  }
  // Bare placeholders: wrapped in their columns, as `.values` has them, each costs a search at every row.
  const places = Object.keys(getTableColumns(table)).map((name) => sql.placeholder(name));
  const insert = add(sql.join(places, comma)).prepare();
  for (const row of rows) await insert.execute(row);
}

const insertion = <T extends SQLiteTable>({ db }: Writing, table: T) => db.insert(table);

/** Rows as one parameter, read by PostgreSQL as a table of their columns. */
function sent<T extends SQLiteTable>(table: T, rows: readonly T["$inferSelect"][]): SQL {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([name]) => sql`${sql.identifier(name)}`);
  const typed = columns.map(
    ([name, column]) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`,
  );
  const text = JSON.stringify(rows);
  return sql`${sql.join(names, comma)} from json_to_recordset(${text}) as sent(${sql.join(typed, comma)})`;
}

const comma = sql`, `;
