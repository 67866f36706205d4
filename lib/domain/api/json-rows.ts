import { Refusal } from "../refusal";
import type { Word } from "../words/en";

/**
 * Rows that came as JSON, as the CSV they stand for, to be read and checked like every file; row 1 is
 * the heads. Cells are text, as a number of JSON would lose digits.
 * Throws a Refusal `invalid` naming the first row or cell that is none.
 */
export function sheetOfRows(body: unknown): Uint8Array<ArrayBuffer> {
  const rows = isRecord(body) && Array.isArray(body.rows) ? body.rows : [];
  if (rows.length === 0) throw refused("rows", "apiKeys.refused.rows");
  const read = rows.map(cellsOf);
  const heads = [...new Set(read.flatMap((cells) => Object.keys(cells)))];
  const lines = [heads, ...read.map((cells) => heads.map((head) => cells[head] ?? ""))];
  return new TextEncoder().encode(lines.map((line) => line.map(quoted).join(",")).join("\r\n"));
}

function cellsOf(row: unknown, n: number): Record<string, string> {
  if (!isRecord(row)) throw refused(`rows.${n}`, "apiKeys.refused.rows");
  const cells: Record<string, string> = Object.create(null);
  for (const [head, cell] of Object.entries(row)) {
    if (typeof cell !== "string") throw refused(`rows.${n}.${head}`, "apiKeys.refused.rows");
    if (control.test(cell) || control.test(head)) throw refused(`rows.${n}.${head}`, "input.text");
    cells[head] = cell;
  }
  return cells;
}

/** A line feed too: one row is one line. */
const control = /\p{Cc}/u;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refused(field: string, word: Word): Refusal {
  return new Refusal("invalid", "refusal.invalid", { fields: { [field]: { word } } });
}
