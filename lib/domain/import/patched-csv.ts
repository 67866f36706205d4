/** A cell to be replaced: the line its record ends on, as an import names it, and its column's head. */
export type CellFix = { readonly row: number; readonly column: string; readonly value: string };

type SheetRecord = { readonly line: number; readonly cells: string[] };

/** The sheet's text with these cells replaced; all else stays, written anew by RFC 4180. */
export function patchedCsv(text: string, fixes: readonly CellFix[]): string {
  const records = recordsIn(text.replace(/^\uFEFF/, ""));
  const header = (records[0]?.cells ?? []).map((name) => name.trim().toLowerCase());
  for (const { row, column, value } of fixes) {
    const record = records.find(({ line }) => line === row);
    const at = header.indexOf(column.toLowerCase());
    if (record && at >= 0) record.cells[at] = value;
  }
  const lines = records.map(({ cells }) => cells.map(written).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

/** Records with the line each ends on; line feeds within quotes count. Empty lines are no records. */
function recordsIn(text: string): SheetRecord[] {
  const records: SheetRecord[] = [];
  let [cell, quoted, line, cells] = ["", false, 1, [] as string[]];
  const close = () => {
    if (cell !== "" || cells.length > 0) records.push({ line, cells: [...cells, cell] });
    [cell, cells] = ["", []];
  };
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at] ?? "";
    if (quoted && one === '"' && text[at + 1] === '"') {
      cell += one;
      at += 1;
    } else if (one === '"') quoted = !quoted;
    else if (!quoted && one === ",") {
      cells.push(cell);
      cell = "";
    } else if (!quoted && one === "\n") close();
    else if (quoted || one !== "\r") cell += one;
    if (one === "\n") line += 1;
  }
  close();
  return records;
}

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
