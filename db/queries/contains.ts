import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** The words of a search; each must be found. */
export function wordsOf(typed = ""): string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
}

/** Whether a folded column has these letters in it, wildcards as letters too, on both engines. */
export function contains(column: AnyColumn, word: string): SQL {
  return sql`${column} like ${`%${literal(word)}%`} escape '\\'`;
}

function literal(word: string): string {
  return word.replace(/[\\%_]/g, (one) => `\\${one}`);
}
