import { golden, own } from "./golden-case";

/** Worked by hand in kilograms, each product rounded to grams; `source`: whose published figures it uses. */
export const spendCases = [
  golden(
    "G07",
    ["spend", "purchased_goods", "own"],
    "1000000 USD2022",
    ["1000000 × 270.970 ÷ 292.655 × 0.25"],
    231_475_628,
    {
      inputs: { deflatorSpend: "292.655", deflatorFactor: "270.970", prices: "purchaser" },
      source: "US BLS, CPI-U 2021 and 2022, all items",
      own: own("USD2021", "0.25"),
    },
  ),
  golden(
    "epa-spend",
    ["spend", "purchased_goods", "us-epa-sc-v13-naics-327310"],
    "50 thousand USD2022",
    ["50 × 1000 × 3.924"],
    196_200_000,
    { inputs: { prices: "purchaser" }, source: "US EPA supply-chain factors 1.3, cement" },
  ),
  golden(
    "epa-deflated",
    ["spend", "capital_goods", "us-epa-sc-v13-naics-334111"],
    "200000 USD2023",
    ["200000 × 100 ÷ 104 × 0.058"],
    11_153_846,
    {
      inputs: { deflatorSpend: "104", deflatorFactor: "100", prices: "purchaser" },
      source: "US EPA supply-chain factors 1.3, electronic computers",
    },
  ),
  golden(
    "spend-fx",
    ["spend", "purchased_goods", "us-epa-sc-v13-naics-541110"],
    "300 10^4 CNY2022",
    ["300 × 10000 × 0.1487 × 0.041"],
    18_290_100,
    { inputs: { fx: "0.1487", prices: "basic" }, flags: ["factor_proxy_region", "basic_price"] },
  ),
];
