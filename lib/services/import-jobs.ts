import { randomUUID } from "node:crypto";
import {
  dropJobBytes,
  dropOldJobs,
  findJobState,
  insertJob,
  markJob,
  openJobsOf,
} from "@/db/queries/import-jobs";
import { findReport } from "@/db/queries/reports";
import { plainName } from "@/lib/domain/evidence-kinds";
import { parsed } from "@/lib/domain/form-input";
import type { JobResult } from "@/lib/domain/import/import-job";
import { templateOf } from "@/lib/domain/import/templates";
import { type ImportInput, importInput, type JobInput } from "@/lib/domain/inputs/import";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { sheetLimits } from "@/lib/outside/sheet-limits";
import { ofOneself, personally, view } from "./doors";
import { doneOf, jobOf, openReport, resume, runJob, stopJob } from "./running";

/** A job's file is kept so long where its person does not come back to it. */
const keptDays = 7;

/**
 * Takes a file to be imported: it is read and checked beside the request, and the job says how far it
 * is. Only its person sees the job. Throws a Refusal `too_large` above 10 MB.
 */
export async function startImport(actor: Actor, input: ImportInput) {
  const { reportId, template, bytes, fileName } = parsed(importInput, input);
  if (bytes.byteLength > sheetLimits.bytes)
    throw new Refusal("too_large", "refusal.tooLarge", { values: { limit: "10 MB" } });
  await openReport(actor, reportId, templateOf(template));
  const id = randomUUID();
  await personally(async (at, now) => {
    await dropOldJobs(at, daysBefore(now, keptDays), now);
    const said = { id, reportId, template, fileName: plainName(fileName), sha256: "" };
    const fresh = { state: "waiting", mode: "all", columns: "{}", rows: 0, done: 0 } as const;
    const own = { requestedBy: actor.userId, requestedAt: now, updatedAt: now };
    const row = { ...said, ...fresh, ...own, cancelled: 0, result: null };
    await insertJob(at, row, Buffer.from(bytes));
  });
  void runJob(actor, id);
  return { jobId: id };
}

/** A person's job with what it found; one that a process left behind when it ended begins again. */
export async function showImport(actor: Actor, input: JobInput) {
  const job = await jobOf(actor, input);
  const { id, template, fileName, sha256, state, rows } = job;
  const result: JobResult | null = job.result === null ? null : JSON.parse(job.result);
  const done = doneOf(id);
  if (done === undefined) resume(actor, job, await clock());
  return { id, template, fileName, sha256, state, rows, done: done ?? job.done, result };
}

/** How far a person's job is. */
export async function importProgress(actor: Actor, { reportId, jobId }: JobInput) {
  const job = await ofOneself((at) => findJobState(at, jobId, actor.userId));
  if (job?.reportId !== reportId) throw new Refusal("not_found", "refusal.notFound");
  const done = doneOf(jobId);
  if (done === undefined) resume(actor, job, await clock());
  return { state: job.state, rows: job.rows, done: done ?? job.done };
}

/** A person's jobs in a year that run, or wait for them. */
export function listImportJobs(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: (at) => openJobsOf(at, reportId, actor.userId),
  });
}

/** Stops a job; nothing of it is written. One that is over stays as it is. */
export async function cancelImport(actor: Actor, input: JobInput) {
  const { id } = await jobOf(actor, input);
  stopJob(id);
  await personally(async (at, now) => {
    await markJob(at, id, { state: "cancelled", cancelled: 1, result: null, updatedAt: now });
    if ((await findJobState(at, id, actor.userId))?.state === "cancelled")
      await dropJobBytes(at, id);
  });
  return { jobId: id };
}

const clock = (): Promise<string> => ofOneself(async (_, now) => now);

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}
