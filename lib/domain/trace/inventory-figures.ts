import { sumOf } from "../decimal";
import type { Line, SiteTotal, Totals } from "../inventory/types";
import { lineEntry } from "./entry";
import { type Figure, type FigureKind, summed } from "./figure";
import { biogenicLines, sensitivityLines } from "./recount";
import type { Seen } from "./seen";

type Keep = (line: Line) => boolean;

const scope1: Keep = ({ scope }) => scope === 1;
const scope3: Keep = ({ scope }) => scope === 3;
const scope2Location: Keep = ({ scope, basis }) => scope === 2 && basis === "location";
const scope2Market: Keep = ({ scope, basis }) => scope === 2 && basis === "market";
const byLocation: Keep = ({ basis }) => basis !== "market";
const byMarket: Keep = ({ basis }) => basis !== "location";

/** Totals that are sums of lines; those of Scope 1 and 2 are sums of figures as well. */
const totals: Readonly<Record<Exclude<keyof Totals, "biogenicCo2">, Keep>> = {
  scope1,
  scope2Location,
  scope2Market,
  scope3,
  scope12Location: (line) => scope1(line) || scope2Location(line),
  scope12Market: (line) => scope1(line) || scope2Market(line),
};
const ofSites: Readonly<Record<keyof Omit<SiteTotal, "site">, Keep>> = {
  scope1,
  scope2Location,
  scope2Market,
  scope3,
};

const partsOf: Readonly<Record<string, readonly string[]>> = {
  scope12Location: ["scope1", "scope2Location"],
  scope12Market: ["scope1", "scope2Market"],
};

const all = { location: byLocation, market: byMarket };
const allParts = {
  location: ["scope1", "scope2Location", "scope3"],
  market: ["scope1", "scope2Market", "scope3"],
} as const;

const inTotals = (name: string) => `inventory.totals.${name}`;

export const inventoryFigures: readonly FigureKind[] = [
  {
    pattern: "inventory.totals.{total}",
    matches: /^inventory\.totals\.(scope1|scope2Location|scope2Market|scope3|scope12\w+)$/,
    references: () => Object.keys(totals).map(inTotals),
    figure(seen, name = "") {
      const total = named(totals, name);
      return total && ofFigures(seen, partsOf[name] ?? [], total.keep, gramsIn(seen, total.name));
    },
  },
  {
    pattern: "inventory.totals.biogenicCo2",
    matches: /^inventory\.totals\.biogenicCo2$/,
    references: () => [inTotals("biogenicCo2")],
    figure: (seen) =>
      summed(seen.figures.inventory.totals.biogenicCo2, () =>
        biogenicLines(seen).map((line) => lineEntry(line)),
      ),
  },
  {
    pattern: "inventory.allScopes.{location|market}",
    matches: /^inventory\.allScopes\.(location|market)$/,
    references: () => Object.keys(all).map((basis) => `inventory.allScopes.${basis}`),
    figure(seen, name = "") {
      const basis = named(all, name);
      if (!basis) return undefined;
      const parts = allParts[basis.name];
      return ofFigures(seen, parts, basis.keep, sumOf(parts.map((one) => gramsIn(seen, one))));
    },
  },
  {
    pattern: "inventory.byGas.{scope}.{both|location|market}.{gas}",
    matches: /^inventory\.byGas\.([123])\.(both|location|market)\.(\w+)$/,
    references: ({ figures }) =>
      figures.inventory.byGas.map(
        ({ scope, basis, gas }) => `inventory.byGas.${scope}.${basis}.${gas}`,
      ),
    figure(seen, scope, basis, gas) {
      const found = seen.figures.inventory.byGas.find(
        (one) => `${one.scope}` === scope && one.basis === basis && one.gas === gas,
      );
      const keep: Keep = (line) =>
        line.scope === found?.scope && line.basis === basis && line.gas === gas;
      return found && ofLines(seen, keep, found.grams);
    },
  },
  {
    pattern: "inventory.byCategory.{category}.{location|market}",
    matches: /^inventory\.byCategory\.(.+)\.(location|market)$/,
    references: ({ figures }) =>
      figures.inventory.byCategory.flatMap(({ category }) =>
        Object.keys(all).map((basis) => `inventory.byCategory.${category}.${basis}`),
      ),
    figure(seen, category, name = "") {
      const found = seen.figures.inventory.byCategory.find((one) => one.category === category);
      const basis = named(all, name);
      if (!found || !basis) return undefined;
      const keep: Keep = (line) => line.category === category && basis.keep(line);
      return ofLines(seen, keep, found[basis.name]);
    },
  },
  {
    pattern: "inventory.bySite.{site}.{scope1|scope2Location|scope2Market|scope3}",
    matches: /^inventory\.bySite\.(.+)\.(scope1|scope2Location|scope2Market|scope3)$/,
    references: ({ figures }) =>
      figures.inventory.bySite.flatMap(({ site }) =>
        Object.keys(ofSites).map((total) => `inventory.bySite.${site}.${total}`),
      ),
    figure(seen, site, name = "") {
      const found = seen.figures.inventory.bySite.find((one) => one.site === site);
      const total = named(ofSites, name);
      if (!found || !total) return undefined;
      return ofLines(seen, (line) => line.site === site && total.keep(line), found[total.name]);
    },
  },
  {
    pattern: "inventory.sensitivityScope12",
    matches: /^inventory\.sensitivityScope12$/,
    references: ({ figures }) =>
      figures.inventory.sensitivityScope12 === null ? [] : ["inventory.sensitivityScope12"],
    figure(seen) {
      const { sensitivityScope12: grams, lines } = seen.figures.inventory;
      if (grams === null) return undefined;
      return summed(grams, () =>
        [...lines.filter(scope1), ...sensitivityLines(seen)].map((line) => lineEntry(line)),
      );
    },
  },
  {
    pattern: "inventory.flagged.{gwpMismatch|gwpUnstated}",
    matches: /^inventory\.flagged\.(gwpMismatch|gwpUnstated)$/,
    references: () => Object.keys(flags).map((flag) => `inventory.flagged.${flag}`),
    figure(seen, name = "") {
      const flag = named(flags, name);
      const keep: Keep = (line) => byMarket(line) && flag?.keep(line) === true;
      return flag && ofLines(seen, keep, seen.figures.inventory.flagged[flag.name]);
    },
  },
];

const flags: Readonly<Record<"gwpMismatch" | "gwpUnstated", Keep>> = {
  gwpMismatch: (line) => line.flags.includes("gwp_mismatch"),
  gwpUnstated: (line) => line.flags.includes("gwp_unstated"),
};

const gramsIn = ({ figures }: Seen, total: keyof Totals): number => figures.inventory.totals[total];

function ofLines({ figures }: Seen, keep: Keep, value: number): Figure {
  return summed(value, () => figures.inventory.lines.filter(keep).map((line) => lineEntry(line)));
}

function ofFigures(seen: Seen, parts: readonly string[], keep: Keep, value: number): Figure {
  const added = parts.map((part) => ({ figure: inTotals(part), sign: 1 as const }));
  return { ...ofLines(seen, keep, value), parts: added };
}

/** The entry of a table that a reference names, with its name as the table's own key. */
function named<Name extends string>(table: Readonly<Record<Name, Keep>>, name: string) {
  for (const key in table) if (key === name) return { name: key, keep: table[key] };
  return undefined;
}
