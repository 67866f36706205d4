import fc from "fast-check";
import { expect, test } from "vitest";
import { compared, fixed, minus, textOf, times } from "@/lib/domain/decimal";
import { lineQuality, qualityClass, qualityOf } from "@/lib/domain/quality/data-quality";
import { percentOf, root, significant } from "@/lib/domain/quality/root";
import {
  lineUncertainty,
  type UncertainLine,
  uncertaintyOf,
} from "@/lib/domain/quality/uncertainty";

const line = (
  tonnes: number,
  activityPercent: string | null,
  factorPercent: string | null,
  parts: Partial<UncertainLine> = {},
): UncertainLine => ({
  grams: tonnes * 1_000_000,
  activity: `A ${tonnes} ${activityPercent}`,
  activityPercent,
  factor: `F ${tonnes} ${factorPercent}`,
  factorPercent,
  ...parts,
});

/**
 * By hand: √(5² + 10²) = √125 = 11.1803…; 11.1803… % of 100 t is 11.1803… t, 20 % of 50 t is 10 t;
 * √(125 + 100) = 15 t, and 15 t of 150 t is 10 %.
 */
test("G15: 100 t (±5 %, ±10 %) is ±11.18 %, with 50 t ±20 % the total is ±10.0 %", () => {
  const own = lineUncertainty({ activityPercent: "5", factorPercent: "10" });
  expect(own).toBe("11.18033988749894848204586834");
  expect(fixed(own ?? "0", 2)).toBe("11.18");
  const total = uncertaintyOf([line(100, "5", "10"), line(50, "20", null)]);
  expect(total).toEqual({
    percent: "10",
    covered: 150_000_000,
    activityStated: 150_000_000,
    factorStated: 100_000_000,
    whole: 150_000_000,
  });
});

/** By hand: the factor part is 10 % of 300 t together, 30 t; the activity parts 5 t and 10 t; √(900 + 25 + 100) = 32.0156… t. */
test("lines that share a factor err together in it, and apart in their activities", () => {
  const shared = { factor: "one" };
  const total = uncertaintyOf([line(100, "5", "10", shared), line(200, "5", "10", shared)]);
  expect(fixed(times(total.percent ?? "0", 3), 4)).toBe("32.0156");
  const apart = uncertaintyOf([line(100, "5", "10"), line(200, "5", "10")]);
  expect(compared(apart.percent ?? "0", total.percent ?? "0")).toBe(-1);
});

/** The gases of one activity are one quantity: 60 t and 40 t of it at ±7 % are 100 t at ±7 %. */
test("an activity's gases err together in its quantity", () => {
  const gases = [line(60, "7", null, { activity: "A" }), line(40, "7", null, { activity: "A" })];
  expect(uncertaintyOf(gases).percent).toBe("7");
});

test("what nobody stated is not taken as zero: the share that is covered is told", () => {
  const some = uncertaintyOf([line(100, "5", null), line(300, null, null)]);
  expect(some).toMatchObject({ percent: "5", covered: 100_000_000, whole: 400_000_000 });
  expect(uncertaintyOf([line(1, null, null)])).toMatchObject({ percent: null, covered: 0 });
  expect(uncertaintyOf([])).toMatchObject({ percent: null, whole: 0 });
  const cancelling = [line(10, "5", null), line(-10, "5", null)];
  expect(uncertaintyOf(cancelling)).toMatchObject({ percent: null, covered: 20_000_000 });
});

const part = fc.option(
  fc.integer({ min: 0, max: 30_000 }).map((n) => textOf({ over: BigInt(n), under: 100n })),
  { nil: null },
);
const lines = fc.array(
  fc.record({
    grams: fc.integer({ min: 1, max: 10 ** 12 }),
    activity: fc.constantFrom("a", "b", "c", "d"),
    activityPercent: part,
    factor: fc.constantFrom("x", "y"),
    factorPercent: part,
  }),
  { minLength: 1, maxLength: 30 },
);

/**
 * The same by the matrix of covariances, in binary floating point: the variance of a sum is Σᵢⱼ cov(i, j), with
 * a correlation of 1 between parts of one activity or of one factor and of 0 between all others.
 */
function byCovariances(all: readonly UncertainLine[]): number | null {
  const stated = all.filter((one) => one.activityPercent !== null || one.factorPercent !== null);
  if (stated.length === 0) return null;
  const deviation = (percent: string | null, grams: number) => (Number(percent ?? 0) * grams) / 100;
  let variance = 0;
  for (const one of stated)
    for (const other of stated) {
      if (one.activity === other.activity)
        variance +=
          deviation(one.activityPercent, one.grams) * deviation(other.activityPercent, other.grams);
      if (one.factor === other.factor)
        variance +=
          deviation(one.factorPercent, one.grams) * deviation(other.factorPercent, other.grams);
    }
  return (100 * Math.sqrt(variance)) / stated.reduce((sum, { grams }) => sum + grams, 0);
}

test("error propagation agrees with the covariance matrix", () => {
  fc.assert(
    fc.property(lines, (all) => {
      const [exactly, floating] = [uncertaintyOf(all).percent, byCovariances(all)];
      if (exactly === null || floating === null) return exactly === floating;
      return Math.abs(Number(exactly) - floating) <= 1e-9 * Math.max(1, floating);
    }),
  );
});

test("a root is exact where there is one, and right in its 28th digit where there is none", () => {
  expect(textOf(root("0.0144"), 40)).toBe("0.12");
  expect(textOf(root(0))).toBe("0");
  // √2 and √0.000002 as the On-Line Encyclopedia of Integer Sequences has the digits (A002193).
  expect(textOf(root(2), 40)).toBe("1.414213562373095048801688724");
  expect(textOf(root("0.000002"), 40)).toBe("0.001414213562373095048801688724");
  expect(() => root("-1")).toThrow(RangeError);
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 40n), fc.bigInt(1n, 10n ** 40n), (over, under) => {
      const value = root({ over, under });
      const error = minus(times(value, value), { over, under });
      const relative = times(error, { over: under, under: over });
      return (
        compared(relative, "0.000000000000000000000000002") < 0 &&
        compared(relative, "-0.000000000000000000000000002") > 0
      );
    }),
  );
});

test("28 digits count from the first that is not a zero", () => {
  const third = { over: 1n, under: 3_000_000n };
  expect(textOf(significant(third), 60)).toBe("0.0000003333333333333333333333333333");
  expect(textOf(significant({ over: 2n * 10n ** 30n, under: 3n }))).toBe(
    "666666666666666666666666666700",
  );
  expect(textOf(percentOf(1, 8) ?? 0)).toBe("12.5");
  expect(percentOf(1, 0)).toBeNull();
});

/** By hand: (1.4 · 100 + 2.6 · 50) / 150 = (140 + 130) / 150 = 1.8. */
test("G16: quality 1.4 on 100 t and 2.6 on 50 t is 1.8, good", () => {
  const one = { grams: 100_000_000, indicators: [1, 1, 2, 1, 2], dataKind: "measured" } as const;
  const other = { grams: 50_000_000, indicators: [3, 3, 2, 3, 2], dataKind: "proxy" } as const;
  expect([one, other].map(({ indicators }) => lineQuality(indicators))).toEqual(["1.4", "2.6"]);
  expect(qualityOf([one, other])).toEqual({
    mean: "1.8",
    class: "good",
    scored: 150_000_000,
    whole: 150_000_000,
    byKind: [
      { kind: "measured", grams: 100_000_000 },
      { kind: "proxy", grams: 50_000_000 },
    ],
  });
});

test("classes end where domain.md 3.5 ends them", () => {
  const shown = ["1", "1.5", "1.50000001", "2.5", "2.6", "3.5", "3.6", "4"].map(qualityClass);
  expect(shown).toEqual(["veryGood", "veryGood", "good", "good", "fair", "fair", "poor", "poor"]);
});

test("what nobody scored has no quality, and its share is told", () => {
  const scored = { grams: 30, indicators: [2, 2, 2, 2, 2], dataKind: "invoiced" } as const;
  const not = { grams: 70, indicators: null, dataKind: "invoiced" } as const;
  expect(qualityOf([scored, not])).toMatchObject({ mean: "2", scored: 30, whole: 100 });
  expect(qualityOf([not])).toMatchObject({ mean: null, class: null });
  const credit = { ...scored, grams: -30 };
  expect(qualityOf([scored, credit])).toMatchObject({ mean: "2", scored: 60 });
});
