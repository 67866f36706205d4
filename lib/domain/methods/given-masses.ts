import type { Factor, Gas, GwpSet } from "../case/factor";
import { gwpSets } from "../case/factor";

/** Gases whose mass may be stated: by carbon content, by mass balance, by a meter. */
const masses: readonly (readonly [key: string, name: string, gas: Gas])[] = [
  ["mass-co2", "CO2, by mass", "CO2"],
  ["mass-ch4", "CH4, by mass, origin not divided", "CH4"],
  ["mass-ch4-fossil", "CH4 of fossil origin, by mass", "CH4_fossil"],
  ["mass-ch4-biogenic", "CH4 of biogenic origin, by mass", "CH4_biogenic"],
  ["mass-n2o", "N2O, by mass", "N2O"],
  ["mass-sf6", "SF6, by mass", "SF6"],
  ["mass-nf3", "NF3, by mass", "NF3"],
];

const identity = {
  publisher: "Zeroproof",
  title: "A stated mass, counted as itself",
  edition: "",
  publishedOn: null,
  url: "",
  licence: "CC0-1.0",
};

const built = (key: string, name: string, unit: string): Factor => ({
  key,
  name,
  category: "stated",
  region: "",
  unit,
  validYear: 1990,
  gases: [],
  co2e: null,
  biogenicCo2Kilograms: null,
  source: identity,
  note: "",
});

function stated(gwpSet: GwpSet | null): Factor {
  const key = gwpSet ? `stated-co2e-${gwpSet.toLowerCase()}` : "stated-co2e";
  const name = `CO2e stated under ${gwpSet ?? "no named GWP set"}`;
  return {
    ...built(key, name, "kg CO2e"),
    co2e: { kilograms: "1", gwpSet, gas: "unspecified" },
  };
}

/**
 * Factors that need no publisher: one kilogram of a gas is one kilogram of it, and a stated mass of
 * CO2e is what its author says, under the GWP set that its author names, or under none.
 */
export const givenMasses: ReadonlyMap<string, Factor> = new Map(
  [
    ...masses.map(([key, name, gas]) => ({
      ...built(key, name, "kg"),
      gases: [{ gas, kilograms: "1" }],
    })),
    { ...built("mass-co2-biogenic", "CO2 of biomass, by mass", "kg"), biogenicCo2Kilograms: "1" },
    ...gwpSets.map(stated),
    stated(null),
  ].map((factor) => [factor.key, factor]),
);
