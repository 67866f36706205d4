import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { coolingMonths } from "@/lib/domain/assurance/duties";
import type { BodyPerson, Naming } from "@/lib/domain/complaints/duties";
import { monthsBefore } from "@/lib/domain/instants";
import type { Reading } from "../client";
import type { OwnedComplaint } from "./complaints";
import { membersSince } from "./members";
import { peopleBehind } from "./same-people";

/** Everybody with a role in a verification body, by name, once for each role. */
async function bodyPeople({ db, t }: Reading): Promise<BodyPerson[]> {
  const { memberships: m, users: u, organisations: o } = t;
  return db
    .select({ userId: u.id, name: u.name, organisationId: m.organisationId, role: m.role })
    .from(m)
    .innerJoin(u, eq(u.id, m.userId))
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(and(eq(o.kind, "body"), isNull(m.validTo), isNull(u.deactivatedAt)))
    .orderBy(asc(u.name), asc(u.id), asc(m.role));
}

/** Who acted on these reports, or was assigned to verify them: report and person. */
async function involvedIn({ db, t }: Reading, reportIds: readonly string[]) {
  const { hands: h, assignments: a, engagements: e } = t;
  if (reportIds.length === 0) return [];
  const acted = await db
    .select({ reportId: h.reportId, userId: h.userId })
    .from(h)
    .where(inArray(h.reportId, [...reportIds]));
  const assigned = await db
    .select({ reportId: e.reportId, userId: a.userId })
    .from(a)
    .innerJoin(e, eq(e.id, a.engagementId))
    .where(inArray(e.reportId, [...reportIds]));
  return [...acted, ...assigned];
}

/**
 * Who may name whom for a complaint (SD8): its body, who took part in its object or belongs to its holder by any of their
 * accounts (SD9), the people there are.
 */
export async function namingOf(
  at: Reading,
  { bodyId, reportId, organisationId, decidedBy }: OwnedComplaint,
  now: string,
): Promise<Naming> {
  const involved = await involvedIn(at, reportId ? [reportId] : []);
  const members = await membersSince(at, organisationId, monthsBefore(now, coolingMonths));
  const took = [...involved.map(({ userId }) => userId), ...members];
  const decider = decidedBy === null ? [] : [decidedBy];
  const again = (await peopleBehind(at, decider)).accounts.filter((one) => one !== decidedBy);
  return {
    bodyId,
    decidedBy,
    involved: new Set([...(await peopleBehind(at, took)).accounts, ...again]),
    people: await bodyPeople(at),
  };
}
