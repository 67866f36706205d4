import type { Factor, Gas, GwpSet } from "../case/factor";
import type { FactorStatus, PublishedRow } from "./library";
import { slug } from "./plain";

const editions: readonly (readonly [GwpSet, number, string])[] = [
  ["AR4", 2007, "Fourth Assessment Report (2007)"],
  ["AR5", 2013, "Fifth Assessment Report (2013)"],
  ["AR6", 2021, "Sixth Assessment Report (2021)"],
];

/** Gases with a row of their own in `gwp.ts`; what is released of them is entered as a mass of gas. */
const direct = /^(CO2|CH4|N2O)/;

/** A gas or blend of gwp.csv as factors of its release: kg CO2e per kg, one per GWP set. */
export function refrigerants(row: PublishedRow): readonly Factor[] {
  const gas = row.gas ?? "";
  if (direct.test(gas)) return [];
  return editions.flatMap(([set, year, edition]) => {
    const value = row[set.toLowerCase()];
    return value ? [release(row, gas, set, year, edition, value)] : [];
  });
}

function release(
  row: PublishedRow,
  gas: string,
  set: GwpSet,
  year: number,
  edition: string,
  kilograms: string,
): Factor {
  return {
    key: `gwp-${set.toLowerCase()}-${slug(gas)}`,
    name: `${gas}, release, 100-year GWP of IPCC ${set}`,
    category: "refrigerant",
    region: "",
    unit: "kg",
    validYear: year,
    gases: [],
    co2e: { kilograms, gwpSet: set, gas: groupOf(row) },
    biogenicCo2Kilograms: null,
    source: {
      publisher: "IPCC",
      title: "100-year global warming potentials",
      edition,
      publishedOn: null,
      url: "https://www.ipcc.ch/",
      licence: "numbers only; read in CC0, MIT, BSD 3-Clause and US federal copies",
    },
    note: row.notes ?? "",
  };
}

const families: readonly (readonly [Gas, RegExp])[] = [
  ["HFCs", /\bHFC-/],
  ["PFCs", /\bPFC-/],
  ["SF6", /^SF6$/],
  ["NF3", /^NF3$/],
];
const montreal = /\b(HCFC|CFC|Halon|HCFO)-/;

/** The Kyoto group of a gas or of a blend's composition; mixed or other gases have none. */
function groupOf(row: PublishedRow): Gas {
  const made = compositionOf(row);
  const found = families.filter(([, family]) => family.test(made));
  return found.length === 1 && !montreal.test(made)
    ? (found[0]?.[0] ?? "unspecified")
    : "unspecified";
}

/** Gases of the Montreal Protocol are reported beside the scopes, so their rows wait for a reviewer. */
export function refrigerantStatus(row: PublishedRow): FactorStatus {
  return montreal.test(compositionOf(row)) ? "draft" : "approved";
}

function compositionOf(row: PublishedRow): string {
  return /mass composition ([^;]+)/.exec(row.notes ?? "")?.[1] ?? row.gas ?? "";
}
