import { fixed } from "../../decimal";
import type { CheckResult } from "../../ledger/status";
import type { Statement } from "../../statement-types";
import { materialityOf } from "../materiality";
import type { VerificationFacts } from "../paper-facts";
import type { AssuranceLevel, ScopeGroup } from "../plan";
import type { SourceRisk } from "../risks";
import { evaluateSample } from "../sampling/evaluate-sample";
import { limitOf } from "../sampling/limit";
import { doublingsOf, proceduresOf, type SampleStep } from "../sampling/steps";
import type { SampleSubject, Stratum } from "../sampling/strata";
import type { TestResult, VisitKind } from "../sampling/test-sheet";
import { readAnswers } from "./guards";
import type { StoredAnswers } from "./rows";

export type StatedFacts = {
  /** The day up to which subsequent events were asked about at the draft. */
  readonly draftedOn: string;
  /** The day on which the signatory answered that nothing more became known; null where it was not asked. */
  readonly noEventsOn: string | null;
  readonly country: string;
  readonly registrationNumber: string;
  readonly sample: readonly {
    readonly subject: SampleSubject;
    readonly key: string;
    readonly scopes: ScopeGroup;
    readonly stratum: Stratum;
    readonly grams: number | null;
    readonly result: TestResult;
    readonly errorGrams: number | null;
  }[];
  /** What the lead added to the sample, of every cycle. */
  readonly steps: readonly SampleStep[];
  readonly visits: readonly {
    readonly site: string;
    readonly from: string;
    readonly to: string;
    readonly kind: VisitKind;
    readonly note: string;
  }[];
  /** Of each retirement, by its key, the last registry check before the opinion was issued. */
  readonly checks: readonly {
    readonly key: string;
    readonly on: string;
    readonly result: CheckResult;
    readonly url: string;
  }[];
};

/** What the verification statement prints beside the verification itself (domain.md 5.1). */
export type Stated = Pick<
  StatedFacts,
  "country" | "registrationNumber" | "draftedOn" | "noEventsOn" | "visits" | "checks"
> & {
  readonly answers: StoredAnswers;
  readonly members: readonly string[];
  readonly experts: readonly string[];
  /** Who confirmed impartiality and competence; a paper from before both were asked has none. */
  readonly confirmed?: readonly string[];
  readonly groups: readonly {
    readonly scopes: ScopeGroup;
    readonly level: AssuranceLevel;
    readonly reportedGrams: number;
    readonly materialityPercent: string;
    readonly materialityGrams: number;
    readonly performancePercent: string;
    readonly performanceGrams: number;
    readonly uncorrectedGrams: number;
    readonly projectedGrams: number;
    /** Neither over- nor understatement is larger, at this confidence in per cent. */
    readonly limitGrams: number;
    readonly confidencePercent: number;
    /** How often the sample was drawn further, and what was done beside it. */
    readonly doublings: number;
    readonly procedures: readonly string[];
    readonly activities: number;
    readonly sampled: number;
    /** Of the group's tonnes, per cent; null of a group without any. */
    readonly coveragePercent: string | null;
  }[];
  readonly risks: string;
  readonly sourceRisks: readonly SourceRisk[];
  readonly samplingMethod: string;
  /** Planned sites that no visit is recorded for. */
  readonly unvisited: readonly string[];
  readonly noVisitReason: string;
  readonly findings: readonly Left[];
  readonly tests: readonly Pick<StatedFacts["sample"][number], "subject" | "key" | "result">[];
};

export type Left = Pick<
  VerificationFacts["findings"][number],
  "ref" | "kind" | "state" | "effectGrams"
> & {
  /** Of Scope 2 by location; null where it is the same, and outside Scope 2. */
  readonly effectLocationGrams: number | null;
  readonly text: string;
  readonly material: boolean;
};

/** The parts of a verification statement; null for an opinion drafted before they were asked. */
export function statedOf(
  facts: VerificationFacts,
  statement: Statement,
  { sample, steps, visits, ...own }: StatedFacts,
): Stated | null {
  const answers = readAnswers(facts.opinion.parts);
  if (!answers) return null;
  const { plan, people, findings, texts, cycle, totals } = facts;
  const evaluations = evaluateSample(statement, plan.levels, sample, steps);
  const verifiers = people.filter(({ duty }) => duty === "verifier");
  const named = (is: 0 | 1) =>
    verifiers.filter(({ expert }) => expert === is).map(({ name }) => name);
  const seen = new Set(visits.map(({ site }) => site));
  return {
    ...own,
    visits,
    answers,
    members: named(0),
    experts: named(1),
    confirmed: people
      .filter(({ independent, competent }) => independent === 1 && competent === 1)
      .map(({ name }) => name),
    groups: materialityOf(plan.levels, totals, findings).flatMap((group, n) => {
      const [level, evaluation] = [plan.levels[n], evaluations[n]];
      if (!level || !evaluation) return [];
      const { activities, sampled, coveragePercent, projectedGrams } = evaluation;
      return {
        ...{ scopes: group.scopes, level: level.level, reportedGrams: group.reportedGrams },
        ...{ materialityPercent: group.materialityPercent, activities, sampled, projectedGrams },
        ...{ materialityGrams: group.materialityGrams, uncorrectedGrams: group.uncorrectedGrams },
        ...{ performancePercent: level.performancePercent },
        performanceGrams: group.performanceGrams,
        limitGrams: limitOf(evaluation),
        confidencePercent: evaluation.confidencePercent,
        doublings: doublingsOf(steps, group.scopes),
        procedures: proceduresOf(steps, { group: group.scopes, cycle }).map(({ text }) => text),
        coveragePercent: coveragePercent && fixed(coveragePercent, 1),
      };
    }),
    risks: plan.risks,
    sourceRisks: plan.sourceRisks ?? [],
    samplingMethod: plan.samplingMethod,
    unvisited: plan.visits.map(({ site }) => site).filter((site) => !seen.has(site)),
    noVisitReason: answers.noVisitReason || plan.noVisitReason,
    findings: findings.map(({ id, ref, kind, state, effectGrams, material, ...one }) => ({
      ...{ ref, kind, state, effectGrams, material: material === 1 },
      effectLocationGrams: one.effectLocationGrams ?? null,
      text: texts.get(id) ?? "",
    })),
    tests: sample.map(({ subject, key, result }) => ({ subject, key, result })),
  };
}
