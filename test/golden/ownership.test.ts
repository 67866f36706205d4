import { expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile, Site } from "@/lib/domain/case/case-file";
import { tonnes } from "@/lib/domain/format";
import { isRefusal } from "@/lib/domain/refusal";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, boundary, factorOf, instrumentOf, siteOf, smallCase } from "./small-case";

const library = factorLibrary();
const inventoryOf = (file: CaseFile) => calculate(file, library).figures.inventory;
const equity = { ...boundary, approach: "equity_share" as const };
const held = [{ from: "2022-10-01", to: null, percent: "60" }];

/** 1 000 t a year of natural gas at 1 kg a unit. */
const burning = (ownership: Site["ownership"], parts: Partial<CaseFile> = {}) =>
  smallCase({
    boundary: equity,
    sites: [siteOf({ ownership })],
    factors: [factorOf({ gases: [{ gas: "CO2", kilograms: "1" }] })],
    activities: [
      activityOf({
        scope: 1,
        category: "stationary_combustion",
        factor: "own",
        quantity: "1000000",
      }),
    ],
    ...parts,
  });

test("G17: 60 % held from 1 October counts 92 of 365 days of 1,000 t", () => {
  const { totals, lines } = inventoryOf(burning(held));
  expect(totals.scope1).toBe(151_232_877);
  expect(tonnes(totals.scope1)).toBe("151.23");
  expect(lines).toHaveLength(1);
});

test("under a control approach the same site counts whole", () => {
  for (const approach of ["operational_control", "financial_control"] as const)
    expect(inventoryOf(burning(held, { boundary: { ...boundary, approach } })).totals.scope1).toBe(
      1_000_000_000,
    );
});

test("a site without shares is wholly owned, and one that was sold counts until its last day", () => {
  expect(inventoryOf(burning([])).totals.scope1).toBe(1_000_000_000);
  // 40 % for 181 days, 70 % for 184: (40·181 + 70·184) / 36 500 of a thousand tonnes.
  const both = [
    { from: "2020-01-01", to: "2022-06-30", percent: "40" },
    { from: "2022-07-01", to: "2022-12-31", percent: "70" },
  ];
  expect(inventoryOf(burning(both)).totals.scope1).toBe(551_232_877);
  const sold = [{ from: "2020-01-01", to: "2022-01-31", percent: "50" }];
  expect(inventoryOf(burning(sold)).totals.scope1).toBe(42_465_753);
});

test("an activity's own days count, not the year's", () => {
  const file = burning(held);
  const activities = file.activities.map((one) => ({ ...one, from: "2022-10-01" }));
  expect(inventoryOf({ ...file, activities }).totals.scope1).toBe(600_000_000);
});

test("instruments cover no more than the owned part of what was bought", () => {
  const file = smallCase({
    boundary: equity,
    sites: [siteOf({ ownership: [{ from: "2022-01-01", to: null, percent: "60" }] })],
    activities: [activityOf({ quantity: "1000", unit: "MWh" })],
    instruments: [instrumentOf({ megawattHours: "700" })],
  });
  const { totals, instruments } = inventoryOf(file);
  expect(totals.scope2Location).toBe(600 * 536_600);
  expect(totals.scope2Market).toBe(0);
  expect(instruments[0]).toMatchObject({ allocated: "600000", unused: "100000" });
});

test("biogenic CO2 is owned in the same part", () => {
  const factors = [factorOf({ biogenicCo2Kilograms: "2" })];
  expect(inventoryOf(burning(held, { factors })).totals.biogenicCo2).toBe(302_465_753);
});

test("shares of a site that overlap, or are more than the whole, are refused by field", () => {
  const wrong = [
    { from: "2022-01-01", to: "2022-06-30", percent: "60" },
    { from: "2022-06-30", to: null, percent: "120" },
  ];
  expect(fieldsOf(burning(wrong))).toEqual({
    "sites[0].ownership[1].from": { word: "methods.wrong.ownershipOverlap", values: {} },
    "sites[0].ownership[1].percent": { word: "methods.wrong.ownershipOver", values: {} },
  });
});

function fieldsOf(file: CaseFile) {
  try {
    inventoryOf(file);
  } catch (error) {
    if (isRefusal(error)) return error.fields;
    throw error;
  }
  throw new Error("was not refused");
}
