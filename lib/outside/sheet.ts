import { type Sheet, templateKeys } from "@/lib/domain/import/template";
import { Refusal } from "@/lib/domain/refusal";
import { csvSheet } from "./csv";
import { checkedHeader, type SheetLimits, sheetLimits, tooLarge, tooLong } from "./sheet-limits";
import { workbookOf } from "./xlsx";
import type { Workbook, XlsxRow } from "./xlsx-read";

/** A file's sheet, and how it was read. */
export type SheetFile = Sheet & {
  readonly format: "csv" | "xlsx";
  /** Of a CSV, whichever its bytes are; of a workbook null. */
  readonly encoding: "utf-8" | "gb18030" | null;
  /** Of a workbook, the sheet that was read. */
  readonly sheetName: string | null;
};

/**
 * A file as rows by their heads: XLSX or CSV by its first bytes. A workbook's first visible sheet that is
 * named like a template is read, else its first visible one. Throws a Refusal: `too_large` beyond the
 * limits, `invalid` for what is neither, no safe workbook, or none under a workbook's name.
 */
export async function sheetOf(
  bytes: Uint8Array,
  fileName = "",
  limits: SheetLimits = sheetLimits,
): Promise<SheetFile> {
  if (bytes.byteLength > limits.bytes) throw tooLarge(limits);
  const named = /\.(xls|xlsx|xlsm|xlsb)$/i.test(fileName);
  if (named && !isWorkbook(bytes)) throw new Refusal("invalid", "checks.xlsx.zip");
  if (!isWorkbook(bytes)) return { format: "csv", sheetName: null, ...csvSheet(bytes, limits) };
  return sheetOfWorkbook(await workbookOf(bytes, templateKeys), limits);
}

/** A workbook's rows by the heads in the first of them. */
export function sheetOfWorkbook({ sheet, rows }: Workbook, limits: SheetLimits): SheetFile {
  const [head, ...body] = rows;
  const header = checkedHeader(head?.cells ?? [], body.length, limits);
  const long = body.find(({ cells }) => cells.some((cell) => cell.length > limits.cell));
  if (long) throw tooLong(long.line, limits);
  return {
    format: "xlsx",
    encoding: null,
    sheetName: sheet,
    header: header.filter((name) => name !== ""),
    rows: body.map((row) => rowOf(header, row)),
  };
}

/** A ZIP, or the envelope of an encrypted workbook, whose refusal says so. */
function isWorkbook(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (
    (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) ||
    (a === 0xd0 && b === 0xcf && c === 0x11)
  );
}

function rowOf(header: readonly string[], { line, cells, odd }: XlsxRow): Sheet["rows"][number] {
  const named: Record<string, string> = {};
  for (const [n, name] of header.entries()) if (name !== "") named[name] = cells[n] ?? "";
  if (!odd) return { line, cells: named };
  const marks = Object.entries(odd).map(([n, mark]) => [header[Number(n)] ?? "", mark] as const);
  return { line, cells: named, odd: Object.fromEntries(marks.filter(([name]) => name !== "")) };
}
