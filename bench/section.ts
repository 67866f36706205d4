import type { Row } from "./paired";

/** What a section says of one comparison: its cases, and which of them a goal of docs/performance.md binds. */
export type Finding = {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
  readonly note?: string;
  /** How many rows each case goes through, where rows a second say something. */
  readonly count?: number;
};
/** `measured` is a ratio; a goal is met where it is on the named side of `limit`. */
export type Goal = {
  readonly goal: string;
  readonly says: string;
  readonly measured: number;
  readonly limit: number;
  readonly side: "at most" | "at least";
};

/** What a section needs and this machine has not: told in a line, as it is no defect. */
export class Unavailable extends Error {}

export type Section = () => Promise<readonly Finding[]>;

export const atMost = (goal: string, says: string, measured: number, limit: number): Goal => ({
  goal,
  says,
  measured,
  limit,
  side: "at most",
});
export const atLeast = (...given: Parameters<typeof atMost>): Goal => ({
  ...atMost(...given),
  side: "at least",
});

export const isMet = ({ measured, limit, side }: Goal): boolean =>
  side === "at most" ? measured <= limit : measured >= limit;

/** The ratio of a case to the first of its comparison. */
export function ratioOf(rows: readonly Row[], name: string): number {
  return rows.find((row) => row.name === name)?.ratio ?? Number.NaN;
}

/** A generator with a seed (mulberry32), so that two runs see the same rows. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
