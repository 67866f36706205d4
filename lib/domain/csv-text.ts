/** What a spreadsheet would take for a formula; a plain number is none (trust.md 11). */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const number = /^[+-]?\d+(\.\d+)?$/;

/** Rows as CSV text for spreadsheets: a byte order mark, every cell quoted, CRLF, no cell that runs. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quoted(String(cell ?? ""))).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  const safe = formula.test(cell) && !number.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
