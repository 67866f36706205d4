import { calculate } from "../calculate";
import type { Activity, CaseFile } from "../case/case-file";
import type { Factor } from "../case/factor";
import { scopes } from "../case/parts";
import { sumOf } from "../decimal";
import type { Source } from "../inventory/lookup";
import { graded } from "../inventory/stored";
import type { Totals } from "../inventory/types";
import { isRefusal } from "../refusal";

/** The factor of another edition that an activity would take, by the key it names now. */
export type Successors = ReadonlyMap<string, Factor>;

type Effect = {
  readonly key: string;
  readonly scope: Activity["scope"];
  readonly from: string;
  readonly to: Factor;
  /** Whole grams CO2e, Scope 2 by location; null where the activity does not compute. */
  readonly before: number | null;
  readonly after: number | null;
};
export type AdoptionEffect = {
  readonly activities: readonly Effect[];
  /** Sums over the activities above that compute both ways. */
  readonly byScope: readonly {
    readonly scope: Activity["scope"];
    readonly activities: number;
    readonly before: number;
    readonly after: number;
  }[];
  /** The year's totals now and then, both Scope 2 methods; null while its figures cannot be made. */
  readonly totals: { readonly before: Totals; readonly after: Totals } | null;
};

/**
 * What a year would say under another edition, before anybody adopts it: each activity whose factor has a
 * successor, with its grams now and then. Measures keep their factors: a cleaner grid is none (M1).
 */
export function adoptionEffect(
  file: CaseFile,
  source: Source,
  successors: Successors,
): AdoptionEffect {
  const adopted = { ...file, activities: file.activities.map((one) => adopting(one, successors)) };
  const widened = withFactors(source, successors);
  const touched = file.activities.filter(({ factor }) => successors.has(factor));
  const moved = touched.map((one) => adopting(one, successors));
  const now = graded({ ...file, activities: touched }, source);
  const then = graded({ ...file, activities: moved }, widened);
  const activities = touched.flatMap(({ key, scope, factor }): Effect[] => {
    const to = successors.get(factor);
    if (!to) return [];
    return [{ key, scope, from: factor, to, before: now.grams(key), after: then.grams(key) }];
  });
  return {
    activities,
    byScope: summed(activities),
    totals: totalsOf(file, adopted, source, widened),
  };
}

/** The activity with its factor's successor in its place. */
export function adopting(activity: Activity, successors: Successors): Activity {
  const to = successors.get(activity.factor);
  return to ? { ...activity, factor: to.key } : activity;
}

function summed(activities: readonly Effect[]): AdoptionEffect["byScope"] {
  return scopes.flatMap((scope) => {
    const own = activities.filter((one) => one.scope === scope);
    const counted = own.filter(({ before, after }) => before !== null && after !== null);
    const sum = (side: "before" | "after") => sumOf(counted.map((one) => one[side] ?? 0));
    if (own.length === 0) return [];
    return [{ scope, activities: own.length, before: sum("before"), after: sum("after") }];
  });
}

function totalsOf(
  file: CaseFile,
  adopted: CaseFile,
  source: Source,
  widened: Source,
): AdoptionEffect["totals"] {
  try {
    const before = calculate(file, source).figures.inventory.totals;
    return { before, after: calculate(adopted, widened).figures.inventory.totals };
  } catch (error) {
    if (isRefusal(error)) return null; // an unfinished draft: its rows can be compared, its totals not
    throw error;
  }
}

/** The factors of a source, with an edition’s beside them. */
export function withFactors(source: Source, successors: Successors): Source {
  const added = [...successors.values()].map((factor) => [factor.key, factor] as const);
  return { ...source, factors: new Map([...source.factors, ...added]) };
}
