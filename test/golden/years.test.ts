import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import { fixed } from "@/lib/domain/decimal";
import { assessEdition } from "@/lib/domain/years/edition";
import { termKeys } from "@/lib/domain/years/source-change";
import { actualOf, renewableShare } from "@/lib/domain/years/targets";
import { yearBridge } from "@/lib/domain/years/year-bridge";
import type { YearSide } from "@/lib/domain/years/year-source";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, demonstration, factorOf, smallCase } from "./small-case";

const library = factorLibrary();
const sideOf = (file: CaseFile): YearSide => ({ case: file, ...calculate(file, library) });
const of2022 = sideOf(demonstration);
const of2023 = sideOf(
  caseFile.parse(JSON.parse(readFileSync("lib/domain/demonstration/2023.case.json", "utf8"))),
);

describe("the demonstration from 2022 to 2023", () => {
  const location = yearBridge(of2022, of2023, "location", [1, 2]);
  const terms = (name: string) => location.sources.find(({ source }) => source === name)?.terms;

  test("explains the electricity of its head office: 22,019,626 → 21,138,841 kWh, 0.5153 → 0.4974", () => {
    // (21,138,841 − 22,019,626) × 515.3 g = −453,868,510.5 g; after 10,514,459,514 − before 11,346,713,279
    expect(terms("hz-a.purchased-electricity")).toMatchObject({
      activity: -453_868_511,
      factor: 10_514_459_514 - 11_346_713_279 + 453_868_511,
    });
  });

  test("explains gas of one factor by activity alone: 260,000 → 249,600 Nm³ × 2.16219 kg", () => {
    expect(terms("hz-a.stationary-combustion.gas")).toMatchObject({
      activity: -10_400 * 2162.19,
      factor: 0,
    });
  });

  test.each([
    ["location", [1, 2], 35_376_609_971],
    ["market", [1, 2], 21_087_929_970],
    ["location", [3], 307_726_655_126],
  ] as const)(
    "by %s of scopes %j starts at the recorded grams and leaves nothing over",
    (basis, scopes, before) => {
      const bridge = yearBridge(of2022, of2023, basis, scopes);
      const explained = termKeys.reduce((sum, key) => sum + bridge.terms[key], 0);
      expect(bridge.before).toBe(before);
      expect(bridge.before + explained).toBe(bridge.after);
    },
  );

  test("tells commuting and waste, which wait in the file to be imported, as closed", () => {
    const { sources } = yearBridge(of2022, of2023, "location", [3]);
    const closed = sources.filter((one) => one.terms.closed !== 0).map(({ source }) => source);
    expect(new Set(closed.map((source) => source.split(".")[1]))).toEqual(
      new Set(["commuting", "waste"]),
    );
  });
});

test("45.16 % of the electricity that the demonstration bought is green power", () => {
  const share = renewableShare(of2022);
  expect(share && fixed(share, 2)).toBe("45.16");
});

test("the release's pledge stands in the demonstration as a target, at zero in 2030 and no further invented", () => {
  const [pledge, ...others] = demonstration.targets;
  expect(others).toEqual([]);
  expect(pledge).toMatchObject({
    kind: "net_zero",
    scopes: [1, 2, 3],
    targetYear: 2030,
    targetValue: "0",
    interim: [],
    residualPlan: "",
  });
  // Its base is the demonstration's own year: 21,087.93 + 307,726.66 t, both DEMO.
  const actual = pledge && actualOf(pledge, of2022);
  expect([pledge?.baseValue, actual && fixed(actual, 2)]).toEqual(["328814.59", "328814.59"]);
});

test("2023 is measured against the demonstration's own 2022, to the gram", () => {
  const { totals } = of2022.figures.inventory;
  expect(of2023.case.baseline?.totals).toEqual({
    scope1: totals.scope1,
    scope2Location: totals.scope2Location,
    scope2Market: totals.scope2Market,
    scope3: totals.scope3,
  });
});

describe("an edition that appeared later", () => {
  const grid = (kilograms: string) =>
    factorOf({ key: "grid", gases: [{ gas: "CO2", kilograms }], validYear: 2022 });
  const file = smallCase({
    factors: [grid("0.5703")],
    activities: [activityOf({ factor: "grid", quantity: "1000000" })],
  });

  test("shows both values side by side, and the case keeps its own", () => {
    const { before, after, effects } = assessEdition(
      file,
      library,
      new Map([["grid", grid("0.5366")]]),
    );
    expect([before.scope2Location, after.scope2Location]).toEqual([570_300_000, 536_600_000]);
    expect(effects).toEqual({
      scope1: 0,
      scope2Location: -33_700_000,
      scope2Market: -33_700_000,
      scope3: 0,
    });
    expect(sideOf(file).figures.inventory.totals.scope2Location).toBe(570_300_000);
  });

  test("moves the demonstration as the national factor in use in 2022 would have", () => {
    const factor = "cn-mee-2022-grid-zj";
    const { before, after } = assessEdition(
      demonstration,
      library,
      new Map([[factor, grid("0.5703")]]),
    );
    const kilowattHours = demonstration.activities
      .filter((one) => one.factor === factor && one.scope === 2)
      .reduce((sum, { quantity }) => sum + Number(quantity), 0);
    const moved = after.scope2Location - before.scope2Location;
    // 0.5703 − 0.5153 kg on every kWh in Zhejiang, each line rounded once
    expect(Math.abs(moved - kilowattHours * 55)).toBeLessThanOrEqual(60);
  });
});
