import { dividedBy, type Exact, exact, plus, sumOf, textOf, times, zero } from "../decimal";
import { root } from "./root";

/** What uncertainty asks of a line. Per cent: half the 95 % interval; null where nobody stated one. */
export type UncertainLine = {
  readonly grams: number;
  readonly activity: string;
  readonly activityPercent: string | null;
  /** Lines of one factor err together. */
  readonly factor: string;
  readonly factorPercent: string | null;
};

export type Uncertainty = {
  /** Of the covered emissions, ±, 28 digits; null where nothing is covered or they sum to nothing. */
  readonly percent: string | null;
  /** Grams with either part stated, with each, and all of them; without their signs. */
  readonly covered: number;
  readonly activityStated: number;
  readonly factorStated: number;
  readonly whole: number;
};

/** √(U_activity² + U_factor²), IPCC 2006 Vol. 1 eq. 3.1; null where neither is stated. */
export function lineUncertainty({
  activityPercent,
  factorPercent,
}: Pick<UncertainLine, "activityPercent" | "factorPercent">): string | null {
  if (activityPercent === null && factorPercent === null) return null;
  return written(root(plus(squared(activityPercent ?? "0"), squared(factorPercent ?? "0"))));
}

/**
 * √Σ(U·x)² / |Σx|, IPCC 2006 Vol. 1 eq. 3.2, with what errs together added before it is squared: the
 * factor parts of lines that share a factor, and the activity parts of lines of one activity, as its
 * gases are one quantity. Over lines with a stated part alone; what is not stated is told beside it.
 */
export function uncertaintyOf(lines: readonly UncertainLine[]): Uncertainty {
  const stated = lines.filter((one) => one.activityPercent !== null || one.factorPercent !== null);
  const byActivity = added(stated, ({ activity, activityPercent }) => [activity, activityPercent]);
  const byFactor = added(stated, ({ factor, factorPercent }) => [factor, factorPercent]);
  const variance = [...byActivity.values(), ...byFactor.values()].reduce<Exact>(
    (sum, part) => plus(sum, squared(part)),
    zero,
  );
  const net = Math.abs(sumOf(stated.map(({ grams }) => grams)));
  return {
    percent: stated.length === 0 || net === 0 ? null : written(relative(variance, net)),
    covered: size(stated),
    activityStated: size(lines.filter((one) => one.activityPercent !== null)),
    factorStated: size(lines.filter((one) => one.factorPercent !== null)),
    whole: size(lines),
  };
}

const relative = (variance: Exact, net: number): Exact =>
  root(dividedBy(variance, squared(BigInt(net))));

/** Per cent × grams by what errs together. */
function added(
  lines: readonly UncertainLine[],
  partOf: (line: UncertainLine) => readonly [key: string, percent: string | null],
): ReadonlyMap<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const line of lines) {
    const [key, percent] = partOf(line);
    if (percent === null) continue;
    sums.set(key, plus(sums.get(key) ?? zero, times(percent, line.grams)));
  }
  return sums;
}

function squared(value: Exact | string | bigint): Exact {
  const one = exact(value);
  return times(one, one);
}

/** 28 significant digits may stand far behind the point. */
const written = (value: Exact): string => textOf(value, 60);

function size(lines: readonly UncertainLine[]): number {
  return sumOf(lines.map(({ grams }) => Math.abs(grams)));
}
