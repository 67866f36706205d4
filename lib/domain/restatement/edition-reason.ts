import type { Exact } from "../decimal";
import { translator } from "../documents/translate";
import { percent as inPercent, tonnes } from "../format";
import type { Locale } from "../words/index";
import type { FigureSet } from "./effect";

type Edition = { readonly publisher: string; readonly title: string; readonly edition: string };
type Found = {
  readonly edition: Edition;
  readonly replaces: Edition;
  /** Whole grams. */
  readonly effects: FigureSet;
  readonly percent: Exact | null;
  readonly threshold: string;
};

/** Why the portal proposes to restate a year as an edition came: both editions, and the effect by scope, in words. */
export function editionReason(
  locale: Locale,
  { edition, replaces, effects, ...found }: Found,
): string {
  const name = ({ publisher, title, edition: of }: Edition) => `${publisher}, ${title}, ${of}`;
  return translator(locale)("restatements.sweep.reason", {
    edition: name(edition),
    replaces: name(replaces),
    scope1: tonnes(effects.scope1),
    location: tonnes(effects.scope2Location),
    market: tonnes(effects.scope2Market),
    scope3: tonnes(effects.scope3),
    percent: found.percent ? inPercent(found.percent, 2) : "–",
    threshold: inPercent(found.threshold, 1),
  });
}
