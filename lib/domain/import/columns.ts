import { distance } from "../nearest";
import { aliases } from "./column-aliases";
import type { ColumnMap, Sheet, Template } from "./template";

export type Matched = {
  /** Column of the template to the file's own head. */
  readonly columns: ColumnMap;
  /** Those of them that are a guess: a person should look at them. */
  readonly guessed: readonly string[];
  /** Required columns of the template that no head of the file is. */
  readonly missing: string[];
  /** Heads of the file that no column is read from. */
  readonly unused: string[];
};

/** Letters' case and width, blanks, underscores, hyphens and marks of a required column do not count. */
const folded = (head: string): string =>
  head
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_\-–.*＊:()/]+/gu, "");

/** Columns that the file to correct has, and that are no part of a template. */
export const errorColumns = ["error_code", "error", "remedy"];

/**
 * Which head of a file is which column of a template: as remembered, by its name, by another name in
 * English or Chinese, and of what is left over the nearest name that differs in a letter or two.
 */
export function matchColumns(
  template: Template,
  header: readonly string[],
  remembered: ColumnMap = {},
): Matched {
  const columns: Record<string, string> = {};
  const free = new Set(
    header.filter((head) => head !== "" && !errorColumns.includes(folded(head))),
  );
  const take = (name: string, head: string | undefined) => {
    if (head === undefined || columns[name] !== undefined || !free.has(head)) return;
    columns[name] = head;
    free.delete(head);
  };
  const names = template.columns.map(({ name }) => name);
  for (const name of names) take(name, remembered[name]);
  for (const name of names) take(name, name);
  for (const accepts of [isSame, isAlias])
    for (const name of names)
      take(
        name,
        [...free].find((head) => accepts(name, head)),
      );
  const guessed = names.filter((name) => columns[name] === undefined && nearOf(name, free));
  for (const name of guessed) take(name, nearOf(name, free));
  return {
    columns,
    guessed: guessed.filter((name) => columns[name] !== undefined),
    missing: template.columns
      .filter((one) => one.required && !columns[one.name])
      .map(({ name }) => name),
    unused: [...free],
  };
}

/** The sheet under the template's own heads; what no column is read from is left out. */
export function renamed({ header, rows }: Sheet, columns: ColumnMap): Sheet {
  const pairs = Object.entries(columns).filter(([, head]) => header.includes(head));
  const under = <Value>(cells: Readonly<Record<string, Value>>): Record<string, Value> => {
    const named: Record<string, Value> = {};
    for (const [name, head] of pairs) {
      const value = cells[head];
      if (value !== undefined) named[name] = value;
    }
    return named;
  };
  return {
    header: pairs.map(([name]) => name),
    rows: rows.map(({ line, cells, odd }) => ({
      line,
      cells: under(cells),
      ...(odd && { odd: under(odd) }),
    })),
  };
}

const isSame = (name: string, head: string): boolean => folded(name) === folded(head);

function isAlias(name: string, head: string): boolean {
  const found = folded(head);
  return (aliases[name] ?? []).some((alias) => folded(alias) === found);
}

/** A head that differs from the name, or another name of it, in one letter of four at most. */
function nearOf(name: string, heads: Iterable<string>): string | undefined {
  const wanted = [name, ...(aliases[name] ?? [])].map(folded);
  return [...heads].find((head) =>
    wanted.some((one) => distance(one, folded(head)) <= Math.floor(Math.min(one.length, 8) / 4)),
  );
}
