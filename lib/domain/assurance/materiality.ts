import { compared, dividedBy, rounded, safe, sumOf, times } from "../decimal";
import type { Totals } from "../inventory/types";
import type { FindingState } from "../workflow";
import { type GroupPlan, groupOf, type ScopeGroup, scopeGroups } from "./plan";

/** What materiality needs of a finding: its scope and its signed effect in grams (+ is overstated). */
export type Effect = {
  readonly state: FindingState;
  readonly scope: number | null;
  readonly effectGrams: number | null;
};

/** One scope group's sums beside its thresholds, in grams. */
export type GroupMateriality = {
  readonly scopes: ScopeGroup;
  readonly reportedGrams: number;
  readonly materialityPercent: string;
  readonly materialityGrams: number;
  readonly performanceGrams: number;
  /** Of findings still open or answered as well. */
  readonly standingGrams: number;
  /** Of findings that were left uncorrected. */
  readonly uncorrectedGrams: number;
  readonly uncorrectedIsMaterial: boolean;
};

const standing: readonly FindingState[] = ["open", "responded", "closed_uncorrected"];

/**
 * Thresholds and running sums per scope group (domain.md 5.3): the aggregate is Σ over scopes of
 * |Σ signed effects in the scope|: netted inside a scope, never across. Exactly T is material.
 */
export function materialityOf(
  levels: readonly GroupPlan[],
  totals: Totals,
  effects: readonly Effect[],
): GroupMateriality[] {
  return levels.map(({ scopes, materialityPercent, performancePercent }) => {
    const reportedGrams = reportedOf(scopes, totals);
    const threshold = part(materialityPercent, reportedGrams);
    const uncorrectedGrams = aggregate(scopes, effects, ["closed_uncorrected"]);
    return {
      scopes,
      reportedGrams,
      materialityPercent,
      materialityGrams: whole(threshold),
      performanceGrams: whole(part(performancePercent, threshold)),
      standingGrams: aggregate(scopes, effects, standing),
      uncorrectedGrams,
      uncorrectedIsMaterial: uncorrectedGrams > 0 && compared(uncorrectedGrams, threshold) >= 0,
    };
  });
}

/** What is left of T in grams once all that stands were left uncorrected; zero or below where T is reached. */
export const leftUnder = (group: GroupMateriality): number =>
  group.materialityGrams - group.standingGrams;

/** The signed sum of what stands in each scope of a group: netted inside a scope, never across. */
export function netsOf(
  group: ScopeGroup,
  effects: readonly Effect[],
): { readonly scope: 1 | 2 | 3; readonly grams: number }[] {
  return scopeGroups[group].map((scope) => ({ scope, grams: net(effects, standing, [scope]) }));
}

/** Whether a single effect reaches its scope group's T; a group that the plan leaves out has none. */
export function isMaterial(
  levels: readonly GroupPlan[],
  totals: Totals,
  { scope, effectGrams }: Pick<Effect, "scope" | "effectGrams">,
): boolean {
  if (scope === null || !effectGrams) return false;
  const group = levels.find(({ scopes }) => scopes === groupOf(scope));
  if (!group) return false;
  const threshold = part(group.materialityPercent, reportedOf(group.scopes, totals));
  return compared(Math.abs(effectGrams), threshold) >= 0;
}

/** Net uncorrected understatement of these scopes, never below zero: U of domain.md N8, in grams. */
export function understatement(scopes: readonly number[], effects: readonly Effect[]): number {
  return Math.max(0, -net(effects, ["closed_uncorrected"], scopes));
}

function reportedOf(group: ScopeGroup, totals: Totals): number {
  return group === "3" ? totals.scope3 : totals.scope12Market;
}

function aggregate(
  group: ScopeGroup,
  effects: readonly Effect[],
  states: readonly FindingState[],
): number {
  return sumOf(scopeGroups[group].map((scope) => Math.abs(net(effects, states, [scope]))));
}

function net(
  effects: readonly Effect[],
  states: readonly FindingState[],
  scopes: readonly number[],
): number {
  const counted = effects.filter(
    ({ state, scope }) => scope !== null && scopes.includes(scope) && states.includes(state),
  );
  return sumOf(counted.map(({ effectGrams }) => effectGrams ?? 0));
}

const part = (percent: string, of: Parameters<typeof times>[0]) =>
  dividedBy(times(of, percent), 100);
const whole = (grams: Parameters<typeof rounded>[0]) => safe(rounded(grams));
