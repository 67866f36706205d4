import type { Reading } from "@/db/client";
import type { Engagement } from "@/db/queries/engagements";
import { type Opinion, standingOpinion } from "@/db/queries/opinions";
import { findReport } from "@/db/queries/reports";
import { findStatement, type StatementRow } from "@/db/queries/statements";
import { Refusal } from "@/lib/domain/refusal";
import { refuseState, reportActs } from "@/lib/domain/workflow";

/** The report in verification, and the statement of its present cycle. */
export async function underVerification(
  at: Reading,
  { reportId }: Engagement,
): Promise<{ statement: StatementRow }> {
  const report = await findReport(at, reportId);
  if (!report) throw new Error("an engagement has its report");
  refuseState(reportActs, "opinion.sign", report.state);
  const statement = await findStatement(at, reportId, report.cycle);
  if (!statement) throw new Refusal("conflict", "verification.refused.noStatement");
  return { statement };
}

/** The opinion, where the hash seen, the hash it is about and the hash that stands are one. */
export async function onStandingHash(
  at: Reading,
  engagement: Engagement,
  seen: string,
): Promise<{ opinion: Opinion; statement: StatementRow }> {
  const { statement } = await underVerification(at, engagement);
  const opinion = await standingOpinion(at, engagement.id);
  if (!opinion || opinion.statementSha256 !== seen || statement.sha256 !== seen)
    throw new Refusal("conflict", "verification.refused.hash");
  return { opinion, statement };
}
