import { findCategory } from "@/lib/domain/categories";
import type { YearFigures } from "../../../_parts/figures";
import type { Year } from "../../../_parts/year";

type Exclusion = Year["exclusions"][number];
export type Decision = {
  readonly number: number;
  readonly state: "quantified" | "excluded" | "undecided";
  readonly grams: number;
  /** The activity category whose rows quantify it, for a link to them. */
  readonly category: string | null;
  readonly exclusion: Exclusion | undefined;
};

/** What was decided of each of the fifteen categories: rows quantify one, an exclusion leaves it out. */
export function decisionsOf(year: Year, { figures }: YearFigures): readonly Decision[] {
  const all = figures?.inventory.byCategory ?? [];
  return Array.from({ length: 15 }, (_, index) => {
    const number = index + 1;
    const rows = all.filter((one) => one.scope3Category === number);
    const grams = rows.reduce((sum, { market }) => sum + market, 0);
    const exclusion = year.exclusions.find((one) => one.scope3Category === number);
    const state = rows.length > 0 ? "quantified" : exclusion ? "excluded" : "undecided";
    const category =
      rows.length === 1 ? (findCategory(rows[0]?.category ?? "")?.key ?? null) : null;
    return { number, state, grams, category, exclusion };
  });
}

/** Exclusions that decide no category: parts of a scope, or of a category that is quantified. */
export function otherExclusions(year: Year, decisions: readonly Decision[]): readonly Exclusion[] {
  const deciding = decisions.filter(({ state }) => state === "excluded");
  return year.exclusions.filter(
    ({ key }) => !deciding.some(({ exclusion }) => exclusion?.key === key),
  );
}
