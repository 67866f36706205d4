import { Refusal } from "../refusal";
import type { Statement } from "../statement-types";
import type { FindingState } from "../workflow";
import type { FindingKind } from "./finding";
import { isMaterial, materialityOf } from "./materiality";
import { type OpinionKind, proposedOpinion, raises } from "./opinion";
import type { VerificationPlan } from "./plan";

type Found = {
  readonly kind: FindingKind;
  readonly state: FindingState;
  readonly scope: number | null;
  readonly effectGrams: number | null;
  /** 1 where it was confirmed as material when it was left uncorrected. */
  readonly material: number | null;
};

/** What the findings propose on a statement under a plan. */
export function proposalFrom(
  plan: VerificationPlan | null,
  { figures }: Pick<Statement, "figures">,
  findings: readonly Found[],
): OpinionKind {
  const levels = plan?.levels ?? [];
  const { totals } = figures.inventory;
  const matters = findings.map((one) => ({
    ...one,
    material: one.material === 1 || isMaterial(levels, totals, one),
  }));
  return proposedOpinion(materialityOf(levels, totals, findings), matters);
}

/** @throws Refusal `conflict` where the kind chosen is better than proposed, `invalid` where lower without a reason */
export function refuseRaised(chosen: OpinionKind, proposed: OpinionKind, reason: string): void {
  if (raises(chosen, proposed))
    throw new Refusal("conflict", "verification.refused.raised", { values: { kind: proposed } });
  if (chosen !== proposed && reason === "")
    throw new Refusal("invalid", "verification.refused.reason");
}
