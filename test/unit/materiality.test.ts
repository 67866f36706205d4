import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Effect,
  isMaterial,
  leftUnder,
  materialityOf,
  netsOf,
  understatement,
} from "@/lib/domain/assurance/materiality";
import type { GroupPlan } from "@/lib/domain/assurance/plan";

const tonne = 1_000_000;
const levels: GroupPlan[] = [
  { scopes: "1+2", level: "reasonable", materialityPercent: "5", performancePercent: "60" },
  { scopes: "3", level: "limited", materialityPercent: "2", performancePercent: "75" },
];
const totals = {
  scope1: 4_000 * tonne,
  scope2Location: 9_000 * tonne,
  scope2Market: 6_000 * tonne,
  scope3: 50_000 * tonne,
  scope12Location: 13_000 * tonne,
  scope12Market: 10_000 * tonne,
  biogenicCo2: 0,
};
const left = (scope: number, tonnes: number) => ({
  state: "closed_uncorrected" as const,
  scope,
  effectGrams: tonnes * tonne,
});
const groups = (...effects: Effect[]) => materialityOf(levels, totals, effects);

test("thresholds are per cent of each scope group's reported total, Scope 2 by the market", () => {
  expect(
    groups().map(({ materialityGrams, performanceGrams }) => [materialityGrams, performanceGrams]),
  ).toEqual([
    [500 * tonne, 300 * tonne],
    [1_000 * tonne, 750 * tonne],
  ]);
});

test("misstatements net inside a scope and never across: G21", () => {
  const found = [left(1, 300), left(1, -100), left(2, -250)];
  const [before] = groups(...found);
  expect([before?.uncorrectedGrams, before?.uncorrectedIsMaterial]).toEqual([450 * tonne, false]);
  const [after] = groups(...found, left(2, -60));
  expect([after?.uncorrectedGrams, after?.uncorrectedIsMaterial]).toEqual([510 * tonne, true]);
});

test("exactly the threshold is material, a gram less is not", () => {
  const [exactly] = groups(left(1, 500));
  expect(exactly?.uncorrectedIsMaterial).toBe(true);
  const below = { scope: 1, effectGrams: 500 * tonne - 1 };
  expect(isMaterial(levels, totals, below)).toBe(false);
  expect(isMaterial(levels, totals, { scope: 2, effectGrams: -500 * tonne })).toBe(true);
});

test("what is open or answered stands in the running sum and is not yet uncorrected", () => {
  const open = { ...left(1, 100), state: "open" as const };
  const answered = { ...left(2, 50), state: "responded" as const };
  const closed = { ...left(2, 999), state: "closed_corrected" as const };
  const [group] = groups(open, answered, closed);
  expect([group?.standingGrams, group?.uncorrectedGrams]).toEqual([150 * tonne, 0]);
});

test("the understatement of a claim's scopes is net and never below zero", () => {
  expect(understatement([1, 2], [left(1, 300), left(2, -500), left(3, -900)])).toBe(200 * tonne);
  expect(understatement([1, 2], [left(1, 300)])).toBe(0);
});

test("each scope of a group nets for itself, and what stands is taken from T: 500 t − (200 + 260) t", () => {
  const open = { ...left(2, -10), state: "open" as const };
  const found = [left(1, 300), left(1, -100), left(2, -250), left(3, 7), open];
  expect(netsOf("1+2", found)).toEqual([
    { scope: 1, grams: 200 * tonne, locationGrams: 200 * tonne },
    { scope: 2, grams: -260 * tonne, locationGrams: -260 * tonne },
  ]);
  const [group] = groups(...found);
  expect(group && leftUnder(group)).toBe(40 * tonne);
  const [reached] = groups(...found, left(1, 100));
  expect(reached && leftUnder(reached)).toBe(-60 * tonne);
});

test("of Scope 2 the effect by location counts where it is the larger: 400 t by market are below T, 520 t by location above", () => {
  const meter = { ...left(2, 400), effectLocationGrams: 520 * tonne };
  const [group] = groups(meter);
  expect(group).toMatchObject({ uncorrectedGrams: 520 * tonne, uncorrectedIsMaterial: true });
  expect(isMaterial(levels, totals, meter)).toBe(true);
  expect(isMaterial(levels, totals, { ...meter, effectLocationGrams: 499 * tonne })).toBe(false);
  // An instrument has no effect by location, and is tested by market.
  const instrument = { ...left(2, -510), effectLocationGrams: 0 };
  const [by] = groups(instrument);
  expect(by).toMatchObject({ uncorrectedGrams: 510 * tonne, standsByLocation: false });
  expect(netsOf("1+2", [instrument])[1]).toEqual({
    ...{ scope: 2, grams: -510 * tonne, locationGrams: 0 },
  });
  // A claim is by market: the understatement that its credits must cover is too.
  expect(understatement([1, 2], [{ ...left(2, -5), effectLocationGrams: -9 * tonne }])).toBe(
    5 * tonne,
  );
});

const found = fc.record({
  state: fc.constantFrom("open", "closed_uncorrected", "closed_corrected"),
  scope: fc.constantFrom(1, 2, 3),
  effectGrams: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
  effectLocationGrams: fc.option(fc.integer({ min: -(10 ** 12), max: 10 ** 12 })),
});

/** Counted a second way: a table of scope by method, filled finding by finding, and its two columns added. */
function secondWay(effects: readonly Effect[], states: readonly string[]) {
  const sheet: Record<string, bigint> = {};
  for (const { state, scope, effectGrams, effectLocationGrams } of effects) {
    if (!states.includes(state) || scope === 3) continue;
    const location = effectLocationGrams ?? effectGrams;
    sheet[`${scope}m`] = (sheet[`${scope}m`] ?? 0n) + BigInt(effectGrams ?? 0);
    sheet[`${scope}l`] = (sheet[`${scope}l`] ?? 0n) + BigInt(location ?? 0);
  }
  const size = (cell: string) => {
    const grams = sheet[cell] ?? 0n;
    return grams < 0n ? -grams : grams;
  };
  return { market: size("1m") + size("2m"), location: size("1l") + size("2l") };
}

test("what stands and what is left are never below either Scope 2 method, and are one of them", () => {
  fc.assert(
    fc.property(fc.array(found, { maxLength: 12 }), (rows) => {
      // Outside Scope 2 a finding has no second effect.
      const effects = rows.map((one) =>
        one.scope === 2 ? one : { ...one, effectLocationGrams: null },
      );
      const [group] = groups(...effects);
      const stands = secondWay(effects, ["open", "closed_uncorrected"]);
      const uncorrected = secondWay(effects, ["closed_uncorrected"]);
      const worst = ({ market, location }: typeof stands) =>
        market > location ? market : location;
      expect(BigInt(group?.standingGrams ?? -1)).toBe(worst(stands));
      expect(BigInt(group?.uncorrectedGrams ?? -1)).toBe(worst(uncorrected));
      expect(group?.standsByLocation).toBe(stands.location > stands.market);
      const reaches = worst(uncorrected) >= 500n * 1_000_000n;
      expect(group?.uncorrectedIsMaterial).toBe(reaches);
    }),
  );
});
