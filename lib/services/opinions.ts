import { randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { assignmentsOf, insidersOf } from "@/db/queries/assignments";
import { findEngagement, markEngagement } from "@/db/queries/engagements";
import { findingsOf } from "@/db/queries/findings";
import { insertOpinion, markOpinion, standingOpinion } from "@/db/queries/opinions";
import { findOrganisation } from "@/db/queries/organisations";
import { markState } from "@/db/queries/reports";
import { sampleItemsOf } from "@/db/queries/sample-items";
import { sampleStepsOf } from "@/db/queries/sample-steps";
import { siteVisitsOf } from "@/db/queries/site-visits";
import { signedPaper } from "@/db/queries/stated-facts";
import { verificationBy } from "@/db/queries/verification-facts";
import { refuseUnaccredited } from "@/lib/domain/assurance/accreditation";
import { refuseInsiders, refuseUndeclared } from "@/lib/domain/assurance/duties";
import { refuseUnsettled } from "@/lib/domain/assurance/finding-guards";
import { conclusionOf } from "@/lib/domain/assurance/opinion";
import {
  proposalFrom,
  refuseRaised,
  refuseSubsequent,
  refuseUnopened,
} from "@/lib/domain/assurance/opinion-guards";
import { refuseMissingParts } from "@/lib/domain/assurance/opinion-parts/guards";
import { refuseUnraised } from "@/lib/domain/assurance/sampling/register-tests";
import { refuseUntested } from "@/lib/domain/assurance/sampling/test-guards";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type { Drafted, Reviewed, Signed } from "@/lib/domain/inputs/opinion";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, isSelf } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { engagementActs, refuseState } from "@/lib/domain/workflow";
import { confirmPresence } from "./attempts";
import { change } from "./doors";
import { onStandingHash, underVerification } from "./opinion-steps";

/** Drafts the opinion on the standing statement; it may be lower than proposed, with a reason, never higher. */
export function draftOpinion(actor: Actor, input: Drafted) {
  return change(actor, "opinion.draft", {
    find: (at) => findEngagement(at, input.id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "opinion.draft", engagement.state);
      refuseUndeclared(await assignmentsOf(at, engagement.id));
      const { statement } = await underVerification(at, engagement);
      const stated = readStatement(statement.text);
      refuseSaid("opinion", input, stated.case.claim);
      const findings = await findingsOf(at, engagement.id);
      refuseUnsettled(findings);
      const sample = await sampleItemsOf(at, engagement.id, statement.cycle);
      refuseUntested(sample);
      refuseUnraised(sample, findings, stated.case);
      const { plan } = engagement;
      const { kind: proposed } = proposalFrom(
        plan,
        stated,
        findings,
        sample,
        await sampleStepsOf(at, engagement.id),
      );
      refuseRaised(input.kind, proposed, input.loweredReason);
      const { id: _, kind, text, loweredReason, ...answers } = input;
      const visits = (await siteVisitsOf(at, engagement.id)).length;
      refuseMissingParts({ kind, visits }, answers);
      await insertOpinion(at, {
        id: randomUUID(),
        engagementId: engagement.id,
        kind,
        statementSha256: statement.sha256,
        text,
        parts: JSON.stringify(answers),
        proposed,
        loweredReason,
        draftedBy: actor.userId,
        draftedAt: now,
        ...unissued,
      });
      await markEngagement(at, engagement.id, { state: "drafted" });
      return { kind, proposed, sha256: statement.sha256 };
    },
  });
}

/** The independent reviewer passes the draft and statement they have seen (SD2), every uncorrected finding opened. */
export function reviewOpinion(actor: Actor, { id, sha256, opened = [] }: Reviewed) {
  return change(actor, "opinion.review", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "opinion.review", engagement.state);
      await refuseOwnFindings(at, actor, id);
      refuseInsiders(await insidersOf(at, engagement.organisationId, [actor.userId], now));
      const { opinion } = await onStandingHash(at, engagement, sha256);
      const uncorrected = refuseUnopened(await findingsOf(at, id), opened);
      await markOpinion(at, opinion.id, { reviewedBy: actor.userId, reviewedAt: now });
      await markEngagement(at, id, { state: "reviewed" });
      return { kind: opinion.kind, sha256, opened: uncorrected || null };
    },
  });
}

/** The reviewer returns the draft with a reason: the work goes on. */
export function returnOpinion(actor: Actor, { id, reason }: { id: string; reason: string }) {
  return change(actor, "opinion.return", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "opinion.return", engagement.state);
      await refuseOwnFindings(at, actor, id);
      await backToWork(at, id, reason, now);
      return { reason };
    },
  });
}

/** The named signatory does not sign what was reviewed, with a reason: the work goes on. */
export function handBackOpinion(actor: Actor, { id, reason }: { id: string; reason: string }) {
  return change(actor, "opinion.hand_back", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "opinion.hand_back", engagement.state);
      refuseNotSignatory(actor, await assignmentsOf(at, id));
      await backToWork(at, id, reason, now);
      return { reason };
    },
  });
}

/** The named signatory signs: the opinion is issued on its statement's hash and concludes the report. */
export async function signOpinion(actor: Actor, { id, sha256, password, subsequent }: Signed) {
  await confirmPresence(actor, password);
  return change(actor, "opinion.sign", {
    find: (at) => findEngagement(at, id),
    async apply(at, engagement, now) {
      refuseState(engagementActs, "opinion.sign", engagement.state);
      const people = await assignmentsOf(at, id);
      refuseUndeclared(people);
      refuseNotSignatory(actor, people);
      refuseInsiders(await insidersOf(at, engagement.organisationId, [actor.userId], now));
      refuseUnaccredited(await findOrganisation(at, engagement.bodyId), now.slice(0, 10));
      refuseSubsequent(subsequent);
      const { opinion, statement: row } = await onStandingHash(at, engagement, sha256);
      const signed = { signedBy: actor.userId, issuedAt: now, noEventsAt: now };
      const statement = readStatement(row.text);
      const by = await verificationBy(at, statement, engagement, { ...opinion, ...signed });
      const paper = by && (await signedPaper(at, by, statement));
      await markOpinion(at, opinion.id, { ...signed, paper: paper ? JSON.stringify(paper) : "" });
      await markEngagement(at, id, { state: "issued" });
      const conclusion = conclusionOf(opinion.kind);
      await markState(at, engagement.reportId, conclusion);
      return { kind: opinion.kind, sha256, conclusion };
    },
  });
}

function refuseNotSignatory({ userId }: Actor, people: Awaited<ReturnType<typeof assignmentsOf>>) {
  if (!people.some((one) => one.userId === userId && one.signs === 1))
    throw new Refusal("forbidden", "verification.refused.notSignatory");
}

/** The draft stands no more, and the team goes on. */
async function backToWork(at: Writing, id: string, reason: string, now: string): Promise<void> {
  const opinion = await standingOpinion(at, id);
  if (!opinion) throw new Error("a drafted engagement has an opinion");
  await markOpinion(at, opinion.id, { withdrawnAt: now, withdrawnReason: reason });
  await markEngagement(at, id, { state: "executing" });
}

const unissued = {
  reviewedBy: null,
  reviewedAt: null,
  signedBy: null,
  issuedAt: null,
  noEventsAt: null,
  paper: "",
  withdrawnAt: null,
  withdrawnReason: null,
};

async function refuseOwnFindings(at: Reading, actor: Actor, id: string): Promise<void> {
  const findings = await findingsOf(at, id);
  if (findings.some(({ raisedBy }) => isSelf(actor, raisedBy)))
    throw new Refusal("forbidden", "verification.refused.raisedFinding");
}
