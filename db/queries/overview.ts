import { and, asc, count, countDistinct, eq, ne, sql } from "drizzle-orm";
import type { Reading } from "../client";
import type { Tables } from "../tables";
import { activityTotals } from "./activities";
import { storedTotals } from "./activity-totals";
import { instrumentsOf } from "./instruments";
import { retirementsOf } from "./retirements";

/** How much of everything a report has: what its task list shows. */
export async function countsOf(at: Reading, reportId: string, own: readonly string[] | null) {
  const { t } = at;
  const sites = own ?? undefined;
  const all = await storedTotals(at, reportId, { sites });
  const retired = await retirementsOf(at, reportId);
  return {
    activities: all.rows,
    withoutFigure: all.uncounted,
    withoutEvidence: sites
      ? (await activityTotals(at, reportId, { sites, missing: "evidence" })).rows
      : await withoutEvidence(at, reportId),
    exclusions: await rowsOf(at, t.exclusions, reportId),
    instruments: (await instrumentsOf(at, reportId)).length,
    measures: await rowsOf(at, t.measures, reportId),
    evidence: await rowsOf(at, t.evidence, reportId),
    retirements: retired.length,
    retiredTonnes: retired.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

/** How many activities no file is linked to; links go with their activity, so that counting them is enough. */
export async function withoutEvidence(at: Reading, reportId: string): Promise<number> {
  const { evidenceLinks: l } = at.t;
  const [linked] = await at.db
    .select({ keys: countDistinct(l.subjectKey) })
    .from(l)
    .where(and(eq(l.reportId, reportId), eq(l.subject, "activity")));
  return (await storedTotals(at, reportId, {})).rows - (linked?.keys ?? 0);
}

type OfReport = Tables["exclusions" | "measures" | "evidence"];

async function rowsOf({ db }: Reading, table: OfReport, reportId: string): Promise<number> {
  const [all] = await db.select({ rows: count() }).from(table).where(eq(table.reportId, reportId));
  return all?.rows ?? 0;
}

/** Grams by location of each source of a report; a source whose rows all wait for a quantity is not there yet. */
export async function sourceGrams(
  { db, t }: Reading,
  reportId: string,
): Promise<Map<string, number>> {
  const { activities: a } = t;
  const grams = sql<string | null>`cast(sum(${a.grams}) as text)`;
  const rows = await db
    .select({ source: a.source, grams })
    .from(a)
    .where(and(eq(a.reportId, reportId), ne(a.quantity, "")))
    .groupBy(a.source)
    .orderBy(asc(a.source));
  return new Map(rows.map((row) => [row.source, Number(row.grams ?? "0")]));
}
