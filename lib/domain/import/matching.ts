import { Refusal, type Told } from "../refusal";
import { sha256Of } from "../sha256";
import type { Matched } from "./columns";
import type { ColumnMap, Template } from "./template";

/** A file's heads in their order, as one text by which the same kind of file is known again. */
export const headsKey = (heads: readonly string[]): string =>
  sha256Of(new TextEncoder().encode(JSON.stringify(heads)));

/** Whether a person should look first: a column is missing or under another name, or a head is read by none. */
export function isDoubtful({ columns, missing, unused }: Matched): boolean {
  const renamed = Object.entries(columns).some(([name, head]) => name !== head.toLowerCase());
  return renamed || missing.length > 0 || unused.length > 0;
}

/**
 * The columns as a person chose them: by the place of each head the name of a column, or "". Throws a
 * Refusal `invalid` naming heads of one column, and required columns without any.
 */
export function columnsChosen(
  template: Template,
  header: readonly string[],
  chosen: Readonly<Record<string, string>>,
): ColumnMap {
  const names = new Set(template.columns.map(({ name }) => name));
  const columns: Record<string, string> = {};
  const fields: Record<string, Told> = {};
  for (const [place, head] of header.entries()) {
    const name = chosen[place] ?? "";
    if (!names.has(name)) continue;
    const other = columns[name];
    if (other === undefined) columns[name] = head;
    else fields[`head.${place}`] = { word: "imports.match.twice", values: { column: name, other } };
  }
  const missing = template.columns.filter(({ name, required }) => required && !columns[name]);
  if (missing.length === 0 && Object.keys(fields).length === 0) return columns;
  const told = missing.map(({ name }) => name).join(", ");
  throw missing.length > 0
    ? new Refusal("invalid", "imports.match.missing", { values: { columns: told }, fields })
    : new Refusal("invalid", "refusal.invalid", { fields });
}
