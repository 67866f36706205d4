import { dividedBy, plus, textOf, times } from "@/lib/domain/decimal";
import type { Line } from "@/lib/domain/inventory/types";

/** Kilograms CO2e per unit that a row's lines come to, exactly: mass times GWP, or the published CO2e. */
export function perUnit(lines: readonly Line[]): string {
  const [first] = lines;
  if (!first || Number(first.quantity) === 0) return "0";
  const kilograms = lines.map(({ kilograms: mass, gwp, grams }) =>
    mass !== null && gwp !== null ? times(mass, gwp) : dividedBy(grams, 1000),
  );
  const all = kilograms.reduce((sum, one) => plus(sum, one));
  return textOf(dividedBy(all, first.quantity), 6);
}
