import { and, eq, inArray, ne, or } from "drizzle-orm";
import type { Reading } from "../client";
import type { DeskReach } from "./desk";

/** The complaints that wait, of these organisations and bodies, of the person who handles them, or of all. */
export async function deskComplaints({ db, t }: Reading, reach: DeskReach) {
  const { complaints: c, organisations: o, reports: r } = t;
  const theirs = or(
    eq(c.handlerId, reach.userId),
    inArray(c.organisationId, [...reach.own]),
    inArray(c.bodyId, [...reach.administered]),
  );
  const waiting = ne(c.state, "closed");
  return db
    .select({ complaint: c, organisation: o.legalName, localName: o.localName, year: r.label })
    .from(c)
    .innerJoin(o, eq(o.id, c.organisationId))
    .leftJoin(r, eq(r.id, c.reportId))
    .where(reach.everywhere ? waiting : and(waiting, theirs));
}
