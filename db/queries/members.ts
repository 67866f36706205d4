import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Membership, Owned, Role } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type MembershipRow = Row<"memberships">;

/** A person's memberships that are in force at an instant, and have been since one, with their organisations. */
export async function membershipsOf(
  { db, t }: Reading,
  userId: string,
  instant: string,
  since = instant,
): Promise<Membership[]> {
  const { memberships: m, organisations: o } = t;
  const rows = await db
    .select({
      membership: m,
      organisationName: o.legalName,
      organisationLocalName: o.localName,
      organisationKind: o.kind,
    })
    .from(m)
    .innerJoin(o, eq(o.id, m.organisationId))
    .where(and(eq(m.userId, userId), lte(m.validFrom, since), inForce(m.validTo, instant)))
    .orderBy(asc(m.validFrom), asc(m.id));
  return rows.map(({ membership, ...organisation }) => ({
    organisationId: membership.organisationId,
    role: membership.role,
    siteKeys: siteKeysOf(membership),
    ...organisation,
  }));
}

/** Every membership a person held in an organisation at any time since an instant (SD3, SD4). */
export async function membershipsWithin(
  { db, t }: Reading,
  userId: string,
  organisationId: string,
  since: string,
): Promise<MembershipRow[]> {
  const { memberships: m } = t;
  return db
    .select()
    .from(m)
    .where(
      and(eq(m.userId, userId), eq(m.organisationId, organisationId), inForce(m.validTo, since)),
    )
    .orderBy(asc(m.validFrom), asc(m.id));
}

/** Who is in an organisation now, with their names; one row for each role they hold. */
export async function membersOf({ db, t }: Reading, organisationId: string, instant: string) {
  const { memberships: m, users: u } = t;
  return db
    .select({ membership: m, name: u.name, email: u.email, deactivatedAt: u.deactivatedAt })
    .from(m)
    .innerJoin(u, eq(u.id, m.userId))
    .where(and(eq(m.organisationId, organisationId), inForce(m.validTo, instant)))
    .orderBy(asc(u.email), asc(m.id));
}

/** A membership as a record of its organisation. */
export async function findMembership(
  { db, t }: Reading,
  id: string,
): Promise<(MembershipRow & Owned) | undefined> {
  const [row] = await db.select().from(t.memberships).where(eq(t.memberships.id, id));
  return row;
}

export async function insertMembership({ db, t }: Writing, row: MembershipRow): Promise<void> {
  await db.insert(t.memberships).values(row);
}

/** Memberships end and are never deleted: who was what, and when, is evidence (SD3). */
export async function markMembershipEnded(
  { db, t }: Writing,
  id: string,
  validTo: string,
): Promise<void> {
  await db.update(t.memberships).set({ validTo }).where(eq(t.memberships.id, id));
}

/** How many hold a role in an organisation now. */
export async function holdersOf(
  at: Reading,
  organisationId: string,
  role: Role,
  instant: string,
): Promise<number> {
  const members = await membersOf(at, organisationId, instant);
  const holding = members.filter((one) => one.membership.role === role && !one.deactivatedAt);
  return new Set(holding.map(({ membership }) => membership.userId)).size;
}

export function siteKeysOf({ siteKeys }: Pick<MembershipRow, "siteKeys">): readonly string[] {
  return JSON.parse(siteKeys);
}

type Ending = Reading["t"]["memberships"]["validTo"];
const inForce = (validTo: Ending, instant: string) => or(isNull(validTo), gt(validTo, instant));

/** Who is a member of an organisation, or was since an instant. */
export async function membersSince(
  { db, t }: Reading,
  organisationId: string,
  since: string,
): Promise<string[]> {
  const { memberships: m } = t;
  const rows = await db
    .select({ userId: m.userId })
    .from(m)
    .where(and(eq(m.organisationId, organisationId), inForce(m.validTo, since)));
  return rows.map(({ userId }) => userId);
}
