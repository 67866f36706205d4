import type { GroupPlan } from "@/lib/domain/assurance/plan";
import { type AssessedSource, assessedSources } from "@/lib/domain/assurance/risk-proposal";
import { readStatement } from "@/lib/domain/statement";
import type { Reading } from "../client";
import type { Engagement } from "./engagements";
import { sourceGrams } from "./overview";
import { returningIn } from "./prior-findings";
import { findReport, reportsOf } from "./reports";
import { findStatement } from "./statements";

/** The sources of the statement that stands, with the risks proposed of each; none before the year was submitted. */
export async function assessedSourcesOf(
  at: Reading,
  engagement: Engagement,
  levels: readonly GroupPlan[],
): Promise<AssessedSource[]> {
  const report = await findReport(at, engagement.reportId);
  const row = report && (await findStatement(at, report.id, report.cycle));
  if (!report || !row) return [];
  const years = await reportsOf(at, [report.organisationId]);
  const earlier = years.find(({ lastDay, cycle }) => lastDay < report.firstDay && cycle > 0);
  return assessedSources({
    statement: readStatement(row.text),
    levels,
    before: earlier ? await sourceGrams(at, earlier.id) : null,
    found: new Set((await returningIn(at, engagement)).map(({ targetKey }) => targetKey)),
  });
}
