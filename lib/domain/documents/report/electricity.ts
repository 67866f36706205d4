import type { Activity } from "../../case/case-file";
import { dividedBy, type Exact, fixed, minus, total } from "../../decimal";
import { grouped } from "../../format";
import type { Statement } from "../../statement-types";
import { convert } from "../../units";

/** Kilowatt hours bought, and those of them that counted instruments cover. */
export type Electricity = { readonly bought: Exact; readonly covered: Exact };

/** Purchased electricity of Scope 2, by a key of its activities. */
export function electricityBy(
  { case: { activities }, figures }: Statement,
  keyOf: (activity: Activity) => string,
): ReadonlyMap<string, Electricity> {
  const covered = new Map<string, string[]>();
  for (const { allocations } of figures.inventory.instruments)
    for (const { activity, kilowattHours } of allocations)
      covered.set(activity, [...(covered.get(activity) ?? []), kilowattHours]);
  const sums = new Map<string, Electricity>();
  for (const one of activities.filter(({ category }) => category === "purchased_electricity")) {
    const before = sums.get(keyOf(one));
    const own = covered.get(one.key) ?? [];
    sums.set(keyOf(one), {
      bought: total([before?.bought ?? "0", convert(one.quantity, one.unit, "kWh")]),
      covered: total([before?.covered ?? "0", ...own]),
    });
  }
  return sums;
}

export function uncovered({ bought, covered }: Electricity): Exact {
  return minus(bought, covered);
}

/** Kilowatt hours as megawatt hours with one decimal: "1,829.1". */
export function megawattHours(kilowattHours: Exact | string): string {
  return grouped(fixed(dividedBy(kilowattHours, 1000), 1));
}

/** For a chart's lengths alone. */
export function lengthOf(kilowattHours: Exact): number {
  return Number(fixed(kilowattHours, 0));
}
