import { and, asc, desc, eq, inArray, lt, or } from "drizzle-orm";
import { type Duty, type Owned, roles } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type Complaint = Row<"complaints">;
/** As it is reached; one about the portal itself has no report. */
export type OwnedComplaint = Omit<Complaint, "reportId"> & Owned;
type ComplaintEvent = Row<"complaintEvents">;

/**
 * A complaint as this person reaches it: its handler through the duty they hold in their body, everybody
 * else as its holder, the administrator of its body, or the platform's.
 */
export async function findComplaint(
  { db, t }: Reading,
  id: string,
  userId: string,
): Promise<OwnedComplaint | undefined> {
  const [row] = await db.select().from(t.complaints).where(eq(t.complaints.id, id));
  return row && asReachedBy(row, userId);
}

/** The same of one that is already found. */
export function asReachedBy(row: Complaint, userId: string): OwnedComplaint {
  const handles = row.handlerId === userId;
  const bodyId = handles ? row.handlerBodyId : row.bodyId;
  const { reportId, ...rest } = row;
  const assignments = handles ? everyDuty(userId) : [];
  const engagement = bodyId ? { engagement: { bodyId, assignments } } : {};
  return { ...rest, ...(reportId ? { reportId } : {}), ...engagement };
}

/** Whoever handles a complaint does so in whichever duty they hold in their body. */
function everyDuty(userId: string): { userId: string; duty: Duty }[] {
  const duties = Object.keys(roles).filter(
    (role): role is Duty => roles[role as Duty].reach === "assigned",
  );
  return duties.map((duty) => ({ userId, duty }));
}

/** By what the complainant holds: the reference, and the hash of the secret. */
export async function findHeldComplaint(
  { db, t }: Reading,
  reference: string,
  secretHash: string,
): Promise<Complaint | undefined> {
  const { complaints: c } = t;
  const [row] = await db
    .select()
    .from(c)
    .where(and(eq(c.reference, reference), eq(c.secretHash, secretHash)));
  return row;
}

/** Whose complaints a person sees: of organisations and bodies they administer, those they handle, or all. */
type ComplaintReach = {
  readonly userId: string;
  readonly holders: readonly string[];
  readonly bodies: readonly string[];
  readonly all: boolean;
};

/** These complaints with their holder's names, what came last first. */
export async function complaintsFor({ db, t }: Reading, reach: ComplaintReach) {
  const { complaints: c, organisations: o } = t;
  const theirs = or(
    eq(c.handlerId, reach.userId),
    inArray(c.organisationId, [...reach.holders]),
    inArray(c.bodyId, [...reach.bodies]),
  );
  return db
    .select({
      complaint: c,
      organisation: o.legalName,
      localName: o.localName,
    })
    .from(c)
    .innerJoin(o, eq(o.id, c.organisationId))
    .where(reach.all ? undefined : theirs)
    .orderBy(desc(c.receivedAt), desc(c.id));
}

/** What a certificate's page tells: the complaints about it, its report and its statement. */
export async function complaintsOfReport(
  { db, t }: Reading,
  reportId: string,
): Promise<Complaint[]> {
  const { complaints: c } = t;
  return db.select().from(c).where(eq(c.reportId, reportId)).orderBy(asc(c.receivedAt), asc(c.id));
}

/** Decided, and nobody appealed in time. */
export async function complaintsToClose({ db, t }: Reading, today: string): Promise<Complaint[]> {
  const { complaints: c } = t;
  return db
    .select()
    .from(c)
    .where(and(eq(c.state, "decided"), lt(c.appealBy, today)))
    .orderBy(asc(c.id));
}

export async function insertComplaint({ db, t }: Writing, row: Complaint): Promise<void> {
  await db.insert(t.complaints).values(row);
}

export async function markComplaint(
  { db, t }: Writing,
  id: string,
  fields: Partial<Omit<Complaint, "id" | "reference" | "secretHash" | "text">>,
): Promise<void> {
  await db.update(t.complaints).set(fields).where(eq(t.complaints.id, id));
}

export async function insertComplaintEvent(
  { db, t }: Writing,
  event: ComplaintEvent,
): Promise<void> {
  await db.insert(t.complaintEvents).values(event);
}

/** What was done with a complaint, oldest first. */
export async function complaintEventsOf(
  { db, t }: Reading,
  complaintId: string,
): Promise<ComplaintEvent[]> {
  const { complaintEvents: e } = t;
  return db.select().from(e).where(eq(e.complaintId, complaintId)).orderBy(asc(e.at), asc(e.id));
}
