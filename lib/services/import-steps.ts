import { putColumnMap } from "@/db/queries/column-maps";
import { markJob } from "@/db/queries/import-jobs";
import { findReport } from "@/db/queries/reports";
import type { Checked, JobResult, Matching } from "@/lib/domain/import/import-job";
import { columnsChosen, headsKey } from "@/lib/domain/import/matching";
import type { ColumnMap } from "@/lib/domain/import/template";
import type {
  ConfirmInput,
  CorrectInput,
  JobFileInput,
  MatchInput,
} from "@/lib/domain/inputs/import";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import type { Locale } from "@/lib/domain/words/index";
import { reading } from "@/lib/outside/import-reader";
import { change, personally } from "./doors";
import { checkImport } from "./importing";
import { fileOf, jobOf, openReport, runJob } from "./running";

/**
 * Says which column of the template each head is, and remembers it for the organisation's next file with
 * these heads. Throws a Refusal `invalid` where a required column has no head, or one has two.
 */
export async function matchImport(actor: Actor, { head, ...input }: MatchInput) {
  const job = await jobOf(actor, input, "matching");
  const found = foundIn<Matching>(job, "matching");
  const { of: template, reportId, id } = job;
  const header = found.heads.map((one) => one.head);
  const columns = columnsChosen(template, header, head);
  await openReport(actor, reportId, template);
  await change(actor, template.permission, {
    find: (at) => findReport(at, reportId),
    async apply(at, { organisationId }, now) {
      const kind = { organisationId, template: template.key, heads: headsKey(header) };
      await putColumnMap(at, kind, columns, now);
      await mark(at, id, { state: "waiting", columns, now });
      return { template: template.key, matched: Object.keys(columns).length };
    },
  });
  void runJob(actor, id);
  return { jobId: id };
}

/** Replaces bad cells in the file by what was typed for them, and checks it again. */
export async function correctImport(actor: Actor, { cell, ...input }: CorrectInput) {
  const job = await jobOf(actor, input, "checked");
  const { errors } = foundIn<Checked>(job, "checked");
  const fixes = errors.flatMap(({ row, column, found }) => {
    const value = cell[row]?.[column];
    return value === undefined || value === found ? [] : [{ row, column, value }];
  });
  const added = Object.fromEntries(fixes.map(({ column }) => [column, column]));
  const columns = { ...added, ...JSON.parse(job.columns) };
  const result = { kind: "fixes", fixes } as const;
  await personally((at, now) => mark(at, job.id, { state: "waiting", columns, result, now }));
  void runJob(actor, job.id);
  return { jobId: job.id };
}

/**
 * Imports what was checked: all rows, or in mode `valid` those without a mistake. Throws a Refusal
 * `invalid` where rows with mistakes would be left in mode `all`, or changed rows are not confirmed.
 */
export async function confirmImport(actor: Actor, input: ConfirmInput) {
  const { mode, fingerprint, changes } = input;
  const job = await jobOf(actor, input, "checked");
  const checked = foundIn<Checked>(job, "checked");
  if (checked.fingerprint !== fingerprint) throw new Refusal("conflict", "refusal.stale");
  if (mode === "all" && checked.badRows > 0)
    throw new Refusal("invalid", "imports.refused.rows", { values: { count: checked.badRows } });
  if (checked.changed > 0 && !changes)
    throw new Refusal("invalid", "refusal.invalid", {
      fields: { changes: { word: "imports.refused.changes" } },
    });
  await personally((at, now) => mark(at, job.id, { state: "writing", mode, now }));
  void runJob(actor, job.id);
  return { jobId: job.id };
}

/** A job's file as CSV or XLSX, each row with what is wrong with it: all rows, or those with a mistake. */
export async function importFile(
  actor: Actor,
  { format, only, ...input }: JobFileInput,
  locale: Locale,
) {
  const job = await jobOf(actor, input);
  const bytes = await fileOf(job);
  const columns: ColumnMap = JSON.parse(job.columns);
  const { reportId, of: template, fileName } = job;
  return reading(async (reader) => {
    await reader.ask("open", { bytes, fixes: [], columns });
    await checkImport(actor, reader, { reportId, template, columns });
    const file = await reader.ask("corrected", { format, only, locale });
    return { bytes: file, fileName: `${fileName.replace(/\.[^.]*$/, "")}-${only}.${format}` };
  });
}

type Marks = Omit<Parameters<typeof markJob>[2], "columns" | "updatedAt"> & {
  readonly columns?: ColumnMap;
  readonly now: string;
};

function mark(at: Parameters<typeof markJob>[0], id: string, { columns, now, ...own }: Marks) {
  const matched = columns && { columns: JSON.stringify(columns) };
  return markJob(at, id, { ...own, ...matched, updatedAt: now });
}

/** What the job found, where it is of this step. */
function foundIn<Found extends JobResult>(
  { result }: { readonly result: string | null },
  kind: Found["kind"],
): Found {
  const found: JobResult | null = result === null ? null : JSON.parse(result);
  if (found?.kind !== kind) throw new Refusal("conflict", "imports.refused.step");
  return found as Found; // of this kind, as was just asked
}
