import { findCategory } from "@/lib/domain/categories";
import { sumOf } from "@/lib/domain/decimal";
import { groupedBy } from "@/lib/domain/group";
import type { Inventory, Line } from "@/lib/domain/inventory/types";
import type { Statement } from "@/lib/domain/statement-types";

export const groupings = ["scope", "gas", "category", "site"] as const;
export type Grouping = (typeof groupings)[number];

/** Whole grams by both Scope 2 methods; `word` names the row where it is one of ours, else `key` is its name. */
export type Sum = { readonly key: string; readonly location: number; readonly market: number };

/** The inventory's sums by scope, gas, category or site, in the standards' own order. */
export function sumsBy(grouping: Grouping, inventory: Inventory): Sum[] {
  if (grouping === "category")
    return inventory.byCategory.map(({ category, location, market }) => ({
      key: category,
      location,
      market,
    }));
  if (grouping === "site")
    return inventory.bySite.map((one) => ({
      key: one.site,
      location: sumOf([one.scope1, one.scope2Location, one.scope3]),
      market: sumOf([one.scope1, one.scope2Market, one.scope3]),
    }));
  if (grouping === "gas")
    return [...groupedBy(inventory.byGas, ({ gas }) => gas)].map(([key, rows]) => ({
      key,
      ...bothMethods(rows),
    }));
  const { scope1, scope2Location, scope2Market, scope3 } = inventory.totals;
  return [
    { key: "1", location: scope1, market: scope1 },
    { key: "2", location: scope2Location, market: scope2Market },
    { key: "3", location: scope3, market: scope3 },
  ];
}

type Counted = Pick<Line, "basis" | "grams">;

/** The sum of lines under each method; lines of Scope 1 and 3 count under both. */
export function bothMethods(lines: readonly Counted[]): { location: number; market: number } {
  const under = (method: "location" | "market") =>
    sumOf(
      lines.filter(({ basis }) => basis === "both" || basis === method).map(({ grams }) => grams),
    );
  return { location: under("location"), market: under("market") };
}

export type ActivityRow = Statement["case"]["activities"][number] & {
  readonly location: number;
  readonly market: number;
};
export type Asked = { readonly scope: string; readonly site: string; readonly q: string };

/** The statement's activities with their sums, those asked for, in the statement's order. */
export function activityRows(statement: Statement, { scope, site, q }: Asked): ActivityRow[] {
  const lines = groupedBy(statement.figures.inventory.lines, ({ activity }) => activity);
  const wanted = q.trim().toLowerCase();
  return statement.case.activities
    .filter(
      (one) =>
        (scope === "" || String(one.scope) === scope) &&
        (site === "" || one.site === site) &&
        [one.key, one.source, one.site, one.factor].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
    )
    .map((one) => ({ ...one, ...bothMethods(lines.get(one.key) ?? []) }));
}

/** A category's word, or its key where it is none of ours. */
export const categoryWord = (key: string) => findCategory(key)?.word;
