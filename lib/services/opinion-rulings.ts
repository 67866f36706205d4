import type { Writing } from "@/db/client";
import { assignmentsOf } from "@/db/queries/assignments";
import { dropProposed, proposedRuling, proposeRuling } from "@/db/queries/discovered";
import { type Engagement, markEngagement } from "@/db/queries/engagements";
import { claimOfReport, findReport } from "@/db/queries/reports";
import { insertRestatement } from "@/db/queries/restatements";
import { type Ruling, refuseSecondRuler, rulerOf } from "@/lib/domain/assurance/discovered";
import { refuseUndeclared } from "@/lib/domain/assurance/duties";
import { refuseSaid } from "@/lib/domain/claims/banned";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise } from "@/lib/domain/roles";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { type Because, rule, step, withdraw } from "./discovered-steps";

type Reasoned = { readonly id: string; readonly reason: string };

/** The lead or the reviewer proposes that the opinion stands; the other decides with them. */
export function confirmOpinion(actor: Actor, { id, reason }: Reasoned) {
  const act = "opinion.confirm";
  return step(actor, act, id, (at, found, now) =>
    propose(at, actor, act, found, { reason, at: now }),
  );
}

/** The lead or the reviewer proposes to withdraw the opinion on a report that was published. */
export function withdrawOpinion(actor: Actor, { id, reason }: Reasoned) {
  const act = "opinion.withdraw";
  return step(actor, act, id, async (at, found, now) => {
    await refuseUnpublished(at, found);
    return propose(at, actor, act, found, { reason, at: now });
  });
}

/**
 * The other of the two decides what was proposed: the engagement rests again, its certificates left to the
 * issuer; or the opinion is withdrawn and the engagement closed for good.
 */
export function secondRuling(actor: Actor, { id }: { id: string }) {
  const act = "opinion.second_ruling";
  return step(actor, act, id, async (at, found, now) => {
    refuseUndeclared(await assignmentsOf(at, id));
    const proposed = await proposedRuling(at, id);
    refuseSecondRuler(proposed, actor, rulerOf(authorise(actor, act, found)));
    const { reason, byUser } = proposed;
    if (proposed.act === "withdraw") await refuseUnpublished(at, found);
    await rule(at, id, { act: proposed.act, reason, byUser, secondUser: actor.userId, at: now });
    if (proposed.act === "withdraw") {
      await withdraw(at, id, reason, now);
      await restate(at, found, reason, now);
    }
    await markEngagement(at, id, { state: proposed.act === "confirm" ? "issued" : "closed" });
    return { decided: proposed.act, reason, proposedBy: byUser };
  });
}

/** Either of the two lets the proposal fall; the engagement stays reopened. */
export function dropRuling(actor: Actor, { id }: { id: string }) {
  return step(actor, "opinion.drop_ruling", id, async (at) => {
    if (!(await proposedRuling(at, id)))
      throw new Refusal("conflict", "verification.refused.noRuling");
    await dropProposed(at, id);
    return {};
  });
}

async function propose(
  at: Writing,
  actor: Actor,
  act: "opinion.confirm" | "opinion.withdraw",
  engagement: Engagement,
  because: Because,
) {
  refuseUndeclared(await assignmentsOf(at, engagement.id));
  const role = rulerOf(authorise(actor, act, engagement));
  refuseSaid("opinionRuling", because, await claimOfReport(at, engagement.reportId));
  const wanted = act === "opinion.confirm" ? "confirm" : "withdraw";
  const ruling: Ruling = { act: wanted, byUser: actor.userId, role, ...because };
  if (!(await proposeRuling(at, engagement.id, ruling)))
    throw new Refusal("conflict", "verification.refused.rulingWaits");
  return { reason: because.reason };
}

/** A year that is published without an opinion has to be restated: the portal proposes it (domain.md 4.3, 4.5). */
async function restate(
  at: Writing,
  { id: cause, reportId }: Engagement,
  reason: string,
  now: string,
) {
  const report = await findReport(at, reportId);
  if (report?.state !== "published") return;
  const { organisationId } = report;
  const own = { organisationId, reportId, cause, reason, proposedBy: "" };
  await insertRestatement(at, { ...own, trigger: "error", origin: "opinion" }, now);
}

async function refuseUnpublished(at: Writing, { reportId }: Engagement): Promise<void> {
  const report = await findReport(at, reportId);
  if (report) refuseState(reportActs, "opinion.withdraw", report.state);
}
