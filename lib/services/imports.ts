import type { Reading } from "@/db/client";
import type { ActivityRow } from "@/db/queries/activities";
import { importedKeys, takeBack } from "@/db/queries/imported-activities";
import { type KeptRow, takeEntriesBack } from "@/db/queries/imported-entries";
import { broughtBy, findImport, importsOf, markUndone } from "@/db/queries/imports";
import { findReport } from "@/db/queries/reports";
import { plainName } from "@/lib/domain/evidence-kinds";
import { parsed } from "@/lib/domain/form-input";
import { shownAtMost } from "@/lib/domain/import/checked";
import { matchColumns } from "@/lib/domain/import/columns";
import { findTemplate, templateOf } from "@/lib/domain/import/templates";
import {
  type ImportInput,
  importInput,
  type RunImportInput,
  type TryImportInput,
  tryImportInput,
  type UndoImportInput,
} from "@/lib/domain/inputs/import";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { isRefusal, Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { breath } from "@/lib/outside/breath";
import { type ImportReader, reading } from "@/lib/outside/import-reader";
import { view } from "./doors";
import { edit } from "./editing";
import { type CheckedImport, checkImport, writeImport } from "./importing";

/** As many bad cells as a refusal carries. */
const most = 200;
/** As often as a year that changes meanwhile is checked again. */
const tries = 3;

/**
 * Reads a sheet against the year and writes nothing: which rows are new, which change what is there,
 * and every bad cell with its remedy. Its heads are matched by their names. Throws a Refusal for a file
 * too large or that is no sheet.
 */
export async function previewImport(actor: Actor, input: ImportInput) {
  const file = parsed(importInput, input);
  const { checked, ...told } = await tryImport(actor, { ...file, dryRun: true });
  const same = (await listImports(actor, file.reportId)).find((one) => one.sha256 === told.sha256);
  const importedBefore = same ? { at: same.importedAt, fileName: same.fileName } : null;
  return { ...told, ...checked, importedBefore };
}

/**
 * Imports a sheet: new keys are added, known keys changed, and rows that say what is there already are
 * left. By default all of it or nothing; in mode `valid` rows with a mistake are left out. It is read
 * and computed before the transaction, and anew where the year has changed meanwhile. Throws a Refusal
 * `invalid` naming the bad cells as `17.quantity`.
 */
export async function runImport(actor: Actor, input: RunImportInput) {
  const { imported, checked } = await tryImport(actor, { ...input, dryRun: false });
  if (!imported) throw refusedRows(checked);
  return imported;
}

/**
 * As `runImport`, where bad cells are no error but told: `imported` is null where nothing was written,
 * for them or as it was a dry run; of very many bad cells the first of each kind are listed.
 */
export async function tryImport(actor: Actor, input: TryImportInput) {
  const { mode, dryRun, ...file } = parsed(tryImportInput, input);
  const fileName = plainName(file.fileName);
  const writes = { breath: async () => void (await breath()), finish: async () => undefined };
  return reading(async (reader) => {
    const { sha256, encoding, ...ask } = await opened(reader, file);
    const attempt = async (left: number): Promise<Tried> => {
      const ready = await checkImport(actor, reader, ask);
      const checked = shown(ready);
      const told = { sha256, encoding, checked };
      if (dryRun || (checked.badCells > 0 && mode === "all")) return { ...told, imported: null };
      if (checked.added + checked.changed === 0)
        return { ...told, imported: nothing(checked, ask.template.key, sha256) };
      try {
        const written = { fileName, sha256, ...writes };
        return { ...told, imported: await writeImport(actor, reader, ask, ready, written) };
      } catch (error) {
        const moved = isRefusal(error) && error.word === "imports.refused.moved";
        if (!moved || left === 0) throw error;
        return attempt(left - 1);
      }
    };
    return attempt(tries);
  });
}

/** A report's imports that stand, the latest first. */
export function listImports(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: async (at) =>
      (await importsOf(at, reportId)).map(({ replaced: _, added: __, ...row }) => row),
  });
}

/**
 * Takes an import back while the year is open: what it added goes, what it changed is as before, and a
 * retirement is withdrawn. A row that somebody has changed since stays as they left it. A contributor
 * undoes their own imports alone.
 */
export async function undoImport(actor: Actor, { reportId, importId }: UndoImportInput) {
  const { template: key } = await view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: async (at) => found(await findImport(at, reportId, importId)),
  });
  const { noun, permission } = found(findTemplate(key));
  const touches = async (at: Reading) => {
    const { replaced, added } = broughtBy<KeptRow>(found(await findImport(at, reportId, importId)));
    const others = [...replaced.map((one) => one.key), ...added];
    const keys = noun === "activity" ? await importedKeys(at, reportId, importId) : others;
    return keys.map((one) => ({ kind: noun, key: one }));
  };
  return edit(actor, permission, reportId, touches, async (at, report, now) => {
    const row = found(await findImport(at, reportId, importId));
    const limited = ownSitesOf(actor, report.organisationId, permission) !== null;
    if (row.undoneAt !== null || (limited && row.importedBy !== actor.userId))
      throw new Refusal("conflict", "imports.refused.undo");
    const told =
      noun === "activity"
        ? await takeBack(at, report, importId, broughtBy<ActivityRow>(row).replaced)
        : await takeEntriesBack(
            at,
            report,
            { noun, ...broughtBy<KeptRow>(row) },
            {
              at: now,
              by: actor.userId,
            },
          );
    await markUndone(at, importId, now);
    return { importId, template: key, ...told };
  });
}

type Written = Awaited<ReturnType<typeof writeImport>>;
/** `importId` null: every row said what is there already. */
type Ran = Omit<Written, "importId"> & { readonly importId: string | null };
type Checked = CheckedImport["checked"];
type Tried = {
  readonly sha256: string;
  readonly encoding: Awaited<ReturnType<typeof opened>>["encoding"];
  readonly checked: Checked;
  readonly imported: Ran | null;
};

type File = {
  readonly reportId: string;
  readonly bytes: Uint8Array;
  readonly template: Parameters<typeof templateOf>[0];
};

async function opened(reader: ImportReader, { reportId, bytes, template: key }: File) {
  const { heads, encoding, sha256 } = await reader.ask("open", { bytes, fixes: [], columns: {} });
  const template = templateOf(key);
  const { columns } = matchColumns(
    template,
    heads.map(({ head }) => head),
  );
  return { reportId, template, columns, encoding, sha256 };
}

function shown({ checked }: CheckedImport): Checked {
  const { errors, warnings } = checked;
  const first = (list: Checked["errors"]) => list.slice(0, shownAtMost);
  return { ...checked, errors: first(errors), warnings: first(warnings) };
}

function nothing(
  { unchanged, badRows: left }: Checked,
  template: Ran["template"],
  sha256: string,
): Ran {
  return { importId: null, added: 0, changed: 0, unchanged, left, linked: 0, template, sha256 };
}

function refusedRows({ badRows, errors }: Checked): Refusal {
  const fields = errors.slice(0, most).map(({ row, column, told }) => [`${row}.${column}`, told]);
  return new Refusal("invalid", "imports.refused.rows", {
    values: { count: badRows },
    fields: Object.fromEntries(fields),
  });
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Refusal("not_found", "refusal.notFound");
  return row;
}
