import { and, asc, count, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Scope } from "@/lib/domain/case/parts";
import type { Reading } from "../client";
import type { Tables } from "../tables";
import { activityTotals } from "./activities";

export type ScopeTotal = {
  readonly reportId: string;
  readonly scope: Scope;
  readonly rows: number;
  /** Whole grams CO2e by location, of the rows that compute. */
  readonly grams: number;
};

/** Rows and grams of these reports' activities, by scope; of these sites alone, where some are named. */
export async function scopeTotals(
  { db, t }: Reading,
  reportIds: readonly string[],
  sites: readonly string[] | null,
): Promise<ScopeTotal[]> {
  const { activities: a } = t;
  if (reportIds.length === 0) return [];
  const grams = sql<string | null>`cast(sum(${a.grams}) as text)`;
  const rows = await db
    .select({ reportId: a.reportId, scope: a.scope, rows: count(), grams })
    .from(a)
    .where(
      and(
        inArray(a.reportId, [...reportIds]),
        sites === null ? undefined : inArray(a.site, [...sites]),
      ),
    )
    .groupBy(a.reportId, a.scope)
    .orderBy(asc(a.reportId), asc(a.scope));
  return rows.map((row) => ({ ...row, grams: Number(row.grams ?? "0") }));
}

/** How much of everything a report has: what its task list shows. */
export async function countsOf(at: Reading, reportId: string, own: readonly string[] | null) {
  const { db, t } = at;
  const sites = own ?? undefined;
  const { retirements: r } = t;
  const live = and(eq(r.reportId, reportId), isNull(r.withdrawnAt));
  const [retired] = await db
    .select({ rows: count(), tonnes: sql<string | null>`cast(sum(${r.quantity}) as text)` })
    .from(r)
    .where(live);
  return {
    activities: (await activityTotals(at, reportId, { sites })).rows,
    withoutFigure: (await activityTotals(at, reportId, { sites, missing: "figure" })).rows,
    withoutEvidence: (await activityTotals(at, reportId, { sites, missing: "evidence" })).rows,
    exclusions: await rowsOf(at, t.exclusions, reportId),
    instruments: await rowsOf(at, t.instruments, reportId),
    measures: await rowsOf(at, t.measures, reportId),
    evidence: await rowsOf(at, t.evidence, reportId),
    retirements: retired?.rows ?? 0,
    retiredTonnes: Number(retired?.tonnes ?? "0"),
  };
}

type OfReport = Tables["exclusions" | "instruments" | "measures" | "evidence"];

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
