import { Refusal } from "@/lib/domain/refusal";

/** Of an uploaded sheet, by the decision in the design's limits: 10 MB and 100,000 rows; and trust.md §11. */
export const sheetLimits = { bytes: 10_000_000, rows: 100_000, columns: 200, cell: 10_000 };
export type SheetLimits = typeof sheetLimits;

/** The heads, trimmed; a sheet without any, with one twice, or with more than allowed is refused. */
export function checkedHeader(
  cells: readonly string[],
  rows: number,
  limits: SheetLimits,
): readonly string[] {
  const header = cells.map((cell) => cell.trim());
  if (header.every((cell) => cell === "")) throw new Refusal("invalid", "checks.csv.empty");
  if (rows > limits.rows)
    throw new Refusal("too_large", "checks.csv.rows", { values: { limit: limits.rows } });
  if (header.length > limits.columns) throw tooLong(1, limits);
  const twice = header.find((name, n) => name !== "" && header.indexOf(name) !== n);
  if (twice !== undefined)
    throw new Refusal("invalid", "checks.csv.twice", { values: { column: twice } });
  return header;
}

export const tooLong = (line: number, { cell, columns }: SheetLimits): Refusal =>
  new Refusal("too_large", "checks.csv.long", { values: { line, limit: cell, columns } });

export const tooLarge = ({ bytes }: SheetLimits): Refusal =>
  new Refusal("too_large", "refusal.tooLarge", { values: { limit: `${bytes / 1_000_000} MB` } });
