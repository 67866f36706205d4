import type { Factor, GwpSet } from "../case/factor";
import { compared, type Exact, minus, rounded, safe, textOf, times, total } from "../decimal";
import type { Allocation } from "./allocate";
import { kilowattHoursOf } from "./allocate";
import { type FallbackOf, inUnitOf } from "./fallback";
import type { Prepared } from "./prepare";
import type { Basis, Line, LineFlag } from "./types";
import { type Weight, weightsOf } from "./weights";

/** Lines of Scope 1 and 3, which count under both methods, and of Scope 2 by location. */
export function directLines(prepared: readonly Prepared[], set: GwpSet): readonly Line[] {
  return prepared.flatMap((one) => {
    const basis = one.category.scope === 2 ? "location" : "both";
    return factorLines(one, basis, one.factor, one.quantity, one.flags, set);
  });
}

/**
 * Scope 2 by market (Scope 2 Guidance Ch 6–7): covered kWh at their instrument's rate, the rest at
 * the fallback's factor; heat, steam and cooling as by location. A purchase without a fallback has none.
 */
export function marketLines(
  prepared: readonly Prepared[],
  allocations: ReadonlyMap<string, readonly Allocation[]>,
  fallbackOf: FallbackOf,
  set: GwpSet,
): readonly Line[] {
  const scope2 = prepared.filter((one) => one.category.scope === 2);
  return scope2.flatMap((one) => {
    if (one.category.key !== "purchased_electricity")
      return factorLines(one, "market", one.factor, one.quantity, one.flags, set);
    const mine = allocations.get(one.activity.key) ?? [];
    const covered = mine.map(instrumentLine);
    const open = minus(kilowattHoursOf(one), total(mine.map((each) => each.kilowattHours)));
    if (mine.length > 0 && compared(open, 0) === 0) return covered;
    const fallback = fallbackOf(one);
    if (!fallback) return covered;
    const { factor, flags } = fallback;
    const rest = factorLines(one, "market", factor, inUnitOf(fallback, open), flags, set);
    return [...covered, ...rest];
  });
}

function factorLines(
  prepared: Prepared,
  basis: Basis,
  factor: Factor,
  quantity: Exact,
  flags: readonly LineFlag[],
  set: GwpSet,
): readonly Line[] {
  return weightsOf(factor, set).map((weight) => ({
    ...named(prepared, basis),
    gas: weight.gas,
    quantity: textOf(quantity),
    unit: factor.unit,
    factor: factor.key,
    instrument: null,
    kilograms: weight.kilograms && textOf(times(quantity, weight.kilograms)),
    gwp: weight.gwp,
    grams: gramsOf(quantity, weight),
    formula: formulaOf(prepared, basis),
    flags: [...weight.flags, ...flags],
  }));
}

/** kWh × kg per MWh is grams. An instrument conveys CO2e as a whole, not by gas. */
function instrumentLine({ instrument, prepared, kilowattHours }: Allocation): Line {
  return {
    ...named(prepared, "market"),
    gas: "unspecified",
    quantity: textOf(kilowattHours),
    unit: "kWh",
    factor: prepared.factor.key,
    instrument: instrument.key,
    kilograms: null,
    gwp: null,
    grams: safe(rounded(times(kilowattHours, instrument.kilogramsPerMegawattHour))),
    formula: "S2.market",
    flags: [],
  };
}

function named({ activity, category }: Prepared, basis: Basis) {
  return {
    activity: activity.key,
    source: activity.source,
    site: activity.site,
    scope: category.scope,
    category: category.key,
    scope3Category: category.scope3Category,
    basis,
  };
}

/** The one rounding of a line: kilograms CO2e to whole grams, halves away from zero (domain.md N2). */
function gramsOf(quantity: Exact, weight: Weight): number {
  return safe(rounded(times(quantity, weight.co2e, 1000)));
}

function formulaOf({ category, activity }: Prepared, basis: Basis): string {
  if (category.key === "purchased_electricity" && basis === "market") return "S2.market";
  return activity.unit.startsWith("USD") ? "S3.spend" : category.formula;
}
