import { and, asc, eq, gt, inArray, isNull, ne, or } from "drizzle-orm";
import { coolingMonths, type People } from "@/lib/domain/assurance/duties";
import { monthsBefore } from "@/lib/domain/instants";
import type { Role } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { peopleBehind } from "./same-people";

type Assignment = Row<"assignments"> & { readonly name: string };

/** Who does what in an engagement, with their names. */
export async function assignmentsOf(
  { db, t }: Reading,
  engagementId: string,
): Promise<Assignment[]> {
  const { assignments: a, users: u } = t;
  const rows = await db
    .select({ assignment: a, name: u.name })
    .from(a)
    .innerJoin(u, eq(u.id, a.userId))
    .where(eq(a.engagementId, engagementId))
    .orderBy(asc(a.duty), asc(u.name), asc(a.userId));
  return rows.map(({ assignment, name }) => ({ ...assignment, name }));
}

/** The assignments of these engagements. */
export async function assignmentsIn(
  { db, t }: Reading,
  engagementIds: readonly string[],
): Promise<Row<"assignments">[]> {
  const { assignments: a } = t;
  if (engagementIds.length === 0) return [];
  return db
    .select()
    .from(a)
    .where(inArray(a.engagementId, [...engagementIds]));
}

/** Puts these people in the place of whoever was assigned before. */
export async function replaceAssignments(
  { db, t }: Writing,
  engagementId: string,
  rows: readonly Row<"assignments">[],
): Promise<void> {
  await db.delete(t.assignments).where(eq(t.assignments.engagementId, engagementId));
  await db.insert(t.assignments).values([...rows]);
}

export async function insertAssignment({ db, t }: Writing, row: Row<"assignments">): Promise<void> {
  await db.insert(t.assignments).values(row);
}

export async function removeAssignment(
  { db, t }: Writing,
  engagementId: string,
  userId: string,
): Promise<void> {
  const { assignments: a } = t;
  await db.delete(a).where(and(eq(a.engagementId, engagementId), eq(a.userId, userId)));
}

export async function markDeclared(
  { db, t }: Writing,
  engagementId: string,
  userId: string,
  declared: Omit<Partial<Row<"assignments">>, "engagementId" | "userId">,
): Promise<void> {
  const { assignments: a } = t;
  const own = and(eq(a.engagementId, engagementId), eq(a.userId, userId));
  await db.update(a).set(declared).where(own);
}

/** The roles that these people hold in an organisation now. */
async function rolesIn(
  { db, t }: Reading,
  organisationId: string,
  userIds: readonly string[],
): Promise<{ userId: string; role: Role }[]> {
  const { memberships: m } = t;
  if (userIds.length === 0) return [];
  return db
    .select({ userId: m.userId, role: m.role })
    .from(m)
    .where(
      and(eq(m.organisationId, organisationId), inArray(m.userId, [...userIds]), isNull(m.validTo)),
    );
}

/** Which of these are members of an organisation by any of their accounts, or were within the cooling time (SD3, SD4, SD9). */
export async function insidersOf(
  at: Reading,
  organisationId: string,
  userIds: readonly string[],
  now: string,
): Promise<string[]> {
  const { memberships: m } = at.t;
  const since = monthsBefore(now, coolingMonths);
  if (userIds.length === 0) return [];
  const { accounts, personOf } = await peopleBehind(at, userIds);
  const rows = await at.db
    .select({ userId: m.userId })
    .from(m)
    .where(
      and(
        eq(m.organisationId, organisationId),
        inArray(m.userId, accounts),
        or(isNull(m.validTo), gt(m.validTo, since)),
      ),
    );
  const inside = new Set(rows.map(({ userId }) => personOf(userId)));
  return [...new Set(userIds)].filter((userId) => inside.has(personOf(userId)));
}

/** People who hold a role in a body, to choose from. */
export async function peopleIn({ db, t }: Reading, organisationId: string) {
  const { memberships: m, users: u } = t;
  return db
    .select({ userId: u.id, name: u.name, role: m.role })
    .from(m)
    .innerJoin(u, eq(u.id, m.userId))
    .where(and(eq(m.organisationId, organisationId), isNull(m.validTo), isNull(u.deactivatedAt)))
    .orderBy(asc(u.name), asc(u.id), asc(m.role));
}

/** What decides whether these people may take duties in an engagement, `beside` others and their assigner (domain.md 4.6). */
export async function fitnessOf(
  at: Reading,
  {
    bodyId,
    organisationId,
    reportId,
  }: Pick<Row<"engagements">, "bodyId" | "organisationId" | "reportId">,
  { userIds, beside }: Record<"userIds" | "beside", readonly string[]>,
  now: string,
): Promise<Omit<People, "assigner">> {
  const { reports: r } = at.t;
  const people = await peopleIn(at, bodyId);
  const { accounts, personOf } = await peopleBehind(at, [...userIds, ...beside]);
  const [report] = await at.db.select({ firstDay: r.firstDay }).from(r).where(eq(r.id, reportId));
  return {
    personOf,
    nameOf: (userId) => people.find((one) => one.userId === userId)?.name ?? "",
    roles: await rolesIn(at, bodyId, userIds),
    insiders: await insidersOf(at, organisationId, userIds, now),
    year: yearOf(report?.firstDay ?? now),
    led: await yearsLed(at, organisationId, accounts),
  };
}

/** The years of an organisation whose verification was led by these accounts, but those that ended without an opinion. */
async function yearsLed({ db, t }: Reading, organisationId: string, userIds: readonly string[]) {
  const { assignments: a, engagements: e, reports: r } = t;
  if (userIds.length === 0) return [];
  const rows = await db
    .select({ userId: a.userId, firstDay: r.firstDay })
    .from(a)
    .innerJoin(e, eq(e.id, a.engagementId))
    .innerJoin(r, eq(r.id, e.reportId))
    .where(
      and(
        eq(e.organisationId, organisationId),
        eq(a.duty, "lead_verifier"),
        inArray(a.userId, [...userIds]),
        ne(e.state, "terminated"),
      ),
    );
  return rows.map(({ userId, firstDay }) => ({ userId, year: yearOf(firstDay) }));
}

const yearOf = (day: string) => Number(day.slice(0, 4));
