import type { Translate } from "../translate";

/** The formulae of domain.md 3.2 that words exist for. */
const formulas = [
  "S1_energy",
  "S1_unit",
  "S1_distance",
  "S1_fugitive",
  "S1_process",
  "S2_location",
  "S2_market",
  "S2_heat",
  "S3_supplier",
  "S3_average",
  "S3_spend",
  "S3_fuel",
  "S3_distance",
  "S3_waste",
  "S3_asset",
  "S3_invest",
] as const;

const methods = [
  "S3_supplier",
  "S3_average",
  "S3_spend",
  "S3_fuel",
  "S3_distance",
  "S3_waste",
  "S3_asset",
  "S3_invest",
] as const;

/** The method of a Scope 3 formula in a word (Scope 3 Technical Guidance). */
export function methodName(id: string, t: Translate): string {
  const known = methods.find((one) => one === id.replace(".", "_"));
  return known ? t(`papers.terms.method.${known}`) : id;
}

/** How a formula counts and where it comes from; an unknown id is its own name. */
export function formulaWords(id: string, t: Translate): { calculation: string; source: string } {
  const known = formulas.find((one) => one === id.replace(".", "_"));
  if (!known) return { calculation: id, source: "–" };
  return {
    calculation: t(`papers.terms.formula.${known}`),
    source: t(`papers.terms.formulaSource.${known}`),
  };
}
