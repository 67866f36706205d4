import { tonnes } from "../format";
import { Refusal } from "../refusal";
import type { Duty } from "../roles";
import type { FindingState } from "../workflow";
import { type FindingKind, type FindingPlace, isUnsettled } from "./finding";
import type { EffectLeft } from "./finding-changes";

type Raised = {
  readonly kind: FindingKind;
  readonly scope: number | null;
  readonly effectGrams: number | null;
  readonly effectLocationGrams: number | null;
};

/** @throws Refusal `invalid` for a misstatement without a scope and an effect other than zero by either method */
export function refuseRaise({ kind, scope, effectGrams, effectLocationGrams }: Raised): void {
  const none = effectGrams === 0 && !effectLocationGrams;
  const sized = scope !== null && effectGrams !== null && !none;
  if (kind === "misstatement" ? sized : effectGrams === null || scope !== null) return;
  const fields = {
    ...(scope === null && { scope: { word: "input.choice" as const } }),
    ...((effectGrams === null || none) && { effectTonnes: { word: "input.required" as const } }),
  };
  throw new Refusal("invalid", "verification.refused.noEffect", { fields });
}

/**
 * The day of the answer is ahead when a finding is raised: past it, the finding may be left without an answer.
 * @throws Refusal `invalid` on `dueOn` where it lies before `today`
 */
export function refusePastDue(dueOn: string | null, today: string): void {
  if (dueOn === null || dueOn >= today) return;
  const word = "verification.refused.pastDue" as const;
  throw new Refusal("invalid", word, { fields: { dueOn: { word } } });
}

/**
 * The effect of a finding by location, in grams: of Scope 2 alone, where it is stated beside the one by market
 * (domain.md 5.3). An instrument has none: that method counts no instruments (Scope 2 Guidance 6.1).
 * @throws Refusal `invalid` on `effectLocationTonnes` where Scope 2 has it not, or another scope has it
 */
export function locationEffect(
  { scope, effectGrams }: Pick<Raised, "scope" | "effectGrams">,
  on: FindingPlace,
  typed: number | null,
): number | null {
  if (scope === 2 && effectGrams !== null) {
    if (typed !== null || on === "instrument") return typed ?? 0;
    throw locationRefused("verification.refused.noLocation");
  }
  if (typed !== null) throw locationRefused("verification.refused.locationOf");
  return null;
}

function locationRefused(word: `verification.refused.${"noLocation" | "locationOf"}`): Refusal {
  return new Refusal("invalid", word, { fields: { effectLocationTonnes: { word } } });
}

/**
 * What was corrected leaves no effect, or the team says that the stated one was an estimate and nothing remains
 * (domain.md 4.2, 5.3).
 * @throws Refusal `conflict` with the tonnes that remain
 */
export function refuseRemainder(left: EffectLeft, settled = false): void {
  const grams = left.grams || left.locationGrams;
  if (!grams || settled) return;
  const values = { tonnes: tonnes(grams) };
  throw new Refusal("conflict", "verification.refused.remains", { values });
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
