import { assignmentsIn, assignmentsOf, peopleIn } from "@/db/queries/assignments";
import { reportSeen } from "@/db/queries/engagement-ends";
import { workOf } from "@/db/queries/engagement-work";
import { engagementsOf, findEngagement } from "@/db/queries/engagements";
import { findingsIn } from "@/db/queries/findings";
import { bodiesOf, findOrganisation } from "@/db/queries/organisations";
import { findReport, type Report } from "@/db/queries/reports";
import { isUnsettled } from "@/lib/domain/assurance/finding";
import { type Actor, type Membership, may, roles } from "@/lib/domain/roles";
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
    const seen = reached.map(async (row) => ({
      ...row,
      report: await reportSeen(at, row.engagement, row.report),
    }));
    return (await Promise.all(seen)).map(({ engagement, report, organisation }) => ({
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
 * An engagement whole; one that was terminated as it was at its end. A body's administrator sees who and when, no
 * figures, findings or opinion; the organisation sees an opinion once it is signed.
 */
export function showEngagement(actor: Actor, id: string) {
  return view(actor, "engagement.view", {
    find: (at) => findEngagement(at, id),
    async show(at, engagement) {
      const found = await findReport(at, engagement.reportId);
      const report = found && (await reportSeen(at, engagement, found));
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
