import fc from "fast-check";
import { expect, test } from "vitest";
import { compared, times } from "@/lib/domain/decimal";
import { guesser, nearest } from "@/lib/domain/nearest";
import { isRefusal } from "@/lib/domain/refusal";
import { conversion, convert, convertible, findUnit, units } from "@/lib/domain/units";

test.each([
  ["1", "MWh", "kWh", "1000"],
  ["1", "kWh", "MJ", "3.6"],
  ["0.36", "GJ", "kWh", "100"],
  ["620", "10^4 Nm3", "Nm3", "6200000"],
  ["1", "mile", "km", "1.609344"],
  ["1", "short ton", "t", "0.90718474"],
  ["1", "US gallon", "litre", "3.785411784"],
  ["1500", "kg", "t", "1.5"],
  ["1", "short-ton.mile", "tonne.km", "1.45997231821056"],
  ["2", "pkm", "passenger.km", "2"],
  ["2", "KWH", "kwh", "2"],
])("%s %s in %s·%s", (quantity, from, to, expected) => {
  expect(convert(quantity, from, to)).toBe(expected);
});

test("every conversion and its inverse are one", () => {
  const pairs = units.flatMap((a) => convertible(a.code).map((b) => [a.code, b] as const));
  fc.assert(
    fc.property(fc.constantFrom(...pairs), ([a, b]) => {
      expect(compared(times(conversion(a, b), conversion(b, a)), 1)).toBe(0);
    }),
    { numRuns: pairs.length },
  );
});

test("no name stands for two units", () => {
  const names = units.flatMap((unit) => [unit.code, ...unit.aliases]);
  expect(
    names.filter((name) => findUnit(name)?.code !== findUnit(name.toUpperCase())?.code),
  ).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test("another dimension is refused with the units that are allowed", () => {
  expect(refusal(() => convert("1", "kg", "kWh"))).toMatchObject({
    word: "units.dimension",
    values: { unit: "kg", allowed: "kWh, Wh, MWh, GWh, MJ, GJ, TJ, mmBtu" },
  });
  expect(refusal(() => convert("1", "kWh (net CV)", "kWh"))).toMatchObject({
    word: "units.dimension",
  });
});

test("an unknown unit is refused with the nearest one", () => {
  expect(refusal(() => convert("1", "kWhh", "kWh"))).toMatchObject({
    word: "units.unknown",
    values: { unit: "kWhh", guess: "kWh" },
  });
});

function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (isRefusal(error)) return { word: error.word, values: error.values };
    throw error;
  }
  throw new Error("was not refused");
}

test("a file that is wrong throughout costs a bounded number of guesses", () => {
  let asked = 0;
  const known = { [Symbol.iterator]: () => ["kWh"].values() };
  const counted = new Proxy(known, {
    get: (target, name) => {
      if (name === Symbol.iterator) asked += 1;
      return Reflect.get(target, name);
    },
  });
  const guess = guesser(3);
  for (const text of ["kwg", "kwg", "kwe", "kwz", "kwy", "kwx"]) guess("unit", text, counted);
  expect(asked).toBe(3);
  expect(guess("unit", "kwg", counted)).toEqual(["kWh"]);
  expect(guess("unit", "kwx", counted)).toEqual([]);
  expect(nearest("k".repeat(100_000), ["kWh"])).toEqual([]);
});
