/** What the address narrows the list to; every part may be absent. */
export type Narrowing = {
  readonly scope?: string | undefined;
  readonly site?: string | undefined;
  readonly category?: string | undefined;
  readonly missing?: string | undefined;
  readonly search?: string | undefined;
  readonly after?: string | undefined;
  /** "1": the table's quantities and notes can be edited in place. */
  readonly edit?: string | undefined;
};

const names = ["scope", "site", "category", "missing", "search", "after", "edit"] as const;
const missing = ["evidence", "figure", "quantity"] as const;
type Missing = (typeof missing)[number];

/** The address's parts that mean something; what it repeats or makes up is left out. */
export function narrowingOf(asked: Narrowing) {
  const one = (name: (typeof names)[number]) => {
    const value: unknown = asked[name];
    return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
  };
  const scope = one("scope");
  return {
    scope: scope && /^[123]$/.test(scope) ? scope : undefined,
    site: one("site"),
    category: one("category"),
    missing: missing.find((value): value is Missing => value === one("missing")),
    search: one("search"),
    after: one("after"),
    edit: one("edit"),
  };
}

/** The list's address with these parts. */
export function addressWith(base: string, narrowing: Narrowing): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = narrowing[name];
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `${base}?${query}` : base;
}
