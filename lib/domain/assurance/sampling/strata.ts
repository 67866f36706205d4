import { compared } from "../../decimal";
import type { Line } from "../../inventory/types";
import { lineQuality } from "../../quality/data-quality";
import type { Statement } from "../../statement-types";
import { materialityOf } from "../materiality";
import { type GroupPlan, groupOf, type ScopeGroup } from "../plan";
import { riskOf, type SourceRisk } from "../risks";
import { drawn } from "./gram-unit";
import { registerKeys } from "./registers";
import { doublingsOf, type SampleStep } from "./steps";

/** Why an item is tested, best reason first; all but `random` are tested whole (domain.md 5.4). `earlier` was tested
 * before the plan was amended and not drawn again: it errs by what was found, and projects nothing.
 */
export const strata = [
  "performance",
  "quality",
  "changed",
  "risk",
  "instrument",
  "retirement",
  "random",
  "earlier",
  "register",
] as const;
export type Stratum = (typeof strata)[number];
export const sampleSubjects = ["activity", "instrument", "retirement", "register"] as const;
export type SampleSubject = (typeof sampleSubjects)[number];

export type SampleItem = {
  readonly subject: SampleSubject;
  readonly key: string;
  readonly group: ScopeGroup;
  readonly stratum: Stratum;
  /** Whole grams CO2e of an activity, the larger of both Scope 2 methods, without its sign; else null. */
  readonly grams: number | null;
};
type Sized = {
  readonly key: string;
  readonly group: ScopeGroup;
  readonly grams: bigint;
  /** Mean of the five indicators; null where not scored. */
  readonly quality: string | null;
};

export type SampleOf = {
  readonly statement: Statement;
  readonly levels: readonly GroupPlan[];
  readonly seed: string;
  /** Keys of activities that a resubmission added or changed. */
  readonly changed: ReadonlySet<string>;
  /** The plan's risks by source. */
  readonly risks: readonly SourceRisk[];
  /** What the lead added to it. */
  readonly steps: readonly SampleStep[];
};

/**
 * The sample of a statement (domain.md 5.4): per scope group every activity at or above performance
 * materiality, of poor data quality and weight, or changed since it was submitted; of the others some by
 * gram-unit sampling; every instrument and retirement; and every entry of the registers. The same statement,
 * plan and seed always give the same items; the seed is taken with the cycle and the group.
 */
export function sampleOf({
  statement,
  levels,
  seed,
  changed,
  risks,
  steps,
}: SampleOf): SampleItem[] {
  const sized = sizesOf(statement);
  const thresholds = materialityOf(levels, statement.figures.inventory.totals, []);
  const risky = riskyKeys(statement, sized, risks);
  const activities = thresholds.flatMap(({ scopes, reportedGrams, performanceGrams }) => {
    const own = sized.filter(({ group }) => group === scopes);
    const whole = own.flatMap((one) => {
      const stratum = mandatory(one, { reportedGrams, performanceGrams, changed, risky });
      return stratum ? [{ one, stratum }] : [];
    });
    const taken = new Set(whole.map(({ one }) => one.key));
    const others = own.filter(({ key }) => !taken.has(key));
    const ownSeed = `${seed}/${statement.report.cycle}/${scopes}`;
    const random = drawn(others, ownSeed, doublingsOf(steps, scopes)).drawn;
    return [...whole, ...random.map((one) => ({ one, stratum: "random" as const }))];
  });
  const { instruments, retirements } = statement.case;
  return [
    ...activities.map(({ one, stratum }) => ({
      subject: "activity" as const,
      key: one.key,
      group: one.group,
      stratum,
      grams: Number(one.grams),
    })),
    ...instruments.map(({ key }) => unsized("instrument", key)),
    ...retirements.map(({ key }) => unsized("retirement", key)),
    ...registerKeys(statement.case).map((key) => unsized("register", key)),
  ];
}

const unsized = (subject: "instrument" | "retirement" | "register", key: string): SampleItem => ({
  subject,
  key,
  group: "1+2",
  stratum: subject,
  grams: null,
});

type Thresholds = {
  readonly reportedGrams: number;
  readonly performanceGrams: number;
  readonly changed: ReadonlySet<string>;
  readonly risky: ReadonlySet<string>;
};

/** How many of a source's largest activities are tested whole by its risk before testing (decision 0011). */
const largestTested = { low: 0, medium: 1, high: 5 } as const;

/** The largest activities of the sources that the plan finds risky. */
function riskyKeys(
  { case: { activities } }: Statement,
  sized: readonly Sized[],
  risks: readonly SourceRisk[],
): ReadonlySet<string> {
  const sources = new Map(activities.map(({ key, source }) => [key, source]));
  const bySize = sized.toSorted((a, b) =>
    a.grams === b.grams ? (a.key < b.key ? -1 : 1) : a.grams > b.grams ? -1 : 1,
  );
  const chosen = risks.flatMap((one) =>
    bySize
      .filter(({ key }) => sources.get(key) === one.source)
      .slice(0, largestTested[riskOf(one)])
      .map(({ key }) => key),
  );
  return new Set(chosen);
}

function mandatory(one: Sized, { reportedGrams, performanceGrams, changed, risky }: Thresholds) {
  if (performanceGrams > 0 && one.grams >= BigInt(performanceGrams)) return "performance" as const;
  // Data quality above 2.5 in more than 1 % of the group (domain.md 3.5).
  const heavy = one.grams * 100n > BigInt(Math.abs(reportedGrams));
  if (heavy && one.quality !== null && compared(one.quality, "2.5") > 0) return "quality" as const;
  if (changed.has(one.key)) return "changed" as const;
  return risky.has(one.key) ? ("risk" as const) : undefined;
}

/** Each activity's size: its lines by each Scope 2 method, the larger without its sign. */
export function sizesOf({ case: file, figures }: Pick<Statement, "case" | "figures">): Sized[] {
  const lines = new Map<string, Line[]>();
  for (const line of figures.inventory.lines) {
    const own = lines.get(line.activity);
    if (own) own.push(line);
    else lines.set(line.activity, [line]);
  }
  return file.activities.map(({ key, scope, dataQuality }) => {
    const own = lines.get(key) ?? [];
    const sum = (without: Line["basis"]) =>
      own.reduce((grams, one) => (one.basis === without ? grams : grams + BigInt(one.grams)), 0n);
    const [location, market] = [size(sum("market")), size(sum("location"))];
    return {
      key,
      group: groupOf(scope),
      grams: location > market ? location : market,
      quality: dataQuality && lineQuality(dataQuality),
    };
  });
}

const size = (grams: bigint): bigint => (grams < 0n ? -grams : grams);
