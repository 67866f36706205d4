import type { z } from "zod";
import { teller } from "../documents/translate";
import type { ImportError } from "../import/import-error";
import type { Checked, ImportMode, ImportState, JobResult } from "../import/import-job";
import type { TemplateKey } from "../import/template";
import { findTemplate } from "../import/templates";
import type { importAnswer, importJob, importList, mistake } from "./import-schemas";

type Counts = Omit<Checked, "kind" | "format" | "importedBefore" | "moved">;
const say = teller("en");
/** Rows of JSON are counted without the heads, which only a file has. */
type Rows = { readonly heads: 0 | 1 };

/** What the check of a sheet found, for a program. */
export function presentChecked(checked: Counts, { heads }: Rows) {
  const { rows, added, changed, unchanged, badRows, badCells, byCode } = checked;
  const told = (list: readonly ImportError[]) => list.map((one) => presentMistake(one, heads));
  const counts = { rows, added, changed, unchanged, badRows, badCells, byCode: { ...byCode } };
  return { ...counts, errors: told(checked.errors), warnings: told(checked.warnings) };
}

type Tried = {
  readonly sha256: string;
  readonly checked: Counts;
  readonly imported: { readonly importId: string | null; readonly left: number } | null;
};
type Asked = Rows & {
  readonly template: TemplateKey;
  readonly mode: ImportMode;
  /** Where the report's imports are. */
  readonly imports: string;
};

/** An import that was written, or a dry run. */
export function presentImport(
  { sha256, checked, imported }: Tried,
  { template, mode, heads, imports }: Asked,
): z.output<typeof importAnswer> {
  const importId = imported?.importId ?? null;
  return {
    outcome: importId ? "imported" : imported ? "unchanged" : "checked",
    importId,
    template,
    mode,
    sha256,
    left: imported?.left ?? 0,
    ...presentChecked(checked, { heads }),
    ...(importId && { links: { self: `${imports}/${importId}` } }),
  };
}

type Row = {
  readonly id: string;
  readonly template: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: number;
  readonly importedAt: string;
};

export function presentImports(rows: readonly Row[], imports: string): z.output<typeof importList> {
  const data = rows.flatMap(({ id, template, fileName, sha256, rows: count, importedAt }) => {
    const key = findTemplate(template)?.key;
    const links = { self: `${imports}/${id}` };
    return key ? [{ id, template: key, fileName, sha256, rows: count, importedAt, links }] : [];
  });
  return { data };
}

type Job = {
  readonly id: string;
  readonly template: string;
  readonly fileName: string;
  readonly state: ImportState;
  readonly rows: number;
  readonly done: number;
  readonly result: JobResult | null;
};

/** A job as far as it is, with what it found. */
export function presentJob(job: Job, jobs: string): z.output<typeof importJob> {
  const { id, fileName, state, rows, done, result } = job;
  const template = findTemplate(job.template)?.key ?? "activity";
  const links = { self: `${jobs}/${id}` };
  return { id, template, fileName, state, rows, done, ...presentFound(result), links };
}

function presentFound(result: JobResult | null) {
  switch (result?.kind) {
    case "matching":
      return { missing: [...result.missing] };
    case "checked": {
      const { fingerprint, ready } = result;
      return { checked: { fingerprint, ready, ...presentChecked(result, { heads: 1 }) } };
    }
    case "done": {
      const { importId, added, changed, unchanged, left } = result;
      return { imported: { importId, added, changed, unchanged, left } };
    }
    case "failed":
      return { failed: say(result.told) };
    default:
      return {};
  }
}

function presentMistake(one: ImportError, heads: 0 | 1): z.output<typeof mistake> {
  const { code, column, found: value, told, remedy } = one;
  const row = one.row - 1 + heads;
  const place = { pointer: `/${row}/${column}`, code, row, column, value };
  return { ...place, detail: say(told), remedy: say(remedy) };
}
