import { z } from "zod";
import { day, key, line, positive, text } from "../case/parts";
import { sourceRisk } from "./risks";

/** Scopes that share one level of assurance and one materiality (domain.md §1). */
export const scopeGroups = { "1+2": [1, 2], "3": [3] } as const;
export const scopeGroupNames = ["1+2", "3"] as const;
export type ScopeGroup = (typeof scopeGroupNames)[number];
export const assuranceLevels = ["reasonable", "limited"] as const;

export type AssuranceLevel = (typeof assuranceLevels)[number];

export const confidences = ["80", "85", "90", "95"] as const;

const groupPlan = z.strictObject({
  scopes: z.enum(scopeGroupNames),
  level: z.enum(assuranceLevels),
  /** Per cent of the group's reported total; a misstatement of exactly that size is material. */
  materialityPercent: positive,
  /** Per cent of materiality. */
  performancePercent: positive,
  /** Of the upper limit that the sample gives, per cent; by level where the plan does not choose. */
  confidencePercent: z.enum(confidences).optional(),
});

const visit = z.strictObject({ site: line(200), on: day, kind: line(200) });

/** The verification plan that the lead approves before the work starts (domain.md 4.3). */
export const verificationPlan = z.strictObject({
  levels: z.array(groupPlan).min(1),
  criteria: z.array(line(200)).min(1),
  risks: text(4000),
  /** By source; the plan of a year that was not submitted yet may have none, and older plans have none. */
  sourceRisks: z.array(sourceRisk).optional(),
  samplingMethod: text(1000),
  seed: line(200),
  visits: z.array(visit),
  noVisitReason: text(1000),
  /** Keys of the leased sites whose control test was examined. */
  controlTests: z.array(key),
});

export type VerificationPlan = z.output<typeof verificationPlan>;
export type GroupPlan = VerificationPlan["levels"][number];

/** What a plan's form begins with (domain.md 5.3). */
export const usualLevels: readonly GroupPlan[] = [
  { scopes: "1+2", level: "reasonable", materialityPercent: "5", performancePercent: "60" },
  { scopes: "3", level: "limited", materialityPercent: "5", performancePercent: "60" },
];

const usual = { reasonable: "95", limited: "80" } as const;

/** The confidence at which a group's sample is evaluated, per cent. */
export const confidenceOf = ({ level, confidencePercent }: GroupPlan): number =>
  Number(confidencePercent ?? usual[level]);

/** The group that a scope belongs to. */
export function groupOf(scope: number): ScopeGroup {
  return scope === 3 ? "3" : "1+2";
}

/** Whether two plans draw the same sample of a statement: by materiality, seed and risks (domain.md 5.4). */
export const drawsAlike = (one: VerificationPlan, other: VerificationPlan): boolean =>
  drawnBy(one) === drawnBy(other);

function drawnBy({ levels, seed, sourceRisks = [] }: VerificationPlan): string {
  const sizes = levels.map((one) => [one.scopes, one.materialityPercent, one.performancePercent]);
  const risks = sourceRisks.map(({ source, inherent, control }) => [source, inherent, control]);
  return JSON.stringify([sizes, seed, risks]);
}
