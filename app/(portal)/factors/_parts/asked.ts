import { findUnit } from "@/lib/domain/units";

/** What the library is searched by, as the address has it. */
export type Asked = {
  readonly text?: string | undefined;
  readonly category?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: string | undefined;
  readonly unit?: string | undefined;
  readonly offset?: string | undefined;
};
const names = ["text", "category", "region", "year", "unit", "offset"] as const;

/** The parts that mean something; what is repeated, no number or no unit is left out. */
export function askedOf(asked: Asked): Asked {
  const one = (name: (typeof names)[number]) => {
    const value: unknown = asked[name];
    return typeof value === "string" && value !== "" ? value.slice(0, 200) : undefined;
  };
  const number = (name: "year" | "offset") => {
    const value = one(name);
    return value && /^\d{1,6}$/.test(value) ? value : undefined;
  };
  return {
    text: one("text"),
    category: one("category"),
    region: one("region"),
    unit: findUnit(one("unit") ?? "")?.code,
    year: number("year"),
    offset: number("offset"),
  };
}

export function addressOf(asked: Asked): string {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = asked[name];
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `/factors?${query}` : "/factors";
}
