import { randomUUID } from "node:crypto";
import type { Reading } from "@/db/client";
import { activityPage, unsettledOf } from "@/db/queries/activities";
import { storedTotals, sumsOf } from "@/db/queries/activity-totals";
import { type Draft, draftOf } from "@/db/queries/case-files";
import { engagementOfReport, runningEngagement } from "@/db/queries/engagements";
import { linkedKeys } from "@/db/queries/evidence";
import { tellChanges } from "@/db/queries/finding-changes";
import { findingsOf } from "@/db/queries/findings";
import { sourceGrams, withoutEvidence } from "@/db/queries/overview";
import { findReport, markReport, type Report, reportsOf } from "@/db/queries/reports";
import { drawSample } from "@/db/queries/sample-drawing";
import { insertStatement } from "@/db/queries/statements";
import { partly, partlyStored } from "@/lib/domain/partial";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { freeze } from "@/lib/domain/statement";
import type { FrozenStatement } from "@/lib/domain/statement-types";
import { type Check, checksAtAGlance, submissionChecks } from "@/lib/domain/submission-checks";
import { type ReportState, refuseState, reportActs } from "@/lib/domain/workflow";
import { change, view } from "./doors";

type Input = { readonly reportId: string };
type Submission = "report.submit" | "report.resubmit";

/** Every check of a draft, those that block its submission first. */
export function checksOf(actor: Actor, reportId: string): Promise<Check[]> {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: async (at, report) => inOrder((await checked(at, report)).checks),
  });
}

/** A year of more activities is not read whole to show where it stands. */
const readWhole = 1000;

/**
 * The checks as the pages show them that tell where a year stands: of a large year those alone that its
 * sums tell. `checksOf`, for the review, reads every activity.
 */
export function checksAtAGlanceOf(actor: Actor, reportId: string): Promise<Check[]> {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const { rows } = await storedTotals(at, reportId, {});
      return inOrder(
        rows > readWhole ? await glancedAt(at, report) : (await checked(at, report)).checks,
      );
    },
  });
}

function inOrder(checks: readonly Check[]): Check[] {
  const order = ["blocking", "warning", "passed", "not_applicable"];
  return checks.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/**
 * Management's sign-off on the very text that the next submission will freeze. Throws a Refusal
 * `conflict` while a check blocks.
 */
export async function signOff(actor: Actor, { reportId }: Input) {
  const { sha256 } = await prepared(actor, "report.sign_off", reportId);
  return change(actor, "report.sign_off", {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      refuseState(reportActs, "report.sign_off", report.state);
      await refuseChanged(at, report, sha256);
      const signed = { signedOffBy: actor.userId, signedOffAt: now, signedOffSha256: sha256 };
      await markReport(at, reportId, signed);
      return { sha256 };
    },
  });
}

/** Freezes the year as the statement of its next cycle and hands it to verification. */
export function submitReport(actor: Actor, { reportId }: Input) {
  return submit(actor, "report.submit", reportId, "submitted");
}

/** The same after a correction: refused while a finding waits for its answer. */
export function resubmitReport(actor: Actor, { reportId }: Input) {
  return submit(actor, "report.resubmit", reportId, "in_verification");
}

/** Takes a submitted year back to draft, while nobody verifies it; its statement stays as it was. */
export function recallReport(actor: Actor, { reportId }: Input) {
  return change(actor, "report.recall", {
    find: (at) => findReport(at, reportId),
    async apply(at, report) {
      refuseState(reportActs, "report.recall", report.state);
      await markReport(at, reportId, { ...unsigned, state: "draft" });
      return { cycle: report.cycle };
    },
  });
}

/**
 * The statement is frozen before the transaction, which only compares: a draft that has changed
 * meanwhile is refused with `conflict`, so that what management signed is what is submitted.
 */
async function submit(actor: Actor, act: Submission, reportId: string, state: ReportState) {
  const { sha256, text } = await prepared(actor, act, reportId);
  return change(actor, act, {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      refuseState(reportActs, act, report.state);
      if (act === "report.resubmit") await refuseUnanswered(at, reportId);
      if (report.signedOffSha256 !== sha256)
        throw new Refusal("conflict", "reports.refused.unsigned");
      await refuseChanged(at, report, sha256);
      const cycle = report.cycle + 1;
      if (act === "report.resubmit") await tellChanges(at, reportId, text);
      const own = { id: randomUUID(), reportId, cycle, text, sha256, createdAt: now };
      await insertStatement(at, own);
      await markReport(at, reportId, { state, cycle });
      if (act === "report.resubmit") await drawSample(at, { ...report, cycle });
      const engaged = (await runningEngagement(at, reportId)) ? 1 : 0;
      return { cycle, sha256, engaged };
    },
  });
}

const unsigned = { signedOffBy: null, signedOffAt: null, signedOffSha256: null };

/** The statement that the draft would be, read without a lock. */
function prepared(
  actor: Actor,
  act: Submission | "report.sign_off",
  reportId: string,
): Promise<FrozenStatement> {
  return view(actor, act, {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      refuseState(reportActs, act, report.state);
      const { checks, draft } = await checked(at, report);
      const count = checks.filter((one) => one.state === "blocking").length;
      if (count > 0)
        throw new Refusal("conflict", "reports.refused.blocking", { values: { count } });
      return frozen(report, draft);
    },
  });
}

async function refuseChanged(at: Reading, report: Report, sha256: string): Promise<void> {
  if (frozen(report, await draftOf(at, report)).sha256 !== sha256)
    throw new Refusal("conflict", "reports.refused.changed");
}

function frozen({ id, revision, cycle }: Report, { file, source }: Draft): FrozenStatement {
  return freeze({ id, revision, cycle: cycle + 1 }, file, source);
}

async function refuseUnanswered(at: Reading, reportId: string): Promise<void> {
  const engagement = await engagementOfReport(at, reportId);
  const findings = engagement ? await findingsOf(at, engagement.id) : [];
  const count = findings.filter(({ state }) => state === "open").length;
  if (count > 0) throw new Refusal("conflict", "reports.refused.unanswered", { values: { count } });
}

async function checked(at: Reading, report: Report) {
  const draft = await draftOf(at, report);
  const facts = {
    waiting: await keysIn(at, report, "quantity", 1000),
    linked: await linkedKeys(at, report.id),
    sources: await sourceYears(at, report),
  };
  const { file, source } = draft;
  return { draft, checks: submissionChecks(file, partly(file, source), facts) };
}

async function glancedAt(at: Reading, report: Report): Promise<Check[]> {
  const { file, source } = await draftOf(at, report, unsettledOf);
  const stored = await sumsOf(at, report.id, null);
  const count = await withoutEvidence(at, report.id);
  const open = count > 0 ? await keysIn(at, report, "evidence", 1) : [];
  return checksAtAGlance(file, partlyStored(file, source, stored), {
    waiting: await keysIn(at, report, "quantity", 1000),
    linked: await linkedKeys(at, report.id, ["instrument", "measure", "retirement"]),
    withoutEvidence: { count, key: open[0] },
  });
}

type Missing = "evidence" | "quantity";

async function keysIn(at: Reading, { id }: Report, missing: Missing, limit: number) {
  return (await activityPage(at, id, { missing }, { limit })).map(({ key }) => key);
}

/** The sources of a report and of its organisation's year before. */
async function sourceYears(at: Reading, { id, organisationId, firstDay }: Report) {
  const years = await reportsOf(at, [organisationId]);
  const earlier = years.find(({ lastDay }) => lastDay < firstDay);
  const before = earlier ? await sourceGrams(at, earlier.id) : null;
  return { before, now: await sourceGrams(at, id) };
}
