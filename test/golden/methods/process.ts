import { golden, own } from "./golden-case";

/** Worked by hand in kilograms, each product rounded to grams; `source`: whose published figures it uses. */
export const processCases = [
  golden("ipcc-lime", ["process_factor", "process", "own"], "100 t", ["100 × 750"], 75_000_000, {
    source: "IPCC 2006 Guidelines, Volume 3 Table 2.4: high-calcium lime 0.75 t CO2 per t",
    own: own("t", { CO2: "750" }),
  }),
  golden(
    "collected",
    ["process_factor", "process", "own"],
    "100 t",
    ["100 ÷ 0.9 × 750"],
    83_333_333,
    { inputs: { collection: "0.9" }, own: own("t", { CO2: "750" }) },
  ),
  golden(
    "collected-whole",
    ["process_factor", "process", "mass-n2o"],
    "40 kg",
    ["40 ÷ 0.8 × 265"],
    13_250_000,
    { inputs: { collection: "0.8" } },
  ),
  golden(
    "methanol",
    ["process_carbon", "process", "mass-co2"],
    "10 t",
    ["10 × 0.375 × 44 ÷ 12 × 1000"],
    13_750_000,
    {
      inputs: { carbon: "0.375" },
      source: "IPCC 2006 Guidelines, Volume 3 Table 3.10: methanol 0.375 t C per t",
    },
  ),
  golden(
    "publishers-constant",
    ["process_carbon", "process", "mass-co2"],
    "50 t",
    ["50 × 0.12 × 3.664 × 1000"],
    21_984_000,
    { inputs: { carbon: "0.12", ratio: "3.664" } },
  ),
  golden(
    "carbon-collected",
    ["process_carbon", "process", "mass-co2"],
    "8 kg",
    ["8 × 0.9 × 44 ÷ 12 ÷ 0.95"],
    27_789,
    { inputs: { carbon: "0.9", collection: "0.95" } },
  ),
];
