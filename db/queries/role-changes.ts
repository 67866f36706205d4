import { and, asc, eq, isNull, min, notInArray, or } from "drizzle-orm";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type RoleChange = Row<"roleChanges">;

export async function findRoleChange(
  { db, t }: Reading,
  id: string,
): Promise<(RoleChange & Owned) | undefined> {
  const [row] = await db.select().from(t.roleChanges).where(eq(t.roleChanges.id, id));
  return row;
}

/** Those that wait, oldest first: an organisation's, or everybody's. */
export async function openRoleChanges({ db, t }: Reading, organisationId?: string) {
  const { roleChanges: c, memberships: m, users: u, organisations: o } = t;
  const of = organisationId === undefined ? undefined : eq(c.organisationId, organisationId);
  return db
    .select({
      change: c,
      from: m.role,
      userId: m.userId,
      name: u.name,
      organisation: o.legalName,
      kind: o.kind,
    })
    .from(c)
    .innerJoin(m, eq(m.id, c.membershipId))
    .innerJoin(u, eq(u.id, m.userId))
    .innerJoin(o, eq(o.id, c.organisationId))
    .where(and(of, isNull(c.confirmedAt), isNull(c.discardedAt)))
    .orderBy(asc(c.proposedAt), asc(c.id));
}

export async function insertRoleChange(
  { db, t }: Writing,
  row: Omit<RoleChange, "decidedBy" | "confirmedAt" | "discardedAt">,
): Promise<void> {
  const open = { decidedBy: null, confirmedAt: null, discardedAt: null };
  await db.insert(t.roleChanges).values({ ...row, ...open });
}

export async function markRoleChange(
  { db, t }: Writing,
  id: string,
  decision: Partial<Pick<RoleChange, "decidedBy" | "confirmedAt" | "discardedAt">>,
): Promise<void> {
  await db.update(t.roleChanges).set(decision).where(eq(t.roleChanges.id, id));
}

/**
 * Since when an engagement of the organisation, or of the body, runs: the first request of those that are neither
 * at rest with their opinion nor ended. Nothing where none runs.
 */
export async function engagedSince({ db, t }: Reading, organisationId: string) {
  const { engagements: g } = t;
  const own = or(eq(g.organisationId, organisationId), eq(g.bodyId, organisationId));
  const [row] = await db
    .select({ since: min(g.requestedAt) })
    .from(g)
    .where(and(own, notInArray(g.state, ["issued", "closed", "terminated"])));
  return row?.since ?? undefined;
}
