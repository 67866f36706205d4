import type { z } from "zod";
import { bannedAmong } from "../claims/banned";
import { type SaidKind, textsOf } from "../claims/said-fields";
import type { ImportContext } from "./context";
import * as faults from "./import-error";
import type { RowReader } from "./row-reader";

/**
 * The fields as the form takes them; undefined where a cell was bad. What only the form refuses, a key
 * with other letters or a text too long, is named under its column.
 */
export function parsedEntry<Schema extends z.ZodType>(
  row: RowReader,
  schema: Schema,
  fields: unknown,
  columnOf: Readonly<Record<string, string>>,
): z.output<Schema> | undefined {
  if (row.errors.length > 0) return undefined;
  const parsed = schema.safeParse(fields);
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    const column = columnOf[String(path[0])] ?? "row_key";
    row.fail(column, faults.refusedText(column));
  }
  return undefined;
}

/** The entry, where its public texts hold nothing that the year's claim may not say; else each is named under its column. */
export function saidRightly<Entry>(
  row: RowReader,
  entry: Entry | undefined,
  kind: SaidKind,
  { claim }: ImportContext,
  columnOf: Readonly<Record<string, string>>,
): Entry | undefined {
  for (const text of textsOf(kind, entry)) {
    const found = bannedAmong([text], claim);
    if (found) row.fail(columnOf[found.field] ?? "row_key", faults.banned(found.phrase));
  }
  return row.errors.length > 0 ? undefined : entry;
}
