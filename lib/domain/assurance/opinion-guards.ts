import { Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import type { FindingState } from "../workflow";
import { type FindingKind, uncorrectedOf } from "./finding";
import { isMaterial, materialityOf } from "./materiality";
import { conclusionOf, type OpinionKind, proposedOpinion, raises } from "./opinion";
import { type NotVerifiedReason, proposedReasons } from "./opinion-parts/reasons";
import { type ScopeGroup, scopeGroups, type VerificationPlan } from "./plan";
import { evaluateSample } from "./sampling/evaluate-sample";
import { openGroups, projectsMaterial } from "./sampling/limit";
import type { SampleStep } from "./sampling/steps";

type Found = {
  readonly kind: FindingKind;
  readonly state: FindingState;
  readonly scope: number | null;
  readonly effectGrams: number | null;
  readonly effectLocationGrams?: number | null;
  /** 1 where it was confirmed as material when it was left uncorrected. */
  readonly material: number | null;
};

export type Proposal = {
  readonly kind: OpinionKind;
  /** Why the report would not be verified; none of an opinion that verifies it. */
  readonly reasons: readonly NotVerifiedReason[];
  /** The groups whose sample leaves a material misstatement open, with no procedure beside it. */
  readonly open: readonly ScopeGroup[];
};

/**
 * What the findings and the sample propose on a statement under a plan: a scope group is also hit where the
 * misstatement that its sample projects reaches T (domain.md 5.3, Projection), exactly T is material; a group that
 * its sample leaves open is a limitation of the evidence (decision 0010).
 */
export function proposalFrom(
  plan: VerificationPlan | null,
  statement: Statement,
  findings: readonly Found[],
  sample: Parameters<typeof evaluateSample>[2],
  steps: readonly SampleStep[],
): Proposal {
  const levels = plan?.levels ?? [];
  const { totals } = statement.figures.inventory;
  const under = { levels, totals };
  const evaluations = evaluateSample(statement, levels, sample, steps);
  const projected = evaluations.filter((one) => projectsMaterial(one, under));
  const open = openGroups(evaluations, under, steps, statement.report.cycle);
  const groups = materialityOf(levels, totals, findings).map((one) => ({
    ...one,
    uncorrectedIsMaterial:
      one.uncorrectedIsMaterial || projected.some(({ group }) => group === one.scopes),
  }));
  const found = findings.map((one) => ({
    ...one,
    material: one.material === 1 || isMaterial(levels, totals, one),
  }));
  const matters = [...found, ...open.map(limitation)];
  const kind = proposedOpinion(groups, matters);
  const verified = conclusionOf(kind) === "verified";
  return { kind, reasons: verified ? [] : proposedReasons(groups, matters), open };
}

/** A group that its sample leaves open, as the matter it is: evidence that was not obtained. */
const limitation = (group: ScopeGroup) => ({
  kind: "data_limitation" as const,
  state: "closed_uncorrected" as const,
  scope: scopeGroups[group][0],
  material: true,
});

/**
 * What became known between the draft and the signature is for the team to work on (domain.md 4.3).
 * @throws Refusal `conflict` where the signatory answers that something did
 */
export function refuseSubsequent(known: "yes" | "no"): void {
  if (known === "no") return;
  const word = "verification.refused.subsequent";
  throw new Refusal("conflict", word, { fields: { subsequent: { word } } });
}

/** @throws Refusal `conflict` where the kind chosen is better than proposed, `invalid` where lower without a reason */
export function refuseRaised(chosen: OpinionKind, proposed: OpinionKind, reason: string): void {
  if (raises(chosen, proposed))
    throw new Refusal("conflict", "verification.refused.raised", { values: { kind: proposed } });
  if (chosen !== proposed && reason === "")
    throw new Refusal("invalid", "verification.refused.reason");
}

/**
 * The refs of the findings left uncorrected, which the reviewer opens one by one (domain.md 4.3).
 * @throws Refusal `invalid` naming those that the reviewer has not said to have opened
 */
export function refuseUnopened(
  findings: readonly { readonly id: string; readonly ref: string; readonly state: FindingState }[],
  opened: readonly string[],
): string {
  const uncorrected = uncorrectedOf(findings);
  const refs = uncorrected.filter(({ id }) => !opened.includes(id)).map(({ ref }) => ref);
  if (refs.length === 0) return uncorrected.map(({ ref }) => ref).join(", ");
  const word = "verification.refused.unopened";
  const values = { refs: refs.join(", ") };
  throw new Refusal("invalid", word, { values, fields: { opened: { word, values } } });
}
