import { and, asc, eq, gte, inArray, isNotNull, isNull, lte, ne } from "drizzle-orm";
import type { Dated } from "@/lib/domain/messages/deadlines";
import { platformId } from "@/lib/domain/roles";
import type { Reading } from "../client";

type Window = { readonly from: string; readonly to: string };

/** Findings that wait for an answer, by the day it is due. */
async function findings({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { findings: f, engagements: e } = t;
  const rows = await db
    .select({ subjectId: f.id, aboutId: e.organisationId, reportId: e.reportId, on: f.dueOn })
    .from(f)
    .innerJoin(e, eq(e.id, f.engagementId))
    .where(and(eq(f.state, "open"), isNotNull(f.dueOn), gte(f.dueOn, from), lte(f.dueOn, to)))
    .orderBy(asc(f.id));
  return rows.map((row) => ({ ...row, on: row.on ?? "" }));
}

/** Verification bodies, by the last day their accreditation covers. */
async function accreditations({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { organisations: o } = t;
  const rows = await db
    .select({ id: o.id, on: o.accreditedTo })
    .from(o)
    .where(
      and(
        eq(o.kind, "body"),
        isNotNull(o.accreditedTo),
        gte(o.accreditedTo, from),
        lte(o.accreditedTo, to),
      ),
    )
    .orderBy(asc(o.id));
  return rows.map(({ id, on }) => ({ subjectId: id, aboutId: id, reportId: null, on: on ?? "" }));
}

/** Certificates in force, or expired since, by the last day they are valid. */
async function certificates({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { certificates: c } = t;
  return db
    .select({
      subjectId: c.number,
      aboutId: c.organisationId,
      reportId: c.reportId,
      on: c.validTo,
    })
    .from(c)
    .where(and(inArray(c.state, ["issued", "expired"]), gte(c.validTo, from), lte(c.validTo, to)))
    .orderBy(asc(c.id));
}

/** Complaints that nobody has acknowledged, by the day it is due. */
async function receipts({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { complaints: c } = t;
  return db
    .select({
      subjectId: c.id,
      aboutId: c.organisationId,
      reportId: c.reportId,
      on: c.acknowledgeBy,
    })
    .from(c)
    .where(and(eq(c.state, "received"), gte(c.acknowledgeBy, from), lte(c.acknowledgeBy, to)))
    .orderBy(asc(c.id));
}

/** Complaints whose holder has not answered, by the last day for it; the portal itself has no holder. */
async function answers({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { complaints: c } = t;
  const rows = await db
    .select({
      subjectId: c.id,
      aboutId: c.organisationId,
      reportId: c.reportId,
      on: c.answerBy,
      namedId: c.handlerId,
    })
    .from(c)
    .where(
      and(
        eq(c.state, "review"),
        isNull(c.heardAt),
        ne(c.organisationId, platformId),
        gte(c.answerBy, from),
        lte(c.answerBy, to),
      ),
    )
    .orderBy(asc(c.id));
  return rows.map((row) => ({ ...row, on: row.on ?? "" }));
}

/** Decided complaints that may still be appealed, by the last day for it. */
async function appeals({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { complaints: c } = t;
  const rows = await db
    .select({ subjectId: c.id, aboutId: c.organisationId, reportId: c.reportId, on: c.appealBy })
    .from(c)
    .where(and(eq(c.state, "decided"), gte(c.appealBy, from), lte(c.appealBy, to)))
    .orderBy(asc(c.id));
  return rows.map((row) => ({ ...row, on: row.on ?? "" }));
}

/** Complaints that their handler has not decided, by the day it is due. */
async function decisions({ db, t }: Reading, { from, to }: Window): Promise<Dated[]> {
  const { complaints: c } = t;
  return db
    .select({
      subjectId: c.id,
      aboutId: c.organisationId,
      reportId: c.reportId,
      on: c.decideBy,
      namedId: c.handlerId,
    })
    .from(c)
    .where(
      and(
        inArray(c.state, ["acknowledged", "review", "appeal"]),
        gte(c.decideBy, from),
        lte(c.decideBy, to),
      ),
    )
    .orderBy(asc(c.id));
}

/** How each thing with a day is found: a row per noun. */
export const datedOf = {
  finding: findings,
  accreditation: accreditations,
  certificate: certificates,
  receipt: receipts,
  answer: answers,
  decision: decisions,
  appeal: appeals,
} as const;
