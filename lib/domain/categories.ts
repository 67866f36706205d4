import type { Scope } from "./case/parts";
import type { Word } from "./words/en";

export type Category = {
  readonly key: string;
  readonly scope: Scope;
  readonly scope3Category: number | null;
  /** domain.md 3.2, per gas. */
  readonly formula: string;
  /** The standard's own name: GHG Protocol Corporate Standard Ch 4, Scope 3 Standard Ch 5. */
  readonly protocolName: string;
  readonly word: Word;
};

const row = (
  key: string,
  scope: Scope,
  scope3Category: number | null,
  formula: string,
  protocolName: string,
  word: Word,
): Category => ({ key, scope, scope3Category, formula, protocolName, word });

export const categories: readonly Category[] = [
  row(
    "stationary_combustion",
    1,
    null,
    "S1.unit",
    "Stationary combustion",
    "categories.stationaryCombustion",
  ),
  row("mobile_combustion", 1, null, "S1.unit", "Mobile combustion", "categories.mobileCombustion"),
  row("process", 1, null, "S1.process", "Process emissions", "categories.process"),
  row("fugitive", 1, null, "S1.fugitive", "Fugitive emissions", "categories.fugitive"),
  row(
    "purchased_electricity",
    2,
    null,
    "S2.location",
    "Purchased electricity",
    "categories.purchasedElectricity",
  ),
  row("purchased_heat", 2, null, "S2.heat", "Purchased heat", "categories.purchasedHeat"),
  row("purchased_steam", 2, null, "S2.heat", "Purchased steam", "categories.purchasedSteam"),
  row("purchased_cooling", 2, null, "S2.heat", "Purchased cooling", "categories.purchasedCooling"),
  row(
    "purchased_goods",
    3,
    1,
    "S3.average",
    "Purchased goods and services",
    "categories.purchasedGoods",
  ),
  row("water_supply", 3, 1, "S3.average", "Purchased goods and services", "categories.waterSupply"),
  row("capital_goods", 3, 2, "S3.average", "Capital goods", "categories.capitalGoods"),
  row(
    "fuel_energy_related",
    3,
    3,
    "S3.fuel",
    "Fuel- and energy-related activities",
    "categories.fuelEnergyRelated",
  ),
  row(
    "upstream_transport",
    3,
    4,
    "S3.distance",
    "Upstream transportation and distribution",
    "categories.upstreamTransport",
  ),
  row("waste", 3, 5, "S3.waste", "Waste generated in operations", "categories.waste"),
  row("wastewater", 3, 5, "S3.waste", "Waste generated in operations", "categories.wastewater"),
  row("business_travel", 3, 6, "S3.distance", "Business travel", "categories.businessTravel"),
  row("commuting", 3, 7, "S3.distance", "Employee commuting", "categories.commuting"),
  row(
    "leased_data_centre_electricity",
    3,
    8,
    "S3.asset",
    "Upstream leased assets",
    "categories.leasedDataCentre",
  ),
  row(
    "upstream_leased_assets",
    3,
    8,
    "S3.asset",
    "Upstream leased assets",
    "categories.upstreamLeased",
  ),
  row(
    "downstream_transport",
    3,
    9,
    "S3.distance",
    "Downstream transportation and distribution",
    "categories.downstreamTransport",
  ),
  row("processing", 3, 10, "S3.average", "Processing of sold products", "categories.processing"),
  row("use_of_products", 3, 11, "S3.average", "Use of sold products", "categories.useOfProducts"),
  row(
    "end_of_life",
    3,
    12,
    "S3.waste",
    "End-of-life treatment of sold products",
    "categories.endOfLife",
  ),
  row(
    "downstream_leased_assets",
    3,
    13,
    "S3.asset",
    "Downstream leased assets",
    "categories.downstreamLeased",
  ),
  row("franchises", 3, 14, "S3.average", "Franchises", "categories.franchises"),
  row("investments", 3, 15, "S3.invest", "Investments", "categories.investments"),
];

const byKey = new Map(categories.map((category) => [category.key, category]));

export const findCategory = (key: string): Category | undefined => byKey.get(key);

/** The names of the fifteen Scope 3 categories, by number. */
export const scope3Words: Readonly<Record<number, Word>> = {
  1: "categories.scope3.c1",
  2: "categories.scope3.c2",
  3: "categories.scope3.c3",
  4: "categories.scope3.c4",
  5: "categories.scope3.c5",
  6: "categories.scope3.c6",
  7: "categories.scope3.c7",
  8: "categories.scope3.c8",
  9: "categories.scope3.c9",
  10: "categories.scope3.c10",
  11: "categories.scope3.c11",
  12: "categories.scope3.c12",
  13: "categories.scope3.c13",
  14: "categories.scope3.c14",
  15: "categories.scope3.c15",
};
