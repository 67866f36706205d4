import type { Reading } from "@/db/client";
import { insidersOf } from "@/db/queries/assignments";
import { standingCertificates } from "@/db/queries/discovered";
import { engagementOfReport, markEngagement } from "@/db/queries/engagements";
import { markOpinion, type Opinion, standingOpinion } from "@/db/queries/opinions";
import { declarationsOf, findReport, markState, type Report } from "@/db/queries/reports";
import { finishRestatements, lapseRestatements } from "@/db/queries/restatements";
import { upToRevision } from "@/db/queries/revisions";
import { findStatement } from "@/db/queries/statements";
import { supersedeFormer } from "@/db/queries/superseding";
import { insertWithdrawal } from "@/db/queries/withdrawals";
import { refuseInsiders } from "@/lib/domain/assurance/duties";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { Approved } from "@/lib/domain/inputs/opinion";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, authorise } from "@/lib/domain/roles";
import { engagementActs, refuseState, reportActs } from "@/lib/domain/workflow";
import { change } from "./doors";

/** The issuer approves a verified report whose statement is the one the opinion is about (SD1, SD3, SD10). */
export function approveReport(actor: Actor, { id, sha256 }: Approved) {
  return change(actor, "report.approve", {
    find: (at) => findReport(at, id),
    async apply(at, report, now) {
      refuseState(reportActs, "report.approve", report.state);
      refuseInsiders(await insidersOf(at, report.organisationId, [actor.userId], now));
      await opinionOn(at, report, sha256);
      await markState(at, id, "approved");
      return { sha256 };
    },
  });
}

/** Sends a verified report back to its verification: the opinion is withdrawn, with the reason. */
export function sendBackReport(actor: Actor, { id, reason }: { id: string; reason: string }) {
  return change(actor, "report.send_back", {
    find: (at) => findReport(at, id),
    async apply(at, report, now) {
      refuseState(reportActs, "report.send_back", report.state);
      refuseInsiders(await insidersOf(at, report.organisationId, [actor.userId], now));
      refuseSaid("sentBack", { reason }, declarationsOf(report).claim);
      const engagement = await engagementOfReport(at, id);
      if (engagement) refuseState(engagementActs, "report.send_back", engagement.state);
      const opinion = engagement && (await standingOpinion(at, engagement.id));
      if (!opinion) throw new Refusal("conflict", "approvals.refused.noOpinion");
      await markOpinion(at, opinion.id, { withdrawnAt: now, withdrawnReason: reason });
      await markEngagement(at, engagement.id, { state: "executing" });
      await markState(at, id, "in_verification");
      return { reason };
    },
  });
}

/** Withdraws an approved or published report for good; the reason is told with it. It holds no certificate any more. */
export function withdrawReport(actor: Actor, { id, reason }: { id: string; reason: string }) {
  return change(actor, "report.withdraw", {
    find: (at) => findReport(at, id),
    async apply(at, report, now) {
      refuseState(reportActs, "report.withdraw", report.state);
      refuseInsiders(await insidersOf(at, report.organisationId, [actor.userId], now));
      refuseSaid("reportWithdrawal", { reason }, declarationsOf(report).claim);
      if ((await standingCertificates(at, id, now.slice(0, 10))) > 0)
        throw new Refusal("conflict", "approvals.refused.certified");
      const why = { reason, was: report.state, byUser: actor.userId, at: now };
      await insertWithdrawal(at, { reportId: id, ...why });
      await markState(at, id, "withdrawn");
      await lapseRestatements(at, id, now);
      return { reason };
    },
  });
}

/**
 * The organisation's administrator or the issuer opens an approved report's page to everyone. A year published
 * before is superseded by it in the same step, the restatement that led to it is done, and what was proposed of the
 * former one and not decided lapses (domain.md 4.1, 4.5).
 * Who publishes as the issuer is no member of the organisation (SD3).
 */
export function publishReport(actor: Actor, { id }: { id: string }) {
  return change(actor, "report.publish", {
    find: (at) => findReport(at, id),
    async apply(at, report, now) {
      refuseState(reportActs, "report.publish", report.state);
      if (!authorise(actor, "report.publish", report).includes("org_admin"))
        refuseInsiders(await insidersOf(at, report.organisationId, [actor.userId], now));
      const engagement = await engagementOfReport(at, id);
      if (engagement) refuseState(engagementActs, "report.publish", engagement.state);
      const supersedes = await supersedeFormer(at, report, { at: now, by: actor.userId });
      await markState(at, id, "published");
      const year = (await upToRevision(at, id)).map((one) => one.id);
      await finishRestatements(at, year, now);
      if (supersedes) await lapseRestatements(at, supersedes, now);
      return { supersedes };
    },
  });
}

/** The signed opinion, where the hash seen, the hash it is about and the hash that stands are one. */
async function opinionOn(at: Reading, report: Report, seen: string): Promise<Opinion> {
  const engagement = await engagementOfReport(at, report.id);
  const opinion = engagement && (await standingOpinion(at, engagement.id));
  if (engagement) refuseState(engagementActs, "report.approve", engagement.state);
  if (!opinion?.issuedAt) throw new Refusal("conflict", "approvals.refused.noOpinion");
  const statement = await findStatement(at, report.id, report.cycle);
  if (opinion.statementSha256 !== seen || statement?.sha256 !== seen)
    throw new Refusal("conflict", "approvals.refused.hash");
  return opinion;
}
