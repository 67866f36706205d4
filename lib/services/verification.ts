import type { Reading } from "@/db/client";
import { assignmentsIn, assignmentsOf, peopleIn } from "@/db/queries/assignments";
import { eventsOfReport } from "@/db/queries/audit";
import { type Engagement, engagementsOf, findEngagement } from "@/db/queries/engagements";
import { findingsIn, findingsOf, roundsOf } from "@/db/queries/findings";
import { opinionsOf } from "@/db/queries/opinions";
import { bodiesOf, findOrganisation } from "@/db/queries/organisations";
import { originsOf } from "@/db/queries/prior-findings";
import { findReport, type Report } from "@/db/queries/reports";
import { retirementsOf } from "@/db/queries/retirements";
import { sampleItemsOf } from "@/db/queries/sample-items";
import { sampleStepsOf } from "@/db/queries/sample-steps";
import { siteVisitsOf } from "@/db/queries/site-visits";
import { type SiteRow, sitesOf } from "@/db/queries/sites";
import { findStatement } from "@/db/queries/statements";
import { isUnsettled } from "@/lib/domain/assurance/finding";
import type { RoundChanges } from "@/lib/domain/assurance/finding-changes";
import { materialityOf } from "@/lib/domain/assurance/materiality";
import { proposalFrom } from "@/lib/domain/assurance/opinion-guards";
import { needsControlTest } from "@/lib/domain/assurance/plan-guards";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { type Actor, type Membership, may, roles } from "@/lib/domain/roles";
import { readStatement } from "@/lib/domain/statement";
import { diffStatements } from "@/lib/domain/statement-diff";
import type { Statement } from "@/lib/domain/statement-types";
import type { FindingState } from "@/lib/domain/workflow";
import { across, view } from "./doors";

export type EngagementRow = Awaited<ReturnType<typeof listEngagements>>[number];
export type EngagementDetail = Awaited<ReturnType<typeof showEngagement>>;

/** The engagements a person reaches: of their organisation, of the body they administer, or assigned to them. */
export function listEngagements(actor: Actor) {
  return across(actor, "engagement.view", async (at, memberships) => {
    const rows = await engagementsOf(
      at,
      memberships.map(({ organisationId }) => organisationId),
    );
    const ids = rows.map(({ engagement }) => engagement.id);
    const [assigned, findings] = [await assignmentsIn(at, ids), await findingsIn(at, ids)];
    const mine = assigned.filter(({ userId }) => userId === actor.userId);
    const reached = rows.filter(({ engagement: e }) =>
      memberships.some((one) => reaches(one, e, mine)),
    );
    return reached.map(({ engagement, report, organisation }) => ({
      id: engagement.id,
      state: engagement.state,
      requestedAt: engagement.requestedAt,
      reportId: report.id,
      label: report.label,
      reportState: report.state,
      cycle: report.cycle,
      demo: report.demoSince !== null,
      organisation: organisation.legalName,
      localName: organisation.localName,
      duties: mine.filter((one) => one.engagementId === engagement.id).map(({ duty }) => duty),
      findings: count(findings, engagement.id),
    }));
  });
}

/** The bodies an organisation may ask, with the days their accreditation covers. */
export function listBodies(actor: Actor) {
  return across(actor, "engagement.request", async (at) =>
    (await bodiesOf(at)).map((body) => ({
      id: body.id,
      name: body.legalName,
      localName: body.localName,
      accreditationBody: body.accreditationBody ?? "",
      accreditationNumber: body.accreditationNumber ?? "",
      accreditedFrom: body.accreditedFrom,
      accreditedTo: body.accreditedTo,
    })),
  );
}

/**
 * An engagement whole. A body's administrator sees who and when, no figures, findings or opinion; the
 * organisation sees an opinion once it is signed.
 */
export function showEngagement(actor: Actor, id: string) {
  return view(actor, "engagement.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      const report = await findReport(at, engagement.reportId);
      const organisation = await findOrganisation(at, engagement.organisationId);
      const body = await findOrganisation(at, engagement.bodyId);
      if (!report || !organisation || !body) throw new Error("an engagement joins three records");
      const assignments = await assignmentsOf(at, id);
      const figures = may(actor, "statement.view", engagement);
      return {
        engagement,
        report: headOf(report),
        organisation,
        body,
        assignments,
        mine: assignments.find(({ userId }) => userId === actor.userId) ?? null,
        mayAssign: may(actor, "engagement.assign", engagement),
        candidates: may(actor, "engagement.assign", engagement)
          ? await peopleIn(at, engagement.bodyId)
          : [],
        work: figures ? await workOf(at, actor, engagement, report.cycle) : null,
      };
    },
  });
}

/** What anyone engaged may know of a report: what a draft declares is its organisation's until it is submitted. */
function headOf(report: Report) {
  const { id, organisationId, label, firstDay, lastDay, revision, state, cycle } = report;
  return {
    id,
    organisationId,
    label,
    firstDay,
    lastDay,
    revision,
    state,
    cycle,
    demoSince: report.demoSince,
  };
}

/** Statement, findings with their rounds, sums beside thresholds, opinions, and what the last cycle changed. */
async function workOf(at: Reading, actor: Actor, engagement: Engagement, cycle: number) {
  const findings = await findingsOf(at, engagement.id);
  const rounds = await roundsOf(
    at,
    findings.map(({ id }) => id),
  );
  const origins = await originsOf(at, findings);
  const ownSites = ownSitesOf(actor, engagement.organisationId, "statement.view");
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
    leased: leasedOutside(await sitesOf(at, engagement.organisationId)),
    retirements: whole ? await retirementsOf(at, engagement.reportId) : [],
    events: await eventsOfReport(at, engagement.reportId),
  };
}

/** What an answer changed or a decision computed, as it was kept beside it. */
function told(changes: string): RoundChanges {
  return JSON.parse(changes);
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

function reaches(
  { organisationId, role }: Membership,
  engagement: { id: string; organisationId: string; bodyId: string },
  mine: readonly { engagementId: string; duty: string }[],
): boolean {
  if (organisationId === engagement.organisationId) return true;
  if (organisationId !== engagement.bodyId) return false;
  if (roles[role].reach === "engaged") return true;
  return mine.some((one) => one.engagementId === engagement.id && one.duty === role);
}

function count(findings: readonly { engagementId: string; state: FindingState }[], id: string) {
  const own = findings.filter(({ engagementId }) => engagementId === id);
  const open = own.filter(isUnsettled);
  return { all: own.length, open: open.length };
}
