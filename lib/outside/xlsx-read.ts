import { readSheet } from "read-excel-file/node";
import { textOf, times } from "@/lib/domain/decimal";
import { plain } from "@/lib/domain/factors/plain";
import { Refusal } from "@/lib/domain/refusal";
import { type Marks, marksIn, type Place } from "./xlsx-marks";
import { countsFrom1904, percentStyles, visibleSheets } from "./xlsx-parts";
import { checkedZip, unpacked } from "./zip-check";

type Odd = "formula" | "merged";
/** A row's cells as text, by the number the spreadsheet gives it. */
export type XlsxRow = {
  readonly line: number;
  readonly cells: readonly string[];
  readonly odd?: Readonly<Record<number, Odd>>;
};
export type Workbook = { readonly sheet: string; readonly rows: readonly XlsxRow[] };

const days1904 = 1462;

/**
 * The first visible sheet of that name, else the first visible one, as text: numbers by their shortest
 * decimals, days as 2025-12-31, per cents with their sign, failed formulas as what they show.
 */
export async function workbookIn(bytes: Buffer, names: readonly string[]): Promise<Workbook> {
  const parts = checkedZip(bytes);
  const part = (name: string) => {
    const found = parts.get(name);
    return found && unpacked(bytes, found);
  };
  const workbook = part("xl/workbook.xml")?.toString() ?? "";
  const sheets = visibleSheets(workbook, part("xl/_rels/workbook.xml.rels")?.toString() ?? "");
  const wanted = names.map((name) => name.toLowerCase());
  const sheet = sheets.find(({ name }) => wanted.includes(name.toLowerCase())) ?? sheets[0];
  if (!sheet) throw new Refusal("invalid", "checks.xlsx.empty");
  for (const one of parts.values()) if (one.name !== sheet.part) unpacked(bytes, one); // as large as listed
  const xml = part(sheet.part);
  if (!xml) throw new Refusal("invalid", "checks.xlsx.zip");
  const marks = marksIn(xml, percentStyles(part("xl/styles.xml")?.toString() ?? ""));
  const shift = countsFrom1904(workbook) ? days1904 : 0;
  const values = await readSheet<string>(bytes, sheet.place, {
    parseNumber: numberText,
    trim: false,
  });
  return {
    sheet: sheet.name,
    rows: rowsOf(
      values.map((row) => row.map((cell) => textIn(cell, shift))),
      marks,
    ),
  };
}

/** A double's shortest decimal text, which is what was typed: 0.1 and not 0.1000000000000000055. */
function numberText(stored: string): string {
  const number = Number(stored);
  return Number.isFinite(number) ? plain(String(number)) : stored;
}

function textIn(cell: unknown, shift: number): string {
  if (cell === null) return "";
  if (!(cell instanceof Date)) return String(cell);
  const day = new Date(cell.getTime() + shift * 86_400_000);
  return Number.isNaN(day.getTime()) ? "" : day.toISOString().slice(0, 10);
}

/** As far as spreadsheets go: what claims to lie beyond is no cell. */
const lastRow = 1_048_576;

function rowsOf(cells: string[][], marks: Marks): XlsxRow[] {
  const odd = new Map<number, Record<number, Odd>>();
  const mark = ({ row, column }: Place, what: Odd) =>
    odd.set(row, { ...odd.get(row), [column]: what });
  const put = ({ row, column }: Place, text: string) => {
    if (row >= lastRow) return;
    while (cells.length <= row) cells.push([]); // rows of nothing but such cells, which the reader leaves out
    const line = cells[row] ?? [];
    while (line.length < column) line.push("");
    line[column] = text;
  };
  for (const place of marks.percents) {
    const text = cells[place.row]?.[place.column] ?? "";
    if (/^-?\d+(\.\d+)?$/.test(text)) put(place, `${textOf(times(text, 100))} %`);
  }
  for (const place of marks.broken) put(place, place.text);
  for (const place of marks.formulas) {
    if (!place.cached) put(place, "");
    if (!place.cached || (cells[place.row]?.[place.column] ?? "") !== "") mark(place, "formula");
  }
  for (const area of marks.merged)
    for (const place of covered(area, cells.length)) mark(place, "merged");
  return cells.flatMap((line, row) => {
    const own = odd.get(row);
    if (!own && line.every((cell) => cell === "")) return [];
    return [{ line: row + 1, cells: line, ...(own && { odd: own }) }];
  });
}

/** The cells of a merged area but its first, which has the value; of the rows there are. */
function* covered({ from, to }: Marks["merged"][number], rows: number): Iterable<Place> {
  for (let row = from.row; row <= Math.min(to.row, rows - 1); row += 1)
    for (let column = from.column; column <= Math.min(to.column, from.column + 200); column += 1)
      if (row !== from.row || column !== from.column) yield { row, column };
}
