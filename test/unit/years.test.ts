import { describe, expect, test } from "vitest";
import type { Baseline, BaseYearChange, Denominator, Plan } from "@/lib/domain/case/case-file";
import { fixed, textOf } from "@/lib/domain/decimal";
import { recalculationOf, restatedTotals, restatementOf } from "@/lib/domain/years/base-year";
import { intensityOf } from "@/lib/domain/years/intensity";
import {
  changeOf,
  remainderOf,
  shareOf,
  verdictOn,
  verdictOnMoreThan,
} from "@/lib/domain/years/rounded";
import { pathAt, pathOf, plannedOf, trackOf, wayOfPlan } from "@/lib/domain/years/targets";

const tonne = 1_000_000;
const nothing = { scope1: 0, scope2Location: 0, scope2Market: 0, scope3: 0 };
const baseOf = (parts: Partial<Baseline> = {}): Baseline => ({
  totals: {
    scope1: 100_000 * tonne,
    scope2Location: 0,
    scope2Market: 0,
    scope3: 400_000 * tonne,
  },
  thresholdPercent: "5",
  verified: true,
  source: "Report of the base year",
  restatedOn: null,
  changes: [],
  ...parts,
});
const changed = (
  parts: Partial<Omit<BaseYearChange, "effects">> & {
    effects?: Partial<BaseYearChange["effects"]>;
  },
): BaseYearChange => ({
  key: "C1",
  trigger: "structural",
  on: "2024-06-30",
  text: "A works was acquired",
  organic: false,
  ...parts,
  effects: { ...nothing, ...parts.effects },
});

describe("the base year", () => {
  test("is recalculated where 6,000 t of 100,000 t came by acquisition (G18)", () => {
    const { required, percent } = recalculationOf(
      baseOf({ changes: [changed({ effects: { scope1: 6_000 * tonne } })] }),
    );
    expect([required, percent && fixed(percent, 1)]).toEqual([true, "6.0"]);
  });

  test("is recalculated where small changes add up: 4.9 % and then 0.2 % (G18)", () => {
    const first = changed({ key: "C1", effects: { scope1: 4_900 * tonne } });
    const second = changed({ key: "C2", effects: { scope1: -200 * tonne }, trigger: "error" });
    const alone = recalculationOf(baseOf({ changes: [first] }));
    const both = recalculationOf(baseOf({ changes: [first, second] }));
    expect([alone.required, alone.percent && fixed(alone.percent, 1)]).toEqual([false, "4.9"]);
    expect([both.required, both.percent && fixed(both.percent, 1)]).toEqual([true, "5.1"]);
  });

  test("stays as it is for organic growth, however large", () => {
    const grown = changed({ organic: true, effects: { scope1: 50_000 * tonne } });
    const { required, groups } = recalculationOf(baseOf({ changes: [grown] }));
    expect([required, groups.map(({ effectGrams }) => effectGrams)]).toEqual([false, [0, 0]]);
  });

  test("asks each scope group for itself: 6,000 t of Scope 3 is 1.5 % of its 400,000 t", () => {
    const change = changed({ effects: { scope3: 6_000 * tonne } });
    const { groups, required } = recalculationOf(baseOf({ changes: [change] }));
    expect(groups.map(({ key, percent }) => [key, percent && fixed(percent, 1)])).toEqual([
      ["1+2", "0.0"],
      ["3", "1.5"],
    ]);
    expect(required).toBe(false);
  });

  test("takes the Scope 2 method under which a change weighs more", () => {
    const totals = {
      scope1: 0,
      scope2Location: 1_000 * tonne,
      scope2Market: 100 * tonne,
      scope3: null,
    };
    const change = changed({ effects: { scope2Location: 20 * tonne, scope2Market: 20 * tonne } });
    const { groups, required } = recalculationOf(baseOf({ totals, changes: [change] }));
    expect(groups[0]?.percent && fixed(groups[0].percent, 0)).toBe("20"); // 2 % by location
    expect(required).toBe(true);
  });

  test("counts anew after a restatement", () => {
    const done = changed({ key: "C1", on: "2024-06-30", effects: { scope1: 6_000 * tonne } });
    const next = changed({ key: "C2", on: "2025-02-01", effects: { scope1: 1_060 * tonne } });
    const { required, percent } = recalculationOf(
      baseOf({ restatedOn: "2024-12-31", changes: [done, next] }),
    );
    // 1,060 t of the restated 106,000 t
    expect([required, percent && fixed(percent, 2)]).toEqual([false, "1.00"]);
  });

  test("is restated scope by scope with its causes: original + causes = restated, exactly", () => {
    const baseline = baseOf({
      restatedOn: "2024-12-31",
      changes: [
        changed({ key: "C1", effects: { scope1: 6_000_000_001 } }),
        changed({ key: "C2", trigger: "error", effects: { scope1: -7, scope3: 9 } }),
        changed({ key: "C3", trigger: "method", effects: { scope3: -1_000 } }),
        changed({ key: "C4", on: "2025-01-01", effects: { scope1: 1 } }),
        changed({ key: "C5", organic: true, effects: { scope1: 123 } }),
      ],
    });
    const [scope1, , , scope3] = restatementOf(baseline);
    expect(scope1).toMatchObject({
      original: 100_000 * tonne,
      causes: { structural: 6_000_000_001, error: -7 },
      restated: 105_999_999_994,
    });
    expect(scope3?.restated).toBe(400_000 * tonne + 9 - 1_000);
    expect(restatedTotals(baseline).scope1).toBe(scope1?.restated);
    expect(restatementOf(baseline, true)[0]?.restated).toBe(105_999_999_995);
  });
});

describe("a path to a target", () => {
  const plan: Plan = {
    subject: "Scope 1+2",
    baseYear: 2022,
    baseTonnes: "21087.93",
    targetYear: 2030,
    targetTonnes: "2108.79",
    owner: "Owner",
    reviewedOn: "2026-08-26",
    published: "",
    resources: "",
    expert: "",
    policyStatement: "",
    firstYearReason: "",
    measures: [
      {
        key: "P-1",
        name: "Heat pumps",
        kind: "reduction",
        start: "2024-10-01",
        expectedTonnes: "1900.00",
      },
    ],
  };

  test("falls by 2,372.39 t a year in the demonstration's plan", () => {
    const points = pathOf(wayOfPlan(plan)).map(({ year, value }) => [year, fixed(value, 2)]);
    expect(points[0]).toEqual([2022, "21087.93"]);
    expect(points[1]).toEqual([2023, "18715.54"]); // 21,087.93 − 18,979.14 / 8 = 18,715.5375
    expect(points.at(-1)).toEqual([2030, "2108.79"]);
    expect(points).toHaveLength(9);
  });

  test("is held at its ends", () => {
    const way = wayOfPlan(plan);
    expect([textOf(pathAt(way, 2020)), textOf(pathAt(way, 2035))]).toEqual(["21087.93", "2108.79"]);
  });

  test("counts a planned measure in full from the year after its start", () => {
    const planned = new Map(plannedOf(plan).map(({ year, value }) => [year, fixed(value, 2)]));
    expect([planned.get(2024), planned.get(2025)]).toEqual(["21087.93", "19187.93"]);
  });

  test("tells how far off track a year is, in its unit and in per cent", () => {
    const way = { baseYear: 2020, base: "1000", targetYear: 2030, target: "0" };
    const off = trackOf(way, 2025, { over: 550n, under: 1n });
    expect([textOf(off.path), textOf(off.gap), off.gapPercent && textOf(off.gapPercent)]).toEqual([
      "500",
      "50",
      "10",
    ]);
    expect(off.onTrack).toBe(false);
    expect(trackOf(way, 2025, { over: 500n, under: 1n }).onTrack).toBe(true);
  });

  test("that rises asks for at least its value", () => {
    const way = { baseYear: 2020, base: "20", targetYear: 2030, target: "100" };
    expect(trackOf(way, 2025, { over: 60n, under: 1n }).onTrack).toBe(true);
    expect(trackOf(way, 2025, { over: 59n, under: 1n }).onTrack).toBe(false);
  });
});

test("an intensity is tonnes of its scopes per unit, Scope 2 by the method it names", () => {
  const totals = {
    scope1: 100 * tonne,
    scope2Location: 300 * tonne,
    scope2Market: 200 * tonne,
    scope3: 1_000 * tonne,
    scope12Location: 400 * tonne,
    scope12Market: 300 * tonne,
    biogenicCo2: 0,
  };
  const denominator: Denominator = {
    key: "fte",
    kind: "fte",
    name: "Employees",
    quantity: "800",
    unit: "FTE",
    scopes: [1, 2],
    scope2: "market",
    evidence: "Payroll",
  };
  const market = intensityOf(totals, denominator);
  expect(market.value && textOf(market.value)).toBe("0.375");
  const location = intensityOf(totals, { ...denominator, scope2: "location" });
  expect(location.value && textOf(location.value)).toBe("0.5");
  expect(intensityOf(totals, { ...denominator, quantity: "0" }).value).toBeNull();
});

describe("a sentence with rounded figures", () => {
  const exact = (value: string) => ({ value, roundedTo: "0.01" });
  const thousands = (value: string) => ({ value, roundedTo: "1000" });

  test("68,665.35 vs 37,909.87 t is +81.128 %, and 81 % agrees (G09)", () => {
    const { recomputed, interval } = changeOf(exact("68665.35"), exact("37909.87"));
    expect(fixed(recomputed, 3)).toBe("81.128");
    expect(verdictOn("81", recomputed, interval)).toBe("agrees");
  });

  test("62,000 vs 30,000 is +106.7 %; 101.6–111.9 % contains 110: flagged, not corrected (G11)", () => {
    const { recomputed, interval } = changeOf(thousands("62000"), thousands("30000"));
    expect([recomputed, interval.low, interval.high].map((one) => fixed(one, 1))).toEqual([
      "106.7",
      "101.6",
      "111.9",
    ]);
    expect(verdictOn("110", recomputed, interval)).toBe("differs_within_rounding");
    expect(verdictOn("112", recomputed, interval)).toBe("differs");
  });

  test("28,187 cars are more than 28,000 and not more than 28,200 (G10)", () => {
    const [cars, interval] = [
      { over: 28_187n, under: 1n },
      { low: { over: 28_187n, under: 1n }, high: { over: 28_187n, under: 1n } },
    ];
    expect(verdictOnMoreThan("28000", cars, interval)).toBe("agrees");
    expect(verdictOnMoreThan("28200", cars, interval)).toBe("differs");
  });

  test("more than 99 % of Scope 3 leaves 5,534.04 to 7,165.35 t for Scope 1 and 2 (G12)", () => {
    const left = remainderOf(thousands("62000"), "99", { value: "68665.35", roundedTo: "0" });
    expect([fixed(left.low, 2), fixed(left.high, 2)]).toEqual(["5534.04", "7165.35"]);
  });

  test("62,029.77 of 62,456.42 t is more than 99 %; the rounded 62,000 may be", () => {
    const whole = shareOf(exact("62029.77"), exact("62456.42"));
    expect(fixed(whole.recomputed, 2)).toBe("99.32");
    expect(verdictOnMoreThan("99", whole.recomputed, whole.interval)).toBe("agrees");
    const rounded = shareOf(thousands("62000"), exact("62800"));
    expect(verdictOnMoreThan("99", rounded.recomputed, rounded.interval)).toBe(
      "differs_within_rounding",
    );
  });
});
