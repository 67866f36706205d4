import type { Measure } from "../case/case-file";
import {
  compared,
  dividedBy,
  type Exact,
  exact,
  least,
  minus,
  textOf,
  times,
  total,
} from "../decimal";
import { groupedBy } from "../group";
import type { Lookup } from "../inventory/lookup";
import { note, type Problems } from "../inventory/problems";
import type { Measured } from "./finished";
import type { PoolResult } from "./result";

/**
 * One hall, one PUE and one grid factor on both sides and for every measure of its pool (domain.md M1);
 * unlike generations of servers have an idle power of their own, and so a pool of their own.
 */
const shared = [
  "pue",
  "pueVariable",
  "factor",
  "marketRate",
  "idleWatts",
  "gpuIdleWatts",
  "wattHoursPerTerabyteHour",
] as const;

/** A pool's measures have a strict order and the same hall; what breaks that is a problem (M1, M2). */
export function checkPools(measures: readonly Measure[], lookup: Lookup, problems: Problems): void {
  const ordered = measures.filter((one) => one.order !== null);
  for (const pool of groupedBy(ordered, (one) => one.pool).values()) {
    const orders = new Set<number | null>();
    for (const measure of pool) {
      const at = `measures[${measures.indexOf(measure)}]`;
      if (orders.has(measure.order)) note(problems, `${at}.order`, "calculator.poolOrder");
      orders.add(measure.order);
      for (const name of shared) {
        const first = pool.find((one) => one.inputs[name]);
        if (first && differs(measure.inputs[name], first.inputs[name], lookup))
          note(problems, `${at}.inputs.${name}`, "calculator.poolDiffers", { key: first.key });
      }
    }
  }
}

/** A number and the coefficient it was read from are the same. */
function differs(one: string | undefined, other: string | undefined, lookup: Lookup): boolean {
  if (!one || !other || one === other) return false;
  const numberOf = (text: string) => lookup.coefficient(text)?.value ?? text;
  const [a, b] = [numberOf(one), numberOf(other)];
  const numbers = [a, b].every((text) => /^\d+(\.\d+)?$/.test(text));
  return !numbers || compared(a, b) !== 0;
}

/** A pool's account: what its measures save in their order, and what their stand-alone results would add up to. */
export function poolResult(pool: readonly Measure[], done: readonly Measured[]): PoolResult | null {
  const [first] = pool;
  const energies = done.flatMap(({ energy }) => energy ?? []);
  const last = energies.at(-1)?.segments.at(-1)?.pool;
  if (!first || !last || first.order === null) return null;
  const saved = total(energies.map(({ kilowattHours }) => kilowattHours));
  const naive = total(energies.map(({ standAlone }) => standAlone));
  const { original, hours, work } = last;
  const used = work && hours && compared(hours, 0) > 0 ? dividedBy(work, hours) : null;
  const ceilings = done.flatMap(({ ceiling }) => ceiling ?? []);
  const text = (value: Exact | null) => value && textOf(value, 6);
  return {
    pool: first.pool,
    measures: pool.map(({ key }) => key),
    hoursBefore: text(original),
    hoursLeft: text(hours),
    utilisationAfter: text(used),
    ceiling: ceilings.length > 0 ? textOf(ceilings.reduce(least, exact(1)), 6) : null,
    kilowattHours: textOf(saved, 6),
    naiveKilowattHours: textOf(naive, 6),
    overstatementPercent: overstated(saved, naive),
  };
}

function overstated(saved: Exact, naive: Exact): string | null {
  if (compared(saved, 0) <= 0) return null;
  return textOf(times(dividedBy(minus(naive, saved), saved), 100), 4);
}
