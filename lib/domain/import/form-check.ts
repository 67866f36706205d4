import type { z } from "zod";
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
