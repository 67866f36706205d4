import type { Factor } from "../case/factor";
import { findUnit } from "../units";

type Published = { readonly publisher: string; readonly title: string };

const year = /(?<!\d)(19|20)\d\d(?!\d)/g;
const bracketed = /[(（][^)）]*[)）]/g;

/**
 * Whether two editions are of one publication: the same publisher, or the same title but for its year,
 * as when a ministry is renamed.
 */
export function sameFamily(a: Published, b: Published): boolean {
  return folded(a.publisher) === folded(b.publisher) || titleOf(a) === titleOf(b);
}

/**
 * What stays the same of a factor from edition to edition: category, region, unit and name without its
 * year, and how many years before the edition's own it speaks of, as an edition may carry several.
 */
export function identityOf(factor: Factor, editionYear: number): string {
  const { category, region, unit, name, validYear } = factor;
  const code = findUnit(unit)?.code ?? unit;
  return [category, region, code, nameOf(name), editionYear - validYear].join("\n");
}

/** A name without its year and without brackets that hold one: "(2024 edition)" says nothing of what it is. */
function nameOf(name: string): string {
  const kept = name.replace(bracketed, (text) => (text.match(year) ? " " : text));
  return folded(kept.replace(year, " "));
}

function titleOf({ title }: Published): string {
  return folded(title.replace(bracketed, " ").replace(year, " "));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
