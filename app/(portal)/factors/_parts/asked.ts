import { findUnit } from "@/lib/domain/units";

const names = [
  "text",
  "category",
  "region",
  "year",
  "unit",
  "gwpSet",
  "wider",
  "offset",
  // Whence somebody came to pick a factor: their year, what they count and how, the row they change.
  "report",
  "for",
  "method",
  "row",
] as const;
type Name = (typeof names)[number];

/** What the library is searched by, as the address has it. */
export type Asked = { readonly [N in Name]?: string | undefined };

/** The parts of an address that come along unseen in the search's form. */
export const carried = ["report", "for", "method", "row"] as const satisfies readonly Name[];

const shapes: Partial<Record<Name, RegExp>> = {
  year: /^\d{1,6}$/,
  offset: /^\d{1,6}$/,
  gwpSet: /^AR[456]$/,
  wider: /^1$/,
};

/** The parts that mean something; what is repeated, no number or no unit is left out. */
export function askedOf(asked: Readonly<Record<string, unknown>>): Asked {
  const one = (name: Name) => {
    const value = asked[name];
    const text = typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
    return text && (shapes[name]?.test(text) ?? true) ? text : undefined;
  };
  const found = Object.fromEntries(names.map((name) => [name, one(name)])) as Asked;
  return { ...found, unit: findUnit(found.unit ?? "")?.code };
}

export function addressOf(asked: Asked): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = asked[name];
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `/factors?${query}` : "/factors";
}
