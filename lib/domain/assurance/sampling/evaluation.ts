import {
  compared,
  dividedBy,
  type Exact,
  exact,
  minus,
  plus,
  rounded,
  safe,
  times,
  total,
  zero,
} from "../../decimal";
import type { ScopeGroup } from "../plan";
import { picksOf } from "./gram-unit";
import { reliabilityFactor } from "./reliability";
import type { SampleItem } from "./strata";

/** A tested activity: what it stands at, and by how much it is overstated (+) or understated (−), in grams. */
export type Tested = Pick<SampleItem, "group" | "stratum" | "grams"> & {
  readonly errorGrams: number | null;
};

/** What the sample says of one scope group, in whole grams CO2e. */
export type Evaluation = {
  readonly group: ScopeGroup;
  /** Activities of the group, and those in the sample, by number and by grams. */
  readonly activities: number;
  readonly sampled: number;
  readonly groupGrams: number;
  readonly sampledGrams: number;
  /** Of the group's grams, per cent; null where it has none. */
  readonly coveragePercent: Exact | null;
  /** Signed: errors found in what is tested whole, and what the random stratum projects. */
  readonly knownGrams: number;
  readonly projectedGrams: number;
  /** At this confidence overstatement, and understatement, is no larger than this. */
  readonly confidencePercent: number;
  readonly upperOverstatementGrams: number;
  readonly upperUnderstatementGrams: number;
};

export type Population = {
  readonly group: ScopeGroup;
  readonly confidencePercent: number;
  /** All activities of the group. */
  readonly activities: number;
  readonly grams: bigint;
  /** How often its random stratum was drawn further. */
  readonly doublings?: number;
};

/**
 * Projected misstatement and upper limit of a group. Projected = net error ÷ tested grams × the random
 * stratum's grams, and the known errors of what is tested whole (domain.md 5.3). Upper limit by
 * gram-unit sampling: factor(0) × interval, and for each taint t (error ÷ size, largest first)
 * (factor(j) − factor(j − 1)) × t × interval, and the known errors (AICPA, Audit Sampling, ch. 6); where
 * every activity was drawn, the errors alone.
 */
export function evaluated(
  { group, confidencePercent, activities, grams, doublings = 0 }: Population,
  tested: readonly Tested[],
): Evaluation {
  const own = tested.filter((one) => one.group === group && one.grams !== null);
  const random = own.filter(({ stratum }) => stratum === "random");
  const whole = own.filter(({ stratum }) => stratum !== "random");
  // The draw was among these too: its interval stays as it was drawn, and what it projects leaves them out.
  const mandatory = whole.filter(({ stratum }) => stratum !== "earlier");
  const wholeGrams = sum(whole.map((one) => one.grams));
  const known = sum(whole.map((one) => one.errorGrams));
  const randomGrams = minus(grams, wholeGrams);
  const others = activities - mandatory.length;
  const drawnFrom = minus(grams, sum(mandatory.map((one) => one.grams)));
  const testedGrams = sum(random.map((one) => one.grams));
  const net = sum(random.map((one) => one.errorGrams));
  const share = compared(testedGrams, 0) === 0 ? zero : dividedBy(net, testedGrams);
  const picks = picksOf(others, doublings);
  // What is tested to the last line has no interval: it errs by what was found.
  const interval = picks === others ? zero : dividedBy(drawnFrom, picks);
  const upper = (sign: 1 | -1) =>
    plus(
      largest(zero, times(known, sign)),
      limit(taints(random, interval, sign), interval, confidencePercent),
    );
  const sampledGrams = plus(wholeGrams, testedGrams);
  return {
    group,
    activities,
    sampled: own.length,
    groupGrams: inGrams(exact(grams)),
    sampledGrams: inGrams(sampledGrams),
    coveragePercent: grams === 0n ? null : dividedBy(times(sampledGrams, 100), grams),
    knownGrams: inGrams(known),
    projectedGrams: inGrams(plus(known, times(share, randomGrams))),
    confidencePercent,
    upperOverstatementGrams: inGrams(upper(1)),
    upperUnderstatementGrams: inGrams(upper(-1)),
  };
}

type Taint = { readonly share: Exact; readonly known: Exact };

/** Errors of one direction; a line as large as the interval is certain to be drawn and errs by itself. */
function taints(random: readonly Tested[], interval: Exact, sign: 1 | -1): Taint[] {
  return random.flatMap(({ grams, errorGrams }) => {
    const error = times(errorGrams ?? 0, sign);
    if (grams === null || compared(error, 0) <= 0) return [];
    if (compared(grams, interval) >= 0 || grams === 0) return [{ share: zero, known: error }];
    return [{ share: dividedBy(error, grams), known: zero }];
  });
}

function limit(found: readonly Taint[], interval: Exact, confidence: number): Exact {
  const shares = found
    .map(({ share }) => share)
    .filter((share) => compared(share, 0) > 0)
    .sort((a, b) => compared(b, a));
  const basic = times(reliabilityFactor(0, confidence), interval);
  const steps = shares.map((share, index) =>
    times(
      minus(reliabilityFactor(index + 1, confidence), reliabilityFactor(index, confidence)),
      share,
      interval,
    ),
  );
  return total([basic, ...steps, ...found.map(({ known }) => known)]);
}

const sum = (grams: readonly (number | null)[]): Exact => total(grams.map((one) => one ?? 0));
const largest = (a: Exact, b: Exact): Exact => (compared(a, b) > 0 ? a : b);
const inGrams = (value: Exact): number => safe(rounded(value));
