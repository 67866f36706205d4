import type { Instrument } from "@/lib/domain/case/case-file";
import { boundary, instrumentOf, siteOf } from "../small-case";
import { type GoldenCase, golden } from "./golden-case";

type Electricity = {
  readonly factor: string;
  readonly amount: string;
  readonly worked: readonly string[];
  readonly grams: number;
  readonly source?: string;
  readonly fallback: "excluding_traded_non_fossil" | "residual_mix" | "location_average";
  readonly place?: { readonly country: string; readonly region: string };
  readonly instruments: readonly Instrument[];
};

const electricity = (name: string, one: Electricity): GoldenCase => {
  const more = one.source ? { source: one.source } : {};
  const named = ["", "purchased_electricity", one.factor];
  const made = golden(name, named, one.amount, one.worked, one.grams, more);
  const file = {
    ...made.file,
    sites: [siteOf({ ...one.place, marketBoundary: one.place?.country ?? "CN" })],
    boundary: { ...boundary, marketFallback: one.fallback },
    instruments: [...one.instruments],
  };
  return { ...made, file, formula: "S2.market" };
};

const china = { factor: "cn-2022-national-average", amount: "10000 MWh" } as const;
const second = { ...china, fallback: "excluding_traded_non_fossil" } as const;
const { criteria } = instrumentOf();

/** Scope 2 by market: the grams of the market's lines. */
export const marketCases: readonly GoldenCase[] = [
  electricity("G03", {
    ...second,
    worked: ["4000 × 1000 × 0.5856"],
    grams: 2_342_400_000,
    instruments: [instrumentOf({ megawattHours: "6000" })],
  }),
  electricity("G04", {
    ...second,
    worked: ["0"],
    grams: 0,
    instruments: [instrumentOf({ megawattHours: "12000" })],
  }),
  electricity("G05", {
    ...second,
    worked: ["10000 × 1000 × 0.5856"],
    grams: 5_856_000_000,
    instruments: [instrumentOf({ megawattHours: "6000", criteria: { ...criteria, "3": "no" } })],
  }),
  electricity("china-second-series", {
    ...second,
    worked: ["10000 × 1000 × 0.5856"],
    grams: 5_856_000_000,
    source: "China MEE and NBS 2022, average excluding market-traded non-fossil electricity",
    instruments: [],
  }),
  electricity("supplier-rate", {
    ...china,
    fallback: "location_average",
    worked: ["7500 × 300", "2500 × 1000 × 0.5366"],
    grams: 3_591_500_000,
    source: "China MEE and NBS, CO2 factors of electricity 2022",
    instruments: [
      instrumentOf({
        kind: "supplier_rate",
        megawattHours: "7500",
        kilogramsPerMegawattHour: "300",
        retiredOn: null,
        criteria: { ...criteria, "6": "yes" },
      }),
    ],
  }),
];
