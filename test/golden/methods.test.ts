import { describe, expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import { sumOf } from "@/lib/domain/decimal";
import { formulas } from "@/lib/domain/methods/formulas";
import { methods } from "@/lib/domain/methods/methods";
import { factorLibrary } from "@/lib/outside/factor-library";
import { assetsCases } from "./methods/assets";
import { combustionCases } from "./methods/combustion";
import { fugitiveCases } from "./methods/fugitive";
import { heatCases } from "./methods/heat";
import { marketCases } from "./methods/market";
import { plainCases } from "./methods/plain";
import { processCases } from "./methods/process";
import { productsCases } from "./methods/products";
import { spendCases } from "./methods/spend";
import { suppliersCases } from "./methods/suppliers";
import { transportCases } from "./methods/transport";
import { wasteCases } from "./methods/waste";

const library = factorLibrary();
const cases = [
  ...plainCases,
  ...marketCases,
  ...combustionCases,
  ...fugitiveCases,
  ...processCases,
  ...heatCases,
  ...suppliersCases,
  ...spendCases,
  ...transportCases,
  ...wasteCases,
  ...assetsCases,
  ...productsCases,
];
const counted = cases.map((one) => ({ ...one, ...calculate(one.file, library).figures.inventory }));

describe.each(counted)("$method $name", (one) => {
  const basis = one.formula === "S2.market" ? "location" : "market";
  const lines = one.lines.filter((line) => line.basis !== basis);

  test(`is ${one.grams} g`, () => {
    expect(sumOf(lines.map(({ grams }) => grams))).toBe(one.grams);
    expect(one.totals.biogenicCo2).toBe(one.biogenicGrams ?? 0);
  });

  test("is what its products come to by another arithmetic", () => {
    const kilograms = one.worked.reduce((sum, product) => sum + worked(product), 0);
    expect(Math.abs(kilograms * 1000 - one.grams)).toBeLessThan(one.worked.length + 0.5);
    for (const product of one.biogenic ?? [])
      expect(worked(product) * 1000).toBeCloseTo(one.biogenicGrams ?? 0, 0);
  });

  test("has the formula of its row on every line", () => {
    const rows = methods.filter(({ key }) => key === one.method && key !== "");
    for (const { formula } of rows)
      expect(new Set(lines.map((line) => line.formula))).toEqual(new Set([formula]));
    if (one.flags) expect([...new Set(lines.flatMap(({ flags }) => flags))]).toEqual(one.flags);
  });
});

test.each(methods)(
  "method “$key” names three cases and more, and one of them stands on a publisher",
  ({ key, golden }) => {
    const own = cases.filter(({ method }) => method === key).map(({ name }) => name);
    expect([...golden].sort()).toEqual([...own].sort());
    expect(golden.length).toBeGreaterThanOrEqual(3);
    expect(cases.filter(({ method, source }) => method === key && source).length).toBeGreaterThan(
      0,
    );
  },
);

test.each(formulas)(
  "formula $id is proved by three lines of three cases, one published",
  ({ id }) => {
    const proving = counted.filter(({ lines }) => lines.some(({ formula }) => formula === id));
    expect(proving.length).toBeGreaterThanOrEqual(3);
    expect(proving.filter(({ source }) => source).length).toBeGreaterThan(0);
  },
);

test("every line's formula is a row of the table of formulas", () => {
  const known = new Set(formulas.map(({ id }) => id));
  const strange = counted
    .flatMap(({ lines }) => lines)
    .filter(({ formula }) => !known.has(formula));
  expect(strange).toEqual([]);
});

/** A product as it is written in a case, in binary numbers: near enough to catch a slip. */
function worked(product: string): number {
  const plain = product.replaceAll("×", "*").replaceAll("÷", "/").replaceAll("−", "-");
  if (!/^[\d.+\-*/() ]+$/.test(plain)) throw new Error(`not a product: ${product}`);
  return Number(new Function(`return ${plain}`)());
}
