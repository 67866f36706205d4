import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluated } from "@/lib/domain/assurance/sampling/evaluation";
import { type Drawable, drawn, picksOf } from "@/lib/domain/assurance/sampling/gram-unit";
import {
  registerCoverage,
  registerKeys,
  registerKeysOf,
} from "@/lib/domain/assurance/sampling/registers";
import { reliabilityFactor } from "@/lib/domain/assurance/sampling/reliability";
import { fixed, textOf } from "@/lib/domain/decimal";
import { activityOf, instrumentOf, smallCase } from "../golden/small-case";

/** AICPA, Audit Guide: Audit Sampling, confidence factors for monetary unit sampling, risks of 5, 10, 15 and 20 %. */
test.each([
  [95, "3.00 4.75 6.30 7.76 9.16 10.52 11.85 13.15 14.44 15.71 16.97 18.21 19.45 20.67"],
  [90, "2.31 3.89 5.33 6.69 8.00 9.28 10.54 11.78 13.00 14.21 15.41 16.60 17.79 18.96"],
  [85, "1.90 3.38 4.73 6.02 7.27 8.50 9.71 10.90 12.08 13.25 14.42 15.57 16.72 17.86"],
  [80, "1.61 3.00 4.28 5.52 6.73 7.91 9.08 10.24 11.38 12.52 13.66 14.78 15.90 17.02"],
])("reliability factors at %i %% are those of the published table", (confidence, row) => {
  const factors = row
    .split(" ")
    .map((_, errors) => fixed(reliabilityFactor(errors, confidence), 2));
  expect(factors.join(" ")).toBe(row);
});

test.each([
  [0, 0],
  [1, 1],
  [5, 5],
  [6, 5],
  [25, 5],
  [26, 6],
  [165, 13],
])("of %i lines %i are drawn", (lines, picks) => expect(picksOf(lines)).toBe(picks));

const line = (key: string, grams: bigint): Drawable => ({ key, grams });
const lines = fc.uniqueArray(
  fc.tuple(fc.string({ minLength: 1, maxLength: 6 }), fc.bigInt({ min: 0n, max: 10n ** 12n })),
  { minLength: 1, maxLength: 60, selector: ([key]) => key },
);

describe("gram-unit sampling", () => {
  test("is the same for the same seed, whatever the order of the lines, and has as many as it says", () => {
    fc.assert(
      fc.property(lines, fc.string(), (rows, seed) => {
        const all = rows.map(([key, grams]) => line(key, grams));
        const keys = drawn(all, seed).drawn.map(({ key }) => key);
        expect(drawn([...all].reverse(), seed).drawn.map(({ key }) => key)).toEqual(keys);
        expect(new Set(keys).size).toBe(picksOf(all.length));
      }),
    );
  });

  test("draws every line that is as large as the interval", () => {
    fc.assert(
      fc.property(lines, fc.string(), (rows, seed) => {
        const all = rows.map(([key, grams]) => line(key, grams));
        const { drawn: some, interval } = drawn(all, seed);
        const large = all.filter(
          ({ grams }) => grams > 0n && grams * BigInt(interval.picks) >= interval.grams,
        );
        expect(large.filter(({ key }) => !some.some((one) => one.key === key))).toEqual([]);
      }),
    );
  });

  test("hits the grams that a list of single grams would be hit at", () => {
    const all = [3, 1, 4, 1, 5, 9, 2, 6].map((grams, n) => line(`L${n}`, BigInt(grams)));
    const grams = all.flatMap(({ key, grams: size }) =>
      Array.from({ length: Number(size) }, () => key),
    );
    const hash = createHash("sha256").update("a seed").digest("hex");
    const start = Number.parseInt(hash.slice(0, 12), 16) / 16 ** 12;
    const hits = [0, 1, 2, 3, 4].map((n) => grams[Math.floor((start + n) * (grams.length / 5))]);
    const chosen = drawn(all, "a seed").drawn.map(({ key }) => key);
    expect(chosen).toEqual(expect.arrayContaining([...new Set(hits)]));
    expect(chosen).toHaveLength(5);
  });

  /**
   * A second way: a systematic sample with an interval of grams ÷ k in rational numbers over a common denominator, each
   * point of the first draw looked for in turn and then those half-way between them; a line taken gives way to the next.
   */
  const secondWay = (all: readonly Drawable[], seed: string, doublings: number): string[] => {
    const rows = all.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const base = Math.min(rows.length, Math.max(5, Math.ceil(Math.sqrt(rows.length))));
    const k = base * 2 ** doublings;
    if (k >= rows.length) return rows.map(({ key }) => key);
    const total = rows.reduce((sum, { grams }) => sum + grams, 0n);
    const hash = BigInt(`0x${createHash("sha256").update(seed).digest("hex")}`);
    const [one, size] = [2n ** 256n, BigInt(k)];
    const turns = [Array.from({ length: base }, (_, n) => n * 2 ** doublings)];
    for (let step = 2 ** doublings; step > 1; step /= 2)
      turns.push(Array.from({ length: k / step }, (_, n) => n * step + step / 2));
    const taken: string[] = [];
    for (const turn of turns.flat()) {
      // (hash ÷ one × total ÷ base + turn × total ÷ k) grams, times one × k
      const offset = hash * total * BigInt(2 ** doublings) + BigInt(turn) * total * one;
      let grams = offset % (total * one * size === 0n ? 1n : total * one * size);
      let at = 0;
      for (const { grams: own } of rows.slice(0, -1)) {
        if (grams < own * one * size) break;
        grams -= own * one * size;
        at += 1;
      }
      while (taken.includes(rows[at]?.key ?? "")) at = (at + 1) % rows.length;
      taken.push(rows[at]?.key ?? "");
    }
    return taken.sort();
  };

  test("draws what a second implementation draws, and further each time from the same seed, keeping what was drawn", () => {
    fc.assert(
      fc.property(lines, fc.string(), (rows, seed) => {
        const all = rows.map(([key, grams]) => line(key, grams));
        let before: string[] = [];
        for (const doublings of [0, 1, 2]) {
          const keys = drawn(all, seed, doublings).drawn.map(({ key }) => key);
          expect(keys.toSorted()).toEqual(secondWay(all, seed, doublings).toSorted());
          expect(keys).toEqual(expect.arrayContaining(before));
          expect(keys).toHaveLength(picksOf(all.length, doublings));
          before = keys;
        }
      }),
      { numRuns: 60 },
    );
  });

  test("draws a gram as often as any other", () => {
    const all = Array.from({ length: 36 }, (_, n) => line(`L${n}`, n % 2 === 0 ? 100n : 300n));
    const hits = { small: 0, large: 0 };
    for (let seed = 0; seed < 2000; seed++)
      for (const { grams } of drawn(all, `${seed}`).drawn)
        hits[grams === 100n ? "small" : "large"] += 1;
    // Six intervals of 1,200 g: a line of 100 g is in a sample one time in twelve, one of 300 g one in four.
    expect(hits.small / 2000 / 18).toBeCloseTo(1 / 12, 2);
    expect(hits.large / 2000 / 18).toBeCloseTo(1 / 4, 2);
  });
});

const population = { group: "3", confidencePercent: 95 } as const;
const random = (grams: number, errorGrams: number) =>
  ({ group: "3", stratum: "random", grams, errorGrams }) as const;

/** By hand: 25 lines of 250,000 g, 5 drawn, so the interval is 50,000 g; taints of 40 % and 20 %. */
test("projected misstatement and upper limit are those counted by hand", () => {
  const tested = [
    random(10_000, 4_000),
    random(10_000, 2_000),
    ...Array.from({ length: 3 }, () => random(10_000, 0)),
  ];
  const result = evaluated({ ...population, activities: 25, grams: 250_000n }, tested);
  expect(result).toMatchObject({
    projectedGrams: 30_000, // 6,000 ÷ 50,000 × 250,000
    upperOverstatementGrams: 200_500, // 3.00 × 50,000 + (1.75 × 0.4 + 1.55 × 0.2) × 50,000
    upperUnderstatementGrams: 150_000, // 3.00 × 50,000
    sampledGrams: 50_000,
  });
  expect(textOf(result.coveragePercent ?? 0)).toBe("20");
});

test("a sample drawn twice as far has half the interval, and one drawn to the last line no sampling risk", () => {
  const clean = (n: number) => Array.from({ length: n }, () => random(10_000, 0));
  const all = { ...population, activities: 25, grams: 250_000n };
  const further = evaluated({ ...all, doublings: 1 }, clean(10));
  expect(further.upperOverstatementGrams).toBe(75_000); // 3.00 × 250,000 ÷ 10
  const last = evaluated({ ...all, doublings: 3 }, [random(10_000, 700), ...clean(24)]);
  expect([last.upperOverstatementGrams, last.upperUnderstatementGrams]).toEqual([700, 0]);
});

test("an item of a sample that was given up errs by what was found, and is not projected as one of the new draw", () => {
  const all = { ...population, activities: 25, grams: 250_000n };
  const earlier = { ...random(10_000, 700), stratum: "earlier" } as const;
  const clean = Array.from({ length: 4 }, () => random(10_000, 0));
  const result = evaluated(all, [earlier, random(10_000, 500), ...clean]);
  expect(result).toMatchObject({
    knownGrams: 700,
    projectedGrams: 3_100, // 700 + 500 ÷ 50,000 × (250,000 − 10,000)
    upperOverstatementGrams: 155_075, // 700 + 3.00 × 50,000 + 1.75 × 0.05 × 50,000
    upperUnderstatementGrams: 150_000, // the interval drawn: 250,000 ÷ 5
    sampledGrams: 60_000,
  });
});

test("what is tested whole errs by what was found, and projects nothing", () => {
  const whole = { group: "3", stratum: "performance", grams: 800_000, errorGrams: -9_000 } as const;
  const result = evaluated({ ...population, activities: 1, grams: 800_000n }, [whole]);
  expect(result).toMatchObject({ knownGrams: -9_000, projectedGrams: -9_000 });
  expect([result.upperOverstatementGrams, result.upperUnderstatementGrams]).toEqual([0, 9_000]);
});

test("at 95 % the upper limit is above the true misstatement in at least 95 of 100 samples", () => {
  const errors = new Map<string, number>();
  const all = Array.from({ length: 400 }, (_, n) => {
    const grams = 1_000 + ((n * 7919) % 9_000);
    if (n % 6 === 0) errors.set(`L${n}`, Math.floor((grams * ((n % 5) + 1)) / 5));
    return line(`L${n}`, BigInt(grams));
  });
  const truth = [...errors.values()].reduce((sum, one) => sum + one, 0);
  const grams = all.reduce((sum, one) => sum + one.grams, 0n);
  const runs = 400;
  let above = 0;
  for (let seed = 0; seed < runs; seed++) {
    const tested = drawn(all, `${seed}`).drawn.map(({ key, grams: size }) =>
      random(Number(size), errors.get(key) ?? 0),
    );
    const { upperOverstatementGrams } = evaluated(
      { ...population, activities: 400, grams },
      tested,
    );
    if (upperOverstatementGrams >= truth) above += 1;
  }
  expect(above / runs).toBeGreaterThanOrEqual(0.95);
});

const year = smallCase({
  activities: [
    activityOf({ key: "A1", source: "main", dataKind: "measured", supplier: "Grid: East" }),
    activityOf({ key: "A2", source: "main", dataKind: "estimated", supplier: "Grid: East" }),
    activityOf({ key: "A3", source: "travel", dataKind: "proxy", supplier: "" }),
    activityOf({ key: "A4", source: "gas", dataKind: "invoiced", supplier: "Gas works" }),
  ],
  instruments: [instrumentOf({ key: "I1", generator: "Wind farm" })],
});

test("the registers have an item for each site, metered or billed source, supplier and generator, and one where there is none", () => {
  expect(registerKeys(year)).toEqual([
    "sites:HQ",
    ...["meters:main", "meters:gas"],
    ...["suppliers:Grid: East", "suppliers:Gas works", "suppliers:Wind farm"],
  ]);
  expect(registerKeys(smallCase())).toEqual(["sites:HQ", "meters:", "suppliers:"]);
  expect(registerKeysOf(year, new Set(["A2", "I1"]))).toEqual([
    "suppliers:Grid: East",
    "suppliers:Wind farm",
  ]);
});

test("coverage counts the entries that were compared; an empty register and one from before have none", () => {
  const tested = (key: string, result: "agrees" | "differs" | "not_testable" | "untested") =>
    ({ subject: "register", key, result }) as const;
  const tests = [
    tested("sites:A", "agrees"),
    tested("sites:B", "differs"),
    tested("sites:C", "not_testable"),
    tested("sites:D", "untested"),
    tested("meters:", "agrees"),
    tested("suppliers", "agrees"),
  ];
  expect(registerCoverage(tests)).toEqual([
    { register: "sites", as: "entries", all: 4, compared: 2, missing: 1 },
    { register: "meters", as: "empty", all: 1, compared: 1, missing: 0 },
    { register: "suppliers", as: "whole", all: 1, compared: 1, missing: 0 },
  ]);
  expect(registerCoverage([{ ...tested("sites:A", "agrees"), subject: "instrument" }])).toEqual([]);
});
