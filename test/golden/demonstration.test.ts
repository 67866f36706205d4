import { expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { change, percent, tonnes } from "@/lib/domain/format";
import { freeze, readStatement, sha256Of } from "@/lib/domain/statement";
import { factorLibrary } from "@/lib/outside/factor-library";
import { demonstration } from "./small-case";

const library = factorLibrary();
const { figures } = calculate(demonstration, library);
const { inventory, reductions, bridge } = figures;

/** What the press release states and what a second program computed from the same activities. */
test("the inventory of the demonstration is the recorded one, in grams", () => {
  expect(inventory.totals).toEqual({
    scope1: 2_410_235_780,
    scope2Location: 32_966_374_191,
    scope2Market: 18_677_694_190,
    scope3: 307_726_655_126,
    scope12Location: 35_376_609_971,
    scope12Market: 21_087_929_970,
    biogenicCo2: 0,
  });
  expect(tonnes(inventory.totals.scope12Market)).toBe("21,087.93");
});

test("the bridge runs from 41,585.54 t by reduction and substitution to 21,087.93 t", () => {
  expect(bridge.substitution).toBe(14_288_680_001);
  expect([bridge.withoutMeasures, bridge.reductions, bridge.residual].map(tonnes)).toEqual([
    "41,585.54",
    "6,208.93",
    "21,087.93",
  ]);
  expect(bridge.withoutMeasures).toBe(bridge.residual + bridge.reductions + bridge.substitution);
  expect([bridge.creditsNeeded, tonnes(bridge.surplus), bridge.net]).toEqual([21_088, "0.07", 0]);
});

test("reductions are 68,665.35 t, split into evidenced and screening", () => {
  const shown = [reductions.total, reductions.evidenced, reductions.screening].map(tonnes);
  expect(shown).toEqual(["68,665.35", "6,635.58", "62,029.77"]);
  expect(tonnes(reductions.greenComputing)).toBe("62,029.77");
  expect(tonnes(reductions.scope3)).toBe("62,456.42");
  expect(reductions.evidenced + reductions.screening).toBe(reductions.total);
});

test.each([
  ["GC-1", "27,443.89"],
  ["GC-2", "4,116.58"],
  ["GC-3", "19,093.52"],
  ["GC-4", "2,267.90"],
  ["GC-5", "6,337.70"],
  ["GC-6", "997.60"],
  ["GC-7", "132.01"],
  ["GC-8", "1,640.58"],
  ["S3-1", "362.45"],
  ["S3-2", "64.20"],
  ["E-1", "2,859.78"],
  ["E-2", "781.20"],
  ["E-3", "979.07"],
  ["E-4", "462.00"],
  ["E-5", "194.60"],
  ["E-6", "43.89"],
  ["E-7", "115.44"],
  ["E-8", "772.95"],
])("measure %s reduces %s t", (key, expected) => {
  expect(tonnes(reductions.measures.find((one) => one.key === key)?.grams ?? 0)).toBe(expected);
});

test("a measure with two scopes keeps the sign of each", () => {
  const cars = reductions.measures.find((one) => one.key === "E-6");
  expect(cars?.byScope).toEqual([
    { scope: 1, grams: 152_105_200 },
    { scope: 2, grams: -108_213_000 },
  ]);
});

test("Scope 3 by category", () => {
  const byNumber = new Map<number, number>();
  for (const { scope3Category, market } of inventory.byCategory)
    if (scope3Category) byNumber.set(scope3Category, (byNumber.get(scope3Category) ?? 0) + market);
  expect([...byNumber].map(([number, grams]) => [number, tonnes(grams)])).toEqual([
    [1, "18,975.70"],
    [2, "9,612.00"],
    [3, "298.71"],
    [4, "207.95"],
    [5, "581.68"],
    [6, "10,389.98"],
    [7, "14,495.25"],
    [8, "253,165.40"],
  ]);
});

test("uncovered electricity at 0.5856 kg/kWh is the printed sensitivity", () => {
  expect(tonnes(inventory.sensitivityScope12 ?? 0)).toBe("24,008.33");
});

test("shares under another GWP set, and under none stated", () => {
  const { gwpMismatch, gwpUnstated } = inventory.flagged;
  const { scope12Market, scope3 } = inventory.totals;
  expect(percent(((gwpMismatch * 100) / (scope12Market + scope3)).toFixed(9), 2)).toBe("3.22%");
  expect(tonnes(gwpUnstated)).toBe("9,612.00");
  const inClaim = inventory.lines.filter((line) => line.scope !== 3 && line.flags.length > 0);
  expect(inClaim).toEqual([]);
});

test("stated growth stands beside what the stated figures give", () => {
  const [all, green] = figures.comparatives;
  expect(all).toMatchObject({ recomputedChangePercent: "81.128", verdict: "agrees" });
  expect(green).toMatchObject({
    statedChangePercent: "110",
    recomputedChangePercent: "106.667",
    verdict: "differs_within_rounding",
  });
  expect([green?.lowestPercent, green?.highestPercent].map((one) => change(one ?? "0"))).toEqual([
    "+101.6%",
    "+111.9%",
  ]);
});

test("the reductions equal 28,187 cars of 2,436 kg a year", () => {
  expect(figures.equivalence).toEqual({ cars: 28_187, kilogramsPerCar: "2436" });
});

test("green power covers 27,600 of 61,120 MWh and none is left", () => {
  const sum = (of: "allocated" | "unused") =>
    inventory.instruments.reduce((all, one) => all + Number(one[of]), 0);
  expect([sum("allocated"), sum("unused")]).toEqual([27_600_000, 0]);
});

test("one MWh less in I1 adds 0.52 t", () => {
  const { residual } = calculate(withMegawattHours("I1", "13499"), library).figures.bridge;
  expect(residual - bridge.residual).toBe(515_300);
});

test("surplus of I2 spills to the next site of the market, unless it is assigned only", () => {
  const more = calculate(withMegawattHours("I2", "12000"), library).figures.inventory;
  const used = more.instruments.find((one) => one.key === "I2");
  expect(used?.unused).toBe("0");
  const sites = new Set(
    used?.allocations.map(({ activity }) => siteOf(activity)).filter((site) => site !== "HZ-B"),
  );
  expect(sites.size).toBeGreaterThan(0);
  const bound = withMegawattHours("I2", "12000");
  const only = bound.instruments.map((one) => ({ ...one, assignedOnly: true }));
  const kept = calculate({ ...bound, instruments: only }, library).figures.inventory;
  expect(Number(kept.instruments.find((one) => one.key === "I2")?.unused)).toBeGreaterThan(0);
});

test("a measure that starts from hours already switched off is refused", () => {
  const measures = demonstration.measures.map((one) =>
    one.key === "GC-2"
      ? { ...one, inputs: { ...one.inputs, hoursAvailable: String(60_000 * 8_760) } }
      : one,
  );
  expect(() => calculate({ ...demonstration, measures }, library)).toThrow(
    expect.objectContaining({
      fields: {
        "measures[1].inputs.hoursAvailable": {
          word: "calculator.poolLeft",
          values: { left: "262800000" },
        },
      },
    }),
  );
});

test("21,087 credits fall short by 0.93 t", () => {
  const retirements = demonstration.retirements.map((one) => ({ ...one, quantity: 21_087 }));
  const short = calculate({ ...demonstration, retirements }, library).figures.bridge;
  expect(short.retired / 1e6).toBeLessThan(short.creditsNeeded);
  expect(tonnes(short.net)).toBe("0.93");
});

test("rounding every activity to 0.01 t first would give 21,087.89", () => {
  const lines = inventory.lines.filter((line) => line.scope === 1 || line.basis === "location");
  const saved = inventory.instruments.map((one) =>
    one.allocations.reduce((all, each) => all + each.savedGrams, 0),
  );
  const cents = (grams: number) => Math.round(grams / 10_000);
  const first = lines.reduce((all, line) => all + cents(line.grams), 0);
  expect(first - saved.reduce((all, grams) => all + cents(grams), 0)).toBe(2_108_789);
});

test("the case needs nothing of the share-alike data", () => {
  const apart = new Set(library.editions.filter((one) => one.shareAlike).map((one) => one.key));
  const factors = new Map(
    [...library.factors].filter(([key]) => !apart.has(library.shelved.get(key)?.edition ?? "")),
  );
  expect(factors.size).toBeLessThan(library.factors.size);
  expect(calculate(demonstration, { ...library, factors }).figures).toEqual(figures);
});

test("the frozen statement is one text for one year, and is read back whole", () => {
  const report = { id: "r1", revision: 1, cycle: 1 };
  const frozen = freeze(report, demonstration, library);
  expect(freeze(report, structuredClone(demonstration), library)).toEqual(frozen);
  expect(sha256Of(frozen.text)).toBe(frozen.sha256);
  expect(frozen.sha256).toMatch(/^[0-9a-f]{64}$/);
  const statement = readStatement(frozen.text);
  expect(statement.case).toEqual(demonstration);
  expect(statement.figures).toEqual(figures);
  expect(freeze({ ...report, cycle: 2 }, demonstration, library).sha256).not.toBe(frozen.sha256);
});

test("what a statement carries computes to its own figures without the library", () => {
  const statement = readStatement(
    freeze({ id: "r", revision: 1, cycle: 1 }, demonstration, library).text,
  );
  const carried = {
    factors: new Map(statement.factors.map((one) => [one.key, one])),
    coefficients: new Map(statement.coefficients.map((one) => [one.key, one])),
  };
  expect(calculate(statement.case, carried).figures).toEqual(statement.figures);
});

function withMegawattHours(key: string, megawattHours: string): CaseFile {
  const instruments = demonstration.instruments.map((one) =>
    one.key === key ? { ...one, megawattHours } : one,
  );
  return { ...demonstration, instruments };
}

function siteOf(activity: string) {
  return demonstration.activities.find((one) => one.key === activity)?.site;
}
