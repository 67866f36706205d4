import { coefficient, factor } from "../case/factor";
import { nearest } from "../nearest";
import type { Told } from "../refusal";
import { cellFault } from "./file-cells";
import { type FileLayout, layoutOf } from "./file-columns";
import { sumFaults } from "./file-sums";
import type { PublishedRow, PublishedTable } from "./library";
import { shelve } from "./shelve";

export type FileRow = { readonly line: number; readonly cells: PublishedRow };
export type FactorSheet = { readonly header: readonly string[]; readonly rows: readonly FileRow[] };
/** Row 1 is the head. */
export type FileError = { readonly row: number; readonly column: string; readonly told: Told };

/**
 * Every fault of a factor file by row and column, each with its remedy; none: it may be added. `takenBy`
 * names the edition that has a key already.
 */
export function checkFile(
  sheet: FactorSheet,
  takenBy: (key: string) => string | undefined,
): FileError[] {
  const layout = layoutOf(sheet.header);
  const heads = headFaults(layout, sheet.header);
  if (heads.length > 0) return heads;
  if (sheet.rows.length === 0)
    return [{ row: 1, column: "id", told: { word: "factors.add.noRows" } }];
  const first = new Map<string, number>();
  return sheet.rows.flatMap((row) => {
    const found = [...cellsOf(layout, row), ...keyFaults(row, first, takenBy)];
    return found.length > 0 ? found : [...sumsOf(row), ...shapeOf(layout, row)];
  });
}

/** The file's rows as a table of the library; its faults are known to be none. */
export function tableOf({ header, rows }: FactorSheet, shareAlike: boolean): PublishedTable {
  const name = layoutOf(header).name === "valued" ? "scope3" : "electricity";
  return { name, shareAlike, rows: rows.map(({ cells }) => cells) };
}

function headFaults({ columns }: FileLayout, header: readonly string[]): FileError[] {
  const names = columns.map(({ name }) => name);
  const missing = names.filter((name) => !header.includes(name));
  const strange = header.filter((name) => !names.includes(name));
  return [
    ...missing.map((column) =>
      headFault(column, { word: "factors.add.missing", values: { column } }),
    ),
    ...strange.map((column) => {
      const values = { column, guess: nearest(column, names)[0] ?? names.join(", ") };
      return headFault(column, { word: "factors.add.strange", values });
    }),
  ];
}

const headFault = (column: string, told: Told): FileError => ({ row: 1, column, told });

function cellsOf({ columns }: FileLayout, { line, cells }: FileRow): FileError[] {
  return columns.flatMap((column) => {
    const told = cellFault(column, cells[column.name] ?? "");
    return told ? [{ row: line, column: column.name, told }] : [];
  });
}

function keyFaults(
  { line, cells }: FileRow,
  first: Map<string, number>,
  takenBy: (key: string) => string | undefined,
): FileError[] {
  const key = cells.id ?? "";
  const [before, edition] = [first.get(key), takenBy(key)];
  first.set(key, before ?? line);
  const fault = (told: Told) => [{ row: line, column: "id", told }];
  if (before !== undefined)
    return fault({ word: "factors.add.twice", values: { found: key, row: before } });
  if (edition === undefined) return [];
  return fault({ word: "factors.add.taken", values: { found: key, edition } });
}

function sumsOf({ line, cells }: FileRow): FileError[] {
  return sumFaults(cells).map((fault) => ({ row: line, ...fault }));
}

/** What a case file could not carry: a text too long, a control character. */
function shapeOf(layout: FileLayout, { line, cells }: FileRow): FileError[] {
  const name = layout.name === "valued" ? "scope3" : "electricity";
  const { factors, coefficients } = shelve([{ name, shareAlike: false, rows: [cells] }]);
  const results = [
    ...[...factors.values()].map((one) => factor.safeParse(one)),
    ...[...coefficients.values()].map((one) => coefficient.safeParse(one)),
  ];
  return results.flatMap(({ error }) =>
    (error?.issues ?? []).map(({ path }) => {
      const last = String(path.filter((part) => typeof part === "string").at(-1) ?? "id");
      return {
        row: line,
        column: columns[last] ?? last,
        told: { word: "factors.add.text" } as const,
      };
    }),
  );
}

/** Columns whose names in a case file differ. */
const columns: Readonly<Record<string, string>> = {
  validYear: "valid_year",
  kilograms: "kg_co2e",
  biogenicCo2Kilograms: "biogenic_kg_co2",
  note: "notes",
  key: "id",
};
