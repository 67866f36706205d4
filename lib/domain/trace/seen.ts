import type { Activity } from "../case/case-file";
import type { Coefficient, Factor } from "../case/factor";
import { groupedBy } from "../group";
import { type Lookup, lookupOf } from "../inventory/lookup";
import type { Line } from "../inventory/types";
import type { Statement } from "../statement-types";

/** A calculated year: what was declared, the factors it used in full, and its figures. */
export type Seen = Pick<Statement, "case" | "factors" | "coefficients" | "figures">;

type Index = {
  readonly activities: ReadonlyMap<string, Activity>;
  readonly factors: ReadonlyMap<string, Factor>;
  readonly coefficients: ReadonlyMap<string, Coefficient>;
  readonly linesOf: ReadonlyMap<string, readonly Line[]>;
};

const indexes = new WeakMap<Seen, Index>();

/** A year's entries by key; made once, as every line asks for them. */
export function indexOf(seen: Seen): Index {
  const known = indexes.get(seen);
  if (known) return known;
  const index = {
    activities: byKey(seen.case.activities),
    factors: byKey(seen.factors),
    coefficients: byKey(seen.coefficients),
    linesOf: groupedBy(seen.figures.inventory.lines, ({ activity }) => activity),
  };
  indexes.set(seen, index);
  return index;
}

/** The frozen factors as the engine looks them up: what it counted before, it counts again. */
export function lookupIn(seen: Seen): Lookup {
  return lookupOf(seen.case, indexOf(seen));
}

/** A line's activity; a line without one is a defect. */
export function activityOf(seen: Seen, { activity: key }: Pick<Line, "activity">): Activity {
  const activity = indexOf(seen).activities.get(key);
  if (!activity) throw new RangeError(`a line without its activity: ${key}`);
  return activity;
}

const byKey = <T extends { readonly key: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.key, one]));
