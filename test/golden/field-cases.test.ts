import { expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile, Comparative } from "@/lib/domain/case/case-file";
import type { GwpSet } from "@/lib/domain/case/factor";
import { dividedBy, rounded, times } from "@/lib/domain/decimal";
import { change, moreThan, tonnes } from "@/lib/domain/format";
import { creditsFor } from "@/lib/domain/inventory/bridge";
import { comparativeOf, equivalenceOf } from "@/lib/domain/inventory/comparatives";
import { factorLibrary } from "@/lib/outside/factor-library";
import {
  activityOf,
  boundary,
  factorOf,
  instrumentOf,
  measureOf,
  siteOf,
  smallCase,
} from "./small-case";

const library = factorLibrary();
const totals = (file: CaseFile) => calculate(file, library).figures.inventory.totals;

/** 10 t of diesel: 43.0 GJ/t; 74 100, 3 and 0.6 kg of CO2, CH4 and N2O per TJ. */
test.each<[GwpSet, number]>([
  ["AR6", 31_971_876],
  ["AR5", 31_967_490],
  ["AR4", 31_972_134],
])("G01: 10 t of diesel under %s are %i g", (gwpSet, grams) => {
  const diesel = factorOf({
    key: "diesel",
    unit: "t",
    gases: [
      { gas: "CO2", kilograms: "3186.3" },
      { gas: "CH4_fossil", kilograms: "0.129" },
      { gas: "N2O", kilograms: "0.0258" },
    ],
  });
  const burnt = activityOf({
    scope: 1,
    category: "stationary_combustion",
    factor: "diesel",
    quantity: "10000",
    unit: "kg",
  });
  const file = smallCase({
    boundary: { ...boundary, gwpSet },
    factors: [diesel],
    activities: [burnt],
  });
  expect(totals(file).scope1).toBe(grams);
});

/** R-410A is half HFC-32, half HFC-125; each named, so that no blend's rounding comes in. */
test.each<[GwpSet, number]>([
  ["AR6", 28_193_750],
  ["AR5", 24_043_750],
  ["AR4", 26_093_750],
])("G02: 12.5 kg of R-410A by its gases under %s are %i g", (gwpSet, grams) => {
  const release = (key: string, gas: string) =>
    activityOf({
      key,
      scope: 1,
      category: "fugitive",
      factor: `gwp-${gwpSet.toLowerCase()}-${gas}`,
      quantity: "6.25",
      unit: "kg",
    });
  const activities = [release("A1", "hfc-32"), release("A2", "hfc-125")];
  const file = smallCase({ boundary: { ...boundary, gwpSet }, activities });
  const { inventory } = calculate(file, library).figures;
  expect(inventory.totals.scope1).toBe(grams);
  expect(inventory.flagged.gwpMismatch).toBe(0);
  expect(inventory.byGas).toEqual([{ scope: 1, basis: "both", gas: "HFCs", grams }]);
});

/** 10 000 MWh in China 2022, the second published series where nothing covers. */
const covered = (parts: Parameters<typeof instrumentOf>[0]) =>
  smallCase({
    boundary: { ...boundary, marketFallback: "excluding_traded_non_fossil" },
    activities: [activityOf({ quantity: "10000", unit: "MWh" })],
    instruments: [instrumentOf(parts)],
  });

test("G03: 6 000 MWh of wind leave 2,342.40 t by market", () => {
  const { inventory, bridge } = calculate(covered({ megawattHours: "6000" }), library).figures;
  const { scope2Location, scope2Market } = inventory.totals;
  expect([scope2Location, scope2Market, bridge.substitution].map(tonnes)).toEqual([
    "5,366.00",
    "2,342.40",
    "3,513.60",
  ]);
});

test("G04: 12 000 MWh cover 10 000, and 2 000 stay unused and disclosed", () => {
  const { inventory } = calculate(covered({ megawattHours: "12000" }), library).figures;
  expect(inventory.totals.scope2Market).toBe(0);
  expect(inventory.instruments[0]).toMatchObject({ allocated: "10000000", unused: "2000000" });
});

test("G05: an instrument that fails criterion 3 is listed and not counted", () => {
  const { criteria } = instrumentOf();
  const failing = covered({ megawattHours: "6000", criteria: { ...criteria, "3": "no" } });
  const { inventory } = calculate(failing, library).figures;
  expect(tonnes(inventory.totals.scope2Market)).toBe("5,856.00");
  expect(inventory.instruments[0]).toMatchObject({
    counted: false,
    failing: ["3"],
    allocated: "0",
    unused: "6000000",
  });
});

test("G06: a half is rounded away from zero, where binary numbers would not", () => {
  const factor = factorOf({
    key: "car",
    unit: "vehicle.km",
    co2e: { kilograms: "0.203", gwpSet: "AR5", gas: "unspecified" },
  });
  const commuting = activityOf({
    scope: 3,
    scope3Category: 7,
    category: "commuting",
    factor: "car",
    quantity: String(250 * 230 * 18),
    unit: "vehicle.km",
  });
  const { scope3 } = totals(smallCase({ factors: [factor], activities: [commuting] }));
  expect([scope3, tonnes(scope3)]).toEqual([210_105_000, "210.11"]);
});

test("G07: a spend is deflated exactly before its one rounding", () => {
  const deflated = times("1000000", dividedBy("270.970", "292.655"));
  expect(rounded(times(deflated, "0.25", 1000))).toBe(231_475_628n);
});

test("G08: credits are the ceiling of the residual", () => {
  expect(creditsFor(21_087_930_000)).toBe(21_088);
  expect(creditsFor(21_088_000_000)).toBe(21_088);
  expect(creditsFor(21_088_000_001)).toBe(21_089);
  expect(creditsFor(-5)).toBe(0);
});

const stated = (parts: Partial<Comparative>): Comparative => ({
  key: "k",
  figure: "reductions",
  year: "2021",
  tonnes: "37909.87",
  roundedToTonnes: "0.01",
  statedCurrentTonnes: "68665.35",
  statedCurrentRoundedToTonnes: "0.01",
  statedChangePercent: "81",
  text: "",
  source: "",
  ...parts,
});

test("G09: +81.128 % prints as 81 %", () => {
  const { recomputedChangePercent, verdict } = comparativeOf(stated({}));
  expect([recomputedChangePercent, change(recomputedChangePercent, 0), verdict]).toEqual([
    "81.128",
    "+81%",
    "agrees",
  ]);
});

test("G10: 68,665.35 t are 28,187 cars: more than 28,000, not more than 28,200", () => {
  const assumed = { kilometresPerYear: "12000", kilogramsPerKilometre: "0.203", source: "" };
  const { cars, kilogramsPerCar } = equivalenceOf(assumed, 68_665_350_000);
  expect([cars, kilogramsPerCar, moreThan(cars)]).toEqual([28_187, "2436", "28,000"]);
});

test("G11: 110 % of two rounded figures is flagged, not corrected", () => {
  const rough = stated({
    tonnes: "30000",
    roundedToTonnes: "1000",
    statedCurrentTonnes: "62000",
    statedCurrentRoundedToTonnes: "1000",
    statedChangePercent: "110",
  });
  expect(comparativeOf(rough).verdict).toBe("differs_within_rounding");
  expect(comparativeOf({ ...rough, statedChangePercent: "112" }).verdict).toBe("differs");
  expect(comparativeOf({ ...rough, statedChangePercent: "107" }).verdict).toBe("agrees");
});

test("G19: a training job in half the GPU-hours saves their idle power only", () => {
  const grid = factorOf({ key: "grid", gases: [{ gas: "CO2", kilograms: "0.5366" }] });
  const measure = measureOf({
    type: "training_efficiency",
    model: "training",
    inputs: {
      gpuHours: "2000000",
      utilisationBefore: "0.30",
      utilisationAfter: "0.60",
      gpuIdleWatts: "100",
      trainingWatts: "700",
      pue: "1.25",
      factor: "grid",
    },
  });
  const { reductions } = calculate(
    smallCase({ factors: [grid], measures: [measure] }),
    library,
  ).figures;
  expect(reductions.total).toBe(67_075_000);
});

test("G22: three lines of 0.004 t print <0.01 each and 0.01 together", () => {
  expect(tonnes(4_000)).toBe("<0.01");
  expect(tonnes(12_000)).toBe("0.01");
});

test("an instrument without a site is spread over its market by kWh, the last part taking the rest", () => {
  const sites = [siteOf(), siteOf({ key: "B" }), siteOf({ key: "C", marketBoundary: "EU" })];
  const activities = [
    activityOf({ key: "A1", quantity: "1000" }),
    activityOf({ key: "A2", site: "B", quantity: "2000" }),
    activityOf({ key: "A3", site: "C", quantity: "4000" }),
  ];
  const instruments = [instrumentOf({ site: null, megawattHours: "1" })];
  const { inventory } = calculate(smallCase({ sites, activities, instruments }), library).figures;
  const shared = inventory.instruments[0]?.allocations.map((one) => one.kilowattHours);
  expect(shared).toEqual(["333.333333", "666.666667"]);
});

test("certificates go before contracts, and an assigned site before a spill", () => {
  const sites = [siteOf(), siteOf({ key: "B" })];
  const activities = [
    activityOf({ key: "A1", quantity: "1000" }),
    activityOf({ key: "A2", site: "B", quantity: "1000" }),
  ];
  const contract = { ...instrumentOf().criteria, "7": "yes" as const };
  const instruments = [
    instrumentOf({ key: "I0", kind: "contract", criteria: contract, retiredOn: null }),
    instrumentOf({ key: "I1", megawattHours: "1.5" }),
    instrumentOf({ key: "I2", site: "B", megawattHours: "0.8" }),
  ];
  const { inventory } = calculate(smallCase({ sites, activities, instruments }), library).figures;
  const used = inventory.instruments.map(({ key, allocations, unused }) => [
    key,
    allocations.map((one) => `${one.activity} ${one.kilowattHours}`).join(", "),
    unused,
  ]);
  expect(used).toEqual([
    ["I0", "", "1000"],
    ["I1", "A1 1000, A2 200", "300"],
    ["I2", "A2 800", "0"],
  ]);
});

test("a residual mix that nobody published for the market stops the calculation", () => {
  const file = smallCase({
    boundary: { ...boundary, marketFallback: "residual_mix" },
    activities: [activityOf()],
  });
  expect(() => calculate(file, library)).toThrow(
    expect.objectContaining({
      fields: {
        "activities[0].factor": {
          word: "calculator.fallback",
          values: { region: "CN-ZJ", year: 2022 },
        },
      },
    }),
  );
});
