import type { Reading } from "@/db/client";
import type { Engagement } from "@/db/queries/engagements";
import { claimOfReport, findReport } from "@/db/queries/reports";
import { assessedSourcesOf } from "@/db/queries/risk-facts";
import { sitesOf } from "@/db/queries/sites";
import { findStatement } from "@/db/queries/statements";
import { planDraftOf } from "@/db/queries/verification-plans";
import type { GroupPlan, VerificationPlan } from "@/lib/domain/assurance/plan";
import { refusePlan } from "@/lib/domain/assurance/plan-guards";
import { refusePercentages } from "@/lib/domain/assurance/plan-limits";
import { refuseUnassessed } from "@/lib/domain/assurance/risk-proposal";
import { refuseSaid } from "@/lib/domain/claims/banned";
import { Refusal } from "@/lib/domain/refusal";
import { readStatement } from "@/lib/domain/statement";

/** What a plan must hold, keep to and not say, by the year as it was submitted so far (domain.md 4.3, 5.3). */
export async function refuseUnfitPlan(
  at: Reading,
  engagement: Engagement,
  plan: VerificationPlan,
): Promise<void> {
  const said = { ...plan, criteria: plan.criteria.join("\n") };
  refuseSaid("verificationPlan", said, await claimOfReport(at, engagement.reportId));
  refusePlan(plan, await sitesOf(at, engagement.organisationId));
  await refuseLevels(at, engagement, plan.levels);
  const sources = await assessedSourcesOf(at, engagement, plan.levels);
  refuseUnassessed(sources, plan.sourceRisks ?? []);
}

/**
 * A draft that somebody kept meanwhile is not lost unread.
 * @throws Refusal `conflict` where the draft that stands is not the one that was shown, or there was none to show
 */
export async function refuseOtherDraft(at: Reading, engagementId: string, shown?: string) {
  if (shown === undefined) return;
  const standing = await planDraftOf(at, engagementId);
  if ((standing?.at ?? "") !== shown)
    throw new Refusal("conflict", "verification.refused.draftChanged");
}

/** The plan's percentages beside what the submitted year reports, if it was submitted. */
export async function refuseLevels(
  at: Reading,
  engagement: Engagement,
  levels: readonly GroupPlan[],
): Promise<void> {
  const report = await findReport(at, engagement.reportId);
  const row = report && (await findStatement(at, report.id, report.cycle));
  refusePercentages(levels, row ? readStatement(row.text).figures.inventory.totals : null);
}
