import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { band, rosette } from "@/lib/domain/charts/rosette";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const numbers = (d: string) => [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
/** End points of each curve: after M or as a C's last pair. */
const ends = (d: string) =>
  [...d.matchAll(/[MC][^MCZ]*?(-?[\d.]+),(-?[\d.]+)(?=[CZ]|$)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );

test("one statement has one rosette, another statement another", () => {
  expect(rosette(hash("a"), 100)).toEqual(rosette(hash("a"), 100));
  expect(rosette(hash("a"), 100)).not.toEqual(rosette(hash("b"), 100));
});

test("a rosette stays inside its radius and closes, whatever the hash", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) =>
      rosette(Buffer.from(bytes).toString("hex"), 100).every(({ d }) => {
        const points = ends(d);
        const [first, last] = [points[0], points.at(-1)];
        const closed =
          Math.abs((first?.[0] ?? 0) - (last?.[0] ?? 1)) < 0.02 &&
          Math.abs((first?.[1] ?? 0) - (last?.[1] ?? 1)) < 0.02;
        return closed && points.every(([x, y]) => Math.hypot(x, y) <= 100.01);
      }),
    ),
    // The outermost line: the widest swing there is, from its crest.
    { numRuns: 40, examples: [[Uint8Array.from({ length: 32 }, (_, at) => (at % 3 ? 0 : 255))]] },
  );
});

test("a band runs its whole length, no higher than asked", () => {
  const strands = band(hash("a"), 500, 12, 30);
  expect(strands.length).toBeGreaterThanOrEqual(4);
  for (const { d } of strands) {
    const points = ends(d);
    expect(points[0]?.[0]).toBe(0);
    expect(points.at(-1)?.[0]).toBe(500);
    expect(Math.max(...points.map(([, y]) => Math.abs(y)))).toBeLessThanOrEqual(6);
    expect(numbers(d).every(Number.isFinite)).toBe(true);
  }
});
