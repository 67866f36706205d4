import { gwpSets } from "@/lib/domain/case/factor";

/** Two editions, the GWP set they are weighed under, and the year that one might be adopted in. */
export type Asked = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly gwpSet?: string | undefined;
  readonly year?: string | undefined;
};

export type Query = Readonly<Record<string, unknown>>;

/** What the address says; what is repeated or empty is left out. */
export function askedOf(query: Query): Asked {
  const one = (name: keyof Asked) => {
    const value = query[name];
    return typeof value === "string" && value !== "" ? value.slice(0, 160) : undefined;
  };
  const gwpSet = gwpSets.find((set) => set === one("gwpSet"));
  return { from: one("from"), to: one("to"), gwpSet, year: one("year") };
}

export function queryOf(asked: Asked & { readonly adopted?: string }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  return String(query);
}

export const addressOf = (asked: Parameters<typeof queryOf>[0]): string =>
  `/factors/editions/compare?${queryOf(asked)}`;
