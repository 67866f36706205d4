import type { VerificationFacts } from "@/lib/domain/assurance/paper-facts";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading } from "../client";
import { assignedAt } from "./assigned-at";
import { type Engagement, engagementOfReport, findEngagement } from "./engagements";
import { findingsOf, roundsOf } from "./findings";
import { issuedOpinion, type Opinion, standingOpinion } from "./opinions";
import { findOrganisation, type Organisation } from "./organisations";
import { namesOf } from "./people";
import { planOn } from "./verification-plans";

export type Verification = VerificationFacts & {
  readonly engagement: Engagement;
  readonly opinion: Opinion & { readonly issuedAt: string };
  readonly body: Organisation;
};

type Of = Pick<Statement, "report" | "figures">;

/** All that papers and gate tell of a report's verification; undefined without a signed opinion that stands. */
export async function verificationOf(at: Reading, of: Of): Promise<Verification | undefined> {
  const engagement = await engagementOfReport(at, of.report.id);
  return verificationBy(
    at,
    of,
    engagement,
    engagement && (await standingOpinion(at, engagement.id)),
  );
}

/** The same of a statement by the opinion it had at an instant, though that may have been withdrawn since. */
export async function verificationOn(
  at: Reading,
  of: Of,
  { sha256, until }: { readonly sha256: string; readonly until: string },
): Promise<Verification | undefined> {
  const opinion = await issuedOpinion(at, sha256, until);
  const engagement = opinion && (await findEngagement(at, opinion.engagementId));
  return verificationBy(at, of, engagement, opinion);
}

/** The same by an opinion that is named, as it is or is about to be signed; undefined where it is not. */
export async function verificationBy(
  at: Reading,
  { report, figures }: Of,
  engagement: Engagement | undefined,
  opinion: Opinion | undefined,
): Promise<Verification | undefined> {
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
    plan: (await planOn(at, engagement.id, opinion.issuedAt)) ?? engagement.plan,
    body,
    opinion: { ...opinion, issuedAt: opinion.issuedAt },
    signers: await signersOf(at, opinion),
    people: await assignedAt(at, engagement.id, opinion.issuedAt),
    findings,
    texts: new Map(raised.map(({ findingId, text }) => [findingId, text])),
    cycle: report.cycle,
    totals: figures.inventory.totals,
  };
}

/** By the ids that the opinion keeps: an assignment may have passed to another since. */
async function signersOf(at: Reading, { draftedBy, reviewedBy, signedBy }: Opinion) {
  const names = await namesOf(at, [draftedBy, reviewedBy ?? "", signedBy ?? ""]);
  const named = (id: string | null) => names.get(id ?? "") ?? "";
  return { lead: named(draftedBy), reviewer: named(reviewedBy), signatory: named(signedBy) };
}
