import { randomUUID } from "node:crypto";
import type { Writing } from "@/db/client";
import { type ActivityRow, insertActivities } from "@/db/queries/activities";
import { addSums } from "@/db/queries/activity-totals";
import { linkEvidence } from "@/db/queries/evidence";
import {
  activityLots,
  entriesOf,
  factorLots,
  filesToLink,
  gradingOf,
  importFactsOf,
  yearBefore,
} from "@/db/queries/import-context";
import { activitiesOfKeys, replaceActivities } from "@/db/queries/imported-activities";
import { putEntry } from "@/db/queries/imported-entries";
import { insertImport } from "@/db/queries/imports";
import { findReport, type Report } from "@/db/queries/reports";
import type { Imported } from "@/lib/domain/import/import-job";
import type { ColumnMap, Template } from "@/lib/domain/import/template";
import { touchedBy } from "@/lib/domain/import/touches";
import { noSums } from "@/lib/domain/inventory/stored";
import { ownSitesOf, refuseForeignSites } from "@/lib/domain/own-sites";
import { mayRole } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { refuseState, reportActs } from "@/lib/domain/workflow";
import type { ImportReader } from "@/lib/outside/import-reader";
import type { Lot } from "@/lib/outside/import-work";
import { view } from "./doors";
import { edit, stampOf } from "./editing";

export type Ask = {
  readonly reportId: string;
  readonly template: Template;
  /** Column of the template to the file's head. */
  readonly columns: ColumnMap;
};
export type CheckedImport = Awaited<ReturnType<typeof checkImport>>;
export type Writes = {
  readonly fileName: string;
  readonly sha256: string;
  /** Between two lots, with how many rows are written: others have their turn; throws where it was stopped. */
  readonly breath: (at: Writing, done: number) => Promise<void>;
  /** What else is written with the rows, or not at all. */
  readonly finish: (at: Writing, told: Imported, now: string) => Promise<void>;
};

/**
 * The step of every import: the sheet that `reader` has opened against its year. Nothing is written.
 * Throws a Refusal `forbidden` where a row's key is that of a row outside a contributor's own sites.
 */
export function checkImport(actor: Actor, reader: ImportReader, ask: Ask) {
  const { reportId, template, columns } = ask;
  return view(actor, template.permission, {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      refuseState(reportActs, template.permission, report.state);
      const own = ownSitesOf(actor, report.organisationId, template.permission);
      for await (const lot of activityLots(at, reportId)) await reader.ask("there", lot);
      const earlier = await yearBefore(at, report);
      if (earlier)
        for await (const lot of activityLots(at, earlier.id)) await reader.ask("before", lot);
      for await (const lot of factorLots(at, report)) await reader.ask("factors", lot);
      const { checked, named, sites } = await reader.ask("read", {
        template: template.key,
        columns,
        facts: await importFactsOf(at, report, own),
        entries: await entriesOf(at, reportId, template.noun),
        files: await filesToLink(at, reportId, own ? actor.userId : null),
      });
      refuseForeignSites(own, sites);
      return { checked, named, version: report.version };
    },
  });
}

/**
 * The step of every import that writes: what was checked, in one transaction, all of it or nothing.
 * Throws a Refusal `conflict` with `imports.refused.moved` where the year is not the one that was
 * checked any more.
 */
export async function writeImport(
  actor: Actor,
  reader: ImportReader,
  { reportId, template }: Ask,
  { checked, named, version }: CheckedImport,
  { fileName, sha256, breath, finish }: Writes,
) {
  const { lots, sums } = await view(actor, template.permission, {
    find: (at) => findReport(at, reportId),
    show: async (at, report) => lotsFrom(reader, await gradingOf(at, report, named)),
  });
  return edit(actor, template.permission, reportId, touchedBy(lots), async (at, report, now) => {
    if (report.version !== version) throw new Refusal("conflict", "imports.refused.moved");
    const importId = randomUUID();
    const written: Written = { report, actor, importId, now, replaced: [], added: [], linked: 0 };
    let done = 0;
    await addSums(at, reportId, sums);
    for (const lot of lots) {
      await breath(at, done);
      await putLot(at, written, lot);
      done += lot.rows.length;
    }
    const { replaced, added, linked } = written;
    await insertImport(at, {
      id: importId,
      reportId,
      template: template.key,
      fileName,
      sha256,
      rows: done,
      importedBy: actor.userId,
      importedAt: now,
      replaced: JSON.stringify(replaced),
      added: JSON.stringify(added),
      undoneAt: null,
    });
    const counts = { added: checked.added, changed: checked.changed, unchanged: checked.unchanged };
    const told = { importId, ...counts, left: checked.badRows, linked };
    await finish(at, { kind: "done", ...told }, now);
    return { ...told, template: template.key, sha256 };
  });
}

async function lotsFrom(reader: ImportReader, within: Awaited<ReturnType<typeof gradingOf>>) {
  const { lots } = await reader.ask("grade", within);
  const all: Lot[] = [];
  for (let n = 0; n < lots; n += 1) all.push(await reader.ask("lot", n));
  return { lots: all, sums: await reader.ask("sums") };
}

type Written = {
  readonly report: Report;
  readonly actor: Actor;
  readonly importId: string;
  readonly now: string;
  readonly replaced: unknown[];
  readonly added: string[];
  linked: number;
};

async function putLot(at: Writing, written: Written, lot: Lot): Promise<void> {
  await (lot.kind === "added" ? putNew(at, written, lot) : putChanged(at, written, lot));
  for (const row of lot.rows) if (row.noun !== "activity") await putOther(at, written, row);
  await linkFiles(at, written, lot);
}

async function putNew(at: Writing, { report, actor, importId, now }: Written, lot: Lot) {
  const entries = lot.rows.flatMap(({ noun, entry: activity, grams }) =>
    noun === "activity"
      ? [{ stamp: { ...stampOf(actor, report, now), importId, grams }, activity }]
      : [],
  );
  if (entries.length > 0) await insertActivities(at, report.id, entries, noSums);
}

async function putChanged(at: Writing, { report, importId, replaced }: Written, lot: Lot) {
  const keys = lot.rows.flatMap(({ noun, entry }) => (noun === "activity" ? [entry.key] : []));
  const there = new Map<string, ActivityRow>(
    (await activitiesOfKeys(at, report.id, keys)).map((row) => [row.key, row]),
  );
  const entries = lot.rows.flatMap(({ noun, entry: activity, grams }) => {
    const row = there.get(activity.key);
    return noun === "activity" && row
      ? [{ row, mark: { id: row.id, importId, grams }, activity }]
      : [];
  });
  if (entries.length > 0) await replaceActivities(at, report, entries, lot.sums);
  replaced.push(...entries.map(({ row }) => row));
}

async function putOther(at: Writing, written: Written, row: Lot["rows"][number]) {
  const { report, actor, now, replaced, added } = written;
  const before = await putEntry(at, { report, stamp: stampOf(actor, report, now) }, row);
  if (before) replaced.push(before);
  else added.push(row.entry.key);
}

/** Links the rows to the evidence they name, where the person may bring evidence. */
async function linkFiles(at: Writing, written: Written, { rows }: Lot): Promise<void> {
  const { report, actor } = written;
  const may = actor.memberships.some(
    ({ organisationId, role }) =>
      organisationId === report.organisationId && mayRole("evidence.upload", role),
  );
  for (const id of may ? new Set(rows.flatMap(({ files }) => files)) : []) {
    const named = rows.filter(({ files }) => files.includes(id));
    const links = named.map(({ noun, entry }) => ({ subject: noun, subjectKey: entry.key }));
    await linkEvidence(at, report.id, id, links);
    written.linked += links.length;
  }
}
