import type { Reading } from "@/db/client";
import { assignmentsIn } from "@/db/queries/assignments";
import { liveClaimsIn } from "@/db/queries/claims";
import { namingOf } from "@/db/queries/complaint-duties";
import { asReachedBy } from "@/db/queries/complaints";
import {
  type DeskReach,
  deskEngagements,
  deskFactors,
  deskFindings,
  deskReports,
  deskRestatements,
  lastActsOf,
} from "@/db/queries/desk";
import { deskComplaints } from "@/db/queries/desk-complaints";
import { engagementsWithFacts } from "@/db/queries/discovered";
import { dueDay } from "@/lib/domain/complaints/deadlines";
import { isNamer } from "@/lib/domain/complaints/duties";
import { wasHeard } from "@/lib/domain/complaints/steps";
import { type DeskRecord, deskOf, type Waiting } from "@/lib/domain/desk/desk";
import {
  claimFacts,
  complaintFacts,
  engagementFacts,
  openFindings,
  othersFacts,
  reportFacts,
} from "@/lib/domain/desk/facts";
import { sinceActs } from "@/lib/domain/desk/rows";
import { groupedBy } from "@/lib/domain/group";
import { type Actor, roles } from "@/lib/domain/roles";
import { certificatesWaiting } from "./desk-steps";
import { ofOneself } from "./doors";
import { waitingFor } from "./grant-steps";

/** All that waits for a person now, what waits longest first: each with its place, its day and whether that has passed. */
export function showDesk(actor: Actor): Promise<readonly Waiting[]> {
  return ofOneself(async (at, now) => {
    const reach = reachOf(actor);
    const work = await workOf(at, actor, reach);
    const others = await decisionsOf(at, actor, reach, now);
    const complaints = await complaintsOf(at, actor, reach, now);
    const certificates = await certificatesWaiting(at, actor, reach, now.slice(0, 10));
    return deskOf(actor, [...work, ...others, ...complaints, ...certificates], now.slice(0, 10));
  });
}

/** A person's years, engagements and claims. */
async function workOf(at: Reading, actor: Actor, reach: DeskReach): Promise<DeskRecord[]> {
  const reports = await deskReports(at, reach);
  const engagements = await deskEngagements(at, reach);
  const ids = engagements.map(({ id }) => id);
  const reportIds = [
    ...new Set([...reports.map(({ id }) => id), ...engagements.map((one) => one.reportId)]),
  ];
  const assigned = groupedBy(await assignmentsIn(at, ids), (one) => one.engagementId);
  const findings = groupedBy(await deskFindings(at, ids), (one) => one.engagementId);
  const claims = await liveClaimsIn(at, reportIds);
  const reported = await engagementsWithFacts(at, ids);
  const acts = await lastActsOf(at, reportIds, sinceActs);
  const latest = new Map(
    engagements.toSorted((one, other) => one.n - other.n).map((one) => [one.reportId, one]),
  );
  const about = (reportId: string) => ({ reportId, acts: acts.get(reportId) ?? new Map() });
  const ofReports = reports.map(({ declarations, signedOffAt, ...report }): DeskRecord => {
    const engagement = latest.get(report.id);
    const engaged = engagement !== undefined && engagement.state !== "terminated";
    const { open, at: raised, dueOn } = openFindings(findings.get(engagement?.id ?? "") ?? []);
    const facts = reportFacts({
      signedOff: signedOffAt !== null,
      engaged,
      claimDeclared: Boolean(JSON.parse(declarations).claim),
      claimed: claims.some(({ reportId }) => reportId === report.id),
      open,
    });
    return {
      ...report,
      ...about(report.id),
      ...(engaged && { engagementId: engagement.id }),
      noun: "report",
      facts,
      at: raised ?? report.at,
      dueOn,
    };
  });
  const ofEngagements = engagements.map((one): DeskRecord => {
    const people = assigned.get(one.id) ?? [];
    const found = findings.get(one.id) ?? [];
    const facts = engagementFacts(
      actor.userId,
      one.reportState,
      people,
      found,
      reported.has(one.id),
    );
    return { ...one, ...about(one.reportId), ...reachedBy(one, people), noun: "engagement", facts };
  });
  const ofClaims = claims.flatMap((claim): DeskRecord[] => {
    const one = latest.get(claim.reportId);
    const report = reports.find(({ id }) => id === claim.reportId);
    const named = one ?? report;
    if (!named) return [];
    const { organisationId, organisation, localName, year } = named;
    const facts = claimFacts(one?.reportState ?? report?.state ?? "draft");
    const whose = one ? reachedBy(one, assigned.get(one.id) ?? []) : { dueOn: null };
    const names = { organisationId, organisation, localName, year };
    const { id, state, draftedAt } = claim;
    const own = { id, state, at: draftedAt, ...names, ...about(claim.reportId), ...whose };
    return [{ ...own, noun: "claim", facts }];
  });
  return [...ofReports, ...ofEngagements, ...ofClaims];
}

type Engaged = { readonly id: string; readonly bodyId: string };
type People = NonNullable<DeskRecord["engagement"]>["assignments"];

const reachedBy = ({ id, bodyId }: Engaged, assignments: People) => ({
  engagementId: id,
  engagement: { bodyId, assignments },
  dueOn: null,
});

/** What others proposed and a second person decides. */
async function decisionsOf(
  at: Reading,
  actor: Actor,
  reach: DeskReach,
  now: string,
): Promise<DeskRecord[]> {
  const plain = { acts: new Map(), dueOn: null, year: "" };
  const factors = await deskFactors(at, reach);
  const restatements = await deskRestatements(at, reach);
  const changes = await waitingFor(at, reach, now);
  return [
    ...factors.map(({ by, ...one }): DeskRecord => {
      const facts = othersFacts(actor, [by]);
      return { ...one, ...plain, noun: "own_factor", state: "proposed", facts };
    }),
    ...restatements.map(({ by, proposedAt, assessedAt, ...one }): DeskRecord => {
      const facts = othersFacts(actor, by === null ? [] : [by]);
      const since = assessedAt ?? proposedAt;
      return { ...plain, ...one, noun: "restatement", facts, at: since };
    }),
    ...changes.map(({ by, of, ...one }): DeskRecord => {
      const facts = othersFacts(actor, [by, of]);
      return { ...one, ...plain, noun: "role_change", facts };
    }),
  ];
}

/** Complaints, which wait for who names a handler, for the handler, or for the holder to be heard. */
async function complaintsOf(
  at: Reading,
  { userId }: Actor,
  reach: DeskReach,
  now: string,
): Promise<DeskRecord[]> {
  const found = await deskComplaints(at, reach);
  const records: DeskRecord[] = [];
  for (const { complaint, year, ...holder } of found) {
    const one = asReachedBy(complaint, userId);
    const namer = { userId, isPlatformAdmin: reach.everywhere };
    const names = isNamer(await namingOf(at, one, now), namer);
    const heard = wasHeard(one, now.slice(0, 10));
    const appealOpen = (one.appealBy ?? "") >= now.slice(0, 10);
    const facts = complaintFacts({ names, handlerId: one.handlerId, userId, heard, appealOpen });
    const dueOn = dueDay(one, !heard && one.handlerId !== userId);
    const of = { noun: "complaint", acts: new Map(), at: one.changedAt, year: year ?? "" } as const;
    records.push({ ...one, ...of, ...holder, facts, dueOn });
  }
  return records;
}

/** The person's organisations by how their roles reach records (lib/domain/roles.ts). */
function reachOf({ userId, memberships }: Actor): DeskReach {
  const through = (reach: string) =>
    memberships
      .filter(({ role }) => roles[role].reach === reach)
      .map(({ organisationId }) => organisationId);
  return {
    userId,
    own: through("own"),
    assigning: through("assigned"),
    administered: through("engaged"),
    everywhere: through("all").length > 0,
  };
}
