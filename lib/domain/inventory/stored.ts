import type { Activity, CaseFile } from "../case/case-file";
import type { Gas, GwpSet } from "../case/factor";
import type { Scope } from "../case/parts";
import { findCategory } from "../categories";
import { rounded, safe, times } from "../decimal";
import { lookupOf, type Source } from "./lookup";
import { biogenicKilograms, emitting, gramsOf, wholePieces } from "./pieces";
import { type Prepared, prepare } from "./prepare";
import type { Problems } from "./problems";
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

type Growing = Map<string, { -readonly [Name in keyof Sum]: Sum[Name] }>;
type Amount = Pick<Sum, "gas" | "grams" | "lines"> & Partial<Sum>;

/**
 * The grams of each activity and what all of them add to their report's stored sums. As everything is
 * a sum of rounded lines, what is added up here equals the full calculation (domain.md N3).
 */
export function graded(file: CaseFile, source: Source): Graded {
  const activities = file.activities.filter(({ quantity }) => quantity);
  const problems: Problems = new Map();
  const ready = prepare({ ...file, activities }, lookupOf(file, source), problems);
  const faulty = faultyIn(activities, problems);
  const grams = new Map<string, number>();
  const sums: Growing = new Map();
  for (const one of ready)
    if (!faulty.has(one.activity))
      grams.set(one.activity.key, count(sums, one, file.boundary.gwpSet));
  for (const activity of file.activities)
    if (!grams.has(activity.key)) add(sums, placeOf(activity), one("uncounted", 0n));
  return { grams: (key) => grams.get(key) ?? null, sums, problems };
}

/** Those with a problem of any kind: `calculate` refuses them, so no figure has them. */
function faultyIn(activities: readonly Activity[], problems: Problems): Set<Activity> {
  const indices = [...problems.keys()].map((field) => /^activities\[(\d+)\]/.exec(field)?.[1]);
  return new Set(indices.flatMap((index) => activities[Number(index)] ?? []));
}

/** Adds an activity's lines; returns their grams together. */
function count(sums: Growing, prepared: Prepared, set: GwpSet): number {
  const { category, activity } = prepared;
  const place = { ...category, site: activity.site, category: category.key };
  let all = 0n;
  for (const piece of wholePieces(prepared)) {
    for (const weight of weightsOf(piece.factor, set)) {
      const grams = BigInt(gramsOf(emitting(piece, weight.gas), weight));
      const mismatchGrams = weight.flags.includes("gwp_mismatch") ? grams : 0n;
      const unstatedGrams = weight.flags.includes("gwp_unstated") ? grams : 0n;
      add(sums, place, { ...one(weight.gas, grams), mismatchGrams, unstatedGrams });
      all += grams;
    }
    if (!piece.factor.biogenicCo2Kilograms && !piece.burnt) continue;
    const grams = rounded(times(biogenicKilograms(piece), 1000));
    add(sums, place, one("biogenic_CO2", grams));
  }
  add(sums, place, one("activities", all));
  return safe(all);
}

type Place = Pick<Sum, "site" | "category" | "scope" | "scope3Category">;

const one = (gas: SumOf, grams: bigint): Amount => ({ gas, grams, lines: 1 });

function add(sums: Growing, place: Place, amount: Amount): void {
  const { site, category, scope, scope3Category } = place;
  const { gas, grams, mismatchGrams = 0n, unstatedGrams = 0n, lines } = amount;
  const key = `${site}\n${category}\n${gas}`;
  const sum = sums.get(key);
  if (!sum) {
    const own = { site, category, scope, scope3Category };
    sums.set(key, { ...own, gas, grams, mismatchGrams, unstatedGrams, lines });
    return;
  }
  sum.grams += grams;
  sum.mismatchGrams += mismatchGrams;
  sum.unstatedGrams += unstatedGrams;
  sum.lines += lines;
}

function placeOf(activity: Activity): Place {
  const { scope, scope3Category } = findCategory(activity.category) ?? activity;
  return { site: activity.site, category: activity.category, scope, scope3Category };
}

/** `after` without `before`: what a change does to the stored sums. */
export function changeOf(before: Sums, after: Sums): Sums {
  const change: Growing = new Map();
  for (const sum of after.values()) add(change, sum, sum);
  for (const sum of before.values())
    add(change, sum, {
      gas: sum.gas,
      grams: -sum.grams,
      mismatchGrams: -sum.mismatchGrams,
      unstatedGrams: -sum.unstatedGrams,
      lines: -sum.lines,
    });
  return change;
}

export const noSums: Sums = new Map();
