import { golden, own } from "./golden-case";

/** Worked by hand in kilograms, each product rounded to grams; `source`: whose published figures it uses. */
export const productsCases = [
  golden(
    "use-china",
    ["product_use", "use_of_products", "cn-2022-national-average"],
    "10000 piece",
    ["10000 × 1500 × 0.8 × 0.5366"],
    6_439_200_000,
    { inputs: { uses: "1500", energy: "0.8 kWh" }, source: "China MEE and NBS 2022" },
  ),
  golden(
    "use-uk",
    ["product_use", "use_of_products", "uk-2025-petrol-average-biofuel-blend-l"],
    "200 piece",
    ["200 × 10000 × 0.05 × 2.06916"],
    206_916_000,
    {
      inputs: { uses: "10000", energy: "0.05 litre" },
      source: "UK DESNZ 2025, petrol, average blend",
      biogenic: ["200 × 10000 × 0.05 × 0.13"],
      biogenicGrams: 13000000,
    },
  ),
  golden(
    "use-by-hand",
    ["product_use", "use_of_products", "own"],
    "4 piece",
    ["4 × 2.5 × 3.6 ÷ 3.6 × 0.5"],
    5_000,
    { inputs: { uses: "2.5", energy: "3.6 MJ" }, own: own("kWh", "0.5") },
  ),
  golden(
    "processing-china",
    ["processing_energy", "processing", "cn-2022-national-average"],
    "60 t",
    ["60 × 1000 × 1.2 × 0.5366"],
    38_635_200,
    { inputs: { energy: "1.2 kWh/kg" }, source: "China MEE and NBS 2022" },
  ),
  golden(
    "processing-uk",
    ["processing_energy", "processing", "uk-2025-electricity-generated"],
    "60 t",
    ["60 × 300 × 0.177"],
    3_186_000,
    { inputs: { energy: "0.3 MWh/t" }, source: "UK DESNZ 2025, UK electricity" },
  ),
  golden(
    "processing-by-hand",
    ["processing_energy", "processing", "own"],
    "12 piece",
    ["12 × 2 × 0.5"],
    12_000,
    { inputs: { energy: "2 kWh/piece" }, own: own("kWh", "0.5") },
  ),
];
