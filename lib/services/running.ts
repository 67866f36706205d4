import {
  dropJobBytes,
  findJob,
  findJobBytes,
  type JobRow,
  markJob,
} from "@/db/queries/import-jobs";
import { findReport, type Report } from "@/db/queries/reports";
import { type ImportState, isWorking } from "@/lib/domain/import/import-job";
import type { Template } from "@/lib/domain/import/template";
import { findTemplate } from "@/lib/domain/import/templates";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { reading } from "@/lib/outside/import-reader";
import { advance, type Running } from "./advancing";
import { ofOneself, personally, view } from "./doors";

/** On `globalThis`, as Next.js loads a module once per bundle: the jobs that this process has in hand. */
const shared = globalThis as typeof globalThis & { zeroproofImports?: Map<string, Running> };

function inHand(): Map<string, Running> {
  shared.zeroproofImports ??= new Map();
  return shared.zeroproofImports;
}

/** How many rows of a job are done in this process; undefined where it has not the job in hand. */
export const doneOf = (jobId: string): number | undefined => inHand().get(jobId)?.done;

/** Stops a job that this process has in hand: nothing of it is written. */
export const stopJob = (jobId: string): void =>
  inHand().get(jobId)?.stop.abort(new Refusal("conflict", "imports.refused.cancelled"));

/**
 * Takes a job in hand, beside the request that asked. One file is read at a time; what goes wrong is
 * kept with the job. Resolves, whatever happens, when the job waits for a person or is over.
 */
export async function runJob(actor: Actor, jobId: string): Promise<void> {
  if (inHand().has(jobId)) return;
  const running: Running = { stop: new AbortController(), done: 0 };
  const { signal } = running.stop;
  const onProgress = (done: number) => {
    running.done = done;
  };
  inHand().set(jobId, running);
  try {
    await reading((reader) => advance(actor, jobId, reader, running), { signal, onProgress });
  } catch (error) {
    await failed(jobId, error, signal.aborted).catch(console.error);
  } finally {
    inHand().delete(jobId);
  }
}

/** A job that was stopped says so itself; any other is over with what was wrong. */
async function failed(jobId: string, error: unknown, stopped: boolean): Promise<void> {
  if (!isRefusal(error)) console.error("an import job failed:", error);
  const { word, values } = isRefusal(error)
    ? error
    : ({ word: "imports.refused.defect", values: {} } as const);
  await personally(async (at, now) => {
    const result = { kind: "failed", told: { word, values } } as const;
    if (!stopped) await markJob(at, jobId, { state: "failed", result, updatedAt: now });
    await dropJobBytes(at, jobId);
  });
}

/** After so many seconds a job that is not in hand here was left by a process that ended. */
const staleSeconds = 30;

/** Takes a job in hand again that a process left when it ended; nothing of it was written then. */
export function resume(actor: Actor, job: Pick<JobRow, "id" | "state" | "updatedAt">, now: string) {
  const age = (Date.parse(now) - Date.parse(job.updatedAt)) / 1000;
  if (isWorking(job.state) && age > staleSeconds) void runJob(actor, job.id);
}

/**
 * A person's own job in a report, while they may import; to everybody else it is not there. Throws a
 * Refusal `conflict` where it is not in the state that the step needs.
 */
export async function jobOf(
  actor: Actor,
  { reportId, jobId }: { readonly reportId: string; readonly jobId: string },
  state?: ImportState,
): Promise<JobRow & { readonly of: Template }> {
  const job = await ofOneself((at) => findJob(at, jobId, actor.userId));
  const of = job && findTemplate(job.template);
  if (!of || job.reportId !== reportId) throw new Refusal("not_found", "refusal.notFound");
  await view(actor, of.permission, {
    find: (at) => findReport(at, reportId),
    show: async () => undefined,
  });
  if (state && job.state !== state) throw new Refusal("conflict", "imports.refused.step");
  return { ...job, of };
}

/** The file of a job, while it is kept. */
export async function fileOf({ id }: Pick<JobRow, "id">): Promise<Buffer> {
  const bytes = await ofOneself((at) => findJobBytes(at, id));
  if (!bytes) throw new Refusal("not_found", "imports.refused.gone");
  return bytes;
}

/** The report, where the template's act is possible in its state. */
export function openReport(
  actor: Actor,
  reportId: string,
  { permission }: Template,
): Promise<Report> {
  return view(actor, permission, {
    find: (at) => findReport(at, reportId),
    async show(_, report) {
      refuseState(reportActs, permission, report.state);
      return report;
    },
  });
}
