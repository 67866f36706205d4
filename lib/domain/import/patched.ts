import type { ColumnMap, Sheet } from "./template";

/** What a sheet comes as, and may be handed back as. */
export const sheetFormats = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** A cell to be replaced: the row's number in the file, and the template's column. */
export type CellFix = { readonly row: number; readonly column: string; readonly value: string };

/** How many lines of its file a row takes. */
type Height = (cells: readonly string[]) => number;
const heights: Readonly<Record<SheetFormat, Height>> = {
  csv: (cells) => cells.join("").split("\n").length,
  xlsx: () => 1,
};

/**
 * A sheet with these cells replaced, as rows of cells with the heads first. A column that the file does
 * not have is added. A row keeps its number in the file: where there were empty lines, there are empty
 * rows. A formula stands as its value.
 */
export function patchedRows(
  sheet: Sheet & { readonly format: SheetFormat },
  fixes: readonly CellFix[],
  columns: ColumnMap,
): string[][] {
  const headOf = (column: string) => columns[column] ?? column;
  const header = [...new Set([...sheet.header, ...fixes.map(({ column }) => headOf(column))])];
  const fixed = new Map(fixes.map((fix) => [`${fix.row} ${headOf(fix.column)}`, fix.value]));
  const height = heights[sheet.format];
  const written: string[][] = [header];
  let line = height(header);
  for (const { line: end, cells } of sheet.rows) {
    const row = header.map((head) => fixed.get(`${end} ${head}`) ?? cells[head] ?? "");
    const empty = Math.max(0, end - line - height(row));
    written.push(...Array.from({ length: empty }, () => []), row);
    line += empty + height(row);
  }
  return written;
}
