import { answerFacts, factsOf, findFact, insertFact } from "@/db/queries/discovered";
import { findEngagement, markEngagement } from "@/db/queries/engagements";
import { claimOfReport, declarationsOf, findReport, markState } from "@/db/queries/reports";
import { openRevision } from "@/db/queries/revisions";
import { refuseSaid } from "@/lib/domain/claims/banned";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise } from "@/lib/domain/roles";
import { engagementActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { rule, step, suspend, withdraw } from "./discovered-steps";
import { change } from "./doors";

type Reasoned = { readonly id: string; readonly reason: string };

/** Anyone of the organisation or the body reports a fact that came up after the opinion; others lodge a complaint. */
export function reportFact(actor: Actor, { id, text }: { id: string; text: string }) {
  return step(actor, "fact.report", id, async (at, engagement, now) => {
    const [reportedRole = ""] = authorise(actor, "fact.report", engagement);
    const fact = { engagementId: id, text, reportedBy: actor.userId, at: now };
    return { factId: await insertFact(at, { ...fact, reportedRole }) };
  });
}

/** A reported fact that does not touch the opinion, with the reason why. `id` is the fact's. */
export function setFactAside(actor: Actor, { id, reason }: Reasoned) {
  return change(actor, "fact.set_aside", {
    async find(at) {
      const fact = await findFact(at, id);
      return fact && findEngagement(at, fact.engagementId);
    },
    async apply(at, engagement, now) {
      refuseState(engagementActs, "fact.set_aside", engagement.state);
      if ((await findFact(at, id))?.outcome)
        throw new Refusal("conflict", "verification.refused.factAnswered");
      const answered = { answer: reason, answeredBy: actor.userId, answeredAt: now };
      await answerFacts(at, [id], { outcome: "set_aside", ...answered });
      return { factId: id, reason };
    },
  });
}

/**
 * Facts were discovered (domain.md 4.3; ISO 14064-3 clause 10, B): the opinion is in question and the
 * certificates of its report are suspended in the same step, public at once with the reason.
 */
export function reopenEngagement(actor: Actor, { id, reason }: Reasoned) {
  const act = "engagement.reopen";
  return step(actor, act, id, async (at, engagement, now) => {
    refuseSaid("opinionRuling", { reason }, await claimOfReport(at, engagement.reportId));
    const open = (await factsOf(at, id)).filter(({ outcome }) => outcome === null);
    const answered = { answer: reason, answeredBy: actor.userId, answeredAt: now };
    const ids = open.map((one) => one.id);
    await answerFacts(at, ids, { outcome: "reopened", ...answered });
    await rule(at, id, { act: "reopen", reason, byUser: actor.userId, secondUser: null, at: now });
    await markEngagement(at, id, { state: "reopened" });
    const suspended = await suspend(at, actor, act, engagement, { reason, at: now });
    return { reason, suspended };
  });
}

/** The lead resumes the work on a report that was not published: its opinion is withdrawn (domain.md 4.1, 4.3). */
export function resumeVerification(actor: Actor, { id, reason }: Reasoned) {
  const act = "report.reopen";
  return step(actor, act, id, async (at, engagement, now) => {
    const report = await findReport(at, engagement.reportId);
    if (!report) throw new Error("an engagement has its report");
    refuseState(reportActs, act, report.state);
    refuseSaid("opinionRuling", { reason }, declarationsOf(report).claim);
    const open = await openRevision(at, report);
    if (open && open.id !== report.id)
      throw new Refusal("conflict", "verification.refused.otherRevision");
    await rule(at, id, { act: "resume", reason, byUser: actor.userId, secondUser: null, at: now });
    await withdraw(at, id, reason, now);
    await markEngagement(at, id, { state: "executing" });
    await markState(at, report.id, "in_verification");
    const suspended = await suspend(at, actor, act, engagement, { reason, at: now });
    return { reason, suspended };
  });
}
