import { parse } from "csv-parse/sync";
import { Refusal } from "@/lib/domain/refusal";

export type SheetRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
export type Sheet = {
  readonly encoding: "utf-8" | "gb18030";
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
};

/** Of an uploaded sheet, by the decision in the design's limits: 10 MB and 100,000 rows. */
export const sheetLimits = { bytes: 10_000_000, rows: 100_000 };

/**
 * A CSV file as rows by their heads, in UTF-8 or GB18030, whichever its bytes are. Throws a Refusal:
 * `too_large` beyond the limits, `invalid` for bytes that are no text or a line that is no CSV.
 */
export function sheetOf(bytes: Uint8Array, limits = sheetLimits): Sheet {
  const limit = `${limits.bytes / 1_000_000} MB`;
  if (bytes.byteLength > limits.bytes)
    throw new Refusal("too_large", "refusal.tooLarge", { values: { limit } });
  const { encoding, text } = decoded(bytes);
  const records = recordsOf(text);
  const [head, ...body] = records;
  if (!head || head.record.every((cell) => cell === ""))
    throw new Refusal("invalid", "checks.csv.empty");
  if (body.length > limits.rows)
    throw new Refusal("too_large", "checks.csv.rows", { values: { limit: limits.rows } });
  const header = head.record.map((cell) => cell.trim());
  refuseTwice(header);
  return { encoding, header, rows: body.map((row) => rowOf(header, row)) };
}

type Parsed = { readonly record: readonly string[]; readonly line: number };

function recordsOf(text: string): readonly Parsed[] {
  const records: Parsed[] = [];
  const onRecord = (record: string[], { lines }: { readonly lines: number }) => {
    records.push({ record, line: lines });
    return null;
  };
  try {
    parse(text, { on_record: onRecord, skip_empty_lines: true });
    return records;
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    throw new Refusal("invalid", "checks.csv.malformed", { values: { line } });
  }
}

function rowOf(header: readonly string[], { record, line }: Parsed): SheetRow {
  return { line, cells: Object.fromEntries(header.map((name, n) => [name, record[n] ?? ""])) };
}

function refuseTwice(header: readonly string[]) {
  const twice = header.find((name, n) => header.indexOf(name) !== n);
  if (twice !== undefined)
    throw new Refusal("invalid", "checks.csv.twice", { values: { column: twice } });
}

function decoded(bytes: Uint8Array): { encoding: Sheet["encoding"]; text: string } {
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
