import type { factorCategories } from "./known";

type Library = (typeof factorCategories)[number];

const electricity = ["electricity_location", "electricity_td"] as const;
const spend = ["purchased_goods"] as const;

/** Where in the library the factors for an activity's category stand; one without a row asks all of it. */
const rows: Readonly<Record<string, readonly Library[]>> = {
  stationary_combustion: ["stationary_combustion"],
  mobile_combustion: ["mobile_combustion", "stationary_combustion"],
  process: ["process"],
  fugitive: ["refrigerant"],
  purchased_electricity: electricity,
  purchased_heat: ["heat"],
  purchased_steam: ["heat"],
  purchased_cooling: ["heat", "electricity_location"],
  purchased_goods: spend,
  water_supply: ["water"],
  capital_goods: ["embodied", "purchased_goods"],
  fuel_energy_related: ["wtt", "td_losses", "heat_td", "electricity_td"],
  upstream_transport: ["freight", "purchased_goods"],
  waste: ["waste"],
  wastewater: ["water"],
  business_travel: ["business_travel", "purchased_goods"],
  commuting: ["commuting", "homeworking", "business_travel"],
  leased_data_centre_electricity: electricity,
  upstream_leased_assets: [...electricity, "heat", "stationary_combustion"],
  downstream_transport: ["freight", "purchased_goods"],
  end_of_life: ["waste"],
  downstream_leased_assets: [...electricity, "heat", "stationary_combustion"],
};

/** The library's categories for an activity's; undefined where any may serve. */
export const libraryCategories = (category: string): readonly Library[] | undefined =>
  rows[category];
