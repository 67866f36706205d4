import { isUnsettled } from "@/lib/domain/assurance/finding";
import {
  byEvidence,
  factorsOf,
  isOpened,
  type Target,
  type Touched,
} from "@/lib/domain/assurance/opening";
import { Refusal } from "@/lib/domain/refusal";
import { readStatement } from "@/lib/domain/statement";
import type { Reading } from "../client";
import type { ActivityRow } from "./activities";
import { runningEngagement } from "./engagements";
import { linksOf } from "./evidence";
import { findingsOf, roundsOf } from "./findings";
import { activitiesOfKeys } from "./imported-activities";
import { measuresOf, toMeasure } from "./measures";
import type { Report } from "./reports";
import { findStatement } from "./statements";

/** What an edit would change: as it says, or as the year's rows tell once they are asked. */
export type Touches<R> =
  | readonly Touched[]
  | ((at: Reading, report: R) => Promise<readonly Touched[]>);

/**
 * While a report is returned, only what its open findings name may change (domain.md 4.1).
 * @throws Refusal `conflict` naming the first entry that none of them opens, and the way: self-report
 */
export async function refuseLocked<R extends Pick<Report, "id" | "state">>(
  at: Reading,
  report: R,
  touches: Touches<R>,
): Promise<void> {
  const { locked } = await locksIn(at, report, touches);
  const [entry] = locked;
  if (entry) throw new Refusal("conflict", "refusal.locked", { values: { entry: entry.key } });
}

/** Of these entries those that a returned report has locked, and what its findings open; nothing in other states. */
export async function locksIn<R extends Pick<Report, "id" | "state">>(
  at: Reading,
  report: R,
  touches: Touches<R>,
) {
  if (report.state !== "returned") return { locked: [], opening: [] };
  const opening = await openingOf(at, report.id);
  if (opening.some(({ targetKind }) => targetKind === "report")) return { locked: [], opening };
  const touched = typeof touches === "function" ? await touches(at, report) : touches;
  const entries = await withFacts(at, report.id, opening, touched);
  return { locked: entries.filter((entry) => !isOpened(opening, entry)), opening };
}

/** Links of a file, as what they touch: the entry by its evidence alone. */
export async function evidenceTouched(
  at: Reading,
  reportId: string,
  evidenceId: string | undefined,
  links: readonly { readonly subject: Subject; readonly subjectKey: string }[],
): Promise<Touched[]> {
  if (links.length === 0) return [];
  const standing = await linksOf(at, reportId);
  return links.map((link) => byEvidence(link, standing, evidenceId));
}
type Subject = Awaited<ReturnType<typeof linksOf>>[number]["subject"];

/** A finding opens its target until verification decides on it. */
async function openingOf(at: Reading, reportId: string) {
  const engagement = await runningEngagement(at, reportId);
  const findings = engagement ? await findingsOf(at, engagement.id) : [];
  return findings.filter(isUnsettled).map(({ ref, state, target, targetKind, targetKey }) => ({
    ...{ ref, state, target, targetKind, targetKey },
  }));
}

/**
 * Of the files that prove what a returned report's answered findings are on: when the latest of them was answered,
 * by the file's id. What was brought by then belongs to the answer.
 */
export async function filesAnswering(at: Reading, reportId: string): Promise<Map<string, string>> {
  const engagement = await runningEngagement(at, reportId);
  const findings = engagement ? await findingsOf(at, engagement.id) : [];
  const answered = findings.filter(({ state }) => state === "responded");
  const ids = answered.map(({ id }) => id);
  const rounds = (await roundsOf(at, ids)).filter(({ side }) => side === "organisation");
  const links = await linksOf(at, reportId);
  const touched = await evidenceTouched(at, reportId, undefined, links);
  const entries = await withFacts(at, reportId, answered, touched);
  const files = new Map<string, string>();
  for (const { findingId, at: when } of rounds) {
    const target = answered.filter(({ id }) => id === findingId);
    const opened = links.filter((_, n) => entries[n] && isOpened(target, entries[n]));
    for (const { evidenceId } of opened) files.set(evidenceId, when); // oldest round first
  }
  return files;
}

/** The entries with their sites and factors as they are kept, not as an edit would have them. */
async function withFacts(
  at: Reading,
  reportId: string,
  targets: readonly Target[],
  touched: readonly Touched[],
): Promise<Touched[]> {
  const keys = touched.filter(({ kind, isNew }) => kind === "activity" && !isNew);
  const kept = new Map<string, ActivityRow>();
  for (let start = 0; start < keys.length; start += 1000) {
    const lot = keys.slice(start, start + 1000).map(({ key }) => key);
    for (const row of await activitiesOfKeys(at, reportId, lot)) kept.set(row.key, row);
  }
  const used = targets.some(({ targetKind }) => targetKind === "factor")
    ? await factorsUsed(at, reportId)
    : new Map<string, string[]>();
  return touched.map((entry) => {
    if (entry.isNew) return entry;
    const row = entry.kind === "activity" ? kept.get(entry.key) : undefined;
    const factors = [
      ...(used.get(`${entry.kind}/${entry.key}`) ?? []),
      ...(row ? [row.factor] : []),
    ];
    return { ...entry, factors, ...(row && { site: row.site }) };
  });
}

/** By kind and key: what activities and measures were computed with in the last statement, and measures are now. */
async function factorsUsed(at: Reading, reportId: string): Promise<Map<string, string[]>> {
  const row = await findStatement(at, reportId);
  const { activities, measures } = row
    ? readStatement(row.text).case
    : { activities: [], measures: [] };
  const drafted = (await measuresOf(at, reportId)).map(toMeasure);
  const used = new Map<string, string[]>(
    activities.map(({ key, factor }) => [`activity/${key}`, [factor]]),
  );
  for (const measure of [...measures, ...drafted]) {
    const of = `measure/${measure.key}`;
    used.set(of, [...(used.get(of) ?? []), ...factorsOf(measure)]);
  }
  return used;
}
