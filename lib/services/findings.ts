import type { Writing } from "@/db/client";
import { findEngagement } from "@/db/queries/engagements";
import { changesSoFar, recomputed } from "@/db/queries/finding-changes";
import { findFinding, findingsOf, markFinding, type OwnedFinding } from "@/db/queries/findings";
import { concerning } from "@/db/queries/own-findings";
import { findReport, markState } from "@/db/queries/reports";
import { findStatement } from "@/db/queries/statements";
import type { EffectLeft } from "@/lib/domain/assurance/finding-changes";
import {
  locationEffect,
  refuseLeaving,
  refuseNothingToCorrect,
  refusePastDue,
  refuseRaise,
  refuseRemainder,
  refuseWithdrawal,
} from "@/lib/domain/assurance/finding-guards";
import { isMaterial } from "@/lib/domain/assurance/materiality";
import { type Accepted, gramsOf, type Left, type Raised } from "@/lib/domain/inputs/finding";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { engagementActs, findingActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { change, view } from "./doors";
import { decide, openFinding, say } from "./finding-steps";

type Said = { readonly id: string; readonly text: string };

/** Raises a finding with its first round. A misstatement needs a scope and an effect (domain.md 4.2). */
export function raiseFinding(actor: Actor, input: Raised) {
  return change(actor, "finding.raise", {
    find: (at) => findEngagement(at, input.engagementId),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "finding.raise", engagement.state);
      const effectGrams = gramsOf(input.effectTonnes);
      const { kind, scope, on } = input;
      const typed = gramsOf(input.effectLocationTonnes ?? null);
      const effectLocationGrams = locationEffect({ scope, effectGrams }, on, typed);
      refuseRaise({ kind, scope, effectGrams, effectLocationGrams });
      refusePastDue(input.dueOn, now.slice(0, 10));
      const fresh = { ...input, effectGrams, effectLocationGrams, selfReported: 0 as const };
      const finding = await openFinding(at, actor, engagement, fresh, now);
      await say(at, actor, finding, "verification", input.text, now);
      return { findingId: finding.id, ref: finding.ref, kind, effectGrams };
    },
  });
}

/**
 * The organisation's answer: an explanation, or what was corrected.
 * @throws Refusal `forbidden` for a contributor, where it is on no site or activity of theirs (domain.md 8)
 */
export function respondFinding(actor: Actor, { id, text }: Said) {
  return decide(actor, "finding.respond", id, async (at, finding, now) => {
    const sites = ownSitesOf(actor, finding.organisationId, "finding.respond");
    if (!(await concerning(at, finding.reportId, sites))(finding))
      throw new Refusal("forbidden", "verification.refused.foreignFinding");
    await markFinding(at, id, { state: "responded" });
    await say(at, actor, finding, "organisation", text, now, await changesSoFar(at, finding));
  });
}

/**
 * Closes an answered finding as corrected or as explained, with its effect computed again. Throws a Refusal
 * `conflict` where it is to be closed as corrected and nothing of what it names has changed, or an effect remains.
 */
export function acceptFinding(actor: Actor, input: Accepted) {
  return decide(actor, "finding.accept", input.id, async (at, finding, now) => {
    const { left, changed } = await recomputed(at, finding.reportId, finding);
    if (input.outcome === "corrected") {
      if (finding.effectGrams !== null && !changed)
        throw new Refusal("conflict", "verification.refused.nothingChanged");
      refuseRemainder(left, input.settled);
    }
    await markFinding(at, finding.id, { state: `closed_${input.outcome}` });
    await say(at, actor, finding, "verification", input.text, now, told(finding, left));
  });
}

/** What an answered finding's correction leaves of its effect, as accepting it would keep. */
export function showRecomputed(actor: Actor, { id }: Pick<Said, "id">) {
  return view(actor, "finding.accept", {
    find: (at) => findFinding(at, id),
    show(at, finding) {
      refuseState(findingActs, "finding.accept", finding.state);
      return recomputed(at, finding.reportId, finding);
    },
  });
}

/** Not satisfied by the answer: the finding is open again, in a new round. */
export function rejectFinding(actor: Actor, { id, text }: Said) {
  return decide(actor, "finding.reject", id, async (at, finding, now) => {
    const round = finding.round + 1;
    await markFinding(at, id, { state: "open", round });
    await say(at, actor, { ...finding, round }, "verification", text, now);
  });
}

/**
 * Closes a finding uncorrected, with the effect that a correction in part left of it; whether that is material
 * is computed, and may be raised, not lowered.
 */
export function leaveFinding(actor: Actor, input: Left) {
  return decide(actor, "finding.leave", input.id, async (at, finding, now) => {
    refuseLeaving(finding, now.slice(0, 10));
    const { left, changed } = await recomputed(at, finding.reportId, finding);
    const effect = { effectGrams: left.grams, effectLocationGrams: left.locationGrams };
    const computed = await reachesThreshold(at, { ...finding, ...effect });
    if (computed && !input.material) throw new Refusal("invalid", "verification.refused.material");
    const material = input.material ? 1 : 0;
    await markFinding(at, finding.id, { state: "closed_uncorrected", material, ...effect });
    const kept = changed ? told(finding, left) : {};
    await say(at, actor, finding, "verification", input.text, now, kept);
  });
}

/** What a decision's round keeps of the effect: as it was, and as the correction left it. */
function told({ scope, effectGrams, effectLocationGrams }: OwnedFinding, left: EffectLeft) {
  const effect = { beforeGrams: effectGrams, afterGrams: left.grams };
  const locationEffect = { beforeGrams: effectLocationGrams, afterGrams: left.locationGrams };
  return scope === 2 ? { effect, locationEffect } : { effect };
}

/** Takes a finding back: it was none. Its author may, and the lead. */
export function withdrawFinding(actor: Actor, { id, text }: Said) {
  return decide(actor, "finding.withdraw", id, async (at, finding, now) => {
    refuseWithdrawal(finding, actor.userId, finding.engagement?.assignments ?? []);
    await markFinding(at, id, { state: "withdrawn" });
    await say(at, actor, finding, "verification", text, now);
  });
}

/** Returns the report for correction; at least one open finding must ask for one (domain.md 4.1). */
export function returnReport(actor: Actor, { id }: { id: string }) {
  return change(actor, "report.return", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement) {
      refuseState(engagementActs, "report.return", engagement.state);
      const report = await findReport(at, engagement.reportId);
      if (!report) throw new Error("an engagement has its report");
      refuseState(reportActs, "report.return", report.state);
      refuseNothingToCorrect(await findingsOf(at, id));
      await markState(at, report.id, "returned");
      return { cycle: report.cycle };
    },
  });
}

async function reachesThreshold(at: Writing, finding: OwnedFinding): Promise<boolean> {
  const statement = await findStatement(at, finding.reportId);
  if (!statement || !finding.of.plan) return false;
  const { totals } = readStatement(statement.text).figures.inventory;
  return isMaterial(finding.of.plan.levels, totals, finding);
}
