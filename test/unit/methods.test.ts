import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { Activity, CaseFile } from "@/lib/domain/case/case-file";
import { categories, findCategory } from "@/lib/domain/categories";
import { sumOf } from "@/lib/domain/decimal";
import { allows, methods, methodsOf } from "@/lib/domain/methods/methods";
import { factorsNamed } from "@/lib/domain/methods/named";
import { minimums } from "@/lib/domain/methods/ranking";
import { isRefusal } from "@/lib/domain/refusal";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, demonstration, factorOf, smallCase } from "../golden/small-case";

const library = factorLibrary();
const inventoryOf = (file: CaseFile) => calculate(file, library).figures.inventory;

const of = (category: string, parts: Partial<Activity>) => {
  const { scope = 1, scope3Category = null } = findCategory(category) ?? {};
  return activityOf({ category, scope, scope3Category, ...parts });
};
const diesel = factorOf({ unit: "TJ", gases: [{ gas: "CO2", kilograms: "74100" }] });
const burnt = (inputs: Record<string, string>, parts: Partial<Activity> = {}) =>
  smallCase({
    factors: [diesel],
    activities: [
      of("stationary_combustion", {
        factor: "own",
        method: "fuel_energy",
        quantity: "10",
        unit: "t",
        inputs,
        ...parts,
      }),
    ],
  });

describe("what a method cannot count is refused by the input at fault", () => {
  const released = (inputs: Record<string, string>, method = "refrigerant_balance") =>
    smallCase({
      activities: [
        of("fugitive", {
          factor: "gwp-ar5-r-410a",
          method,
          quantity: "10",
          unit: "kg",
          inputs,
        }),
      ],
    });
  const spent = (inputs: Record<string, string>, unit: string) =>
    smallCase({
      activities: [
        of("purchased_goods", {
          factor: "us-epa-sc-v13-naics-327310",
          method: "spend",
          quantity: "10",
          unit,
          inputs,
        }),
      ],
    });
  const refused: readonly (readonly [string, CaseFile, Record<string, unknown>])[] = [
    [
      "an unknown method, with the nearest",
      burnt({}, { method: "fuel_enrgy" }),
      { method: { word: "methods.wrong.method", values: { guess: "fuel_energy" } } },
    ],
    [
      "a method of another category, with those that are open",
      burnt({}, { method: "spend" }),
      { method: { word: "methods.wrong.category" } },
    ],
    [
      "a missing input",
      burnt({}),
      { "inputs.ncv": { word: "methods.wrong.missing", values: { name: "ncv" } } },
    ],
    [
      "every wrong input at once",
      burnt({ ncv: "43", oxidation: "1.2", biogenic: "-0.1", density: "0.8 kg", ncvv: "1" }),
      {
        "inputs.ncv": { word: "methods.wrong.perUnit" },
        "inputs.oxidation": { word: "methods.wrong.share" },
        "inputs.biogenic": { word: "methods.wrong.share" },
        "inputs.density": { word: "methods.wrong.perUnit" },
        "inputs.ncvv": { word: "methods.wrong.unknown" },
      },
    ],
    [
      "an input of a method that takes none",
      burnt({ ncv: "43.0 GJ/t" }, { method: "" }),
      { "inputs.ncv": { word: "methods.wrong.unknown" } },
    ],
    [
      "a calorific value of nothing, or for another unit than the fuel's",
      burnt({ ncv: "0 GJ/t" }),
      { "inputs.ncv": { word: "methods.wrong.above" } },
    ],
    [
      "a calorific value by volume of a fuel by mass",
      burnt({ ncv: "36 GJ/m3" }),
      { "inputs.ncv": { word: "units.dimension" } },
    ],
    [
      "a gross calorific value under a net factor",
      { ...burnt({ ncv: "45 kWh (gross CV)/t" }), factors: [{ ...diesel, unit: "GJ (net CV)" }] },
      { "inputs.ncv": { word: "units.dimension" } },
    ],
    [
      "an oxidation factor for a factor that has no gases",
      {
        ...burnt({ ncv: "43.0 GJ/t", oxidation: "0.99" }),
        factors: [
          factorOf({ unit: "TJ", co2e: { kilograms: "1", gwpSet: "AR5", gas: "unspecified" } }),
        ],
      },
      { factor: { word: "methods.wrong.gases" } },
    ],
    [
      "more refrigerant left than there was",
      released({ end: "12" }),
      { "inputs.end": { word: "methods.wrong.negative" } },
    ],
    [
      "a composition that is not whole",
      released({ composition: "HFC-32 50, HFC-125 49" }, "refrigerant_blend"),
      { "inputs.composition": { word: "methods.wrong.sum", values: { sum: "99" } } },
    ],
    [
      "a gas that nobody has a GWP for, with the nearest",
      released({ composition: "HFC-32 50, HFC-12 50" }, "refrigerant_blend"),
      { "inputs.composition": { word: "methods.wrong.gas", values: { set: "AR5" } } },
    ],
    [
      "spend of another year without price indices",
      spent({ prices: "purchaser" }, "USD2023"),
      { "inputs.deflatorSpend": { word: "methods.wrong.deflator", values: { year: 2023 } } },
    ],
    [
      "spend in another currency without a rate",
      spent({ prices: "purchaser" }, "CNY2022"),
      { "inputs.fx": { word: "methods.wrong.fx", values: { from: "CNY", to: "USD" } } },
    ],
    [
      "a rate where there is nothing to exchange",
      spent({ prices: "purchaser", fx: "1.1" }, "USD2022"),
      { "inputs.fx": { word: "methods.wrong.sameCurrency" } },
    ],
    [
      "a quantity that is no money",
      spent({ prices: "retail" }, "kg"),
      { "inputs.prices": { word: "methods.wrong.choice" } },
    ],
    ["money without its year", spent({ prices: "basic" }, "USD"), { unit: {} }],
  ];

  test.each(refused)("%s", (_, file, fields) => {
    const at = Object.entries(fields).map(([field, told]) => [`activities[0].${field}`, told]);
    expect(fieldsOf(file)).toMatchObject(Object.fromEntries(at));
  });

  test("a life-cycle factor is refused for bought electricity", () => {
    const factors = [factorOf({ category: "electricity_lifecycle", gases: [] })];
    const file = smallCase({ factors, activities: [activityOf({ factor: "own" })] });
    expect(fieldsOf(file)).toMatchObject({
      "activities[0].factor": { word: "methods.wrong.lifecycle" },
    });
  });
});

describe("the table of methods", () => {
  test("has each key once, and known categories alone", () => {
    const keys = methods.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const strange = methods.flatMap((one) => one.categories.filter((key) => !findCategory(key)));
    expect(strange).toEqual([]);
  });

  test("gives each input of a method its own name and column", () => {
    for (const { inputs } of methods) {
      expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
      expect(new Set(inputs.map(({ column }) => column)).size).toBe(inputs.length);
      for (const one of inputs) expect(one.required && one.otherwise !== null).toBe(false);
    }
  });

  test("counts every category, and every method it ranks for one is open there", () => {
    for (const { key } of categories) expect(methodsOf(key).length).toBeGreaterThan(0);
    for (const { number, best } of minimums) {
      const own = categories.filter(({ scope3Category }) => scope3Category === number);
      const open = methods.filter((one) => own.some(({ key }) => allows(one, key)));
      const keys = new Set(open.map(({ key }) => key));
      const shared = best.filter((key) => !["commute", "nights"].includes(key));
      expect(shared.filter((key) => !keys.has(key))).toEqual([]);
      expect([...keys].filter((key) => !best.includes(key))).toEqual([]);
    }
    expect(minimums.map(({ number }) => number)).toEqual(
      Array.from({ length: 15 }, (_, n) => n + 1),
    );
  });

  test("puts the best first: the supplier's own figure before the spend", () => {
    const keys = (category: string) => methodsOf(category).map(({ key }) => key);
    expect(keys("purchased_goods")).toEqual(["supplier", "hybrid", "", "spend"]);
    expect(keys("upstream_transport")).toEqual(["fuel", "freight", "vehicles", "", "spend"]);
    expect(keys("purchased_electricity")).toEqual([""]);
    expect(keys("stationary_combustion")[0]).toBe("");
  });
});

test("an empty composition names nothing, and a full one every key it may mean", () => {
  const blend = (composition: string) =>
    of("fugitive", { method: "refrigerant_blend", inputs: { composition } });
  expect(factorsNamed(blend(""), "AR5")).toEqual([]);
  expect(factorsNamed(blend("HFC-32 50, CO2 50"), "AR5")).toEqual([
    "gwp-ar5-hfc-32",
    "mass-hfc-32",
    "gwp-ar5-co2",
    "mass-co2",
  ]);
  expect(factorsNamed(activityOf(), "AR5")).toEqual([]);
});

test("a composition may be told in shares of one, and with any list's comma", () => {
  const grams = (composition: string) => {
    const parts = { factor: "gwp-ar5-r-410a", method: "refrigerant_blend", unit: "kg" };
    const activities = [of("fugitive", { ...parts, quantity: "12.5", inputs: { composition } })];
    return inventoryOf(smallCase({ activities })).totals.scope1;
  };
  expect(grams("HFC-32 50, HFC-125 50")).toBe(24_043_750);
  expect(grams("HFC-32 0.5；HFC-125 0.5")).toBe(24_043_750);
  expect(grams("HFC-32 50%，HFC-125 50%")).toBe(24_043_750);
});

const share = fc.integer({ min: 0, max: 1000 }).map((n) => (n / 1000).toString());
const quantity = fc.integer({ min: 0, max: 10_000_000 }).map((n) => (n / 100).toString());

test("more of anything never emits less, and the total is the sum of its lines", () => {
  fc.assert(
    fc.property(quantity, quantity, share, share, (a, b, oxidation, biogenic) => {
      const gramsOf = (amount: string) => {
        const file = burnt({ ncv: "43.0 GJ/t", oxidation, biogenic }, { quantity: amount });
        const { lines, totals } = inventoryOf(file);
        expect(sumOf(lines.map(({ grams }) => grams))).toBe(totals.scope1);
        return [totals.scope1, totals.biogenicCo2] as const;
      };
      const [less, more] = Number(a) < Number(b) ? [a, b] : [b, a];
      const [[scope1, outside], [scope1After, outsideAfter]] = [gramsOf(less), gramsOf(more)];
      expect(scope1).toBeLessThanOrEqual(scope1After);
      expect(outside).toBeLessThanOrEqual(outsideAfter);
    }),
    { numRuns: 60 },
  );
});

test("fossil and biogenic CO2 of a fuel are together what is oxidised of it", () => {
  fc.assert(
    fc.property(quantity, share, share, (amount, oxidation, biogenic) => {
      const file = burnt({ ncv: "43.0 GJ/t", oxidation, biogenic }, { quantity: amount });
      const all = burnt({ ncv: "43.0 GJ/t", oxidation }, { quantity: amount });
      const { scope1, biogenicCo2 } = inventoryOf(file).totals;
      expect(Math.abs(scope1 + biogenicCo2 - inventoryOf(all).totals.scope1)).toBeLessThanOrEqual(
        1,
      );
    }),
    { numRuns: 60 },
  );
});

test("a method that changes nothing gives what quantity × factor gives", () => {
  const same = demonstration.activities.flatMap((activity) => {
    const neutral = { asset_share: { share: "1" }, supplier: {}, fuel: {} } as const;
    const open = methodsOf(activity.category).find(({ key }) => key in neutral);
    if (!open) return [];
    const inputs = { ...neutral[open.key as keyof typeof neutral] };
    return [{ ...activity, method: open.key, inputs }];
  });
  expect(same.length).toBeGreaterThan(10);
  const keys = new Set(same.map(({ key }) => key));
  const plain = demonstration.activities.filter(({ key }) => keys.has(key));
  const year = { ...demonstration, measures: [], instruments: [] };
  expect(inventoryOf({ ...year, activities: same }).totals).toEqual(
    inventoryOf({ ...year, activities: plain }).totals,
  );
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
