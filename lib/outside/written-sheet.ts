import { csvText } from "@/lib/domain/csv-text";
import type { SheetFormat } from "@/lib/domain/import/patched";
import { xlsxBytes } from "./xlsx";

type Rows = readonly (readonly string[])[];
type Bytes = Uint8Array<ArrayBuffer>;

const writers: Readonly<Record<SheetFormat, (rows: Rows, sheetName: string) => Promise<Bytes>>> = {
  csv: async (rows) => new TextEncoder().encode(csvText(rows)),
  xlsx: async (rows, sheetName) => new Uint8Array(await xlsxBytes(rows, { sheetName })),
};

/** Rows of cells, heads first, as a file of this format; a workbook's sheet is called so. */
export const writtenSheet = (rows: Rows, format: SheetFormat, sheetName: string): Promise<Bytes> =>
  writers[format](rows, sheetName);
