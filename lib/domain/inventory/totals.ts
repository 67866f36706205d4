import { sumOf } from "../decimal";
import { groupedBy } from "../group";
import type { CategoryTotal, GasTotal, Line, SiteTotal, Totals } from "./types";

/** What of a line its sums are made of; a sum of lines is one. */
export type Summed = Pick<
  Line,
  "scope" | "category" | "scope3Category" | "basis" | "gas" | "site" | "grams"
>;

const sum = <L extends Summed>(lines: readonly L[], keep: (line: L) => boolean): number =>
  sumOf(lines.filter(keep).map((line) => line.grams));

const scope1 = (line: Summed) => line.scope === 1;
const scope3 = (line: Summed) => line.scope === 3;
const byLocation = (line: Summed) => line.scope === 2 && line.basis === "location";
const byMarket = (line: Summed) => line.scope === 2 && line.basis === "market";

/** Integer sums of lines, so that every grouping agrees (domain.md N3). */
export function totalsOf(lines: readonly Summed[], biogenicCo2: number): Totals {
  const [one, location, market] = [
    sum(lines, scope1),
    sum(lines, byLocation),
    sum(lines, byMarket),
  ];
  return {
    scope1: one,
    scope2Location: location,
    scope2Market: market,
    scope3: sum(lines, scope3),
    scope12Location: sumOf([one, location]),
    scope12Market: sumOf([one, market]),
    biogenicCo2,
  };
}

/** Per scope, method and gas; what sums to nothing is left out. */
export function byGas(lines: readonly Summed[]): readonly GasTotal[] {
  const groups = groupedBy(lines, ({ scope, basis, gas }) => `${scope} ${basis} ${gas}`);
  return [...groups.values()]
    .map(([first, ...rest]) => ({
      scope: first.scope,
      basis: first.basis,
      gas: first.gas,
      grams: sumOf([first, ...rest].map((line) => line.grams)),
    }))
    .filter(({ grams }) => grams !== 0)
    .sort((a, b) => a.scope - b.scope);
}

export function byCategory(lines: readonly Summed[]): readonly CategoryTotal[] {
  const groups = groupedBy(lines, ({ category }) => category);
  return [...groups.values()]
    .map((group) => ({
      scope: group[0].scope,
      category: group[0].category,
      scope3Category: group[0].scope3Category,
      location: sum(group, (line) => line.basis !== "market"),
      market: sum(group, (line) => line.basis !== "location"),
    }))
    .sort((a, b) => a.scope - b.scope || (a.scope3Category ?? 0) - (b.scope3Category ?? 0));
}

/** In the order of the case's sites; a site without activities stands with zeros. */
export function bySite(sites: readonly string[], lines: readonly Summed[]): readonly SiteTotal[] {
  const groups = groupedBy(lines, ({ site }) => site);
  return sites.map((site) => {
    const own = groups.get(site) ?? [];
    return {
      site,
      scope1: sum(own, scope1),
      scope2Location: sum(own, byLocation),
      scope2Market: sum(own, byMarket),
      scope3: sum(own, scope3),
    };
  });
}

/** Grams of the market-based inventory whose CO2e stands under another GWP set, or under none stated. */
export function flaggedGrams(lines: readonly Line[]) {
  const counted = lines.filter((line) => line.basis !== "location");
  return {
    gwpMismatch: sum(counted, (line) => line.flags.includes("gwp_mismatch")),
    gwpUnstated: sum(counted, (line) => line.flags.includes("gwp_unstated")),
  };
}
