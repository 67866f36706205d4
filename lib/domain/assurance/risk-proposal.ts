import { compared, dividedBy, fixed, times } from "../decimal";
import { groupedBy } from "../group";
import { lineQuality } from "../quality/data-quality";
import { Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import { materialityOf } from "./materiality";
import type { GroupPlan, ScopeGroup } from "./plan";
import type { RiskLevel, SourceRisk } from "./risks";
import { sizesOf } from "./sampling/strata";

/** What the system knows of a source that raises a risk, one step each, two at most. */
export const riskFactors = {
  large: "inherent",
  estimated: "inherent",
  changed: "inherent",
  added: "inherent",
  quality: "control",
  found: "control",
} as const satisfies Readonly<Record<string, "inherent" | "control">>;
export type RiskFactor = keyof typeof riskFactors;

/** A source of a statement with its share of its scope group, and what the system proposes of its risks. */
export type AssessedSource = {
  readonly source: string;
  readonly group: ScopeGroup;
  /** Whole grams, by the larger of both Scope 2 methods, without signs. */
  readonly grams: number;
  /** Of the group's activities by the same measure, per cent. */
  readonly sharePercent: string;
  /** Whether it is at or above performance materiality, so that a plan says its risks. */
  readonly significant: boolean;
  readonly factors: readonly RiskFactor[];
  readonly inherent: RiskLevel;
  readonly control: RiskLevel;
};

type Known = {
  readonly statement: Statement;
  readonly levels: readonly GroupPlan[];
  /** Grams of each source in the year before; null without one. */
  readonly before: ReadonlyMap<string, number> | null;
  /** Keys that findings of the year before, which return, are on. */
  readonly found: ReadonlySet<string>;
};

const steps: readonly RiskLevel[] = ["low", "medium", "high"];
/** A source that moved by more than this against the year before, per cent, has changed (domain.md 4.1, check). */
const changedPercent = 30;

/**
 * The sources of a statement, the largest of each scope group first, with the risks that the system proposes: a
 * proposal that the team confirms or changes.
 */
export function assessedSources(known: Known): AssessedSource[] {
  const { statement, levels } = known;
  const sizes = new Map(sizesOf(statement).map((one) => [one.key, one]));
  const thresholds = materialityOf(levels, statement.figures.inventory.totals, []);
  return thresholds.flatMap(({ scopes, performanceGrams }) => {
    const own = statement.case.activities.filter(({ key }) => sizes.get(key)?.group === scopes);
    const gramsOf = (rows: typeof own) =>
      rows.reduce((sum, { key }) => sum + Number(sizes.get(key)?.grams ?? 0n), 0);
    const whole = gramsOf(own);
    const rows = [...groupedBy(own, ({ source }) => source)].map(([source, activities]) => {
      const grams = gramsOf([...activities]);
      const significant = performanceGrams > 0 && grams >= performanceGrams;
      const factors = factorsOf(known, source, { activities, grams, significant, gramsOf });
      const level = (of: "inherent" | "control") =>
        steps[Math.min(2, factors.filter((one) => riskFactors[one] === of).length)] ?? "high";
      const sharePercent = whole === 0 ? "0" : shareText(grams, whole);
      const proposed = { factors, inherent: level("inherent"), control: level("control") };
      return { source, group: scopes, grams, sharePercent, significant, ...proposed };
    });
    return rows.sort((a, b) => b.grams - a.grams || (a.source < b.source ? -1 : 1));
  });
}

const shareText = (grams: number, whole: number) => fixed(dividedBy(times(grams, 100), whole), 1);

type Activities = Statement["case"]["activities"];
type Own = {
  readonly activities: readonly Activities[number][];
  readonly grams: number;
  readonly significant: boolean;
  readonly gramsOf: (rows: Activities) => number;
};

function factorsOf(
  { before, found }: Known,
  source: string,
  { activities, grams, significant, gramsOf }: Own,
): RiskFactor[] {
  const most = (fits: (one: Activities[number]) => boolean) =>
    grams > 0 && gramsOf(activities.filter(fits)) * 2 > grams;
  const was = before?.get(source);
  const moved = was === undefined ? 0 : Math.abs(grams - was) * 100;
  const holds: Readonly<Record<RiskFactor, boolean>> = {
    large: significant,
    estimated: most(({ dataKind }) => dataKind === "estimated" || dataKind === "proxy"),
    changed: was !== undefined && moved > was * changedPercent,
    added: before !== null && was === undefined,
    // Data quality above 2.5 (domain.md 3.5), or not scored.
    quality: most(
      ({ dataQuality }) => dataQuality === null || compared(lineQuality(dataQuality), "2.5") > 0,
    ),
    found: activities.some(({ key }) => found.has(key)) || found.has(source),
  };
  return (Object.keys(holds) as RiskFactor[]).filter((one) => holds[one]);
}

/** @throws Refusal `invalid` naming the sources at or above performance materiality whose risks are not said */
export function refuseUnassessed(
  sources: readonly AssessedSource[],
  risks: readonly SourceRisk[],
): void {
  const said = new Set(risks.map(({ source }) => source));
  const missing = sources.filter((one) => one.significant && !said.has(one.source));
  if (missing.length === 0) return;
  const values = { sources: missing.map(({ source }) => source).join(", ") };
  throw new Refusal("invalid", "verification.refused.noRisk", { values });
}
