import fc from "fast-check";
import { expect } from "vitest";

/** A block of a numbering, both ends in it. */
export type Span = { readonly start: number; readonly end: number };

export const meet = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
export const byStart = (a: Span, b: Span) => a.start - b.start;

/** Short blocks near each other, so that two in three meet. */
export const span = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 25 }))
  .map(([start, more]) => ({ start, end: start + more }));

/** Side by side each begins after the one before it ended. */
export function expectApart(spans: readonly Span[]): void {
  const sorted = spans.toSorted(byStart);
  for (const [n, one] of sorted.entries()) {
    const next = sorted[n + 1];
    if (next) expect(one.end, `${one.end} and ${next.start}`).toBeLessThan(next.start);
  }
}
