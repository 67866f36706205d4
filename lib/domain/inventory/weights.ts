import type { Factor, Gas, GwpSet } from "../case/factor";
import { type Exact, exact, type Multiplier, multiplier, plus, times, total } from "../decimal";
import { gwpOf } from "../gwp";
import type { LineFlag } from "./types";

/** What one unit of activity emits of one gas: its mass, and its weight as kg CO2e. */
export type Weight = {
  readonly gas: Gas;
  readonly kilograms: Exact | null;
  readonly gwp: string | null;
  readonly co2e: Exact;
  readonly gramsPerUnit: Multiplier;
  readonly flags: readonly LineFlag[];
};

const weighed = new WeakMap<Factor, Map<GwpSet, readonly Weight[]>>();

/**
 * A factor under a GWP set, gas by gas. CO2e that its publisher weighed keeps its weight and says so.
 * Remembered by factor: a year of a hundred thousand activities has about a hundred factors.
 */
export function weightsOf(factor: Factor, set: GwpSet): readonly Weight[] {
  const known = weighed.get(factor)?.get(set);
  if (known) return known;
  const weights = weigh(factor, set);
  const sets = weighed.get(factor) ?? new Map<GwpSet, readonly Weight[]>();
  weighed.set(factor, sets.set(set, weights));
  return weights;
}

function weigh(factor: Factor, set: GwpSet): readonly Weight[] {
  const { co2e } = factor;
  if (co2e) {
    const flags = flagsOf(co2e.gwpSet, set);
    const own = { gas: co2e.gas, kilograms: null, gwp: null, flags };
    return [{ ...own, ...perUnit(exact(co2e.kilograms)) }];
  }
  return factor.gases.map(({ gas, kilograms }) => {
    const gwp = gwpOf(gas, set);
    if (gwp === undefined) throw new RangeError(`no single GWP for ${gas}`);
    const own = { gas, kilograms: exact(kilograms), gwp, flags: [] };
    return { ...own, ...perUnit(times(kilograms, gwp)) };
  });
}

const perUnit = (co2e: Exact) => ({ co2e, gramsPerUnit: multiplier(times(co2e, 1000)) });

/** kg CO2e per unit. */
export function co2eOf(factor: Factor, set: GwpSet): Exact {
  return total(weightsOf(factor, set).map((weight) => weight.co2e));
}

const allOf = new WeakMap<Factor, Map<GwpSet, Multiplier>>();

/** Grams CO2e, fossil and biogenic, of one of the factor's units; remembered as the weights are. */
export function gramsPerUnit(factor: Factor, set: GwpSet): Multiplier {
  const known = allOf.get(factor)?.get(set);
  if (known) return known;
  const all = plus(co2eOf(factor, set), factor.biogenicCo2Kilograms ?? "0");
  const perUnit = multiplier(times(all, 1000));
  allOf.set(factor, (allOf.get(factor) ?? new Map<GwpSet, Multiplier>()).set(set, perUnit));
  return perUnit;
}

/** A gas of the factor that has no GWP of its own, such as "HFCs"; undefined where all have one. */
export function unweighable(factor: Factor, set: GwpSet): Gas | undefined {
  if (factor.co2e) return undefined;
  return factor.gases.find(({ gas }) => gwpOf(gas, set) === undefined)?.gas;
}

function flagsOf(stated: GwpSet | null, set: GwpSet): readonly LineFlag[] {
  if (stated === null) return ["gwp_unstated"];
  return stated === set ? [] : ["gwp_mismatch"];
}
