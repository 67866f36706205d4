import { createHash } from "node:crypto";

/** What may be drawn: its key, and its size in whole grams without a sign. */
export type Drawable = { readonly key: string; readonly grams: bigint };
export type Draw<L extends Drawable> = {
  readonly drawn: readonly L[];
  readonly interval: Interval;
};
/** Σ|g| ÷ k, kept as both numbers, so that nothing is rounded. */
export type Interval = { readonly grams: bigint; readonly picks: number };

const whole = 1n << 256n;

/** How many of `n` lines are drawn at random: min(n, max(5, ⌈√n⌉)) (domain.md 5.4). */
export const picksOf = (n: number): number => Math.min(n, Math.max(5, Math.ceil(Math.sqrt(n))));

/**
 * Gram-unit (monetary-unit) sampling: all grams are equally likely. Lines in the order of their
 * keys; interval = Σ|g| ÷ k; first = SHA-256(seed) ÷ 2²⁵⁶ × interval, then one interval on, in exact
 * integers, so that anyone draws the same again. A line hit twice gives way to the next that is not
 * drawn yet. Lines without grams are drawn only in that way (domain.md 5.4).
 */
export function drawn<L extends Drawable>(lines: readonly L[], seed: string): Draw<L> {
  const ordered = [...lines].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const picks = picksOf(ordered.length);
  const grams = ordered.reduce((sum, line) => sum + line.grams, 0n);
  const first = BigInt(`0x${createHash("sha256").update(seed).digest("hex")}`);
  const chosen = new Set<number>();
  let at = 0;
  let below = 0n; // grams before line `at`
  for (let pick = 0; pick < picks; pick++) {
    // point = (first ÷ 2²⁵⁶ + pick) × grams ÷ picks, compared without a division
    const point = (first + BigInt(pick) * whole) * grams;
    const beyond = (line: number) =>
      (below + (ordered[line]?.grams ?? 0n)) * BigInt(picks) * whole > point;
    while (at < ordered.length - 1 && !beyond(at)) {
      below += ordered[at]?.grams ?? 0n;
      at += 1;
    }
    chosen.add(nextFree(at, chosen, ordered.length));
  }
  return { drawn: ordered.filter((_, index) => chosen.has(index)), interval: { grams, picks } };
}

function nextFree(from: number, taken: ReadonlySet<number>, length: number): number {
  let index = from;
  while (taken.has(index)) index = (index + 1) % length;
  return index;
}
