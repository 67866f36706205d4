import { golden, own } from "./golden-case";

/** Worked by hand in kilograms, each product rounded to grams; `source`: whose published figures it uses. */
export const heatCases = [
  golden(
    "steam-china",
    ["heat_content", "purchased_steam", "cn-heat-default"],
    "1000 t",
    ["1000 × 2.75 × 110"],
    302_500_000,
    {
      inputs: { heat: "2.75 GJ/t" },
      source: "China, default of purchased heat: 0.11 t CO2 per GJ",
    },
  ),
  golden(
    "steam-epa",
    ["heat_content", "purchased_steam", "us-epa-2024-steam-heat"],
    "500 short ton",
    ["500 × 2.4 × 66.33", "500 × 2.4 × 0.00125 × 28", "500 × 2.4 × 0.000125 × 265"],
    79_677_750,
    {
      inputs: { heat: "2.4 mmBtu/short ton" },
      source: "US EPA Emission Factors Hub 2024, Table 7: steam and heat",
    },
  ),
  golden(
    "hot-water",
    ["heat_content", "purchased_heat", "own"],
    "100 t",
    ["100 × 84 ÷ 3.6 × 0.2"],
    466_667,
    { inputs: { heat: "84 MJ/t" }, own: own("kWh", "0.2") },
  ),
  golden(
    "chiller",
    ["heat_by_efficiency", "purchased_cooling", "cn-2022-zhejiang"],
    "80000 kWh",
    ["80000 ÷ 4 × 0.5153"],
    10_306_000,
    { inputs: { cop: "4" }, source: "China MEE and NBS 2022, Zhejiang" },
  ),
  golden(
    "uk-chiller",
    ["heat_by_efficiency", "purchased_cooling", "uk-2025-electricity-generated"],
    "360 GJ",
    ["360 ÷ 0.0036 ÷ 5 × 0.177"],
    3_540_000,
    { inputs: { cop: "5" }, source: "UK DESNZ 2025, UK electricity" },
  ),
  golden(
    "boiler",
    ["heat_by_efficiency", "purchased_heat", "own"],
    "900 kWh",
    ["900 ÷ 0.9 × 0.2"],
    200_000,
    { inputs: { cop: "0.9" }, own: own("kWh", "0.2") },
  ),
];
