import { and, asc, eq, gt, gte, inArray, isNull, notExists, or } from "drizzle-orm";
import type { Reading } from "../client";
import type { DeskReach } from "./desk";

type About = { readonly certificateId: string | null; readonly reportId?: string | null };

/** The certificates in force on a day that a complaint is about: the one it names, or those of its year. */
export async function certificatesInForce(
  { db, t }: Reading,
  { certificateId, reportId }: About,
  day: string,
): Promise<{ readonly id: string; readonly number: string }[]> {
  const { certificates: c } = t;
  const named = certificateId ? eq(c.id, certificateId) : eq(c.reportId, reportId ?? "");
  return db
    .select({ id: c.id, number: c.number })
    .from(c)
    .where(and(named, eq(c.state, "issued"), gte(c.validTo, day)))
    .orderBy(asc(c.number));
}

/** Whether the complaint's handler has asked for a suspension. */
export async function suspensionAsked({ db, t }: Reading, complaintId: string): Promise<boolean> {
  const { complaintEvents: e } = t;
  const asked = and(eq(e.complaintId, complaintId), eq(e.act, "complaint.ask_suspension"));
  return (await db.select({ id: e.id }).from(e).where(asked).limit(1)).length > 0;
}

/**
 * The certificates in force whose suspension a handler has asked for while the complaint is open, or whose complaint
 * is upheld and not closed yet, each once, while nothing was decided on it since: of the bodies where the person has
 * duties, or of all.
 */
export async function deskComplainedOf({ db, t }: Reading, reach: DeskReach, today: string) {
  const { certificates: c, certificateEvents: h, complaints: k, complaintEvents: e } = t;
  const since = db
    .select({ id: h.certificateId })
    .from(h)
    .where(and(eq(h.certificateId, c.id), gt(h.at, e.at)));
  const about = or(
    eq(c.id, k.certificateId),
    and(isNull(k.certificateId), eq(c.reportId, k.reportId)),
  );
  const asked = and(eq(e.act, "complaint.ask_suspension"), inArray(k.state, ["review", "appeal"]));
  const upheld = and(
    eq(e.act, "complaint.decide"),
    inArray(e.outcome, ["upheld", "in_part"]),
    eq(k.state, "decided"),
  );
  const rows = await db
    .select({ id: c.id, act: e.act, at: e.at })
    .from(e)
    .innerJoin(k, eq(k.id, e.complaintId))
    .innerJoin(c, about)
    .where(
      and(
        or(asked, upheld),
        eq(c.state, "issued"),
        gte(c.validTo, today),
        notExists(since),
        reach.everywhere ? undefined : inArray(c.bodyId, [...reach.assigning]),
      ),
    )
    .orderBy(asc(e.at), asc(e.id));
  return rows.filter(({ id }, at) => rows.findIndex((one) => one.id === id) === at);
}
