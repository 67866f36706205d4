import { calculate } from "../calculate";
import type { Activity, Measure } from "../case/case-file";
import { plus, rounded, safe } from "../decimal";
import type { Totals } from "../inventory/types";
import { diffStatements, type StatementDiff } from "../statement-diff";
import type { Statement } from "../statement-types";
import { factorsOf, isOpened, type Target, type Touched } from "./opening";

/** What one finding's answer changed; `more` entries are not listed. */
export type FindingChanges = StatementDiff & { readonly more: number };
/** What a round keeps beside its words: of an answer what it changed, of an acceptance the effect in grams. */
export type RoundChanges = Partial<FindingChanges> & {
  readonly effect?: { readonly beforeGrams: number | null; readonly afterGrams: number | null };
  /** The same by the location-based method, of Scope 2. */
  readonly locationEffect?: RoundChanges["effect"];
};
const listedAtMost = 200;

const lists = {
  sites: "site",
  exclusions: "exclusion",
  activities: "activity",
  instruments: "instrument",
  measures: "measure",
  retirements: "retirement",
} as const satisfies Readonly<Record<string, Touched["kind"]>>;
type List = keyof typeof lists;
type Entry = { readonly key: string };
/** An entry as both statements have it. */
type Touching = (list: List, key: string) => Touched;

/**
 * What a correction changed between two statements: for each finding's target, of the entries those that it
 * covers, the figures of those, and every total that moved. The statements are compared once, however many targets ask.
 */
export function changesBetween(
  before: Statement,
  after: Statement,
): (target: Target) => FindingChanges {
  const { entries, figures, totals } = diffStatements(before, after);
  const touching = touchingIn(before, after);
  const moved = totals.filter(({ beforeGrams, afterGrams }) => beforeGrams !== afterGrams);
  return (target) => {
    const own = entries.filter(({ part, key }) => {
      const list = Object.keys(lists).find((one) => one === part) as List | undefined;
      const kind = part === "boundary" ? "boundary" : "declarations";
      return isOpened([target], list ? touching(list, key) : { kind, key });
    });
    const counted = figures.filter(({ activity }) =>
      isOpened([target], touching("activities", activity)),
    );
    const more = Math.max(0, own.length - listedAtMost);
    const listed = { entries: own.slice(0, listedAtMost), figures: counted.slice(0, listedAtMost) };
    return { ...listed, totals: moved, more };
  };
}

/** A finding's effect in grams; of Scope 2 by market, and by location beside it. */
type Stated = {
  readonly scope: number | null;
  readonly effectGrams: number | null;
  readonly effectLocationGrams: number | null;
};
/** What is left of it; `locationGrams` is null outside Scope 2. */
export type EffectLeft = { readonly grams: number | null; readonly locationGrams: number | null };

/**
 * The signed effect that is left, in grams: the stated one and what the target's own correction moved in its
 * scope, computed by the earlier statement with that correction alone; of Scope 2 by each method.
 */
export function effectLeft(
  { scope, effectGrams, effectLocationGrams }: Stated,
  target: Target,
  before: Statement,
  after: Statement,
): EffectLeft {
  if (scope === null || effectGrams === null)
    return { grams: effectGrams, locationGrams: effectLocationGrams };
  const was = before.figures.inventory.totals;
  const is = totalsWith(target, before, after);
  const left = (stated: number, of: keyof Totals) => safe(rounded(plus(stated, is[of] - was[of])));
  return {
    grams: left(effectGrams, figures[scope as 1 | 2 | 3]),
    locationGrams: scope === 2 ? left(effectLocationGrams ?? effectGrams, "scope2Location") : null,
  };
}

function totalsWith(target: Target, before: Statement, after: Statement): Totals {
  if (target.targetKind === "report") return after.figures.inventory.totals;
  const touching = touchingIn(before, after);
  const parts = Object.keys(lists).map((list) => {
    const name = list as List;
    const covered = ({ key }: Entry) => isOpened([target], touching(name, key));
    const kept = before.case[name].filter((one) => !covered(one));
    return [name, [...kept, ...after.case[name].filter(covered)]];
  });
  const boundary = isOpened([target], { kind: "boundary", key: "boundary" });
  const file = {
    ...before.case,
    ...Object.fromEntries(parts),
    ...(boundary && { boundary: after.case.boundary }),
  };
  const source = {
    factors: byKey(before.factors, after.factors),
    coefficients: byKey(before.coefficients, after.coefficients),
  };
  return calculate(file, source).figures.inventory.totals;
}

/** What ties each entry to others: its site, and what it is computed with in either statement. */
function touchingIn({ case: before }: Statement, { case: after }: Statement): Touching {
  const activities = [byKey(before.activities), byKey(after.activities)];
  const measures = [byKey(before.measures), byKey(after.measures)];
  const retired = byKey(before.retirements);
  const of = <T extends Activity | Measure>(
    asked: boolean,
    both: readonly ReadonlyMap<string, T>[],
    key: string,
  ) => (asked ? both.flatMap((one) => one.get(key) ?? []) : []);
  return (list, key) => {
    const rows = of(list === "activities", activities, key);
    const factors = [
      ...rows.map(({ factor }) => factor),
      ...of(list === "measures", measures, key).flatMap(factorsOf),
    ];
    const site = rows[0]?.site;
    const isNew = list === "retirements" && !retired.has(key);
    return { kind: lists[list], key, factors, ...(site && { site }), ...(isNew && { isNew }) };
  };
}

/** The last of a key wins. */
const byKey = <T extends Entry>(...all: readonly (readonly T[])[]): ReadonlyMap<string, T> =>
  new Map(all.flat().map((one) => [one.key, one]));

const figures = { 1: "scope1", 2: "scope2Market", 3: "scope3" } as const;
