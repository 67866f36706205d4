import { and, desc, eq, inArray, lt, notInArray } from "drizzle-orm";
import type { ImportState, JobResult } from "@/lib/domain/import/import-job";
import type { Reading, Writing } from "../client";
import type { Row } from "../tables";

export type JobRow = Row<"importJobs">;
type Fields = Partial<Omit<JobRow, "id" | "reportId" | "requestedBy" | "requestedAt" | "result">>;

export async function insertJob({ db, t }: Writing, row: JobRow, bytes: Buffer): Promise<void> {
  await db.insert(t.importJobs).values(row);
  await db.insert(t.importBytes).values({ jobId: row.id, bytes });
}

/** A person's own job; to everybody else it is not there. */
export async function findJob(
  { db, t }: Reading,
  id: string,
  requestedBy: string,
): Promise<JobRow | undefined> {
  const { importJobs: j } = t;
  const [row] = await db
    .select()
    .from(j)
    .where(and(eq(j.id, id), eq(j.requestedBy, requestedBy)));
  return row;
}

/** The same without what it found, which may be long: how far it is. */
export async function findJobState({ db, t }: Reading, id: string, requestedBy: string) {
  const { importJobs: j } = t;
  const [row] = await db
    .select({
      id: j.id,
      reportId: j.reportId,
      state: j.state,
      rows: j.rows,
      done: j.done,
      updatedAt: j.updatedAt,
    })
    .from(j)
    .where(and(eq(j.id, id), eq(j.requestedBy, requestedBy)));
  return row;
}

/** A person's jobs in a report that are not over, the latest first. */
export async function openJobsOf(
  { db, t }: Reading,
  reportId: string,
  requestedBy: string,
): Promise<Pick<JobRow, "id" | "template" | "fileName" | "state" | "requestedAt">[]> {
  const { importJobs: j } = t;
  return db
    .select({
      id: j.id,
      template: j.template,
      fileName: j.fileName,
      state: j.state,
      requestedAt: j.requestedAt,
    })
    .from(j)
    .where(and(eq(j.reportId, reportId), eq(j.requestedBy, requestedBy), notInArray(j.state, over)))
    .orderBy(desc(j.requestedAt), desc(j.id));
}

const over: ImportState[] = ["done", "failed", "cancelled"];

/** Changes a job that is not over; `result` undefined leaves what it found before. */
export async function markJob(
  { db, t }: Writing,
  id: string,
  { result, ...fields }: Fields & { readonly result?: JobResult | null },
): Promise<void> {
  const found = result === undefined ? {} : { result: result && JSON.stringify(result) };
  await db
    .update(t.importJobs)
    .set({ ...fields, ...found })
    .where(and(eq(t.importJobs.id, id), notInArray(t.importJobs.state, over)));
}

/** Takes a job from one state to the next; false where somebody else has, so that it runs once. */
export async function claimJob(
  { db, t }: Writing,
  { id, state, updatedAt }: Pick<JobRow, "id" | "state" | "updatedAt">,
  to: ImportState,
  now: string,
): Promise<boolean> {
  const { importJobs: j } = t;
  const taken = await db
    .update(j)
    .set({ state: to, updatedAt: now })
    .where(and(eq(j.id, id), eq(j.state, state), eq(j.updatedAt, updatedAt)))
    .returning({ id: j.id });
  return taken.length > 0;
}

/** Whether somebody has asked to stop it. */
export async function isCancelled({ db, t }: Reading, id: string): Promise<boolean> {
  const { importJobs: j } = t;
  const [row] = await db.select({ cancelled: j.cancelled }).from(j).where(eq(j.id, id));
  return row?.cancelled === 1;
}

export async function findJobBytes({ db, t }: Reading, jobId: string): Promise<Buffer | undefined> {
  const { importBytes: b } = t;
  const [row] = await db.select().from(b).where(eq(b.jobId, jobId));
  return row?.bytes;
}

export async function markJobBytes({ db, t }: Writing, jobId: string, bytes: Buffer) {
  await db.update(t.importBytes).set({ bytes }).where(eq(t.importBytes.jobId, jobId));
}

export async function dropJobBytes({ db, t }: Writing, jobId: string): Promise<void> {
  await db.delete(t.importBytes).where(eq(t.importBytes.jobId, jobId));
}

/** Drops the files of jobs that nobody has touched since; those that waited for a person are over. */
export async function dropOldJobs({ db, t }: Writing, before: string, now: string): Promise<void> {
  const { importJobs: j, importBytes: b } = t;
  const old = lt(j.updatedAt, before);
  const ids = db.select({ id: j.id }).from(j).where(old);
  await db.delete(b).where(inArray(b.jobId, ids));
  await db
    .update(j)
    .set({ state: "cancelled", cancelled: 1, updatedAt: now })
    .where(and(old, notInArray(j.state, over)));
}
