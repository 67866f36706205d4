import type { Activity, CaseFile } from "../case/case-file";
import type { Gas, GwpSet } from "../case/factor";
import type { Scope } from "../case/parts";
import { findCategory } from "../categories";
import { rounded, safe, times } from "../decimal";
import { lookupOf, type Source } from "./lookup";
import { biogenicKilograms, emitting, gramsOf } from "./pieces";
import { eachPrepared, type Prepared } from "./prepare";
import type { Problems } from "./problems";
import { grow, none, type Place, runningOf, summed, sumsIn, type Tallies, tallyOf } from "./tally";
import { weightsOf } from "./weights";

/**
 * What a sum is of: the lines of one gas; biogenic CO2, outside the scopes; `activities`, all gases of
 * those that compute; `uncounted`, those that do not and stand in no figure.
 */
export type SumOf = Gas | "biogenic_CO2" | "activities" | "uncounted";

/** What a report's activities of one site and category come to, by location, in whole grams CO2e. */
export type Sum = {
  readonly site: string;
  readonly category: string;
  readonly scope: Scope;
  readonly scope3Category: number | null;
  readonly gas: SumOf;
  readonly grams: bigint;
  readonly mismatchGrams: bigint;
  readonly unstatedGrams: bigint;
  /** Lines behind it; of `activities` and `uncounted`, how many there are. */
  readonly lines: number;
};
export type Sums = ReadonlyMap<string, Sum>;
export type Graded = {
  /** An activity's grams by location; null where it does not compute. */
  readonly grams: (key: string) => number | null;
  readonly sums: Sums;
  readonly problems: Problems;
};
/** A report's sums of Scope 1 and 3 as they are read: by gas of each category, and by site. */
export type Stored = {
  readonly byGas: readonly (Pick<Sum, "scope" | "category" | "scope3Category" | "gas"> & {
    readonly grams: bigint;
    readonly mismatchGrams: bigint;
    readonly unstatedGrams: bigint;
  })[];
  readonly bySite: readonly (Pick<Sum, "site" | "scope"> & { readonly grams: bigint })[];
};

/**
 * The grams of each activity and what all of them add to their report's stored sums. As everything is
 * a sum of rounded lines, what is added up here equals the full calculation (domain.md N3).
 */
export function graded(file: CaseFile, source: Source): Graded {
  const activities = file.activities.filter(({ quantity }) => quantity);
  const problems: Problems = new Map();
  const grams = new Map<string, number>();
  const tallies: Tallies = new Map();
  for (const one of eachPrepared({ ...file, activities }, lookupOf(file, source), problems))
    if (!one.faulty) grams.set(one.activity.key, count(tallies, one, file.boundary.gwpSet));
  for (const activity of file.activities)
    if (!grams.has(activity.key))
      runningOf(tallyOf(tallies, placeOf(activity)), "uncounted").lines += 1;
  return { grams: (key) => grams.get(key) ?? null, sums: sumsIn(tallies), problems };
}

/** Adds an activity's lines; returns their grams together. */
function count(tallies: Tallies, { activity, category, terms }: Prepared, set: GwpSet): number {
  const { scope, scope3Category } = category;
  const place = { site: activity.site, category: category.key, scope, scope3Category };
  const tally = tallyOf(tallies, place);
  const all = none();
  for (const term of terms) {
    for (const weight of weightsOf(term.factor, set)) {
      const grams = gramsOf(emitting(term, weight.gas), weight);
      const running = line(tally, weight.gas, grams);
      if (weight.flags.includes("gwp_mismatch")) grow(running.mismatch, grams);
      if (weight.flags.includes("gwp_unstated")) grow(running.unstated, grams);
      grow(all, grams);
    }
    if (term.factor.biogenicCo2Kilograms || term.burnt)
      line(tally, "biogenic_CO2", safe(rounded(times(biogenicKilograms(term), 1000))));
  }
  const sum = safe(summed(all));
  line(tally, "activities", sum);
  return sum;
}

function line(tally: ReturnType<typeof tallyOf>, gas: SumOf, grams: number) {
  const running = runningOf(tally, gas);
  grow(running.grams, grams);
  running.lines += 1;
  return running;
}

function placeOf({ site, category, ...stated }: Activity): Place {
  const { scope, scope3Category } = findCategory(category) ?? stated;
  return { site, category, scope, scope3Category };
}

/** `after` without `before`: what a change does to the stored sums. */
export function changeOf(before: Sums, after: Sums): Sums {
  const change = new Map(after);
  for (const [key, was] of before) {
    const now = after.get(key) ?? { ...was, ...nothing };
    change.set(key, {
      ...was,
      grams: now.grams - was.grams,
      mismatchGrams: now.mismatchGrams - was.mismatchGrams,
      unstatedGrams: now.unstatedGrams - was.unstatedGrams,
      lines: now.lines - was.lines,
    });
  }
  return change;
}

/** The sums of two lots of activities as one. */
export function together(some: Sums, others: Sums): Sums {
  const all = new Map(some);
  for (const [key, sum] of others) {
    const had = all.get(key) ?? { ...sum, ...nothing };
    all.set(key, {
      ...sum,
      grams: had.grams + sum.grams,
      mismatchGrams: had.mismatchGrams + sum.mismatchGrams,
      unstatedGrams: had.unstatedGrams + sum.unstatedGrams,
      lines: had.lines + sum.lines,
    });
  }
  return all;
}

const nothing = { grams: 0n, mismatchGrams: 0n, unstatedGrams: 0n, lines: 0 };

export const noSums: Sums = new Map();
