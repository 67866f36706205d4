import { randomUUID } from "node:crypto";
import type { Reading } from "@/db/client";
import { copyRevision } from "@/db/queries/copy-revision";
import { editionOfKey } from "@/db/queries/factors";
import { declarationsOf, findReport, type Report } from "@/db/queries/reports";
import {
  findRestatement,
  insertRestatement,
  markRestatement,
  type OwnedRestatement,
  restatementsOf,
  unrestatedEffects,
} from "@/db/queries/restatements";
import { openRevision } from "@/db/queries/revisions";
import { findStatement } from "@/db/queries/statements";
import { replacementsOf, usedIn } from "@/db/queries/successors";
import { refuseSaid } from "@/lib/domain/claims/banned";
import type {
  AssessRestatement,
  DecideRestatement,
  ProposeRestatement,
} from "@/lib/domain/inputs/restatement";
import { Refusal } from "@/lib/domain/refusal";
import { assess, refuseNothing } from "@/lib/domain/restatement/effect";
import {
  refuseAssessor,
  refuseRequired,
  refuseUnderway,
} from "@/lib/domain/restatement/restatement";
import { restatementActs } from "@/lib/domain/restatement/workflow";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { change } from "./doors";

/** Says that a published year may have to be restated, and why (domain.md 3.9); nothing else changes yet. */
export function proposeRestatement(actor: Actor, { reportId, ...said }: ProposeRestatement) {
  return change(actor, "restatement.propose", {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      const { id, organisationId, state } = report;
      refuseState(reportActs, "restatement.propose", state);
      refuseSaid("restatementProposal", said, declarationsOf(report).claim);
      const whose = { organisationId, reportId: id, proposedBy: actor.userId };
      const own = { ...said, ...whose, origin: "person" as const, cause: "" };
      return { restatementId: await insertRestatement(at, own, now), trigger: said.trigger };
    },
  });
}

/**
 * Works out what it changes on a copy of the standing statement, per scope and against the recalculation
 * policy's threshold, with the year's other changes that were found and not restated. Throws a Refusal
 * `conflict` where nothing would change.
 */
export function assessRestatement(actor: Actor, { id, ...tried }: AssessRestatement) {
  return change(actor, "restatement.assess", {
    find: (at) => findRestatement(at, id),
    async apply(at, found, now) {
      refuseState(restatementActs, "restatement.assess", found.state);
      const report = await publishedOf(at, found);
      refuseSaid("restatementAssessment", tried, declarationsOf(report).claim);
      const statement = await findStatement(at, report.id, report.cycle);
      if (!statement) throw new Error("a published report has its statement");
      const copy = { ...tried, successors: await adopted(at, report, tried.edition) };
      const assessment = assess(
        readStatement(statement.text),
        copy,
        await unrestatedEffects(at, found.reportId, id),
      );
      if (found.origin !== "opinion") refuseNothing(assessment);
      const required = found.origin === "opinion" || assessment.required;
      await markRestatement(at, id, {
        state: "assessed",
        assessment,
        required: required ? 1 : 0,
        assessedBy: actor.userId,
        assessedAt: now,
      });
      return { restatementId: id, required: required ? "yes" : "no" };
    },
  });
}

/**
 * Opens the year's next revision in draft. Throws a Refusal `conflict` while one is open or what was approved before is
 * not published, `forbidden` to the assessor.
 */
export function approveRestatement(actor: Actor, { id, reason }: DecideRestatement) {
  return change(actor, "restatement.approve", {
    find: (at) => findRestatement(at, id),
    async apply(at, found, now) {
      refuseState(restatementActs, "restatement.approve", found.state);
      refuseAssessor(found, actor);
      const report = await publishedOf(at, found);
      refuseSaid("restatementDecision", { reason }, declarationsOf(report).claim);
      if (await openRevision(at, report))
        throw new Refusal("conflict", "restatements.refused.open");
      refuseUnderway(await restatementsOf(at, [report.id]));
      const toReportId = randomUUID();
      await copyRevision(at, report, { id: toReportId, createdAt: now, createdBy: actor.userId });
      const decided = { decidedBy: actor.userId, decidedAt: now, decisionReason: reason };
      await markRestatement(at, id, { state: "approved", ...decided, toReportId });
      return { restatementId: id, opened: toReportId, revision: report.revision + 1 };
    },
  });
}

/** Lets the figures stand, with a public reason: only below the threshold, and not by the assessor. */
export function declineRestatement(actor: Actor, { id, reason }: DecideRestatement) {
  return change(actor, "restatement.decline", {
    find: (at) => findRestatement(at, id),
    async apply(at, found, now) {
      refuseState(restatementActs, "restatement.decline", found.state);
      refuseAssessor(found, actor);
      refuseRequired(found);
      const report = await publishedOf(at, found);
      refuseSaid("restatementDecision", { reason }, declarationsOf(report).claim);
      const decided = { decidedBy: actor.userId, decidedAt: now, decisionReason: reason };
      await markRestatement(at, id, { state: "declined", ...decided });
      return { restatementId: id, reason };
    },
  });
}

/** The report that would be restated, while it is the one that stands. */
async function publishedOf(at: Reading, { reportId }: OwnedRestatement): Promise<Report> {
  const report = await findReport(at, reportId);
  if (!report) throw new Error("a restatement has its report");
  refuseState(reportActs, "restatement.propose", report.state);
  return report;
}

async function adopted(at: Reading, report: Report, edition: string | null) {
  if (edition === null) return new Map();
  const found = await editionOfKey(at, edition);
  if (!found)
    throw new Refusal("invalid", "refusal.invalid", {
      fields: { edition: { word: "input.choice" } },
    });
  const { editions } = await usedIn(at, report);
  return replacementsOf(at, found, editions);
}
