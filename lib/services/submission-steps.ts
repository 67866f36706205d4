import type { Reading } from "@/db/client";
import { activityPage } from "@/db/queries/activities";
import { type Draft, draftOf } from "@/db/queries/case-files";
import { linkedKeys } from "@/db/queries/evidence";
import { sourceGrams } from "@/db/queries/overview";
import { findReport, type Report, reportsOf } from "@/db/queries/reports";
import { partly } from "@/lib/domain/partial";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { freeze } from "@/lib/domain/statement";
import type { FrozenStatement } from "@/lib/domain/statement-types";
import { submissionChecks } from "@/lib/domain/submission-checks";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { view } from "./doors";

/** The statement that the draft would be, read without a lock. */
export function prepared(
  actor: Actor,
  act: "report.submit" | "report.resubmit" | "report.sign_off",
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

/** @throws Refusal `conflict` where the draft is no longer the text of that hash */
export async function refuseChanged(at: Reading, report: Report, sha256: string): Promise<void> {
  if (frozen(report, await draftOf(at, report)).sha256 !== sha256)
    throw new Refusal("conflict", "reports.refused.changed");
}

function frozen({ id, revision, cycle }: Report, { file, source }: Draft): FrozenStatement {
  return freeze({ id, revision, cycle: cycle + 1 }, file, source);
}

/** A draft with every check of it. */
export async function checked(at: Reading, report: Report) {
  const draft = await draftOf(at, report);
  const facts = {
    waiting: await keysIn(at, report, "quantity", 1000),
    linked: await linkedKeys(at, report.id),
    sources: await sourceYears(at, report),
  };
  const { file, source } = draft;
  return { draft, checks: submissionChecks(file, partly(file, source), facts) };
}

type Missing = "evidence" | "quantity";

/** The keys of activities that lack their evidence or their quantity. */
export async function keysIn(at: Reading, { id }: Report, missing: Missing, limit: number) {
  return (await activityPage(at, id, { missing }, { limit })).map(({ key }) => key);
}

/** The sources of a report and of its organisation's year before. */
async function sourceYears(at: Reading, { id, organisationId, firstDay }: Report) {
  const years = await reportsOf(at, [organisationId]);
  const earlier = years.find(({ lastDay }) => lastDay < firstDay);
  const before = earlier ? await sourceGrams(at, earlier.id) : null;
  return { before, now: await sourceGrams(at, id) };
}
