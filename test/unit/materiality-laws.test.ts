import fc from "fast-check";
import { expect, test } from "vitest";
import { type Effect, isMaterial, materialityOf } from "@/lib/domain/assurance/materiality";
import type { GroupPlan } from "@/lib/domain/assurance/plan";
import type { Totals } from "@/lib/domain/inventory/types";

/** A finding left uncorrected; outside Scope 2 it has no second effect. */
type Left = Effect & {
  readonly scope: 1 | 2 | 3;
  readonly effectGrams: number;
  readonly effectLocationGrams: number | null;
};

const grams = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const left: fc.Arbitrary<Left> = fc
  .record({
    scope: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    effectGrams: grams,
    location: fc.option(grams),
  })
  .map(({ scope, effectGrams, location }) => ({
    ...{ state: "closed_uncorrected", scope, effectGrams },
    effectLocationGrams: scope === 2 ? location : null,
  }));
const some = fc.array(left, { maxLength: 8 });
/** Hundredths of a per cent, and what is reported: market-based Scope 2 is the group's, location-based never. */
const setting = fc.record({
  hundredths: fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })),
  scope12: fc.integer({ min: 1, max: 10 ** 14 }),
  scope3: fc.integer({ min: 1, max: 10 ** 14 }),
});
type Setting = { hundredths: [number, number]; scope12: number; scope3: number };

const levelsOf = ({ hundredths: [own, other] }: Setting): GroupPlan[] => [
  { scopes: "1+2", level: "reasonable", materialityPercent: of(own), performancePercent: "60" },
  { scopes: "3", level: "limited", materialityPercent: of(other), performancePercent: "60" },
];
const of = (hundredths: number) =>
  `${Math.trunc(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`;
const totalsOf = ({ scope12, scope3 }: Setting): Totals => ({
  ...{ scope1: 0, scope2Location: 10 ** 15, scope2Market: scope12, scope3, biogenicCo2: 0 },
  ...{ scope12Location: 10 ** 15, scope12Market: scope12 },
});
const tested = (at: Setting, effects: readonly Effect[]) =>
  materialityOf(levelsOf(at), totalsOf(at), effects).map((one) => ({
    grams: one.uncorrectedGrams,
    material: one.uncorrectedIsMaterial,
  }));

const size = (n: bigint) => (n < 0n ? -n : n);

/** The document's sentence, in whole numbers: Σ over scopes of |Σ signed effects|, by the larger method, ≥ T. */
function model(at: Setting, effects: readonly Left[], group: 0 | 1) {
  const net = (scope: number, by: (one: Left) => number) =>
    size(
      effects.filter((one) => one.scope === scope).reduce((sum, one) => sum + BigInt(by(one)), 0n),
    );
  const market = (one: Left) => one.effectGrams;
  const location = (one: Left) => one.effectLocationGrams ?? one.effectGrams;
  const scopes = group === 0 ? [1, 2] : [3];
  const sums = [market, location].map((by) => scopes.reduce((sum, n) => sum + net(n, by), 0n));
  const most = sums.reduce((a, b) => (a > b ? a : b));
  const reported = BigInt(group === 0 ? at.scope12 : at.scope3);
  const reaches = most > 0n && most * 10_000n >= BigInt(at.hundredths[group]) * reported;
  return { grams: Number(most), material: reaches };
}

test("the aggregate of each group and its verdict are those of the document's sentence", () => {
  fc.assert(
    fc.property(setting, some, (at, effects) => {
      expect(tested(at, effects)).toEqual([model(at, effects, 0), model(at, effects, 1)]);
    }),
  );
});

test("the order of findings never matters, nor that one is told as two of its scope, nor which way all of them point", () => {
  const rearranged = some.chain((effects) =>
    fc.record({
      effects: fc.constant(effects),
      shuffled: fc.shuffledSubarray(effects, { minLength: effects.length }),
      cut: fc.array(grams, { minLength: effects.length, maxLength: effects.length }),
    }),
  );
  fc.assert(
    fc.property(setting, rearranged, (at, { effects, shuffled, cut }) => {
      const whole = tested(at, effects);
      expect(tested(at, shuffled)).toEqual(whole);
      const parts = effects.flatMap((one, n) => {
        const part = cut[n] ?? 0;
        const { effectGrams, effectLocationGrams: by } = one;
        return [
          { ...one, effectGrams: part, effectLocationGrams: by && part },
          { ...one, effectGrams: effectGrams - part, effectLocationGrams: by && by - part },
        ];
      });
      expect(tested(at, parts)).toEqual(whole);
      const turned = effects.map((one) => ({
        ...{ ...one, effectGrams: -one.effectGrams },
        effectLocationGrams: one.effectLocationGrams && -one.effectLocationGrams,
      }));
      expect(tested(at, turned)).toEqual(whole);
    }),
  );
});

test("an understatement of one scope takes nothing from an overstatement of another, and takes all inside its own", () => {
  const positive = fc.integer({ min: 1, max: 10 ** 12 });
  fc.assert(
    fc.property(setting, positive, positive, (at, over, under) => {
      const one = (scope: number, effectGrams: number): Effect => ({
        ...{ state: "closed_uncorrected", scope, effectGrams },
      });
      const gramsOf = (...effects: Effect[]) => tested(at, effects).map((group) => group.grams);
      expect(gramsOf(one(1, over), one(2, -under))).toEqual([over + under, 0]);
      expect(gramsOf(one(1, over), one(3, -under))).toEqual([over, under]);
      expect(gramsOf(one(2, over), one(2, -under))).toEqual([Math.abs(over - under), 0]);
    }),
  );
});

test("exactly T is material and a gram less is not: one finding, and several that add up to it", () => {
  // T in whole grams: the reported total is a multiple of ten thousand.
  const whole = fc.record({
    hundredths: setting.map(({ hundredths }) => hundredths),
    myriads: fc.integer({ min: 1, max: 10 ** 10 }),
  });
  fc.assert(
    fc.property(whole, fc.nat(), fc.constantFrom(1, -1), ({ hundredths, myriads }, cut, sign) => {
      const at = { hundredths, scope12: myriads * 10_000, scope3: 1 };
      const threshold = hundredths[0] * myriads;
      const single = (effectGrams: number) =>
        isMaterial(levelsOf(at), totalsOf(at), { scope: 2, effectGrams });
      expect([single(sign * threshold), single(sign * (threshold - 1))]).toEqual([true, false]);
      const first = cut % (threshold + 1);
      const both = (sum: number) =>
        tested(at, [
          { state: "closed_uncorrected", scope: 1, effectGrams: sign * first },
          { state: "closed_uncorrected", scope: 2, effectGrams: -sign * (sum - first) },
        ])[0];
      expect(both(threshold)).toEqual({ grams: threshold, material: true });
      if (first < threshold)
        expect(both(threshold - 1)).toEqual({ grams: threshold - 1, material: false });
    }),
  );
});

test("a single effect of Scope 2 is tested by both methods: one of them suffices", () => {
  fc.assert(
    fc.property(setting, grams, grams, (at, effectGrams, effectLocationGrams) => {
      const by = (one: number) =>
        size(BigInt(one)) * 10_000n >= BigInt(at.hundredths[0]) * BigInt(at.scope12);
      const material = by(effectGrams) || by(effectLocationGrams);
      const effect = { scope: 2, effectGrams, effectLocationGrams };
      expect(isMaterial(levelsOf(at), totalsOf(at), effect)).toBe(material);
    }),
  );
});
