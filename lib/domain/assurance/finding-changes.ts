import { calculate } from "../calculate";
import { plus, rounded, safe } from "../decimal";
import type { Totals } from "../inventory/types";
import { diffStatements, type StatementDiff } from "../statement-diff";
import type { Statement } from "../statement-types";
import { isOpened, type Target, type Touched } from "./opening";

/** What one finding's answer changed; `more` entries are not listed. */
export type FindingChanges = StatementDiff & { readonly more: number };
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

/** Of what a correction changed, what this finding's target covers, and every total that moved. */
export function changesOn(target: Target, before: Statement, after: Statement): FindingChanges {
  const { entries, totals } = diffStatements(before, after);
  const own = entries.filter(({ part, key }) => {
    const list = Object.keys(lists).find((one) => one === part) as List | undefined;
    const kind = list ? lists[list] : part === "boundary" ? "boundary" : "declarations";
    return isOpened([target], list ? touchedIn(list, key, before, after) : { kind, key });
  });
  return {
    entries: own.slice(0, listedAtMost),
    totals: totals.filter(({ beforeGrams, afterGrams }) => beforeGrams !== afterGrams),
    more: Math.max(0, own.length - listedAtMost),
  };
}

/**
 * The signed effect that is left, in grams: the stated one and what the target's own correction moved in its
 * scope, computed by the earlier statement with that correction alone. Scope 2 is by market.
 */
export function effectLeft(
  { scope, effectGrams }: { readonly scope: number | null; readonly effectGrams: number | null },
  target: Target,
  before: Statement,
  after: Statement,
): number | null {
  if (scope === null || effectGrams === null) return effectGrams;
  const was = figureOf(scope, before.figures.inventory.totals);
  const is = figureOf(scope, totalsWith(target, before, after));
  return safe(rounded(plus(effectGrams, is - was)));
}

function totalsWith(target: Target, before: Statement, after: Statement): Totals {
  if (target.targetKind === "report") return after.figures.inventory.totals;
  const parts = Object.keys(lists).map((list) => {
    const name = list as List;
    const covered = ({ key }: Entry) => isOpened([target], touchedIn(name, key, before, after));
    const kept = before.case[name].filter((one) => !covered(one));
    return [name, [...kept, ...after.case[name].filter(covered)]];
  });
  const boundary = isOpened([target], { kind: "boundary", key: "boundary" });
  const file = {
    ...before.case,
    ...Object.fromEntries(parts),
    ...(boundary && { boundary: after.case.boundary }),
  };
  const named = <T extends Entry>(...all: readonly (readonly T[])[]) =>
    new Map(all.flat().map((one) => [one.key, one]));
  const source = {
    factors: named(before.factors, after.factors),
    coefficients: named(before.coefficients, after.coefficients),
  };
  return calculate(file, source).figures.inventory.totals;
}

/** An entry as both statements have it: its site, and what it is computed with in either. */
function touchedIn(list: List, key: string, before: Statement, after: Statement): Touched {
  const kind = lists[list];
  const [was, is] = [before.case, after.case].map((file) =>
    list === "activities" ? file.activities.find((one) => one.key === key) : undefined,
  );
  const measures = [before.case, after.case].flatMap((file) =>
    list === "measures" ? file.measures.filter((one) => one.key === key) : [],
  );
  const factors = [
    ...[was, is].flatMap((one) => one?.factor ?? []),
    ...measures.flatMap(({ inputs, items }) => [
      ...Object.values(inputs),
      ...items.map(({ factor }) => factor),
    ]),
  ];
  const site = (was ?? is)?.site;
  const isNew = list === "retirements" && !before.case.retirements.some((one) => one.key === key);
  return { kind, key, factors, ...(site && { site }), ...(isNew && { isNew }) };
}

function figureOf(scope: number, totals: Totals): number {
  return scope === 1 ? totals.scope1 : scope === 2 ? totals.scope2Market : totals.scope3;
}
