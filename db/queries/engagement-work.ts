import type { RoundChanges } from "@/lib/domain/assurance/finding-changes";
import { materialityOf } from "@/lib/domain/assurance/materiality";
import { proposalFrom } from "@/lib/domain/assurance/opinion-guards";
import { needsControlTest } from "@/lib/domain/assurance/plan-guards";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { type Actor, may } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import type { Statement } from "@/lib/domain/statement-types";
import type { Reading } from "../client";
import { endsOf } from "./engagement-ends";
import type { Engagement } from "./engagements";
import { findingsOf, roundsOf } from "./findings";
import { opinionsOf } from "./opinions";
import { concerning } from "./own-findings";
import { originsOf } from "./prior-findings";
import { retirementsOf } from "./retirements";
import { sampleItemsOf } from "./sample-items";
import { sampleStepsOf } from "./sample-steps";
import { siteVisitsOf } from "./site-visits";
import { type SiteRow, sitesOf } from "./sites";
import { findStatement } from "./statements";

/** Statement, findings with their rounds, sums beside thresholds, opinions, and what the last cycle changed. */
export async function workOf(at: Reading, actor: Actor, engagement: Engagement, cycle: number) {
  const ownSites = ownSitesOf(actor, engagement.organisationId, "statement.view");
  const concerns = await concerning(at, engagement.reportId, ownSites);
  const findings = (await findingsOf(at, engagement.id)).filter(concerns);
  const answered = ownSitesOf(actor, engagement.organisationId, "finding.respond");
  const answerable = await concerning(at, engagement.reportId, answered);
  const rounds = await roundsOf(
    at,
    findings.map(({ id }) => id),
  );
  const origins = await originsOf(at, findings);
  const end = (await endsOf(at, [engagement.id])).get(engagement.id); // what came later is not its team's to see
  const whole = cycle > 0 && ownSites === null; // a statement tells of every site
  const row = whole ? await findStatement(at, engagement.reportId, cycle) : undefined;
  const statement = row && readStatement(row.text);
  const insider = may(actor, "report.view", engagement);
  const opinions = (await opinionsOf(at, engagement.id)).filter(
    ({ issuedAt }) => issuedAt !== null || !insider,
  );
  const levels = engagement.plan?.levels ?? [];
  const sample = await sampleItemsOf(at, engagement.id, cycle);
  const steps = await sampleStepsOf(at, engagement.id);
  return {
    statement:
      row && statement ? { sha256: row.sha256, cycle, at: row.createdAt, statement } : null,
    findings: findings.map((one) => ({
      ...one,
      /** Whether it concerns what the reader answers for, where they answer for some sites alone. */
      answerable: answerable(one),
      origin: (one.originId !== null && origins.get(one.originId)) || null,
      rounds: rounds
        .filter(({ findingId }) => findingId === one.id)
        .map(({ changes, ...said }) => ({ ...said, changes: told(changes) })),
    })),
    opinions,
    opinion: opinions.find(({ withdrawnAt }) => withdrawnAt === null) ?? null,
    materiality: statement
      ? materialityOf(levels, statement.figures.inventory.totals, findings)
      : [],
    proposal: statement ? proposalFrom(engagement.plan, statement, findings, sample, steps) : null,
    changes: statement ? await changesOf(at, engagement.reportId, statement, cycle) : null,
    visits: await siteVisitsOf(at, engagement.id),
    leased: end ? [] : leasedOutside(await sitesOf(at, engagement.organisationId)),
    retirements: whole ? await creditsUntil(at, engagement.reportId, end) : [],
  };
}

/** What an answer changed or a decision computed, as it was kept beside it. */
function told(changes: string): RoundChanges {
  return JSON.parse(changes);
}

/** A report's retirements, as they were at an end where there is one. */
async function creditsUntil(at: Reading, reportId: string, end: string | undefined) {
  const rows = await retirementsOf(at, reportId);
  if (end === undefined) return rows;
  return rows
    .filter(({ createdAt }) => createdAt <= end)
    .map((row) =>
      (row.checkedAt ?? "") > end ? { ...row, checkedAt: null, checkedBy: null } : row,
    );
}

/** The sites whose control test a plan has to examine. */
function leasedOutside(sites: readonly SiteRow[]) {
  const leased = sites.filter(needsControlTest);
  return leased.map(({ key, name }) => ({ key, name }));
}

async function changesOf(at: Reading, reportId: string, after: Statement, cycle: number) {
  const before = cycle > 1 ? await findStatement(at, reportId, cycle - 1) : undefined;
  return before ? diffStatements(readStatement(before.text), after) : null;
}
