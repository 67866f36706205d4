import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import writeExcelFile from "write-excel-file/node";
import { Refusal, type RefusalCode } from "@/lib/domain/refusal";
import type { Word } from "@/lib/domain/words/en";
import type { Workbook, XlsxRow } from "./xlsx-read";
import { checkedZip } from "./zip-check";

type Options = {
  /** One of the templates', so that it is read again where the file has more sheets. */
  readonly sheetName?: string;
  /** Of the columns, in letters; the first ones where it is shorter. */
  readonly widths?: readonly number[];
  /** How many of the first rows are heads. */
  readonly heads?: number;
};

/**
 * Rows as a workbook of one sheet. Every cell is text, or a number where the number's own text is the
 * cell's: "0012" and "1.50" stay as they are. Nothing is a formula: "=1+1" is text.
 */
export async function xlsxBytes(
  rows: readonly (readonly string[])[],
  { sheetName = "activity", widths = [], heads = 1 }: Options = {},
): Promise<Buffer> {
  const data = rows.map((row, line) => row.map((cell) => cellOf(cell, line < heads)));
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile(data, { sheet: sheetName, stickyRowsCount: heads, columns }).toBuffer();
}

function cellOf(text: string, isHead: boolean) {
  if (text === "") return null;
  const value = escaped(text);
  if (isHead) return { value, type: String, fontWeight: "bold" as const };
  const isNumber = /^-?\d{1,15}(\.\d{1,15})?$/.test(text) && String(Number(text)) === text;
  return isNumber ? { value: Number(text), type: Number } : { value, type: String };
}

/** "_x0041_" is how a workbook writes "A" (ECMA-376 22.9.2.19): a text that only looks so says that it is none. */
const escaped = (text: string): string => text.replace(/_x(?=[\dA-Fa-f]{4}_)/g, "_x005F_x");

/** What one workbook may take; a hundred thousand rows of 22 cells need about a third of it. */
const bounds = { maxOldGenerationSizeMb: 1024 };
const seconds = 120;

type Message =
  | { readonly rows: readonly XlsxRow[] }
  | { readonly sheet: string }
  | { readonly error: Failure };
type Failure = {
  readonly code?: RefusalCode;
  readonly word?: Word;
  readonly values?: Record<string, string | number>;
};

/**
 * A workbook's sheet of one of these names, else its first visible one, read in a thread of its own with
 * bounded memory and time. Throws a Refusal for what is no workbook, or one that is not safe to read.
 */
export async function workbookOf(bytes: Uint8Array, names: readonly string[]): Promise<Workbook> {
  checkedZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)); // no thread for what is refused
  const path = join(/* turbopackIgnore: true */ process.cwd(), "lib/outside/xlsx-worker.mjs");
  // By a line of code and not by its file's name, which the bundler would follow into the sources.
  const worker = new Worker(`import(${JSON.stringify(pathToFileURL(path))})`, {
    eval: true,
    resourceLimits: bounds,
    workerData: { bytes, names },
  });
  const rows: XlsxRow[] = [];
  return new Promise<Workbook>((resolve, reject) => {
    const slow = new Refusal("invalid", "checks.xlsx.slow");
    const timer = setTimeout(() => reject(slow), seconds * 1000);
    worker.on("message", (message: Message) => {
      if ("rows" in message) rows.push(...message.rows);
      else if ("sheet" in message) resolve({ sheet: message.sheet, rows });
      else reject(refusalOf(message.error));
    });
    worker.on("error", (error) => reject(isOutOfMemory(error) ? slow : error));
    worker.on("exit", () => {
      clearTimeout(timer);
      reject(slow);
    });
  }).finally(() => worker.terminate());
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

function refusalOf({
  code = "invalid",
  word = "checks.xlsx.unread",
  values = {},
}: Failure): Refusal {
  return new Refusal(code, word, { values });
}
