import { findColumnMap } from "@/db/queries/column-maps";
import {
  claimJob,
  dropJobBytes,
  findJob,
  findJobBytes,
  isCancelled,
  type JobRow,
  markJob,
  markJobBytes,
} from "@/db/queries/import-jobs";
import { importsOf } from "@/db/queries/imports";
import { findReport } from "@/db/queries/reports";
import { matchColumns } from "@/lib/domain/import/columns";
import {
  type Head,
  type Imported,
  isWorking,
  type JobResult,
} from "@/lib/domain/import/import-job";
import { headsKey, isDoubtful } from "@/lib/domain/import/matching";
import { findTemplate } from "@/lib/domain/import/templates";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { breath } from "@/lib/outside/breath";
import type { ImportReader } from "@/lib/outside/import-reader";
import { ofOneself, personally, view } from "./doors";
import { type Ask, checkImport, writeImport } from "./importing";

/** A job that is being worked on: how many rows are done, and whether somebody has stopped it. */
export type Running = { readonly stop: AbortController; done: number };
type Fields = Parameters<typeof markJob>[2];

/** The step of every import job: one that waits is read and checked, one that a person has confirmed is written. */
export async function advance(
  actor: Actor,
  jobId: string,
  reader: ImportReader,
  running: Running,
): Promise<void> {
  const job = await taken(jobId, actor.userId);
  const bytes = job && (await ofOneself((at) => findJobBytes(at, jobId)));
  const template = job && findTemplate(job.template);
  if (!job || !bytes || !template) return;
  const before: JobResult | null = job.result === null ? null : JSON.parse(job.result);
  const fixes = before?.kind === "fixes" ? before.fixes : [];
  const columns = JSON.parse(job.columns);
  const opened = await reader.ask("open", { bytes, fixes, columns });
  const { sha256, rows, format, heads } = opened;
  const patched = opened.bytes;
  await personally(async (at, now) => {
    await markJob(at, jobId, { sha256, rows, updatedAt: now });
    if (patched) await markJobBytes(at, jobId, Buffer.from(patched));
  });
  const own = { reportId: job.reportId, template };
  const match = await matchOf(actor, { ...own, columns }, heads);
  if (match.kind === "matching") return mark(jobId, { state: "matching", result: match });
  const ask = { ...own, columns: match.columns };
  return conclude(actor, reader, running, { ...job, result: before, sha256, format, ask });
}

/** The job, if it has work to do and nobody else has taken it. */
async function taken(jobId: string, userId: string): Promise<JobRow | undefined> {
  return personally(async (at, now) => {
    const job = await findJob(at, jobId, userId);
    if (!job || !isWorking(job.state)) return undefined;
    const to = job.state === "writing" ? "writing" : "reading";
    return (await claimJob(at, job, to, now)) ? job : undefined;
  });
}

/** The job's columns as they are matched, or what a person has to look at first. */
async function matchOf(actor: Actor, { reportId, template, columns }: Ask, heads: readonly Head[]) {
  if (Object.keys(columns).length > 0) return { kind: "matched", columns } as const;
  const header = heads.map(({ head }) => head);
  const remembered = await view(actor, template.permission, {
    find: (at) => findReport(at, reportId),
    show: (at, { organisationId }) =>
      findColumnMap(at, { organisationId, template: template.key, heads: headsKey(header) }),
  });
  const match = matchColumns(template, header, remembered);
  const known = remembered ? match.missing.length === 0 : !isDoubtful(match);
  if (known) return { kind: "matched", columns: match.columns } as const;
  const { missing } = match;
  return { kind: "matching", heads, columns: match.columns, missing } as const;
}

type Ready = Omit<JobRow, "result"> & {
  readonly result: JobResult | null;
  readonly format: string;
  readonly ask: Ask;
};

/** As often as a year that changes meanwhile is checked again. */
const tries = 3;

/**
 * Checks the job; and writes it, where a person has confirmed this very plan. Where the year has changed
 * so that it would do something else, the person is shown what.
 */
async function conclude(
  actor: Actor,
  reader: ImportReader,
  running: Running,
  job: Ready,
  left = tries,
): Promise<void> {
  const { id, ask, result, format, sha256, fileName } = job;
  const columns = JSON.stringify(ask.columns);
  const ready = await checkImport(actor, reader, ask);
  const confirmed = job.state === "writing" && result?.kind === "checked" ? result : undefined;
  if (confirmed?.fingerprint !== ready.checked.fingerprint) {
    const importedBefore = await sameImported(actor, ask.reportId, sha256);
    const moved = confirmed ? ({ moved: true } as const) : {};
    const checked = {
      kind: "checked",
      format,
      ...ready.checked,
      importedBefore,
      ...moved,
    } as const;
    return mark(id, { state: "checked", columns, result: checked, done: job.rows });
  }
  running.done = 0;
  try {
    await writeImport(actor, reader, ask, ready, {
      fileName,
      sha256,
      async breath(at, done) {
        running.done = done;
        await breath();
        if (await isCancelled(at, id)) throw new Refusal("conflict", "imports.refused.cancelled");
        running.stop.signal.throwIfAborted();
      },
      async finish(at, told, now) {
        await finished(at, id, told, now);
      },
    });
  } catch (error) {
    const moved = isRefusal(error) && error.word === "imports.refused.moved";
    if (!moved || left === 0) throw error;
    await conclude(actor, reader, running, job, left - 1);
  }
}

/** Over, in the transaction that wrote its rows; the file is kept only where rows of it are left. */
async function finished(
  at: Parameters<typeof markJob>[0],
  id: string,
  told: Imported,
  now: string,
): Promise<void> {
  await markJob(at, id, { state: "done", result: told, done: told.added, updatedAt: now });
  if (told.left === 0) await dropJobBytes(at, id);
}

const mark = (id: string, fields: Fields): Promise<void> =>
  personally((at, updatedAt) => markJob(at, id, { ...fields, updatedAt }));

function sameImported(actor: Actor, reportId: string, sha256: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at) {
      const same = (await importsOf(at, reportId)).find((one) => one.sha256 === sha256);
      return same ? { at: same.importedAt, fileName: same.fileName } : null;
    },
  });
}
