import type { Target } from "../case/case-file";
import { dividedBy, type Exact, fixed, times } from "../decimal";
import { axisTonnes, intensity, percent, statedTonnes } from "../format";
import { type Locale, messages } from "../words/index";

type Kind = Target["kind"];

/** A target's value as it is read: tonnes, tonnes per unit, or per cent. */
export function shownValue(kind: Kind, value: Exact, locale: Locale): string {
  if (kind === "renewable_share") return percent(value);
  const { tonnesCo2e } = messages[locale].units;
  const number = kind === "intensity" ? intensity(value, 1, locale) : statedTonnes(fixed(value, 2));
  return `${number} ${tonnesCo2e}`;
}

/** For a chart, whose geometry is in numbers: millionths, which of tonnes are grams. */
export const drawn = (value: Exact): number => Number(fixed(times(value, 1_000_000), 0));

/** The axis of such a chart. */
export function tickOf(kind: Kind, locale: Locale): (value: number) => string {
  const of = (value: number) => dividedBy(Math.round(value), 1_000_000);
  if (kind === "renewable_share") return (value) => percent(of(value), 0);
  if (kind === "intensity") return (value) => intensity(of(value), 1, locale);
  return (value) => axisTonnes(value, locale);
}
