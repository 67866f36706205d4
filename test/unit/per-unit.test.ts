import { expect, test } from "vitest";
import { perUnit } from "@/app/(portal)/reports/[id]/activities/[key]/_parts/per-unit";
import type { Line } from "@/lib/domain/inventory/types";

const line = (said: Partial<Line>): Line => ({
  activity: "A1",
  source: "s",
  site: "S",
  scope: 1,
  category: "stationary_combustion",
  scope3Category: null,
  basis: "both",
  gas: "CO2",
  quantity: "100",
  unit: "m3",
  factor: "f",
  instrument: null,
  kilograms: null,
  gwp: null,
  grams: 0,
  formula: "",
  flags: [],
  ...said,
});

test("gases add up by mass times GWP, before any rounding", () => {
  // 200 kg CO2 + 0.01 kg CH4 x 28 + 0.002 kg N2O x 265 = 200.81 kg, over 100 m3
  const lines = [
    line({ kilograms: "200", gwp: "1", grams: 200_000 }),
    line({ gas: "CH4", kilograms: "0.01", gwp: "28", grams: 280 }),
    line({ gas: "N2O", kilograms: "0.002", gwp: "265", grams: 530 }),
  ];
  expect(perUnit(lines)).toBe("2.0081");
});

test("a published CO2e mass stands where there is no gas", () => {
  expect(perUnit([line({ grams: 12_345 })])).toBe("0.12345");
});

test("nothing per nothing is nothing", () => {
  expect(perUnit([])).toBe("0");
  expect(perUnit([line({ quantity: "0", grams: 5 })])).toBe("0");
});
