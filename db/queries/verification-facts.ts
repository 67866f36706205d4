import type { VerificationFacts } from "@/lib/domain/assurance/paper-facts";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading } from "../client";
import { assignmentsOf } from "./assignments";
import { type Engagement, engagementOfReport } from "./engagements";
import { findingsOf, roundsOf } from "./findings";
import { type Opinion, standingOpinion } from "./opinions";
import { findOrganisation, type Organisation } from "./organisations";

export type Verification = VerificationFacts & {
  readonly engagement: Engagement;
  readonly opinion: Opinion & { readonly issuedAt: string };
  readonly body: Organisation;
};

/** All that papers, gate and register tell of a report's verification; undefined without a signed opinion. */
export async function verificationOf(
  at: Reading,
  { report, figures }: Pick<Statement, "report" | "figures">,
): Promise<Verification | undefined> {
  const engagement = await engagementOfReport(at, report.id);
  const opinion = engagement && (await standingOpinion(at, engagement.id));
  const body = engagement && (await findOrganisation(at, engagement.bodyId));
  if (!engagement?.plan || !body || !opinion?.issuedAt) return undefined;
  const findings = await findingsOf(at, engagement.id);
  const rounds = await roundsOf(
    at,
    findings.map(({ id }) => id),
  );
  const raised = rounds.filter(({ n, side }) => n === 1 && side === "verification").reverse();
  return {
    engagement,
    plan: engagement.plan,
    body,
    opinion: { ...opinion, issuedAt: opinion.issuedAt },
    people: await assignmentsOf(at, engagement.id),
    findings,
    texts: new Map(raised.map(({ findingId, text }) => [findingId, text])),
    cycle: report.cycle,
    totals: figures.inventory.totals,
  };
}
