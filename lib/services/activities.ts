import type { Reading } from "@/db/client";
import {
  activityPage,
  activityTotals,
  deleteActivity,
  findActivity,
  insertActivities,
  markActivity,
  toActivity,
} from "@/db/queries/activities";
import { headOf, namedIn, sourceOf } from "@/db/queries/case-files";
import { filesOf, linkCounts, unlinkSubject } from "@/db/queries/evidence";
import { approvedOf } from "@/db/queries/factors";
import { gradedIn, replaceSums } from "@/db/queries/grading";
import { ownFactorsIn, toOwnFactor } from "@/db/queries/own-factors";
import { findReport, ownFactorsOf, type Report } from "@/db/queries/reports";
import type { Activity } from "@/lib/domain/case/case-file";
import { parsed } from "@/lib/domain/form-input";
import {
  type ActivitiesInput,
  type ActivityInput,
  type AddActivityInput,
  activitiesInput,
  type ChangeActivityInput,
  type RemoveActivityInput,
} from "@/lib/domain/inputs/activity";
import { activityLines, refuseUnknown } from "@/lib/domain/inventory/activity-lines";
import { noSums } from "@/lib/domain/inventory/stored";
import { ownSitesOf, refuseForeignSites } from "@/lib/domain/own-sites";
import type { Permission } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import type { Actor } from "@/lib/domain/roles";
import { view } from "./doors";
import { edit, seen, stampOf } from "./editing";

/** Activities by key, a page at a time, with the sum of all that the filter leaves; a contributor sees their sites. */
export async function listActivities(actor: Actor, input: ActivitiesInput) {
  const { reportId, after, limit, ...typed } = parsed(activitiesInput, input);
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const own = ownSitesOf(actor, report.organisationId, "report.view");
      const filter = { ...typed, sites: own ?? undefined };
      const page = await activityPage(at, reportId, filter, { after, limit: limit + 1 });
      const shown = page.slice(0, limit);
      const { rows, grams } = await activityTotals(at, reportId, filter);
      const names = await factorNames(at, report, shown);
      const keys = shown.map(({ key }) => key);
      const files = await linkCounts(at, reportId, "activity", keys);
      return {
        activities: shown.map((row) => ({
          ...toActivity(row),
          version: row.version,
          grams: row.grams,
          factorName: names.get(row.factor) ?? row.factor,
          files: files.get(row.key) ?? 0,
        })),
        rows,
        totalGrams: Number(grams),
        next: page.length > limit ? (shown.at(-1)?.key ?? null) : null,
      };
    },
  });
}

/** One activity with its calculation line by line, its factor, what is wrong with it, and its files. */
export function showActivity(actor: Actor, { reportId, key }: ActivityInput) {
  return view(actor, "report.view", {
    find: (at) => findReport(at, reportId),
    async show(at, report) {
      const row = seen(await findActivity(at, reportId, key), undefined);
      refuse(actor, report, "report.view", row.site);
      const activity = toActivity(row);
      const { factor, lines, problems } = await tracedIn(at, report, activity);
      return {
        activity: { ...activity, version: row.version, grams: row.grams },
        factor: factor ?? null,
        lines: lines.get(key) ?? [],
        problems: Object.fromEntries(problems),
        files: await filesOf(at, reportId, { subject: "activity", subjectKey: key }),
      };
    },
  });
}

/**
 * Adds a line of activity data; an empty key is numbered. What names a site, category or factor that
 * is not there is refused by its field; what does not yet compute is kept, and blocks the submission.
 * Throws a Refusal `conflict` where the key is taken.
 */
export function addActivity(actor: Actor, { reportId, ...typed }: AddActivityInput) {
  return edit(actor, "activity.add", reportId, [added(typed)], async (at, report, now) => {
    const key = typed.key ?? (await nextKey(at, reportId));
    if (typed.key && (await findActivity(at, reportId, key)))
      throw new Refusal("conflict", "refusal.exists");
    const activity = { ...typed, key, source: typed.source ?? sourceName(typed) };
    refuse(actor, report, "activity.add", activity.site);
    const { grams, sums } = await graded(at, report, activity);
    const stamp = { ...stampOf(actor, report, now), importId: null, grams };
    await insertActivities(at, reportId, [{ stamp, activity }], sums);
    return { key, grams };
  });
}

const added = ({ key, site }: Omit<AddActivityInput, "reportId">) =>
  ({ kind: "activity", key: key ?? site, site, isNew: true }) as const;

/** Throws a Refusal `conflict` where somebody changed the activity since it was shown. */
export function changeActivity(actor: Actor, { reportId, version, ...typed }: ChangeActivityInput) {
  return edit(
    actor,
    "activity.change",
    reportId,
    [{ kind: "activity", key: typed.key }],
    async (at, report) => {
      const row = seen(await findActivity(at, reportId, typed.key), version);
      const activity = { ...typed, source: typed.source ?? row.source };
      refuse(actor, report, "activity.change", row.site, activity.site);
      const { grams, sums } = await graded(at, report, activity);
      await markActivity(at, { id: row.id, importId: null, grams }, activity);
      await replaceSums(at, report, [row], sums);
      return { key: activity.key, grams, gramsBefore: row.grams };
    },
  );
}

export function removeActivity(actor: Actor, { reportId, key, version }: RemoveActivityInput) {
  return edit(
    actor,
    "activity.remove",
    reportId,
    [{ kind: "activity", key }],
    async (at, report) => {
      const row = seen(await findActivity(at, reportId, key), version);
      refuse(actor, report, "activity.remove", row.site);
      await deleteActivity(at, row.id);
      await replaceSums(at, report, [row], noSums);
      await unlinkSubject(at, reportId, "activity", [key]);
      return { key, gramsBefore: row.grams };
    },
  );
}

function refuse(
  actor: Actor,
  { organisationId }: Report,
  act: Permission,
  ...sites: readonly string[]
): void {
  refuseForeignSites(ownSitesOf(actor, organisationId, act), sites);
}

/** Whole grams by location, null where the activity does not compute, and what it adds to the sums. */
async function graded(at: Reading, report: Report, activity: Activity) {
  const { grams, sums, problems } = await gradedIn(at, report, [activity]);
  refuseUnknown(problems);
  return { grams: grams(activity.key), sums };
}

async function tracedIn(at: Reading, report: Report, activity: Activity) {
  const file = { ...(await headOf(at, report)), activities: [activity] };
  const source = await sourceOf(at, file, namedIn(file));
  const own = file.factors.find(({ key }) => key === activity.factor);
  return { ...activityLines(file, source), factor: own ?? source.factors.get(activity.factor) };
}

async function factorNames(at: Reading, report: Report, rows: readonly { factor: string }[]) {
  const library = await approvedOf(at, [...new Set(rows.map(({ factor }) => factor))]);
  const proposed = await ownFactorsIn(at, [report.organisationId]);
  const own = [...proposed.map(toOwnFactor), ...ownFactorsOf(report).factors];
  return new Map([...library, ...own].map(({ key, name }) => [key, name]));
}

/** The next free number: A181 after A180. */
async function nextKey(at: Reading, reportId: string): Promise<string> {
  const { rows } = await activityTotals(at, reportId, {});
  for (let n = rows + 1; n <= rows + 1_000_000; n += 1) {
    const key = `A${String(n).padStart(3, "0")}`;
    if (!(await findActivity(at, reportId, key))) return key;
  }
  throw new Refusal("conflict", "refusal.exists");
}

/** A source's name where none is typed: its site and category, as `hz-a.purchased-electricity`. */
function sourceName({ site, category }: Pick<Activity, "site" | "category">): string {
  return `${site.toLowerCase()}.${category.replaceAll("_", "-")}`;
}
