import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { findEngagement } from "@/db/queries/engagements";
import {
  countFindings,
  findFinding,
  findingsOf,
  insertFinding,
  insertRound,
  markFinding,
  type OwnedFinding,
} from "@/db/queries/findings";
import { findReport, markState } from "@/db/queries/reports";
import { findStatement } from "@/db/queries/statements";
import {
  refuseLeaving,
  refuseNothingToCorrect,
  refuseRaise,
  refuseWithdrawal,
} from "@/lib/domain/assurance/finding-guards";
import { isMaterial } from "@/lib/domain/assurance/materiality";
import { type Accepted, gramsOf, type Left, type Raised } from "@/lib/domain/inputs/finding";
import type { Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { engagementActs, findingActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { change } from "./doors";

type Said = { readonly id: string; readonly text: string };

/** Raises a finding with its first round. A misstatement needs a scope and an effect (domain.md 4.2). */
export function raiseFinding(actor: Actor, input: Raised) {
  return change(actor, "finding.raise", {
    find: (at) => findEngagement(at, input.engagementId),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "finding.raise", engagement.state);
      const effectGrams = gramsOf(input.effectTonnes);
      refuseRaise(input.kind, input.scope, effectGrams);
      const n = (await countFindings(at, engagement.id)) + 1;
      const { kind, target, scope, dueOn, asksCorrection } = input;
      const finding = {
        id: randomUUID(),
        engagementId: engagement.id,
        ref: `F-${String(n).padStart(3, "0")}`,
        kind,
        target,
        targetKind: "report" as const,
        targetKey: "",
        scope,
        effectGrams,
        asksCorrection: asksCorrection ? 1 : 0,
        dueOn,
        state: "open" as const,
        round: 1,
        material: null,
        selfReported: 0,
        raisedBy: actor.userId,
        raisedAt: now,
      };
      await insertFinding(at, finding);
      await say(at, actor, finding, "verification", input.text, now);
      return { findingId: finding.id, ref: finding.ref, kind, effectGrams };
    },
  });
}

/** The organisation's answer: an explanation, or what was corrected. */
export function respondFinding(actor: Actor, { id, text }: Said) {
  return decide(actor, "finding.respond", id, async (at, finding, now) => {
    await markFinding(at, id, { state: "responded" });
    await say(at, actor, finding, "organisation", text, now);
  });
}

/** Closes an answered finding as corrected or as explained. */
export function acceptFinding(actor: Actor, input: Accepted) {
  return decide(actor, "finding.accept", input.id, async (at, finding, now) => {
    await markFinding(at, finding.id, { state: `closed_${input.outcome}` });
    await say(at, actor, finding, "verification", input.text, now);
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

/** Closes a finding uncorrected; whether it is material is computed, and may be raised, not lowered. */
export function leaveFinding(actor: Actor, input: Left) {
  return decide(actor, "finding.leave", input.id, async (at, finding, now) => {
    refuseLeaving(finding, now.slice(0, 10));
    const computed = await reachesThreshold(at, finding);
    if (computed && !input.material) throw new Refusal("invalid", "verification.refused.material");
    const material = input.material ? 1 : 0;
    await markFinding(at, finding.id, { state: "closed_uncorrected", material });
    await say(at, actor, finding, "verification", input.text, now);
  });
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

/** The common frame of what happens to a finding: its state decides, and the trail names it. */
function decide(
  actor: Actor,
  act: Permission,
  id: string,
  apply: (at: Writing, finding: OwnedFinding, now: string) => Promise<void>,
) {
  return change(actor, act, {
    find: (at) => findFinding(at, id),
    async apply(at, finding, now) {
      refuseState(findingActs, act, finding.state);
      await apply(at, finding, now);
      return { ref: finding.ref, round: finding.round };
    },
  });
}

async function reachesThreshold(at: Writing, finding: OwnedFinding): Promise<boolean> {
  const statement = await findStatement(at, finding.reportId);
  if (!statement || !finding.of.plan) return false;
  const { totals } = readStatement(statement.text).figures.inventory;
  return isMaterial(finding.of.plan.levels, totals, finding);
}

async function say(
  at: Writing,
  actor: Actor,
  { id, round }: { readonly id: string; readonly round: number },
  side: "verification" | "organisation",
  text: string,
  now: string,
): Promise<void> {
  const said = { id: randomUUID(), findingId: id, n: round, changes: "{}" };
  await insertRound(at, { ...said, authorId: actor.userId, side, text, at: now });
}
