import type { Entry } from "./template";

/** One field of an entry that a sheet changes, each side as text; "" where there is nothing. */
export type FieldChange = {
  readonly field: string;
  readonly before: string;
  readonly after: string;
};
export type Placed = Entry & { readonly line: number };
export type Against = {
  readonly added: readonly Placed[];
  readonly changed: readonly (Placed & {
    readonly before: Entry["entry"];
    readonly fields: readonly FieldChange[];
  })[];
  /** Rows that say what is there already. */
  readonly unchanged: number;
};

/** A sheet's rows against what a year has: by key, the same values change nothing (domain.md §10, E06). */
export function against(
  ready: readonly Placed[],
  there: ReadonlyMap<string, Entry["entry"]>,
): Against {
  const added: Placed[] = [];
  const changed: Against["changed"][number][] = [];
  let unchanged = 0;
  for (const row of ready) {
    const before = there.get(row.entry.key);
    const fields = before ? changes(before, row.entry) : [];
    if (!before) added.push(row);
    else if (fields.length > 0) changed.push({ ...row, before, fields });
    else unchanged += 1;
  }
  return { added, changed, unchanged };
}

function changes(before: Entry["entry"], after: Entry["entry"]): FieldChange[] {
  const then = new Map(Object.entries(before));
  return Object.entries(after)
    .map(([field, value]) => ({ field, before: plain(then.get(field)), after: plain(value) }))
    .filter((one) => one.before !== one.after);
}

/** A value as a person reads it; the order in which a record's names were written does not count. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join("/");
  if (typeof value !== "object" || value === null) return String(value ?? "");
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => `${name} ${plain(own)}`)
    .join(", ");
}
