import {
  and,
  asc,
  count,
  eq,
  gt,
  inArray,
  isNull,
  ne,
  notExists,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Activity } from "@/lib/domain/case/case-file";
import { type Scope, scopes } from "@/lib/domain/case/parts";
import type { Sums } from "@/lib/domain/inventory/stored";
import type { Reading, Writing } from "../client";
import type { Row, Tables } from "../tables";
import { addSums, storedTotals } from "./activity-totals";
import { contains, wordsOf } from "./contains";
import { insertRows } from "./many-rows";
import type { Stamp } from "./stamp";

export type ActivityRow = Row<"activities">;
/** What a list is narrowed to; what is undefined does not narrow. */
export type ActivityFilter = {
  readonly scope?: Scope | undefined;
  readonly site?: string | undefined;
  readonly sites?: readonly string[] | undefined;
  readonly category?: string | undefined;
  readonly missing?: "evidence" | "figure" | "quantity" | undefined;
  readonly search?: string | undefined;
};
export type ActivityStamp = Stamp & {
  readonly importId: string | null;
  readonly grams: number | null;
};

/** An activity as the case file has it. */
export function toActivity(row: ActivityRow): Activity {
  const { id, reportId, version, createdAt, createdBy, importId, grams, folded, ...plain } = row;
  return {
    ...plain,
    inputs: JSON.parse(row.inputs),
    dataQuality: row.dataQuality === null ? null : JSON.parse(row.dataQuality),
    creditNote: row.creditNote === 1,
  };
}

/** A report's activities by key. */
export async function activitiesOf({ db, t }: Reading, reportId: string): Promise<ActivityRow[]> {
  const { activities: a } = t;
  return db.select().from(a).where(eq(a.reportId, reportId)).orderBy(asc(a.key));
}

export async function findActivity(
  { db, t }: Reading,
  reportId: string,
  key: string,
): Promise<ActivityRow | undefined> {
  const { activities: a } = t;
  const [row] = await db
    .select()
    .from(a)
    .where(and(eq(a.reportId, reportId), eq(a.key, key)));
  return row;
}

/** As many activities that do not compute are looked into for a year's figures. */
const uncountedAtMost = 1000;

/** A report's activities that its stored sums do not settle: of Scope 2, which instruments cover, and those that do not compute. */
export async function unsettledOf({ db, t }: Reading, reportId: string): Promise<ActivityRow[]> {
  const { activities: a } = t;
  const own = eq(a.reportId, reportId);
  const purchased = await db
    .select()
    .from(a)
    .where(and(own, eq(a.scope, 2)))
    .orderBy(asc(plainKey(a)));
  const others = await db
    .select()
    .from(a)
    .where(and(own, ne(a.scope, 2), uncounted(a), ne(a.quantity, "")))
    .orderBy(asc(plainKey(a)))
    .limit(uncountedAtMost);
  return [...purchased, ...others];
}

/** A page by key, beginning after `after`. */
export async function activityPage(
  { db, t }: Reading,
  reportId: string,
  filter: ActivityFilter,
  { after = "", limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<ActivityRow[]> {
  const { activities: a } = t;
  const key = filter.missing && filter.missing !== "evidence" ? plainKey(a) : sql`${a.key}`;
  return db
    .select()
    .from(a)
    .where(and(narrowed({ db, t }, reportId, filter), gt(key, after)))
    .orderBy(asc(key))
    .limit(limit);
}

/**
 * How many rows a filter leaves, and their sum in grams: of the stored sums, so that no activity is read,
 * unless it searches or asks for what the sums do not know.
 */
export async function activityTotals(
  { db, t }: Reading,
  reportId: string,
  filter: ActivityFilter,
): Promise<{ rows: number; grams: bigint }> {
  const { activities: a } = t;
  const { missing, search, ...plain } = filter;
  if (!missing && wordsOf(search).length === 0) return storedTotals({ db, t }, reportId, plain);
  const grams = sql<string | null>`cast(sum(${a.grams}) as text)`;
  const [all] = await db
    .select({ rows: count(), grams })
    .from(a)
    .where(narrowed({ db, t }, reportId, filter));
  return { rows: all?.rows ?? 0, grams: BigInt(all?.grams ?? "0") };
}

/** Adds activities, and what they come to to their report's sums: `sums` of lib/domain/inventory/stored. */
export async function insertActivities(
  at: Writing,
  reportId: string,
  entries: readonly { readonly stamp: ActivityStamp; readonly activity: Activity }[],
  sums: Sums,
): Promise<void> {
  await insertRows(
    at,
    at.t.activities,
    entries.map(({ stamp, activity }) => ({ ...stamp, ...columnsOf(activity) })),
  );
  await addSums(at, reportId, sums);
}

export type Mark = Pick<ActivityRow, "id" | "importId" | "grams">;

/** Changes what an activity says and raises its version. */
export async function markActivity(
  { db, t }: Writing,
  { id, ...own }: Mark,
  activity: Activity,
): Promise<void> {
  const { activities: a } = t;
  await db
    .update(a)
    .set({ ...columnsOf(activity), ...own, version: sql`${a.version} + 1` })
    .where(eq(a.id, id));
}

export async function markGrams({ db, t }: Writing, id: string, grams: number | null) {
  await db.update(t.activities).set({ grams }).where(eq(t.activities.id, id));
}

export async function deleteActivity({ db, t }: Writing, id: string): Promise<void> {
  await db.delete(t.activities).where(eq(t.activities.id, id));
}

function narrowed({ db, t }: Reading, reportId: string, filter: ActivityFilter): SQL | undefined {
  const { activities: a, evidenceLinks: l } = t;
  const linked = db
    .select({ one: sql`1` })
    .from(l)
    .where(and(eq(l.reportId, reportId), eq(l.subject, "activity"), eq(l.subjectKey, a.key)));
  return and(
    eq(a.reportId, reportId),
    filter.scope === undefined ? undefined : eq(a.scope, filter.scope),
    filter.site ? eq(a.site, filter.site) : undefined,
    filter.sites ? inArray(a.site, [...filter.sites]) : undefined,
    filter.category ? eq(a.category, filter.category) : undefined,
    filter.missing === "evidence" ? notExists(linked) : undefined,
    filter.missing === "figure" ? uncounted(a) : undefined,
    filter.missing === "quantity" ? and(uncounted(a), eq(a.quantity, "")) : undefined,
    ...wordsOf(filter.search).map((word) => contains(a.folded, word)),
  );
}

/** Those that do not compute; all scopes are named, so that the index of scopes and grams finds them. */
const uncounted = (a: Tables["activities"]) => and(inArray(a.scope, [...scopes]), isNull(a.grams));

/** The key without its index, by which SQLite would read a whole year for the few rows that another index finds. */
const plainKey = ({ key }: Tables["activities"]) => sql`${key} || ''`;

/** The columns of what an activity says. */
export function columnsOf(activity: Activity): Omit<ActivityRow, keyof ActivityStamp> {
  const { key, source, site, category, factor, supplier, note } = activity;
  return {
    ...activity,
    inputs: JSON.stringify(activity.inputs),
    dataQuality: activity.dataQuality === null ? null : JSON.stringify(activity.dataQuality),
    creditNote: activity.creditNote ? 1 : 0,
    folded: [key, source, site, category, factor, supplier, note].join(" ").toLowerCase(),
  };
}
