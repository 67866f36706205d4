import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import { sumOf } from "@/lib/domain/decimal";
import { isRefusal } from "@/lib/domain/refusal";
import { factorLibrary } from "@/lib/outside/factor-library";
import {
  activityOf,
  claimOf,
  demonstration,
  factorOf,
  instrumentOf,
  measureOf,
  siteOf,
  smallCase,
} from "../golden/small-case";

const library = factorLibrary();
const figuresOf = (file: CaseFile) => calculate(file, library).figures;

describe("what cannot be counted is refused, all of it at once, by field", () => {
  const refused: readonly (readonly [string, Partial<CaseFile>, Record<string, unknown>])[] = [
    [
      "a unit of another dimension",
      { activities: [activityOf({ unit: "kg" })] },
      { "activities[0].unit": { word: "units.dimension" } },
    ],
    [
      "an unknown unit, with the nearest",
      { activities: [activityOf({ unit: "kWhs" })] },
      { "activities[0].unit": { word: "units.unknown", values: { guess: "kWh" } } },
    ],
    [
      "an unknown factor, with the nearest",
      { activities: [activityOf({ factor: "cn-2022-national-averag" })] },
      {
        "activities[0].factor": {
          word: "calculator.factor",
          values: { guess: "cn-2022-national-average" },
        },
      },
    ],
    [
      "an unknown site and category",
      { activities: [activityOf({ site: "HX", category: "purchased_electricty" })] },
      {
        "activities[0].site": { word: "calculator.site", values: { guess: "HQ" } },
        "activities[0].category": {
          word: "calculator.category",
          values: { guess: "purchased_electricity" },
        },
      },
    ],
    [
      "a category in another scope",
      { activities: [activityOf({ scope: 3, scope3Category: 8 })] },
      {
        "activities[0].scope": { word: "calculator.scope", values: { scope: 2 } },
        "activities[0].scope3Category": { word: "calculator.scope3" },
      },
    ],
    [
      "days outside the year, or turned round",
      { activities: [activityOf({ from: "2022-02-01", to: "2021-12-31" })] },
      { "activities[0].to": { word: "calculator.order" } },
    ],
    [
      "a negative quantity that is no credit note",
      { activities: [activityOf({ quantity: "-1" })] },
      { "activities[0].quantity": { word: "calculator.negative" } },
    ],
    [
      "a key that occurs twice",
      { activities: [activityOf(), activityOf()] },
      { "activities[1].key": { word: "calculator.twice", values: { key: "A1" } } },
    ],
    [
      "a factor of a group of gases without one GWP",
      {
        factors: [factorOf({ gases: [{ gas: "HFCs", kilograms: "1" }] })],
        activities: [activityOf({ factor: "own" })],
      },
      { "activities[0].factor": { word: "calculator.gwp", values: { gas: "HFCs" } } },
    ],
    [
      "a vintage outside the year",
      { instruments: [instrumentOf({ vintageFrom: "2021-12-01" })] },
      { "instruments[0].vintageFrom": { word: "calculator.vintage" } },
    ],
    [
      "a measure's missing, unknown or impossible inputs",
      {
        measures: [
          measureOf({ inputs: { factor: "cn-2022-national-average" } }),
          measureOf({ key: "M2", inputs: { quantity: "1", factor: "nowhere" } }),
          measureOf({
            key: "M3",
            model: "training",
            inputs: {
              gpuHours: "1",
              utilisationBefore: "1.5",
              utilisationAfter: "0",
              gpuIdleWatts: "1",
              pue: "1",
              factor: "cn-2022-national-average",
            },
          }),
        ],
      },
      {
        "measures[0].inputs.quantity": { word: "calculator.input" },
        "measures[1].inputs.factor": { word: "calculator.factor" },
        "measures[2].inputs.utilisationBefore": { word: "calculator.range" },
        "measures[2].inputs.utilisationAfter": { word: "calculator.range" },
      },
    ],
    [
      "an input that the model does not have, and a pool with nothing left",
      {
        measures: ["1", "0.5"].map((shareAvoided, index) =>
          measureOf({
            key: `M${index}`,
            pool: "p",
            order: index + 1,
            model: "server_hours",
            inputs: {
              ...(index === 0 ? { hoursAvailable: "10", controlKwh: "5" } : {}),
              shareAvoided,
              idleWatts: "1",
              pue: "1",
              factor: "cn-2022-national-average",
            },
          }),
        ),
      },
      {
        "measures[0].inputs.controlKwh": { word: "calculator.inputUnknown" },
        "measures[1].order": { word: "calculator.poolLeft", values: { left: "0" } },
      },
    ],
    [
      "two measures at one place of a pool, in different halls",
      {
        measures: ["1.2", "1.3"].map((pue, index) =>
          measureOf({
            key: `M${index}`,
            pool: "p",
            order: 1,
            model: "server_hours",
            inputs: { hoursAvoided: "1", idleWatts: "1", pue, factor: "cn-2022-national-average" },
          }),
        ),
      },
      {
        "measures[1].order": { word: "calculator.poolOrder" },
        "measures[1].inputs.pue": { word: "calculator.poolDiffers" },
      },
    ],
    [
      "a claim outside the boundary",
      {
        boundary: { ...smallCase().boundary, scopes: [1, 2] },
        claim: claimOf("ORG"),
      },
      { "claim.scopes": { word: "calculator.claimScope", values: { scope: 3 } } },
    ],
  ];

  test.each(refused)("%s", (_, parts, fields) => {
    expect(fieldsOf(smallCase(parts))).toMatchObject(fields);
  });

  test("every bad entry of a long list is named", () => {
    const activities = Array.from({ length: 30 }, (_, n) =>
      activityOf({ key: `A${n}`, unit: n % 3 === 0 ? "kg" : "kWh" }),
    );
    expect(Object.keys(fieldsOf(smallCase({ activities })))).toEqual(
      [0, 3, 6, 9, 12, 15, 18, 21, 24, 27].map((n) => `activities[${n}].unit`),
    );
  });
});

test("what no mass can be is refused, wherever it comes from", () => {
  const most = "999999999999999999";
  const [credit] = demonstration.retirements;
  const retirements = credit
    ? ["K1", "K2"].map((key) => ({ ...credit, key, quantity: 9_000_000_000 }))
    : [];
  const grid = { quantity: most, factor: "cn-2022-national-average" };
  const cases: readonly (readonly [Partial<CaseFile>, string])[] = [
    [
      { instruments: [instrumentOf({ megawattHours: "1", kilogramsPerMegawattHour: most })] },
      "instruments[0].kilogramsPerMegawattHour",
    ],
    [{ measures: [measureOf({ inputs: grid })] }, "measures[0].inputs"],
  ];
  for (const [parts, field] of cases)
    expect(fieldsOf(smallCase(parts))).toMatchObject({ [field]: { word: "calculator.tooMuch" } });
  expect(() => figuresOf(smallCase({ retirements }))).toThrow("calculator.tooMuch");
});

test("a credit note takes away what it credits", () => {
  const credit = activityOf({ key: "A2", quantity: "-400", creditNote: true });
  const { totals } = figuresOf(smallCase({ activities: [activityOf(), credit] })).inventory;
  expect(totals.scope2Location).toBe(321_960);
});

test("a factor of an earlier year or another region is used and flagged", () => {
  const activities = [activityOf({ factor: "cn-2021-national-average" })];
  const elsewhere = [activityOf({ factor: "cn-2022-beijing" })];
  const flags = (file: CaseFile) => figuresOf(file).inventory.lines[0]?.flags;
  expect(flags(smallCase({ activities }))).toEqual(["factor_lag", "factor_country"]);
  expect(flags(smallCase({ activities: elsewhere }))).toEqual(["factor_proxy_region"]);
});

test("biogenic CO2 stands outside the scopes", () => {
  const wood = factorOf({
    key: "wood",
    unit: "t",
    gases: [{ gas: "CH4_biogenic", kilograms: "4.7" }],
    biogenicCo2Kilograms: "1747.2",
  });
  const burnt = activityOf({
    scope: 1,
    category: "stationary_combustion",
    factor: "wood",
    quantity: "2",
    unit: "t",
  });
  const { totals } = figuresOf(smallCase({ factors: [wood], activities: [burnt] })).inventory;
  expect([totals.scope1, totals.biogenicCo2]).toEqual([263_200, 3_494_400]);
});

describe("laws of any year", () => {
  const years = fc
    .array(
      fc.record({
        site: fc.constantFrom("HQ", "B"),
        kilowattHours: fc.integer({ min: 0, max: 10_000_000 }),
        month: fc.integer({ min: 1, max: 12 }),
        fuel: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .chain((rows) =>
      fc
        .array(
          fc.record({
            site: fc.constantFrom("HQ", "B", null),
            megawattHours: fc.integer({ min: 1, max: 9_000 }),
            rate: fc.integer({ min: 0, max: 900 }),
            only: fc.boolean(),
          }),
          { maxLength: 6 },
        )
        .map((instruments) => yearOf(rows, instruments)),
    );

  test("every grouping has the same sum, and the bridge closes", () => {
    fc.assert(
      fc.property(years, (file) => {
        const { inventory, bridge } = figuresOf(file);
        const { totals, byGas, byCategory, bySite } = inventory;
        const market = totals.scope12Market + totals.scope3;
        const gas = byGas.filter((one) => one.basis !== "location").map((one) => one.grams);
        expect(sumOf(gas)).toBe(market);
        expect(sumOf(byCategory.map((one) => one.market))).toBe(market);
        const sites = bySite.map((one) => one.scope1 + one.scope2Market + one.scope3);
        expect(sumOf(sites)).toBe(market);
        expect(sumOf(byCategory.map((one) => one.location))).toBe(
          totals.scope12Location + totals.scope3,
        );
        expect(bridge.withoutMeasures).toBe(
          bridge.residual + bridge.reductions + bridge.substitution,
        );
        expect(bridge.substitution).toBe(totals.scope2Location - totals.scope2Market);
      }),
      { numRuns: 60 },
    );
  });

  test("nothing is allocated beyond what was bought or what an instrument conveys", () => {
    fc.assert(
      fc.property(years, (file) => {
        const { instruments } = figuresOf(file).inventory;
        const taken = new Map<string, number>();
        for (const one of instruments) {
          const micro = (text: string) => Math.round(Number(text) * 1e6);
          const sum = one.allocations.reduce((all, each) => all + micro(each.kilowattHours), 0);
          expect(sum).toBe(micro(one.allocated));
          expect(micro(one.allocated) + micro(one.unused)).toBe(micro(one.kilowattHours));
          expect(micro(one.unused)).toBeGreaterThanOrEqual(0);
          for (const { activity, kilowattHours } of one.allocations)
            taken.set(activity, (taken.get(activity) ?? 0) + micro(kilowattHours));
        }
        for (const activity of file.activities)
          expect(taken.get(activity.key) ?? 0).toBeLessThanOrEqual(Number(activity.quantity) * 1e6);
      }),
      { numRuns: 60 },
    );
  });

  test("the order in which activities are listed changes no total", () => {
    fc.assert(
      fc.property(years, (file) => {
        const turned = { ...file, activities: file.activities.toReversed() };
        expect(figuresOf(turned).inventory.totals).toEqual(figuresOf(file).inventory.totals);
      }),
      { numRuns: 30 },
    );
  });

  test("measures in sequence never save more than the pool's idle hours", () => {
    const shares = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(shares, (percents) => {
        const measures = percents.map((percent, index) =>
          measureOf({
            key: `M${index}`,
            pool: "p",
            order: index + 1,
            model: "server_hours",
            inputs: {
              ...(index === 0 ? { hoursAvailable: "1000000" } : {}),
              shareAvoided: (percent / 100).toFixed(2),
              idleWatts: "100",
              pue: "1",
              factor: "cn-2022-national-average",
            },
          }),
        );
        const { total } = figuresOf(smallCase({ measures })).reductions;
        expect(total).toBeLessThanOrEqual(100_000 * 536.6 + percents.length);
      }),
      { numRuns: 40 },
    );
  });
});

test("the demonstration's file is in the documented format, DEMO throughout", () => {
  expect(caseFile.parse(structuredClone(demonstration))).toEqual(demonstration);
  expect(demonstration.demo).toBe(true);
  expect(demonstration.activities.every((one) => one.evidence.startsWith("DEMO"))).toBe(true);
});

function yearOf(
  rows: readonly { site: string; kilowattHours: number; month: number; fuel: boolean }[],
  instruments: readonly {
    site: string | null;
    megawattHours: number;
    rate: number;
    only: boolean;
  }[],
): CaseFile {
  return smallCase({
    sites: [siteOf(), siteOf({ key: "B", region: "CN-BJ" })],
    activities: rows.map(({ site, kilowattHours, month, fuel }, index) => {
      const day = `2022-${String(month).padStart(2, "0")}-01`;
      const shared = {
        key: `A${index}`,
        site,
        from: day,
        to: day,
        quantity: String(kilowattHours),
      };
      return fuel
        ? activityOf({
            ...shared,
            scope: 1,
            category: "stationary_combustion",
            factor: "us-epa-2024-natural-gas-scf",
            unit: "scf",
          })
        : activityOf({ ...shared, factor: site === "B" ? "cn-2022-beijing" : "cn-2022-zhejiang" });
    }),
    instruments: instruments.map(({ site, megawattHours, rate, only }, index) =>
      instrumentOf({
        key: `I${index}`,
        site,
        assignedOnly: only,
        megawattHours: String(megawattHours),
        kilogramsPerMegawattHour: String(rate),
      }),
    ),
  });
}

function fieldsOf(file: CaseFile) {
  try {
    figuresOf(file);
  } catch (error) {
    if (isRefusal(error)) return error.fields;
    throw error;
  }
  throw new Error("was not refused");
}
