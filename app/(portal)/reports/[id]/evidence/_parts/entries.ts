import type { Actor } from "@/lib/domain/roles";
import { listActivities } from "@/lib/services/activities";
import type { listEvidence } from "@/lib/services/evidence";
import { listInstruments } from "@/lib/services/instruments";
import { listMeasures } from "@/lib/services/measures";
import { listRetirements } from "@/lib/services/retirements";
import { evidenceLocked } from "../../../_parts/locks";
import type { Year } from "../../../_parts/year";
import type { Asked, Subject } from "./asked";

export type Files = Awaited<ReturnType<typeof listEvidence>>;
/** Something that a file may prove, with how many files do. */
export type Entry = {
  readonly subject: Subject;
  readonly key: string;
  /** What it is, beside its key. */
  readonly name: string;
  readonly category?: string;
  readonly site?: string;
  readonly period?: { readonly from: string; readonly to: string };
  /** A modelled measure needs no file. */
  readonly needed: boolean;
  readonly files: number;
};
export type Entries = {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
  /** How many there are, where more than these. */
  readonly all: number;
};

/** What can be proved in a year, by kind, narrowed as the address asks. */
export async function entriesOf(
  actor: Actor,
  year: Year,
  files: Files,
  asked: Asked,
): Promise<readonly Entries[]> {
  const wanted = (subject: Subject) => !asked.subject || asked.subject === subject;
  const activities = wanted("activity") ? [await activitiesOf(actor, year, asked)] : [];
  // A contributor proves activities of their sites alone.
  if (year.ownSites) return activities;
  const others = (await othersOf(actor, year, files)).filter(({ subject }) => wanted(subject));
  const shown = others.filter((entry) => !asked.site && matches(entry, asked));
  const grouped = (["instrument", "measure", "retirement", "denominator"] as const).map(
    (subject) => {
      const entries = shown.filter((entry) => entry.subject === subject);
      return { subject, entries, all: entries.length };
    },
  );
  return [...activities, ...grouped].filter(({ entries }) => entries.length > 0);
}

/** Of what is shown, what a returned year has locked, by `entryValue`; `file` is the one that is to prove it. */
export function lockedIn(
  year: Year,
  files: Files,
  groups: readonly Entries[],
  file?: string,
): Promise<ReadonlySet<string>> {
  const shown = groups.flatMap(({ entries }) => entries);
  const links = shown.map(({ subject, key }) => ({ subject, subjectKey: key }));
  return evidenceLocked(year, files, links, file);
}

async function activitiesOf(actor: Actor, year: Year, asked: Asked): Promise<Entries> {
  const { activities, rows } = await listActivities(actor, {
    reportId: year.report.id,
    limit: 100,
    ...(asked.search && { search: asked.search }),
    ...(asked.site && { site: asked.site }),
    ...(!asked.show && { missing: "evidence" as const }),
  });
  const entries = activities.map(({ key, source, category, site, from, to, files }) => ({
    subject: "activity" as const,
    key,
    name: source,
    category,
    site,
    period: { from, to },
    needed: true,
    files,
  }));
  return { subject: "activity", entries, all: rows };
}

/** Instruments, measures, retirements and denominators, which are few. */
async function othersOf(actor: Actor, year: Year, files: Files): Promise<Entry[]> {
  const { id } = year.report;
  const linked = (subject: Subject, key: string) =>
    files.filter(({ links }) =>
      links.some((link) => link.subject === subject && link.subjectKey === key),
    ).length;
  const entry = (subject: Subject, key: string, name: string, needed = true): Entry => ({
    subject,
    key,
    name,
    needed,
    files: linked(subject, key),
  });
  const [instruments, measures, retirements] = [
    await listInstruments(actor, id),
    await listMeasures(actor, id),
    await listRetirements(actor, id),
  ];
  return [
    ...instruments.map(({ key, system }) => entry("instrument", key, system)),
    ...measures.map(({ key, name, evidenceClass }) =>
      entry("measure", key, name, evidenceClass !== "modelled"),
    ),
    ...retirements.map(({ key, projectName }) => entry("retirement", key, projectName)),
    ...year.declarations.denominators.map(({ key, name }) => entry("denominator", key, name)),
  ];
}

function matches({ key, name, needed, files }: Entry, { search, show }: Asked): boolean {
  if (!show && (!needed || files > 0)) return false;
  const text = `${key} ${name}`.toLowerCase();
  return (search ?? "")
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
