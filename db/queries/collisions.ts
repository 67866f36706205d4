import { and, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import { coolingMonths, sideOfDuty } from "@/lib/domain/assurance/duties";
import { groupedBy } from "@/lib/domain/group";
import { monthsBefore } from "@/lib/domain/instants";
import type { Side } from "@/lib/domain/permissions";
import type { Reading } from "../client";

type Stand = { readonly reportId: string; readonly side: Side };

/**
 * The reports of an organisation, or verified by it, on which these accounts of one person stand on more sides than
 * one: by what they did, by what they are assigned to, or by where they belong (domain.md 4.6).
 */
export async function collisionsOf(
  at: Reading,
  organisationId: string,
  accounts: readonly string[],
  now: string,
) {
  const stands = [...(await acted(at, accounts)), ...(await assigned(at, accounts, now))];
  const sides = new Map<string, readonly Side[]>();
  for (const [reportId, own] of groupedBy(stands, (one) => one.reportId)) {
    const apart = [...new Set(own.map(({ side }) => side))].sort();
    if (apart.length > 1) sides.set(reportId, apart);
  }
  const reports = await reachedBy(at, organisationId, [...sides.keys()]);
  return reports.map((one) => ({ ...one, sides: sides.get(one.reportId) ?? [] }));
}

async function acted({ db, t }: Reading, accounts: readonly string[]): Promise<Stand[]> {
  const { hands: h } = t;
  return db
    .select({ reportId: h.reportId, side: h.side })
    .from(h)
    .where(inArray(h.userId, [...accounts]));
}

/** The side of each duty, and the organisation's where one of the accounts belongs to it (SD3, SD4). */
async function assigned(
  { db, t }: Reading,
  accounts: readonly string[],
  now: string,
): Promise<Stand[]> {
  const { assignments: a, engagements: e, memberships: m } = t;
  const duties = await db
    .select({ reportId: e.reportId, organisationId: e.organisationId, duty: a.duty })
    .from(a)
    .innerJoin(e, eq(e.id, a.engagementId))
    .where(and(inArray(a.userId, [...accounts]), ne(e.state, "terminated")));
  const belongs = await db
    .select({ organisationId: m.organisationId })
    .from(m)
    .where(
      and(
        inArray(m.userId, [...accounts]),
        or(isNull(m.validTo), gt(m.validTo, monthsBefore(now, coolingMonths))),
      ),
    );
  const homes = new Set(belongs.map((one) => one.organisationId));
  return duties.flatMap(({ reportId, organisationId, duty }): Stand[] => {
    const own = { reportId, side: sideOfDuty[duty] };
    return homes.has(organisationId) ? [own, { reportId, side: "organisation" }] : [own];
  });
}

/** Those of the reports that the organisation owns or, as a body, was engaged for. */
async function reachedBy({ db, t }: Reading, organisationId: string, ids: readonly string[]) {
  const { reports: r, engagements: e, organisations: o } = t;
  if (ids.length === 0) return [];
  const engaged = await db
    .select({ reportId: e.reportId })
    .from(e)
    .where(and(eq(e.bodyId, organisationId), inArray(e.reportId, [...ids])));
  const bodys = new Set(engaged.map(({ reportId }) => reportId));
  const rows = await db
    .select({ reportId: r.id, label: r.label, ownerId: r.organisationId, owner: o.legalName })
    .from(r)
    .innerJoin(o, eq(o.id, r.organisationId))
    .where(inArray(r.id, [...ids]))
    .orderBy(r.label, r.id);
  return rows.filter(({ reportId, ownerId }) => ownerId === organisationId || bodys.has(reportId));
}
