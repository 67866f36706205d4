import { randomUUID } from "node:crypto";
import type { Reading } from "@/db/client";
import { unsettledOf } from "@/db/queries/activities";
import { storedTotals, sumsOf } from "@/db/queries/activity-totals";
import { draftOf } from "@/db/queries/case-files";
import { engagementOfReport, runningEngagement } from "@/db/queries/engagements";
import { linkedKeys } from "@/db/queries/evidence";
import { tellChanges } from "@/db/queries/finding-changes";
import { findingsOf } from "@/db/queries/findings";
import { insertLetter } from "@/db/queries/letters";
import { withoutEvidence } from "@/db/queries/overview";
import { findReport, markReport, type Report } from "@/db/queries/reports";
import { drawSample } from "@/db/queries/sample-drawing";
import { insertStatement } from "@/db/queries/statements";
import { translator } from "@/lib/domain/documents/translate";
import type { SignOffInput } from "@/lib/domain/inputs/report";
import { partlyStored } from "@/lib/domain/partial";
import { Refusal } from "@/lib/domain/refusal";
import { representationLetter } from "@/lib/domain/representation-letter";
import type { Actor } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { type Check, checksAtAGlance } from "@/lib/domain/submission-checks";
import type { Locale } from "@/lib/domain/words/index";
import { type ReportState, refuseState, reportActs } from "@/lib/domain/workflow";
import { change, view } from "./doors";
import { checked, keysIn, prepared, refuseChanged } from "./submission-steps";

type Input = { readonly reportId: string };
type Submitted = Input & { readonly declared: boolean };
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

/** The representation letter as management would sign it now, in a language, with the hash of what it speaks of. */
export async function readLetter(actor: Actor, { reportId, locale }: Input & { locale: Locale }) {
  const { text, sha256 } = await prepared(actor, "report.sign_off", reportId);
  const letter = representationLetter(translator(locale), locale, readStatement(text), sha256);
  return { letter, sha256 };
}

/**
 * Management's sign-off on the very text that the next submission will freeze; its representation letter is kept
 * as it was signed. Throws a Refusal `conflict` while a check blocks, and where `shown` is not what would be signed.
 */
export async function signOff(actor: Actor, { reportId, capacity, locale, shown }: SignOffInput) {
  const { sha256, text } = await prepared(actor, "report.sign_off", reportId);
  if (shown !== undefined && shown !== sha256)
    throw new Refusal("conflict", "reports.refused.changed");
  const words = translator(locale);
  return change(actor, "report.sign_off", {
    find: (at) => findReport(at, reportId),
    async apply(at, report, now) {
      refuseState(reportActs, "report.sign_off", report.state);
      await refuseChanged(at, report, sha256);
      const signature = { name: actor.name, capacity, at: now };
      const letter = { id: randomUUID(), reportId, statementSha256: sha256, locale, capacity };
      const said = representationLetter(words, locale, readStatement(text), sha256, signature);
      await insertLetter(at, { ...letter, text: said, signedBy: actor.userId, signedAt: now });
      const signed = { signedOffBy: actor.userId, signedOffAt: now, signedOffSha256: sha256 };
      await markReport(at, reportId, signed);
      return { sha256 };
    },
  });
}

/** Freezes the year as the statement of its next cycle and hands it to verification. */
export function submitReport(actor: Actor, submitted: Submitted) {
  return submit(actor, "report.submit", submitted, "submitted");
}

/** The same after a correction: refused while a finding waits for its answer. */
export function resubmitReport(actor: Actor, submitted: Submitted) {
  return submit(actor, "report.resubmit", submitted, "in_verification");
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
async function submit(
  actor: Actor,
  act: Submission,
  { reportId, declared }: Submitted,
  state: ReportState,
) {
  if (!declared) throw undeclared();
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

/** Nobody submits without having declared (4.1). */
function undeclared(): Refusal {
  const fields = { declared: { word: "review.submit.required" } } as const;
  return new Refusal("invalid", "refusal.invalid", { fields });
}

const unsigned = { signedOffBy: null, signedOffAt: null, signedOffSha256: null };

async function refuseUnanswered(at: Reading, reportId: string): Promise<void> {
  const engagement = await engagementOfReport(at, reportId);
  const findings = engagement ? await findingsOf(at, engagement.id) : [];
  const count = findings.filter(({ state }) => state === "open").length;
  if (count > 0) throw new Refusal("conflict", "reports.refused.unanswered", { values: { count } });
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
