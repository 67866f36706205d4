import { materialityOf, understatement } from "@/lib/domain/assurance/materiality";
import type { GateFacts } from "@/lib/domain/gate/facts";
import { runGate } from "@/lib/domain/gate/run";
import { after, days } from "@/lib/domain/instants";
import { subjectOf } from "@/lib/domain/inventory/bridge";
import { Refusal } from "@/lib/domain/refusal";
import { readStatement } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading } from "../client";
import { assignmentsOf, insidersOf } from "./assignments";
import { linkedKeys } from "./evidence";
import { handsOf } from "./hands";
import { type Report, reportsOf } from "./reports";
import { restatedBy } from "./restated-by";
import { retirementsOf, toRetirement } from "./retirements";
import { formerClaims } from "./revisions";
import { peopleBehind } from "./same-people";
import { findStatement, type StatementRow } from "./statements";
import { confirmedVcmi } from "./vcmi-confirmations";
import { type Verification, verificationOf } from "./verification-facts";

export type Standing = {
  readonly row: StatementRow;
  readonly statement: Statement;
  readonly verification: Verification | undefined;
};

/** The statement that stands, with its verification; undefined before the first submission. */
export async function standingOf(at: Reading, report: Report): Promise<Standing | undefined> {
  const row = await findStatement(at, report.id, report.cycle);
  if (!row) return undefined;
  const statement = readStatement(row.text);
  return { row, statement, verification: await verificationOf(at, statement) };
}

/** The gate's rules run on the standing statement's claim, with what they were run on. */
export async function gateOf(at: Reading, report: Report, now: string) {
  const standing = await standingOf(at, report);
  const claim = standing?.statement.case.claim;
  if (!standing || !claim) throw new Refusal("conflict", "certificates.refused.noClaim");
  const { row, statement, verification } = standing;
  const facts = await factsOf(at, report, standing, now);
  return { claim, sha256: row.sha256, statement, verification, gate: runGate(facts) };
}

async function factsOf(
  at: Reading,
  report: Report,
  { row, statement, verification }: Standing,
  now: string,
): Promise<GateFacts> {
  const evidenced = (await linkedKeys(at, report.id)).retirement;
  const people = verification ? await assignmentsOf(at, verification.engagement.id) : [];
  const hands = await handsOf(at, report.id);
  const userIds = people.map(({ userId }) => userId);
  const involved = [...userIds, ...hands.map(({ userId }) => userId)];
  const { personOf } = await peopleBehind(at, involved);
  const asPerson = <T extends { userId: string }>(one: T) => ({
    ...one,
    userId: personOf(one.userId),
  });
  const findings = verification?.findings ?? [];
  const levels = verification?.plan.levels ?? [];
  const { totals } = statement.figures.inventory;
  const former = await formerClaims(at, report.id);
  return {
    statement,
    statementSha256: row.sha256,
    published: report.state === "published",
    opinion: verification ? verification.opinion : null,
    verifier: verification?.body.legalName ?? "",
    levels,
    findings,
    materiality: materialityOf(levels, totals, findings),
    understatementGrams: understatement(subjectOf(statement.case), findings),
    lastYearReductionGrams: await reducedBefore(at, report),
    ...(await restatedBy(at, report, statement.case.boundary.baseYear)),
    hands: hands.map(asPerson),
    assignments: people.map(asPerson),
    insiders: (await insidersOf(at, report.organisationId, userIds, now)).map(personOf),
    retirements: (await retirementsOf(at, report.id)).map((one) => ({
      ...toRetirement(one),
      checkedAt: one.checkedAt,
      claimId: former.has(one.claimId ?? "") ? null : one.claimId,
      onFile: evidenced.has(one.key),
    })),
    vcmi: await confirmedVcmi(at),
  };
}

const wasVerified: ReadonlySet<string> = new Set(["verified", "approved", "published"]);

/** Evidenced reductions of the verified year that ended the day before this one began; null without one. */
async function reducedBefore(at: Reading, report: Report): Promise<number | null> {
  const eve = after(`${report.firstDay}T00:00:00.000Z`, -days(1)).slice(0, 10);
  const before = (await reportsOf(at, [report.organisationId])).find(
    ({ lastDay, state }) => lastDay === eve && wasVerified.has(state),
  );
  const row = before && (await findStatement(at, before.id, before.cycle));
  return row ? readStatement(row.text).figures.reductions.inSubject : null;
}
