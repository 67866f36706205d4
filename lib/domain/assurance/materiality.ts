import { compared, dividedBy, rounded, safe, sumOf, times } from "../decimal";
import type { Totals } from "../inventory/types";
import type { FindingState } from "../workflow";
import { type GroupPlan, groupOf, type ScopeGroup, scopeGroups } from "./plan";

/** What materiality needs of a finding: its scope and its signed effect in grams (+ is overstated). */
export type Effect = {
  readonly state: FindingState;
  readonly scope: number | null;
  /** Of Scope 2 by the market-based method. */
  readonly effectGrams: number | null;
  /** Of Scope 2 by the location-based method; null where it is the same. */
  readonly effectLocationGrams?: number | null;
};
/** The methods of Scope 2: an effect is tested by each, and the larger counts (domain.md 5.3). */
const methods = ["market", "location"] as const;
type Method = (typeof methods)[number];
type Sized = Pick<Effect, "effectGrams" | "effectLocationGrams">;

/** One scope group's sums beside its thresholds, in grams. */
export type GroupMateriality = {
  readonly scopes: ScopeGroup;
  readonly reportedGrams: number;
  readonly materialityPercent: string;
  readonly materialityGrams: number;
  readonly performanceGrams: number;
  /** Of findings still open or answered as well; by the Scope 2 method that gives more. */
  readonly standingGrams: number;
  /** Whether that is the location-based method. */
  readonly standsByLocation: boolean;
  /** Of findings that were left uncorrected, by the Scope 2 method that gives more. */
  readonly uncorrectedGrams: number;
  readonly uncorrectedIsMaterial: boolean;
};

const standing: readonly FindingState[] = ["open", "responded", "closed_uncorrected"];

/**
 * Thresholds and running sums per scope group (domain.md 5.3): the aggregate is Σ over scopes of
 * |Σ signed effects in the scope|: netted inside a scope, never across; by each Scope 2 method, the larger
 * beside T, whose Scope 2 is market-based. Exactly T is material.
 */
export function materialityOf(
  levels: readonly GroupPlan[],
  totals: Totals,
  effects: readonly Effect[],
): GroupMateriality[] {
  return levels.map(({ scopes, materialityPercent, performancePercent }) => {
    const reportedGrams = reportedOf(scopes, totals);
    const threshold = part(materialityPercent, reportedGrams);
    const uncorrectedGrams = larger(aggregates(scopes, effects, ["closed_uncorrected"]));
    const stands = aggregates(scopes, effects, standing);
    return {
      scopes,
      reportedGrams,
      materialityPercent,
      materialityGrams: whole(threshold),
      performanceGrams: whole(part(performancePercent, threshold)),
      standingGrams: larger(stands),
      standsByLocation: stands.location > stands.market,
      uncorrectedGrams,
      uncorrectedIsMaterial: uncorrectedGrams > 0 && compared(uncorrectedGrams, threshold) >= 0,
    };
  });
}

/** What is left of T in grams once all that stands were left uncorrected; zero or below where T is reached. */
export const leftUnder = (group: GroupMateriality): number =>
  group.materialityGrams - group.standingGrams;

/** The signed sum of what stands in each scope of a group by each Scope 2 method: netted inside a scope, never across. */
export function netsOf(
  group: ScopeGroup,
  effects: readonly Effect[],
): { readonly scope: 1 | 2 | 3; readonly grams: number; readonly locationGrams: number }[] {
  return scopeGroups[group].map((scope) => ({
    scope,
    grams: net(effects, standing, [scope], "market"),
    locationGrams: net(effects, standing, [scope], "location"),
  }));
}

/** Whether a single effect, by either Scope 2 method, reaches its scope group's T; a group that the plan leaves out has none. */
export function isMaterial(
  levels: readonly GroupPlan[],
  totals: Totals,
  { scope, ...effect }: Pick<Effect, "scope"> & Sized,
): boolean {
  const size = Math.max(...methods.map((method) => Math.abs(gramsBy(effect, method))));
  if (scope === null || size === 0) return false;
  const group = levels.find(({ scopes }) => scopes === groupOf(scope));
  if (!group) return false;
  const threshold = part(group.materialityPercent, reportedOf(group.scopes, totals));
  return compared(size, threshold) >= 0;
}

/** Net uncorrected understatement of these scopes by market, never below zero: U of domain.md N8, in grams. */
export function understatement(scopes: readonly number[], effects: readonly Effect[]): number {
  return Math.max(0, -net(effects, ["closed_uncorrected"], scopes, "market"));
}

/** A group's reported total in grams, of which materiality is per cent; Scope 2 by the market. */
export function reportedOf(group: ScopeGroup, totals: Totals): number {
  return group === "3" ? totals.scope3 : totals.scope12Market;
}

function aggregates(
  group: ScopeGroup,
  effects: readonly Effect[],
  states: readonly FindingState[],
): Readonly<Record<Method, number>> {
  const by = (method: Method) =>
    sumOf(scopeGroups[group].map((scope) => Math.abs(net(effects, states, [scope], method))));
  return { market: by("market"), location: by("location") };
}

const larger = ({ market, location }: Readonly<Record<Method, number>>) =>
  Math.max(market, location);

function net(
  effects: readonly Effect[],
  states: readonly FindingState[],
  scopes: readonly number[],
  method: Method,
): number {
  const counted = effects.filter(
    ({ state, scope }) => scope !== null && scopes.includes(scope) && states.includes(state),
  );
  return sumOf(counted.map((one) => gramsBy(one, method)));
}

function gramsBy({ effectGrams, effectLocationGrams }: Sized, method: Method): number {
  const market = effectGrams ?? 0;
  return method === "location" ? (effectLocationGrams ?? market) : market;
}

const part = (percent: string, of: Parameters<typeof times>[0]) =>
  dividedBy(times(of, percent), 100);
const whole = (grams: Parameters<typeof rounded>[0]) => safe(rounded(grams));
