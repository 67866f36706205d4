import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Factor, Gas, GwpSet } from "@/lib/domain/case/factor";
import { findCategory } from "@/lib/domain/categories";
import { activityOf, boundary, factorOf, siteOf, smallCase } from "../small-case";

type More = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly gwpSet?: GwpSet;
  /** Whose published figures the case stands on; none: our own numbers. */
  readonly source?: string;
  readonly biogenic?: readonly string[];
  readonly biogenicGrams?: number;
  readonly flags?: readonly string[];
  readonly own?: Partial<Factor>;
};
export type GoldenCase = More & {
  readonly name: string;
  readonly method: string;
  /** Products in kilograms, each rounded to grams: "10 × 43.0 × 74.1". */
  readonly worked: readonly string[];
  readonly grams: number;
  /** Where the lines of a purchase are counted by another formula than its method's. */
  readonly formula?: string;
  readonly file: CaseFile;
};

/** A factor of the case itself, in CO2e or by gas. */
export function own(unit: string, per: string | Partial<Record<Gas, string>>): Partial<Factor> {
  if (typeof per === "string")
    return { unit, co2e: { kilograms: per, gwpSet: "AR5", gas: "unspecified" } };
  const gases = Object.entries(per) as [Gas, string][];
  return { unit, gases: gases.map(([gas, kilograms]) => ({ gas, kilograms })) };
}

export function golden(
  name: string,
  [method = "", category = "", factor = ""]: readonly string[],
  amount: string,
  worked: readonly string[],
  grams: number,
  more: More,
): GoldenCase {
  const [quantity = "", ...unit] = amount.split(" ");
  const { scope = 1, scope3Category = null } = findCategory(category) ?? {};
  const placed = { scope, scope3Category, category, factor };
  const counted = { method, inputs: { ...more.inputs }, quantity, unit: unit.join(" ") };
  const file = smallCase({
    boundary: { ...boundary, gwpSet: more.gwpSet ?? "AR5" },
    sites: [siteOf()],
    factors: more.own ? [factorOf(more.own)] : [],
    activities: [activityOf({ ...placed, ...counted })],
  });
  return { ...more, name, method, worked, grams, file };
}
