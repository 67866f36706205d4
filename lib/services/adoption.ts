import type { Reading } from "@/db/client";
import { activitiesOf, toActivity } from "@/db/queries/activities";
import { draftOf } from "@/db/queries/case-files";
import { type EditionRow, editionOfKey, editionsOf } from "@/db/queries/factors";
import { gradedIn } from "@/db/queries/grading";
import { replaceActivities } from "@/db/queries/imported-activities";
import { findReport, type Report, reportsOf } from "@/db/queries/reports";
import { relatedTo, rowsOf, successorsOf, usedIn } from "@/db/queries/successors";
import { adopting, adoptionEffect } from "@/lib/domain/factors/adoption";
import { compareEditions as compare } from "@/lib/domain/factors/compare-editions";
import { sameFamily } from "@/lib/domain/factors/identity";
import { parsed } from "@/lib/domain/form-input";
import {
  type AdoptEditionInput,
  type CompareEditionsInput,
  compareEditionsInput,
} from "@/lib/domain/inputs/factor";
import { ownSitesOf } from "@/lib/domain/own-sites";
import { Refusal } from "@/lib/domain/refusal";
import { type Actor, may } from "@/lib/domain/roles";
import { isOpen } from "@/lib/domain/workflow";
import { across, publicly, view } from "./doors";
import { edit } from "./editing";

/** Two editions row by row: what changed by how much, what is new, what is gone. */
export async function compareEditions(input: CompareEditionsInput) {
  const { from, to, gwpSet } = parsed(compareEditionsInput, input);
  return publicly(async (at) => {
    const [before, after] = [await editionIn(at, from), await editionIn(at, to)];
    const rows = compare(await rowsOf(at, before), await rowsOf(at, after), gwpSet);
    return { from: before, to: after, gwpSet, related: sameFamily(before, after), ...rows };
  });
}

/** The years in which an edition may be adopted: those that are open. */
export function openYears(actor: Actor) {
  return across(actor, "report.edit", async (at, memberships) => {
    const names = new Map(memberships.map((one) => [one.organisationId, one.organisationName]));
    const reports = await reportsOf(at, [...names.keys()]);
    return reports
      .filter(({ state }) => isOpen(state))
      .map(({ id, label, organisationId }) => ({
        id,
        label,
        organisationName: names.get(organisationId) ?? "",
      }));
  });
}

/**
 * Editions that have successors for an open year's factors, each with how many activities it would touch
 * and the edition in use whose place it would take.
 */
export function editionsFor(actor: Actor, reportId: string) {
  return view(actor, "report.edit", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const used = await usedIn(at, report);
      const found = [];
      for (const edition of await editionsOf(at)) {
        const successors = await successorsOf(at, edition, used.editions);
        const touched = used.factorsOfActivities.filter((key) => successors.has(key));
        const [replaced] = relatedTo(edition, used.editions);
        if (touched.length > 0 && replaced)
          found.push({ edition, activities: touched.length, replaced: replaced.edition });
      }
      return found;
    },
  });
}

/** What an open year would say under another edition; nothing is changed by looking. */
export function previewAdoption(actor: Actor, { reportId, edition: key }: AdoptEditionInput) {
  return view(actor, "report.edit", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const edition = await editionIn(at, key);
      const { editions } = await usedIn(at, report);
      const { file, source } = await draftOf(at, report);
      const successors = await successorsOf(at, edition, editions);
      return {
        edition,
        report: { id: report.id, label: report.label, state: report.state },
        version: report.version,
        mayAdopt: isOpen(report.state) && may(actor, "factor.adopt", report),
        ...adoptionEffect(file, source, successors),
      };
    },
  });
}

/**
 * Adopts an edition in an open year: every activity whose factor has a successor there takes it, all at
 * once or not at all. Frozen years keep theirs: the act has no row for their states.
 */
export function adoptEdition(actor: Actor, { reportId, edition: key, version }: AdoptEditionInput) {
  const touched = async (at: Reading, report: Report) => {
    const { rows } = await adoptable(at, report, await editionIn(at, key));
    return rows.map((row) => ({ kind: "activity", key: row.key }) as const);
  };
  return edit(actor, "factor.adopt", reportId, touched, async (at, report) => {
    if (version !== undefined && report.version !== version)
      throw new Refusal("conflict", "refusal.stale");
    if (ownSitesOf(actor, report.organisationId, "factor.adopt"))
      throw new Refusal("forbidden", "refusal.forbidden");
    const edition = await editionIn(at, key);
    const { rows, successors } = await adoptable(at, report, edition);
    if (rows.length === 0) throw new Refusal("conflict", "factors.adopt.nothing");
    const moved = rows.map((row) => adopting(toActivity(row), successors));
    const { grams, sums } = await gradedIn(at, report, moved);
    const entries = rows.map((row, n) => ({
      row,
      mark: { id: row.id, importId: row.importId, grams: grams(row.key) },
      activity: moved[n] ?? toActivity(row),
    }));
    await replaceActivities(at, report, entries, sums);
    const replaced = new Set(rows.map(({ factor }) => factor)).size;
    return { reportId, edition: edition.key, activities: rows.length, factors: replaced };
  });
}

/** The activities whose factor has a successor in the edition. */
async function adoptable(at: Reading, report: Report, edition: EditionRow) {
  const { editions } = await usedIn(at, report);
  const successors = await successorsOf(at, edition, editions);
  const rows = (await activitiesOf(at, report.id)).filter(({ factor }) => successors.has(factor));
  return { rows, successors };
}

async function editionIn(at: Reading, key: string): Promise<EditionRow> {
  const edition = await editionOfKey(at, key);
  if (!edition) throw new Refusal("not_found", "refusal.notFound");
  return edition;
}
