import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { Activity, CaseFile } from "@/lib/domain/case/case-file";
import { rounded, safe, times } from "@/lib/domain/decimal";
import type { FactorSource } from "@/lib/domain/factors/library";
import { noTerms, type Terms, termKeys } from "@/lib/domain/years/source-change";
import { yearBridge } from "@/lib/domain/years/year-bridge";
import type { YearSide } from "@/lib/domain/years/year-source";
import {
  activityOf,
  boundary,
  factorOf,
  instrumentOf,
  measureOf,
  siteOf,
  smallCase,
} from "../golden/small-case";

const none: FactorSource = { factors: new Map(), coefficients: new Map() };
const sideOf = (file: CaseFile): YearSide => ({ case: file, ...calculate(file, none) });
const co2 = (key: string, kilograms: string, unit = "kWh") =>
  factorOf({ key, unit, gases: [{ gas: "CO2", kilograms }] });
const fuel = (parts: Partial<Activity>) =>
  activityOf({ scope: 1, category: "stationary_combustion", factor: "f", ...parts });
const all = [1, 2, 3] as const;

/** A year of one source with its factor: `q` kWh at `f` kg. */
const yearOf = (q: string, f: string, parts: Partial<CaseFile> = {}) =>
  sideOf(smallCase({ factors: [co2("f", f)], activities: [fuel({ quantity: q })], ...parts }));

const termsOf = (before: YearSide, after: YearSide, basis: "location" | "market" = "location") =>
  yearBridge(before, after, basis, all).terms;
const only = (terms: Partial<Terms>): Terms => ({ ...noTerms, ...terms });

describe("a year beside the one before it", () => {
  test("q 100 → 90, f 0.5 → 0.6: +4 kg = activity −5, factor +9 (G20)", () => {
    const { before, after, terms } = yearBridge(
      yearOf("100", "0.5"),
      yearOf("90", "0.6"),
      "location",
      all,
    );
    expect([before, after]).toEqual([50_000, 54_000]);
    expect(terms).toEqual(only({ activity: -5_000, factor: 9_000 }));
  });

  test("compares quantities in one unit: 0.1 MWh is 100 kWh", () => {
    const after = yearOf("0.09", "0.5", {
      activities: [fuel({ quantity: "0.09", unit: "MWh" })],
    });
    expect(termsOf(yearOf("100", "0.5"), after)).toEqual(only({ activity: -5_000 }));
  });

  test("a source that begins is new, one that ends is closed", () => {
    const two = yearOf("100", "0.5", {
      activities: [
        fuel({ quantity: "100" }),
        fuel({ key: "A2", source: "hq.gas", quantity: "10" }),
      ],
    });
    expect(termsOf(yearOf("100", "0.5"), two)).toEqual(only({ added: 5_000 }));
    expect(termsOf(two, yearOf("100", "0.5"))).toEqual(only({ closed: -5_000 }));
  });

  test("a site that enters or leaves, or a scope that is reported anew, is the boundary's", () => {
    const away = yearOf("100", "0.5", {
      sites: [siteOf(), siteOf({ key: "B" })],
      activities: [
        fuel({ quantity: "100" }),
        fuel({ key: "A2", site: "B", source: "b.gas", quantity: "10" }),
      ],
    });
    expect(termsOf(yearOf("100", "0.5"), away)).toEqual(only({ boundary: 5_000 }));
    expect(termsOf(away, yearOf("100", "0.5"))).toEqual(only({ boundary: -5_000 }));
    const narrow = yearOf("100", "0.5", { boundary: { ...boundary, scopes: [1, 2] } });
    const travel = fuel({
      key: "A3",
      source: "hq.travel",
      scope: 3,
      category: "business_travel",
      scope3Category: 6,
      quantity: "20",
    });
    const wide = yearOf("100", "0.5", { activities: [fuel({ quantity: "100" }), travel] });
    expect(termsOf(narrow, wide)).toEqual(only({ boundary: 10_000 }));
  });

  test("a source that moves to another scope falls out of one and into the other", () => {
    const leased = yearOf("100", "0.5", {
      activities: [
        fuel({
          quantity: "100",
          scope: 3,
          category: "leased_data_centre_electricity",
          scope3Category: 8,
        }),
      ],
    });
    const own = yearOf("100", "0.5");
    expect(yearBridge(leased, own, "location", [1, 2]).terms).toEqual(only({ boundary: 50_000 }));
    expect(yearBridge(leased, own, "location", [3]).terms).toEqual(only({ boundary: -50_000 }));
    expect(termsOf(leased, own)).toEqual(noTerms);
  });

  test("what another method or GWP set makes is the method's", () => {
    const methane = (set: "AR5" | "AR6") =>
      sideOf(
        smallCase({
          boundary: { ...boundary, gwpSet: set },
          factors: [factorOf({ key: "f", gases: [{ gas: "CH4_fossil", kilograms: "1" }] })],
          activities: [fuel({ quantity: "10" })],
        }),
      );
    // 10 kg × (29.8 − 28) × 1000 g
    expect(termsOf(methane("AR5"), methane("AR6"))).toEqual(only({ method: 18_000 }));
    const spent = yearOf("100", "0.5", {
      factors: [co2("f", "2", "USD2022")],
      activities: [fuel({ quantity: "30", unit: "USD2022" })],
    });
    expect(termsOf(yearOf("100", "0.5"), spent)).toEqual(only({ method: 10_000 }));
  });

  test("what another share of ownership makes is the boundary's, apart from what was done", () => {
    const equity = (percent: string, quantity: string) =>
      yearOf(quantity, "0.5", {
        boundary: { ...boundary, approach: "equity_share" },
        sites: [siteOf({ ownership: [{ from: "2020-01-01", to: null, percent }] })],
        activities: [fuel({ quantity })],
      });
    // 100 kWh × 0.5 kg at 40 % = 20 kg; 120 kWh at 60 % = 36 kg: 20 % of 120 kWh is 12 kg, 20 kWh at 40 % is 4 kg
    expect(termsOf(equity("40", "100"), equity("60", "120"))).toEqual(
      only({ activity: 4_000, boundary: 12_000 }),
    );
    // Bought in the year: nothing of it was owned before.
    expect(termsOf(equity("0", "100"), equity("60", "120"))).toEqual(only({ boundary: 36_000 }));
    // Another approach: all of it is counted now.
    expect(termsOf(equity("40", "100"), yearOf("100", "0.5"))).toEqual(only({ boundary: 30_000 }));
  });

  test("Scope 2 is told by both methods: green power is the market's alone", () => {
    const power = (megawattHours: string) =>
      sideOf(
        smallCase({
          factors: [co2("f", "0.5")],
          activities: [activityOf({ factor: "f", quantity: "1000" })],
          instruments: megawattHours === "0" ? [] : [instrumentOf({ megawattHours })],
        }),
      );
    const [without, covered] = [power("0"), power("0.4")];
    expect(termsOf(without, covered, "location")).toEqual(noTerms);
    // 400 kWh × 0.5 kg less, on the same consumption: the factor's
    expect(termsOf(without, covered, "market")).toEqual(only({ factor: -200_000 }));
  });

  test("says what of it measures with evidence did, beside the terms", () => {
    const measure = measureOf({ scopes: [1], inputs: { quantity: "10", factor: "f" } });
    const after = yearOf("90", "0.5", { measures: [measure] });
    const bridge = yearBridge(yearOf("100", "0.5"), after, "location", all);
    expect([bridge.terms.activity, bridge.ofWhichMeasures]).toEqual([-5_000, -5_000]);
    const screened = yearOf("90", "0.5", { measures: [{ ...measure, evidenceClass: "modelled" }] });
    expect(yearBridge(yearOf("100", "0.5"), screened, "location", all).ofWhichMeasures).toBe(0);
  });
});

const digits = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(6, "0")}`);
const factors = digits.map((text) => text.replace(/^\d+(?=\d\d\.)/, ""));
const units = fc.constantFrom("kWh", "MWh", "MJ");

const rowOf = fc.record({
  source: fc.constantFrom("s1", "s2", "s3", "s4"),
  site: fc.constantFrom("HQ", "B"),
  kind: fc.constantFrom("fuel", "power", "travel"),
  factor: fc.constantFrom("f", "g", "h"),
  quantity: digits,
  unit: units,
});
const side = fc
  .record({
    rows: fc.array(rowOf, { maxLength: 8 }),
    f: factors,
    h: factors,
    set: fc.constantFrom("AR4", "AR5", "AR6"),
    covered: fc.integer({ min: 1, max: 5_000 }),
    approach: fc.constantFrom("operational_control", "equity_share"),
    percent: fc.integer({ min: 0, max: 100 }).map(String),
  })
  .map(({ rows, f, h, set, covered, approach, percent }) =>
    sideOf(
      smallCase({
        boundary: { ...boundary, gwpSet: set, approach },
        sites: [
          siteOf({ ownership: [{ from: "2022-03-01", to: null, percent }] }),
          siteOf({ key: "B" }),
        ],
        factors: [
          co2("f", f),
          factorOf({ key: "g", gases: [{ gas: "CH4_fossil", kilograms: "0.1" }] }),
          factorOf({ key: "h", co2e: { kilograms: h, gwpSet: "AR5", gas: "unspecified" } }),
        ],
        activities: rows.map(({ kind, ...row }, index) => ({
          ...activityOf(row),
          key: `A${index}`,
          ...kinds[kind],
        })),
        instruments: [instrumentOf({ site: null, megawattHours: String(covered) })],
      }),
    ),
  );
const kinds = {
  fuel: { scope: 1, category: "stationary_combustion", scope3Category: null },
  power: { scope: 2, category: "purchased_electricity", scope3Category: null },
  travel: { scope: 3, category: "business_travel", scope3Category: 6 },
} as const;

test("between any two years nothing is left unexplained, by either method and for each source", () => {
  fc.assert(
    fc.property(side, side, fc.constantFrom("location", "market"), (before, after, basis) => {
      const bridge = yearBridge(before, after, basis, all);
      const of = ({ figures: { inventory } }: YearSide) =>
        (basis === "market" ? inventory.totals.scope12Market : inventory.totals.scope12Location) +
        inventory.totals.scope3;
      expect([bridge.before, bridge.after]).toEqual([of(before), of(after)]);
      expect(sum(bridge.terms)).toBe(bridge.after - bridge.before);
      for (const one of bridge.sources) expect(sum(one.terms)).toBe(one.after - one.before);
    }),
    { numRuns: 150 },
  );
});

test("the factor term is within a gram a line of q1·(f1 − f0), whatever the quantities", () => {
  fc.assert(
    fc.property(digits, digits, digits, digits, (q0, q1, f0, f1) => {
      fc.pre(!/^0\.0+$/.test(q0));
      const { terms } = yearBridge(yearOf(q0, f0), yearOf(q1, f1), "location", all);
      const right = safe(rounded(times(q1, minusText(f1, f0), 1000)));
      expect(Math.abs(terms.factor - right)).toBeLessThanOrEqual(2); // a line in each year
    }),
  );
});

test("a year beside itself does not change", () => {
  fc.assert(
    fc.property(side, (year) => {
      expect(yearBridge(year, year, "market", all).terms).toEqual(noTerms);
    }),
    { numRuns: 50 },
  );
});

const sum = (terms: Terms) => termKeys.reduce((left, key) => left + terms[key], 0);

function minusText(a: string, b: string) {
  return { over: scaled(a) - scaled(b), under: 1_000_000n };
}

const scaled = (text: string) => BigInt(text.replace(".", ""));
