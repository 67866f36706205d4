import { createHash, randomUUID } from "node:crypto";
import type { Reading, Writing } from "@/db/client";
import { insertActivities } from "@/db/queries/activities";
import { gradedIn } from "@/db/queries/grading";
import { importContextOf, rowsAgainst } from "@/db/queries/import-context";
import { replaceActivities, takeBack } from "@/db/queries/imported-activities";
import { findImport, importsOf, insertImport, markUndone, replacedBy } from "@/db/queries/imports";
import { findReport, type Report } from "@/db/queries/reports";
import type { Stamp } from "@/db/queries/stamp";
import { plainName } from "@/lib/domain/evidence-kinds";
import { parsed } from "@/lib/domain/form-input";
import { readActivities } from "@/lib/domain/import/activity-csv";
import type { ImportError } from "@/lib/domain/import/import-error";
import { type ImportInput, importInput, type UndoImportInput } from "@/lib/domain/inputs/import";
import { ownSitesOf, refuseForeignSites } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import { type Sheet, sheetOf } from "@/lib/outside/csv";
import { view } from "./doors";
import { edit, stampOf } from "./editing";

/** As many changed rows and bad cells as an answer carries; the file to correct has all of them. */
const most = 200;
const cellsAtMost = 1000;

/**
 * Reads a sheet against the year and writes nothing: which rows are new, which change what is there,
 * and every bad cell with its remedy. Throws a Refusal for a file too large or that is no CSV.
 */
export async function previewImport(actor: Actor, input: ImportInput) {
  const { reportId, ...file } = parsed(importInput, input);
  const [sheet, sha256] = [sheetOf(file.bytes), hashOf(file.bytes)];
  return view(actor, "activity.import", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      refuseState(reportActs, "activity.import", report.state);
      const { errors, warnings, added, changed, unchanged } = await planned(
        at,
        actor,
        report,
        sheet,
      );
      const same = (await importsOf(at, reportId)).find((one) => one.sha256 === sha256);
      return {
        sha256,
        encoding: sheet.encoding,
        rows: sheet.rows.length,
        ready: added.length + changed.length + unchanged,
        added: added.length,
        changed: changed.length,
        unchanged,
        changes: changed.slice(0, most).map(({ activity: { key }, fields }) => ({ key, fields })),
        badRows: new Set(errors.map(({ row }) => row)).size,
        badCells: errors.length,
        doubtfulCells: warnings.length,
        errors: errors.slice(0, cellsAtMost),
        warnings: warnings.slice(0, cellsAtMost),
        importedBefore: same ? { at: same.importedAt, fileName: same.fileName } : null,
      };
    },
  });
}

/**
 * Imports a sheet, all of it or nothing: new keys are added, known keys changed, and rows that say
 * what is there already are left. It is read and computed before the transaction, and again inside
 * only where the year has changed meanwhile. Throws a Refusal `invalid` naming the bad cells as
 * `17.quantity`.
 */
export async function runImport(actor: Actor, input: ImportInput) {
  const { reportId, ...file } = parsed(importInput, input);
  const [sheet, sha256] = [sheetOf(file.bytes), hashOf(file.bytes)];
  const ready = await view(actor, "activity.import", {
    find: (at) => findReport(at, reportId),
    show: (at, report) => computed(at, actor, report, sheet),
  });
  return edit(actor, "activity.import", reportId, async (at, report, now) => {
    const isSame = report.version === ready.version;
    const { added, changed, unchanged, ofAdded, ofChanged } = isSame
      ? ready
      : await computed(at, actor, report, sheet);
    const told = { added: added.length, changed: changed.length, unchanged };
    if (added.length + changed.length === 0) return { ...told, importId: null, sha256 };
    const importId = randomUUID();
    const stamp = stampOf(actor, report, now);
    const replaced = await putRows(at, report, stamp, importId, {
      added,
      changed,
      ofAdded,
      ofChanged,
    });
    await insertImport(at, {
      id: importId,
      reportId,
      template: "activity",
      fileName: plainName(file.fileName),
      sha256,
      rows: added.length + changed.length,
      importedBy: actor.userId,
      importedAt: now,
      replaced: JSON.stringify(replaced),
      added: "[]",
      undoneAt: null,
    });
    return { ...told, importId, sha256 };
  });
}

/** A sheet's bad cells with the sheet itself, for the file that is corrected and imported again. */
export async function sheetToCorrect(actor: Actor, input: ImportInput) {
  const { reportId, bytes } = parsed(importInput, input);
  const sheet = sheetOf(bytes);
  return view(actor, "activity.import", {
    find: (at) => findReport(at, reportId),
    show: async (at, report) => ({
      sheet,
      errors: (await planned(at, actor, report, sheet)).errors,
    }),
  });
}

/** A report's imports that stand, the latest first. */
export function listImports(actor: Actor, reportId: string) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    show: async (at) => (await importsOf(at, reportId)).map(({ replaced: _, ...row }) => row),
  });
}

/**
 * Takes an import back while the year is open: what it added goes, what it changed is as before. A row
 * that somebody has changed since stays as they left it. A contributor undoes their own imports alone.
 */
export function undoImport(actor: Actor, { reportId, importId }: UndoImportInput) {
  return edit(actor, "activity.import", reportId, async (at, report, now) => {
    const row = await findImport(at, reportId, importId);
    if (!row) throw new Refusal("not_found", "refusal.notFound");
    const limited = ownSitesOf(actor, report.organisationId, "activity.import") !== null;
    if (row.undoneAt !== null || (limited && row.importedBy !== actor.userId))
      throw new Refusal("conflict", "imports.refused.undo");
    const told = await takeBack(at, report, importId, replacedBy(row));
    await markUndone(at, importId, now);
    return { importId, ...told };
  });
}

/** Writes an import's rows; returns those it changed, as they were. */
async function putRows(
  at: Writing,
  report: Report,
  stamp: Stamp,
  importId: string,
  {
    added,
    changed,
    ofAdded,
    ofChanged,
  }: Pick<Computed, "added" | "changed" | "ofAdded" | "ofChanged">,
) {
  const entries = added.map((activity) => ({
    stamp: { ...stamp, id: randomUUID(), importId, grams: ofAdded.grams(activity.key) },
    activity,
  }));
  await insertActivities(at, report.id, entries, ofAdded.sums);
  const replacing = changed.map(({ row, activity }) => ({
    row: row.stored,
    mark: { id: row.stored.id, importId, grams: ofChanged.grams(activity.key) },
    activity,
  }));
  await replaceActivities(at, report, replacing, ofChanged.sums);
  return replacing.map(({ row }) => row);
}

type Computed = Awaited<ReturnType<typeof computed>>;

/** What an import would do, with the grams of each row, and the version of the year it holds for. */
async function computed(at: Reading, actor: Actor, report: Report, sheet: Sheet) {
  refuseState(reportActs, "activity.import", report.state);
  const { errors, ...rows } = await planned(at, actor, report, sheet);
  if (errors.length > 0) throw refusedRows(errors);
  const changed = rows.changed.map(({ activity }) => activity);
  return {
    ...rows,
    ofAdded: await gradedIn(at, report, rows.added),
    ofChanged: await gradedIn(at, report, changed),
    version: report.version,
  };
}

async function planned(at: Reading, actor: Actor, report: Report, sheet: Sheet) {
  const own = ownSitesOf(actor, report.organisationId, "activity.import");
  const read = readActivities(sheet, await importContextOf(at, report, own));
  const rows = await rowsAgainst(at, report, read);
  refuseForeignSites(
    own,
    rows.changed.map(({ row }) => row.site),
  );
  return { ...read, ...rows };
}

function refusedRows(errors: readonly ImportError[]): Refusal {
  const count = new Set(errors.map(({ row }) => row)).size;
  const fields = errors.slice(0, most).map(({ row, column, told }) => [`${row}.${column}`, told]);
  return new Refusal("invalid", "imports.refused.rows", {
    values: { count },
    fields: Object.fromEntries(fields),
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
