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

/**
 * How many of `n` lines are drawn at random: min(n, max(5, ⌈√n⌉)) (domain.md 5.4), and twice as many for each
 * time that the lead has the sample drawn further (decision 0010).
 */
export const picksOf = (n: number, doublings = 0): number =>
  Math.min(n, Math.max(5, Math.ceil(Math.sqrt(n))) * 2 ** doublings);

/**
 * Gram-unit (monetary-unit) sampling: all grams are equally likely. Lines in the order of their
 * keys; interval = Σ|g| ÷ k; first = SHA-256(seed) ÷ 2²⁵⁶ × interval, then one interval on, in exact
 * integers, so that anyone draws the same again. A line hit twice gives way to the next that is not
 * drawn yet. Lines without grams are drawn only in that way (domain.md 5.4). A further draw halves the
 * interval and goes on from the points before, so that it has all that was drawn already.
 */
export function drawn<L extends Drawable>(
  lines: readonly L[],
  seed: string,
  doublings = 0,
): Draw<L> {
  const ordered = [...lines].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const picks = picksOf(ordered.length, doublings);
  const ends = endsOf(ordered);
  const grams = ends.at(-1) ?? 0n;
  const interval = { grams, picks };
  if (picks === ordered.length) return { drawn: ordered, interval };
  const first = BigInt(`0x${createHash("sha256").update(seed).digest("hex")}`);
  const [parts, units] = [1n << BigInt(doublings), BigInt(picks) * whole];
  const chosen = new Set<number>();
  for (const pick of inTurn(picks, doublings)) {
    // point = (first ÷ 2²⁵⁶ + pick ÷ parts) × grams × parts ÷ picks, compared without a division
    const point = (first * parts + BigInt(pick) * whole) % units;
    const hit = firstBeyond(ends, (end) => end * units > point * grams);
    chosen.add(nextFree(Math.min(hit, ordered.length - 1), chosen, ordered.length));
  }
  return { drawn: ordered.filter((_, index) => chosen.has(index)), interval };
}

/** Where each line ends, in grams from the first. */
function endsOf(lines: readonly Drawable[]): bigint[] {
  let end = 0n;
  return lines.map(({ grams }) => {
    end += grams;
    return end;
  });
}

/** The first end that lies beyond; as many as there are where none does. */
function firstBeyond(ends: readonly bigint[], beyond: (end: bigint) => boolean): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beyond(ends[middle] ?? 0n)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The points by number, those of each earlier draw before the ones between them. */
function inTurn(picks: number, doublings: number): number[] {
  const all = Array.from({ length: picks }, (_, pick) => pick);
  const draws = Array.from({ length: doublings + 1 }, (_, draw) => 2 ** (doublings - draw));
  return draws.flatMap((step, draw) =>
    all.filter((pick) => pick % step === 0 && (draw === 0 || pick % (step * 2) !== 0)),
  );
}

function nextFree(from: number, taken: ReadonlySet<number>, length: number): number {
  let index = from;
  while (taken.has(index)) index = (index + 1) % length;
  return index;
}
