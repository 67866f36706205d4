import type { Totals } from "../../inventory/types";
import { Refusal } from "../../refusal";
import { isMaterial } from "../materiality";
import { type GroupPlan, type ScopeGroup, scopeGroups } from "../plan";
import type { Evaluation } from "./evaluation";
import { proceduresOf, type SampleStep } from "./steps";

type Under = { readonly levels: readonly GroupPlan[]; readonly totals: Totals };

/** The larger of a group's two upper limits, in grams. */
export const limitOf = ({
  upperOverstatementGrams: over,
  upperUnderstatementGrams: under,
}: Evaluation) => Math.max(over, under);

/** Whether what a group's sample projects reaches T; exactly T is material (domain.md 5.3, Projection). */
export function projectsMaterial(
  { group, projectedGrams }: Evaluation,
  { levels, totals }: Under,
): boolean {
  const effect = { scope: scopeGroups[group][0], effectGrams: projectedGrams };
  return isMaterial(levels, totals, effect);
}

/**
 * Whether a group's sample leaves open if it is misstated by T: it projects less, and its upper limit stands at T
 * or above. Then the sample alone is no reasonable basis (ISA 530.15; Reg. (EU) 2018/2067 Art. 20(2)).
 */
export function leavesOpen(of: Evaluation, { levels, totals }: Under): boolean {
  const effect = { scope: scopeGroups[of.group][0], effectGrams: limitOf(of) };
  const reached = isMaterial(levels, totals, effect);
  return reached && !projectsMaterial(of, { levels, totals });
}

/** The groups that are left open by their sample in a cycle, with no procedure beside it. */
export function openGroups(
  evaluations: readonly Evaluation[],
  under: Under,
  steps: readonly SampleStep[],
  cycle: number,
): ScopeGroup[] {
  return evaluations.flatMap((one) => {
    const beside = proceduresOf(steps, { group: one.group, cycle });
    return leavesOpen(one, under) && beside.length === 0 ? [one.group] : [];
  });
}

/** @throws Refusal `conflict` for a draw where every activity is drawn, or a procedure where the sample leaves nothing open */
export function refuseStep(
  kind: SampleStep["kind"],
  of: Evaluation | undefined,
  under: Under,
): void {
  if (kind === "extension" && of && of.sampled === of.activities)
    throw new Refusal("conflict", "sampling.refused.whole");
  if (!of || (kind === "procedure" && !leavesOpen(of, under)))
    throw new Refusal("conflict", "sampling.refused.notOpen");
}
