import type { GwpSet } from "../case/factor";
import { matcher, type Searched, type WordMatch, wordMatches } from "./match-words";
import { type RegionLevel, regionLevel, regionLevels } from "./regions";

/** What a factor is ranked by. */
export type Candidate = Searched & {
  readonly region: string;
  readonly validYear: number;
  readonly publisher: string;
  readonly approved: boolean;
};
export type Asked = {
  readonly text?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: number | undefined;
  /** Other regions and years too, in the order of the fall-back; without it the nearest place and year alone. */
  readonly wider?: boolean | undefined;
};

/** Why a factor stands where it stands: how its words, place and year fit what was asked. */
export type Reason = {
  readonly words: WordMatch;
  readonly region: RegionLevel | "none_asked";
  /** Years that the factor is older than the year asked, below zero where it is younger; null: none asked. */
  readonly yearsOlder: number | null;
};
export type Ranked<C extends Candidate> = { readonly candidate: C; readonly reason: Reason };

/**
 * Candidates that fit, best match first, each with the reason (domain.md 3.2): a key or name typed in
 * full; then the region asked, its grid region, its country, the world; the year asked, else the latest
 * earlier one, younger ones last; then how well the words fit, approved before draft, the newer, and by
 * publisher, name and key, so that the order never depends on the store.
 */
export function ranked<C extends Candidate>(candidates: Iterable<C>, asked: Asked): Ranked<C>[] {
  const match = matcher(asked.text ?? "");
  const found: Ranked<C>[] = [];
  for (const candidate of candidates) {
    const words = match(candidate);
    if (words) found.push({ candidate, reason: { words, ...placed(candidate, asked) } });
  }
  found.sort(inOrder);
  return asked.wider ? found : nearestAlone(found, asked);
}

function placed({ region, validYear }: Candidate, asked: Asked): Omit<Reason, "words"> {
  return {
    region: asked.region ? regionLevel(asked.region, region) : "none_asked",
    yearsOlder: asked.year === undefined ? null : asked.year - validYear,
  };
}

const byKind =
  <C extends Candidate>(placeOf: (one: Ranked<C>) => number | string | boolean) =>
  (a: Ranked<C>, b: Ranked<C>): number => {
    const [x, y] = [placeOf(a), placeOf(b)];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  };

/** Least first. */
const orders = [
  byKind(({ reason }) => !["key", "name"].includes(reason.words)),
  byKind(({ reason }) => levelOf(reason)),
  byKind(({ reason }) => lagOf(reason)),
  byKind(({ reason }) => wordMatches.indexOf(reason.words)),
  byKind(({ candidate }) => !candidate.approved),
  byKind(({ candidate }) => -candidate.validYear),
  byKind(({ candidate }) => candidate.publisher),
  byKind(({ candidate }) => candidate.name),
  byKind(({ candidate }) => candidate.key),
];

function inOrder<C extends Candidate>(a: Ranked<C>, b: Ranked<C>): number {
  for (const order of orders) {
    const told = order(a as Ranked<Candidate>, b as Ranked<Candidate>);
    if (told !== 0) return told;
  }
  return 0;
}

function levelOf({ region }: Reason): number {
  return region === "none_asked" ? 0 : regionLevels.indexOf(region);
}

/** Younger editions come after every earlier one: a year is not counted with what was measured later. */
function lagOf({ yearsOlder }: Reason): number {
  if (yearsOlder === null) return 0;
  return yearsOlder >= 0 ? yearsOlder : 10_000 - yearsOlder;
}

/** Those of the first one's place and year; what lies in other countries is never the nearest. */
function nearestAlone<C extends Candidate>(found: readonly Ranked<C>[], asked: Asked) {
  const inReach = asked.region
    ? found.filter(({ reason }) => reason.region !== "other")
    : [...found];
  const [first] = inReach;
  if (!first) return [];
  const [level, lag] = [levelOf(first.reason), lagOf(first.reason)];
  return inReach.filter(({ reason }) => levelOf(reason) === level && lagOf(reason) === lag);
}

/** How a CO2e factor's own GWP set stands to the report's: its publisher weighed it under another, or does not say. */
export type GwpFlag = "gwp_mismatch" | "gwp_unstated";

/** Null for factors that give masses of gases, or CO2e under the set asked. */
export function gwpFlag(
  { co2e }: { readonly co2e: { readonly gwpSet: GwpSet | null } | null },
  set: GwpSet,
): GwpFlag | null {
  if (!co2e || co2e.gwpSet === set) return null;
  return co2e.gwpSet === null ? "gwp_unstated" : "gwp_mismatch";
}
