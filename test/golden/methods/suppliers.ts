import { golden, own } from "./golden-case";

/** Worked by hand in kilograms, each product rounded to grams; `source`: whose published figures it uses. */
export const suppliersCases = [
  golden(
    "supplier-cement",
    ["supplier", "purchased_goods", "own"],
    "50 t",
    ["50 × 640"],
    32_000_000,
    { inputs: { verified: "yes" }, own: own("t", "640") },
  ),
  golden(
    "supplier-stated",
    ["supplier", "capital_goods", "stated-co2e-ar5"],
    "120 t CO2e",
    ["120 × 1000 × 0.25"],
    30_000_000,
    { inputs: { allocation: "0.25", verified: "yes" } },
  ),
  golden(
    "supplier-unstated",
    ["supplier", "franchises", "stated-co2e"],
    "3 t CO2e",
    ["3 × 1000"],
    3_000_000,
    { flags: ["gwp_unstated", "supplier_unverified"] },
  ),
  golden(
    "supplier-uk",
    [
      "supplier",
      "purchased_goods",
      "gb-desnz-2025-material-use-metal-metal-scrap-metal-primary-material-production-t",
    ],
    "4 t",
    ["4 × 3473.11953 × 0.5"],
    6_946_239,
    {
      inputs: { allocation: "0.5" },
      source: "UK DESNZ 2025, material use, scrap metal",
      flags: ["factor_proxy_region", "supplier_unverified"],
    },
  ),
  golden(
    "hybrid-three",
    ["hybrid", "purchased_goods", "stated-co2e-ar5"],
    "7 t CO2e",
    ["7 × 1000 × 0.1", "2 × 3172.49932", "500 × 0.19748", "0.3 × 8.98311"],
    7_146_434,
    {
      inputs: {
        allocation: "0.1",
        materials:
          "gb-desnz-2025-material-use-plastic-plastics-average-plastics-primary-material-production-t 2 t",
        transport:
          "gb-desnz-2025-freighting-goods-hgv-all-diesel-all-rigids-average-laden-tkm 500 tonne.km",
        waste: "gb-desnz-2025-waste-disposal-plastic-plastics-average-plastics-landfill-t 300 kg",
      },
      source: "UK DESNZ 2025, plastics, rigid lorries, landfill",
    },
  ),
  golden(
    "hybrid-two",
    ["hybrid", "purchased_goods", "own"],
    "10 t",
    ["10 × 100", "8 × 100", "1.5 × 100"],
    1_950_000,
    { inputs: { materials: "own 8 t, own 1.5 t" }, own: own("t", "100") },
  ),
  golden("hybrid-alone", ["hybrid", "capital_goods", "own"], "10 t", ["10 × 0.5 × 100"], 500_000, {
    inputs: { allocation: "0.5" },
    own: own("t", "100"),
  }),
];
