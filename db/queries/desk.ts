import { and, eq, inArray, isNull, max, or } from "drizzle-orm";
import type { Permission } from "@/lib/domain/permissions";
import type { Reading } from "../client";

/** Whose records a person's desk reads: own organisations, bodies where assigned, bodies they administer. */
export type DeskReach = {
  readonly userId: string;
  readonly own: readonly string[];
  readonly assigning: readonly string[];
  readonly administered: readonly string[];
  /** Whether the person administers the platform. */
  readonly everywhere: boolean;
};

/** The years of a person's organisations that are not over, with what the desk asks of each. */
export async function deskReports({ db, t }: Reading, { own }: DeskReach) {
  const { reports: r, organisations: o } = t;
  if (own.length === 0) return [];
  return db
    .select({
      id: r.id,
      organisationId: r.organisationId,
      state: r.state,
      year: r.label,
      declarations: r.declarations,
      signedOffAt: r.signedOffAt,
      at: r.createdAt,
      organisation: o.legalName,
      localName: o.localName,
    })
    .from(r)
    .innerJoin(o, eq(o.id, r.organisationId))
    .where(inArray(r.organisationId, [...own]));
}

/** The engagements of these organisations, of bodies a person administers, and those assigned to them. */
export async function deskEngagements({ db, t }: Reading, reach: DeskReach) {
  const { engagements: e, assignments: a, reports: r, organisations: o } = t;
  const mine = db.select({ id: a.engagementId }).from(a).where(eq(a.userId, reach.userId));
  return db
    .select({
      id: e.id,
      reportId: e.reportId,
      organisationId: e.organisationId,
      bodyId: e.bodyId,
      state: e.state,
      n: e.n,
      at: e.requestedAt,
      reportState: r.state,
      year: r.label,
      organisation: o.legalName,
      localName: o.localName,
    })
    .from(e)
    .innerJoin(r, eq(r.id, e.reportId))
    .innerJoin(o, eq(o.id, e.organisationId))
    .where(
      or(
        inArray(e.organisationId, [...reach.own]),
        inArray(e.bodyId, [...reach.administered]),
        and(inArray(e.bodyId, [...reach.assigning]), inArray(e.id, mine)),
      ),
    );
}

/** The findings of these engagements that wait for one side or the other. */
export async function deskFindings({ db, t }: Reading, engagementIds: readonly string[]) {
  const { findings: f } = t;
  if (engagementIds.length === 0) return [];
  return db
    .select({
      engagementId: f.engagementId,
      state: f.state,
      dueOn: f.dueOn,
      raisedAt: f.raisedAt,
    })
    .from(f)
    .where(
      and(inArray(f.engagementId, [...engagementIds]), inArray(f.state, ["open", "responded"])),
    );
}

/** When each of these acts was last done on each of these reports. */
export async function lastActsOf(
  { db, t }: Reading,
  reportIds: readonly string[],
  acts: readonly Permission[],
): Promise<ReadonlyMap<string, ReadonlyMap<Permission, string>>> {
  const { auditEvents: e } = t;
  const found = new Map<string, Map<Permission, string>>();
  if (reportIds.length === 0) return found;
  const rows = await db
    .select({ reportId: e.reportId, action: e.action, at: max(e.at) })
    .from(e)
    .where(and(inArray(e.reportId, [...reportIds]), inArray(e.action, [...acts])))
    .groupBy(e.reportId, e.action);
  for (const { reportId, action, at } of rows) {
    if (reportId === null || at === null) continue;
    found.set(reportId, (found.get(reportId) ?? new Map()).set(action, at));
  }
  return found;
}

/** The factors of these organisations that nobody has decided on. */
export async function deskFactors({ db, t }: Reading, { own }: DeskReach) {
  const { ownFactors: f, organisations: o } = t;
  if (own.length === 0) return [];
  return db
    .select({
      id: f.id,
      key: f.key,
      organisationId: f.organisationId,
      by: f.proposedBy,
      at: f.proposedAt,
      organisation: o.legalName,
      localName: o.localName,
    })
    .from(f)
    .innerJoin(o, eq(o.id, f.organisationId))
    .where(and(inArray(f.organisationId, [...own]), isNull(f.decidedAt)));
}

/** The role changes that wait for a second person (SD5): of who administers these, and of all for the platform. */
export async function deskRoleChanges({ db, t }: Reading, reach: DeskReach) {
  const organisationIds = [...reach.own, ...reach.administered];
  const { roleChanges: c, memberships: m, organisations: o } = t;
  if (organisationIds.length === 0 && !reach.everywhere) return [];
  return db
    .select({
      id: c.id,
      organisationId: c.organisationId,
      kind: o.kind,
      by: c.proposedBy,
      of: m.userId,
      at: c.proposedAt,
      organisation: o.legalName,
      localName: o.localName,
    })
    .from(c)
    .innerJoin(m, eq(m.id, c.membershipId))
    .innerJoin(o, eq(o.id, c.organisationId))
    .where(
      and(
        reach.everywhere ? undefined : inArray(c.organisationId, organisationIds),
        isNull(c.confirmedAt),
        isNull(c.discardedAt),
      ),
    );
}

/** The restatements of these organisations that wait: to be assessed, then to be decided by another. */
export async function deskRestatements({ db, t }: Reading, { own }: DeskReach) {
  const { restatements: s, reports: r, organisations: o } = t;
  if (own.length === 0) return [];
  return db
    .select({
      id: s.id,
      organisationId: s.organisationId,
      reportId: s.reportId,
      state: s.state,
      proposedAt: s.proposedAt,
      assessedAt: s.assessedAt,
      by: s.assessedBy,
      year: r.label,
      organisation: o.legalName,
      localName: o.localName,
    })
    .from(s)
    .innerJoin(r, eq(r.id, s.reportId))
    .innerJoin(o, eq(o.id, s.organisationId))
    .where(and(inArray(s.organisationId, [...own]), inArray(s.state, ["proposed", "assessed"])));
}
