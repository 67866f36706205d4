import type { CaseFile, Measure } from "../case/case-file";
import { dividedBy, type Exact, total } from "../decimal";
import { daysBetween } from "../import/days";
import type { Pool } from "./types";

/** A part of the year in which the same measures of a pool are at work, with what the pool has left in it. */
export type Segment = {
  readonly from: string;
  /** Its days' share of the year's. */
  readonly share: Exact;
  readonly pool: Pool;
};

type Year = Pick<CaseFile["year"], "firstDay" | "lastDay">;
const untouched: Pool = { original: null, hours: null, work: null, terabytes: null };

/**
 * The year cut at each day on which a measure of the pool started: a measure counts from its start, pro
 * rata by days (rule 1), and what it took away is gone for the later ones from that day only.
 */
export function segmentsOf({ firstDay, lastDay }: Year, pool: readonly Measure[]): Segment[] {
  const within = (day: string | null): day is string =>
    day !== null && day > firstDay && day <= lastDay;
  const starts = pool.map(({ start }) => start).filter(within);
  const cuts = [firstDay, ...new Set(starts.sort())];
  const days = Math.max(1, daysBetween(firstDay, lastDay)); // a year out of order is told elsewhere
  return cuts.map((from, index) => {
    const next = cuts[index + 1];
    const own = next ? daysBetween(from, next) - 1 : daysBetween(from, lastDay);
    return { from, share: dividedBy(own, days), pool: untouched };
  });
}

/** Whether a measure is at work in a segment. */
export const atWork = ({ start }: Measure, { from }: Segment): boolean =>
  start === null || start <= from;

/** The share of the year in which a measure is at work; undefined where it starts later. */
export function shareAtWork(measure: Measure, segments: readonly Segment[]): Exact | undefined {
  const active = segments.filter((segment) => atWork(measure, segment));
  return active.length > 0 ? total(active.map(({ share }) => share)) : undefined;
}
