import { and, asc, eq, gte, inArray, isNotNull, lt } from "drizzle-orm";
import type { Reading } from "../client";
import type { DeskReach } from "./desk";

/**
 * The certificates in force whose body's accreditation ended before a day, fifty at most: of the bodies where
 * the person has duties, or of all.
 */
export async function deskLapsed({ db, t }: Reading, reach: DeskReach, today: string) {
  const { certificates: c, organisations: o } = t;
  return db
    .select({ id: c.id, accreditedTo: o.accreditedTo })
    .from(c)
    .innerJoin(o, eq(o.id, c.bodyId))
    .where(
      and(
        eq(c.state, "issued"),
        gte(c.validTo, today),
        lt(o.accreditedTo, today),
        reach.everywhere ? undefined : inArray(c.bodyId, [...reach.assigning]),
      ),
    )
    .orderBy(asc(c.validTo), asc(c.id))
    .limit(atMost);
}

/** The certificates in force or suspended whose revocation waits for a second person: of the bodies where the person has duties or administers. */
export async function deskRevocations(
  { db, t }: Reading,
  { assigning, administered }: DeskReach,
  today: string,
) {
  const { certificates: c } = t;
  return db
    .select({ id: c.id })
    .from(c)
    .where(
      and(
        inArray(c.bodyId, [...assigning, ...administered]),
        inArray(c.state, ["issued", "suspended"]),
        isNotNull(c.revocation),
        gte(c.validTo, today),
      ),
    )
    .orderBy(asc(c.id))
    .limit(atMost);
}

/** A desk shows what waits longest first; a body with more has the list of certificates. */
const atMost = 50;
