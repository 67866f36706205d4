import { Refusal } from "../refusal";
import type { Duty } from "../roles";
import type { FindingState } from "../workflow";
import { type FindingKind, isUnsettled } from "./finding";

/** @throws Refusal `invalid` for a misstatement without a scope and an effect other than zero */
export function refuseRaise(
  kind: FindingKind,
  scope: number | null,
  effectGrams: number | null,
): void {
  const sized = scope !== null && effectGrams !== null && effectGrams !== 0;
  if (kind === "misstatement" && !sized)
    throw new Refusal("invalid", "verification.refused.noEffect");
  if (effectGrams !== null && scope === null)
    throw new Refusal("invalid", "verification.refused.noEffect");
}

/** A clarification is never left; anything else only once it was answered or its due day has passed. */
export function refuseLeaving(
  finding: {
    readonly kind: FindingKind;
    readonly state: FindingState;
    readonly dueOn: string | null;
  },
  today: string,
): void {
  if (finding.kind === "clarification")
    throw new Refusal("conflict", "verification.refused.clarification");
  const { state, dueOn } = finding;
  if (state === "open" && dueOn !== null && dueOn >= today)
    throw new Refusal("conflict", "verification.refused.notDue", { values: { day: dueOn } });
}

/** @throws Refusal `conflict` for what is no clarification, or still has until its day to be answered */
export function refuseConversion(
  { kind, dueOn }: { readonly kind: FindingKind; readonly dueOn: string | null },
  today: string,
): void {
  if (kind !== "clarification" || dueOn === null || dueOn >= today)
    throw new Refusal("conflict", "verification.refused.notConverted");
}

/** @throws Refusal `forbidden` to anybody but the finding's author and the lead */
export function refuseWithdrawal(
  { raisedBy }: { readonly raisedBy: string },
  userId: string,
  assignments: readonly { readonly userId: string; readonly duty: Duty }[],
): void {
  const leads = assignments.some((one) => one.userId === userId && one.duty === "lead_verifier");
  if (raisedBy !== userId && !leads)
    throw new Refusal("forbidden", "verification.refused.notAuthor");
}

/** @throws Refusal `conflict` where no open finding asks for a correction */
export function refuseNothingToCorrect(
  findings: readonly { readonly state: FindingState; readonly asksCorrection: number }[],
): void {
  if (findings.some(({ state, asksCorrection }) => state === "open" && asksCorrection === 1))
    return;
  throw new Refusal("conflict", "verification.refused.nothingToCorrect");
}

/** @throws Refusal `conflict` with their number, where findings are open or only answered */
export function refuseUnsettled(findings: readonly { readonly state: FindingState }[]): void {
  const open = findings.filter(isUnsettled);
  if (open.length === 0) return;
  throw new Refusal("conflict", "verification.refused.openFindings", {
    values: { count: open.length },
  });
}
