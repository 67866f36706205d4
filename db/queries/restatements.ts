import { randomUUID } from "node:crypto";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { type Assessment, effectsOf, type FigureSet } from "@/lib/domain/restatement/effect";
import type { Owned } from "@/lib/domain/roles";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";
import { findReport } from "./reports";

export type Restatement = Omit<Row<"restatements">, "assessment"> & {
  readonly assessment: Assessment | null;
};
/** A restatement, reached as its report is. */
export type OwnedRestatement = Restatement & Owned & { readonly reportId: string };
type Proposed = Pick<
  Restatement,
  "organisationId" | "reportId" | "trigger" | "origin" | "cause" | "reason" | "proposedBy"
>;
type Fields = Partial<
  Pick<
    Restatement,
    | "state"
    | "assessment"
    | "required"
    | "assessedBy"
    | "assessedAt"
    | "decidedBy"
    | "decidedAt"
    | "decisionReason"
    | "toReportId"
    | "doneAt"
  >
>;

export async function findRestatement(
  at: Reading,
  id: string,
): Promise<OwnedRestatement | undefined> {
  const { restatements: r } = at.t;
  const [row] = await at.db.select().from(r).where(eq(r.id, id));
  const report = row && (await findReport(at, row.reportId));
  if (!report) return undefined;
  const { engagement } = report;
  return { ...toRestatement(row), ...(engagement ? { engagement } : {}) };
}

/** The restatements of these reports, the first first. */
export async function restatementsOf(
  { db, t }: Reading,
  reportIds: readonly string[],
): Promise<Restatement[]> {
  const { restatements: r } = t;
  if (reportIds.length === 0) return [];
  const rows = await db
    .select()
    .from(r)
    .where(inArray(r.reportId, [...reportIds]))
    .orderBy(asc(r.proposedAt), asc(r.id));
  return rows.map(toRestatement);
}

/** What was found of a year and is not restated, but by `apart`: small changes add up (domain.md 3.9). */
export async function unrestatedEffects(
  at: Reading,
  reportId: string,
  apart?: string,
): Promise<FigureSet[]> {
  return (await restatementsOf(at, [reportId])).flatMap(({ id, state, assessment }) =>
    id !== apart && assessment && (state === "assessed" || state === "declined")
      ? [effectsOf(assessment)]
      : [],
  );
}

/**
 * Records a proposal: a person's, or the portal's own with its cause, an opinion that was withdrawn or an
 * edition that came. Returns its id.
 */
export async function insertRestatement(
  { db, t }: Writing,
  proposed: Proposed,
  now: string,
): Promise<string> {
  const id = randomUUID();
  const state = { state: "proposed" as const, proposedAt: now, version: 1 };
  await db.insert(t.restatements).values({ id, ...proposed, ...state, ...undecided });
  return id;
}

const undecided = {
  assessment: null,
  required: null,
  assessedBy: null,
  assessedAt: null,
  decidedBy: null,
  decidedAt: null,
  decisionReason: "",
  toReportId: null,
  doneAt: null,
};

/** Changes fields and raises the version; the store refuses an assessor's decision, and any change of what is final. */
export async function markRestatement(
  { db, t }: Writing,
  id: string,
  { assessment, ...fields }: Fields,
): Promise<void> {
  const { restatements: r } = t;
  const assessed = assessment === undefined ? {} : { assessment: JSON.stringify(assessment) };
  await db
    .update(r)
    .set({ ...fields, ...assessed, version: sql`${r.version} + 1` })
    .where(eq(r.id, id));
}

/**
 * What the publication of a revision brings to its end: what it was opened for, or a revision before it that was not
 * verified or was withdrawn, of which it is made (domain.md 4.1 revise). `revisions`: the year's, up to the published.
 */
export async function finishRestatements(
  { db, t }: Writing,
  revisions: readonly string[],
  now: string,
): Promise<void> {
  const { restatements: r } = t;
  const done = { state: "done" as const, doneAt: now, version: sql`${r.version} + 1` };
  await db
    .update(r)
    .set(done)
    .where(and(inArray(r.toReportId, [...revisions]), eq(r.state, "approved")));
}

/** What nobody has decided lapses with the revision that it is of, superseded or withdrawn (docs/decisions/0013). */
export async function lapseRestatements(
  { db, t }: Writing,
  reportId: string,
  now: string,
): Promise<void> {
  const { restatements: r } = t;
  const lapsed = { state: "lapsed" as const, doneAt: now, version: sql`${r.version} + 1` };
  await db
    .update(r)
    .set(lapsed)
    .where(and(eq(r.reportId, reportId), inArray(r.state, ["proposed", "assessed"])));
}

function toRestatement({ assessment, ...row }: Row<"restatements">): Restatement {
  return { ...row, assessment: assessment === null ? null : JSON.parse(assessment) };
}
