import { and, asc, eq, gte, inArray, lt } from "drizzle-orm";
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
    .limit(lapsedAtMost);
}

/** A desk shows what waits longest first; a body with more has the list of certificates. */
const lapsedAtMost = 50;
