import type { Factor } from "@/lib/domain/case/factor";
import { grouped } from "@/lib/domain/format";

/** The one published mass of CO2e, or of the one gas; null where several gases have their own. */
export function publishedValue({ co2e, gases }: Factor): string | null {
  if (co2e) return grouped(co2e.kilograms);
  const [first, ...others] = gases;
  return first && others.length === 0 && first.gas === "CO2" ? grouped(first.kilograms) : null;
}
