import { activityColumns } from "@/lib/domain/import/activity-columns";
import type { ImportCode } from "@/lib/domain/import/import-error";
import { xlsxBytes } from "@/lib/outside/xlsx";
import { type Line, lines } from "./forty-lines";

/** A mistake of the sheet: where it is named, what stands there, and which cell is to be what instead. */
export type Mistake = {
  readonly what: string;
  /** Its row's number in the file; the heads are 1. */
  readonly row: number;
  readonly column: string;
  readonly code: ImportCode;
  readonly found: string;
  /** Whether its row cannot be imported; the others are warnings. */
  readonly blocking: boolean;
  readonly correction: { readonly column: string; readonly value: string };
};

/**
 * The year that the sheet is of. Its importer may enter two of the three sites; one who may enter all
 * finds no E15. Every row that names evidence names `fortyEvidence`.
 */
export const fortyYear = {
  year: { label: "2025", firstDay: "2025-01-01", lastDay: "2025-12-31" },
  gwpSet: "AR6",
  sites: ["HQ", "LAB", "PLANT"],
  ownSites: ["HQ", "LAB"],
} as const;
export const fortyEvidence = "bills-2025.pdf";

const warned: ReadonlySet<string> = new Set([
  "a month that is missing",
  "a quantity out of all proportion",
  "a text like a formula",
  "no evidence",
]);

export const mistakes: readonly Mistake[] = lines.flatMap(({ wrong }, n) =>
  wrong.map(({ what, code, column, found, right, at = column }) => ({
    ...{ what, code, column, found, row: n + 2 },
    blocking: !warned.has(what),
    correction: { column: at, value: right },
  })),
);

const names = activityColumns.map(({ name }) => name);

/** The sheet's rows of cells, heads first; a row's key and source are its number where it has no own ones. */
export const fortyRows: readonly (readonly string[])[] = [names, ...lines.map(cellsOf)];

function cellsOf({ cells }: Line, n: number): readonly string[] {
  const own = { row_key: `row-${n + 2}`, source_key: `hq.row-${n + 2}`, credit_note: "no" };
  const row: Readonly<Record<string, string>> = {
    ...{ ...own, evidence_ref: fortyEvidence },
    ...cells,
  };
  return names.map((name) => row[name] ?? "");
}

/** The same rows with every mistake put right. */
export const fortyCorrected: readonly (readonly string[])[] = fortyRows.map((cells, n) => {
  const own = mistakes.filter(({ row }) => row === n + 1);
  const right = new Map(own.map(({ correction }) => [correction.column, correction.value]));
  return cells.map((cell, at) => right.get(names[at] ?? "") ?? cell);
});

/** Rows as a person's spreadsheet writes CSV: nothing is guarded, formulas stand as they are. */
export const asCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`)
    .join("");

export const fortyCsv = (): string => asCsv(fortyRows);
export const fortyXlsx = (): Promise<Buffer> => xlsxBytes(fortyRows);
