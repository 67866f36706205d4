import type { Coefficient, Factor } from "@/lib/domain/case/factor";
import { grouped } from "@/lib/domain/format";

/** The one published mass of CO2e, or of the one gas; null where several gases have their own. */
export function publishedValue({ co2e, gases }: Factor): string | null {
  if (co2e) return grouped(co2e.kilograms);
  const [first, ...others] = gases;
  return first && others.length === 0 && first.gas === "CO2" ? grouped(first.kilograms) : null;
}

/** A library's number with its unit; a ratio has none, and a factor of several gases says `otherwise`. */
export function publishedText(one: Coefficient | Factor, otherwise = ""): string {
  if ("value" in one) return `${grouped(one.value)} ${one.unit === "ratio" ? "" : one.unit}`.trim();
  return `${publishedValue(one) ?? otherwise} kg/${one.unit}`;
}
