import { parse } from "csv-parse/sync";
import type { Sheet } from "@/lib/domain/import/template";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import { checkedHeader, type SheetLimits, sheetLimits, tooLarge, tooLong } from "./sheet-limits";

export type CsvFile = Sheet & { readonly encoding: "utf-8" | "gb18030" };

/**
 * CSV text as rows by their heads, in UTF-8 or GB18030, whichever its bytes are, with commas, semicolons
 * or tabs between its cells, whichever its first line has most of. Throws a Refusal: `too_large` beyond
 * the limits, `invalid` for bytes that are no text or a line that is no CSV.
 */
export function csvSheet(bytes: Uint8Array, limits: SheetLimits): CsvFile {
  const { encoding, text } = decoded(bytes);
  const [head, ...body] = recordsOf(text, limits);
  const header = checkedHeader(head?.record ?? [], body.length, limits);
  return { encoding, header, rows: body.map((row) => rowOf(header, row)) };
}

type Parsed = { readonly record: readonly string[]; readonly line: number };

function recordsOf(text: string, limits: SheetLimits): readonly Parsed[] {
  const records: Parsed[] = [];
  const onRecord = (record: string[], { lines }: { readonly lines: number }) => {
    if (record.some((cell) => cell.length > limits.cell)) throw tooLong(lines, limits);
    records.push({ record, line: lines });
    return null;
  };
  try {
    parse(text, { on_record: onRecord, skip_empty_lines: true, delimiter: delimiterOf(text) });
    return records;
  } catch (error) {
    if (isRefusal(error)) throw error;
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    throw new Refusal("invalid", "checks.csv.malformed", { values: { line } });
  }
}

/** What stands most often between the heads, outside quotation marks. */
function delimiterOf(text: string): string {
  const heads = (/^[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (mark: string) => heads.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function rowOf(header: readonly string[], { record, line }: Parsed): Sheet["rows"][number] {
  const cells: Record<string, string> = {};
  for (const [n, name] of header.entries()) cells[name] = record[n] ?? "";
  return { line, cells };
}

function decoded(bytes: Uint8Array): { encoding: CsvFile["encoding"]; text: string } {
  for (const encoding of ["utf-8", "gb18030"] as const) {
    const text = attempt(encoding, bytes);
    if (text !== undefined && !text.includes("\0")) return { encoding, text };
  }
  throw new Refusal("invalid", "checks.csv.encoding");
}

/** The text, without a byte order mark; undefined where the bytes are not of that encoding. */
function attempt(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As `sheet.ts` has it, of CSV alone. */
export function sheetOf(bytes: Uint8Array, limits: Partial<SheetLimits> = {}): CsvFile {
  const all = { ...sheetLimits, ...limits };
  if (bytes.byteLength > all.bytes) throw tooLarge(all);
  return csvSheet(bytes, all);
}
