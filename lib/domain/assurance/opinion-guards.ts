import { Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import type { FindingState } from "../workflow";
import type { FindingKind } from "./finding";
import { isMaterial, materialityOf } from "./materiality";
import { conclusionOf, type OpinionKind, proposedOpinion, raises } from "./opinion";
import { type NotVerifiedReason, proposedReasons } from "./opinion-parts/reasons";
import { scopeGroups, type VerificationPlan } from "./plan";
import { evaluateSample } from "./sampling/evaluate-sample";

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
};

/**
 * What the findings and the sample propose on a statement under a plan: a scope group is also hit where the
 * misstatement that its sample projects reaches T (domain.md 5.3, Projection); exactly T is material.
 */
export function proposalFrom(
  plan: VerificationPlan | null,
  statement: Statement,
  findings: readonly Found[],
  sample: Parameters<typeof evaluateSample>[2],
): Proposal {
  const levels = plan?.levels ?? [];
  const { totals } = statement.figures.inventory;
  const projected = evaluateSample(statement, levels, sample).filter(
    ({ group, projectedGrams: effectGrams }) =>
      isMaterial(levels, totals, { scope: scopeGroups[group][0], effectGrams }),
  );
  const groups = materialityOf(levels, totals, findings).map((one) => ({
    ...one,
    uncorrectedIsMaterial:
      one.uncorrectedIsMaterial || projected.some(({ group }) => group === one.scopes),
  }));
  const matters = findings.map((one) => ({
    ...one,
    material: one.material === 1 || isMaterial(levels, totals, one),
  }));
  const kind = proposedOpinion(groups, matters);
  const verified = conclusionOf(kind) === "verified";
  return { kind, reasons: verified ? [] : proposedReasons(groups, matters) };
}

/** @throws Refusal `conflict` where the kind chosen is better than proposed, `invalid` where lower without a reason */
export function refuseRaised(chosen: OpinionKind, proposed: OpinionKind, reason: string): void {
  if (raises(chosen, proposed))
    throw new Refusal("conflict", "verification.refused.raised", { values: { kind: proposed } });
  if (chosen !== proposed && reason === "")
    throw new Refusal("invalid", "verification.refused.reason");
}
