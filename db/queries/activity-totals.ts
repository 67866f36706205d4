import {
  and,
  asc,
  type Column,
  eq,
  exists,
  inArray,
  ne,
  notExists,
  notInArray,
  sql,
} from "drizzle-orm";
import type { Scope } from "@/lib/domain/case/parts";
import { safe } from "@/lib/domain/decimal";
import type { Stored, Sum, SumOf, Sums } from "@/lib/domain/inventory/stored";
import type { Reading, Writing } from "../client";
import { insertRows } from "./many-rows";

export type ScopeTotal = {
  readonly reportId: string;
  readonly scope: Scope;
  readonly rows: number;
  /** Whole grams CO2e by location, of the rows that compute. */
  readonly grams: number;
};
type Narrowed = {
  readonly scope?: Scope | undefined;
  readonly site?: string | undefined;
  readonly sites?: readonly string[] | undefined;
  readonly category?: string | undefined;
};

/** Sums that are of activities, and not of the gases of their lines. */
const whole: SumOf[] = ["activities", "uncounted"];

/** Adds to a report's sums; a sum without lines goes. Part of the transaction that changes its activities. */
export async function addSums(at: Writing, reportId: string, sums: Sums): Promise<void> {
  if (sums.size === 0) return;
  const { activityTotals: a } = at.t;
  const rows = [...sums.values()].map((sum) => ({ reportId, ...columnsOf(sum) }));
  await insertRows(at, a, rows, {
    target: [a.reportId, a.site, a.category, a.gas],
    set: {
      grams: sql`${a.grams} + excluded.grams`,
      mismatchGrams: sql`${a.mismatchGrams} + excluded.mismatch_grams`,
      unstatedGrams: sql`${a.unstatedGrams} + excluded.unstated_grams`,
      lines: sql`${a.lines} + excluded.lines`,
    },
  });
  await at.db.delete(a).where(and(eq(a.reportId, reportId), eq(a.lines, 0)));
}

export async function clearSums({ db, t }: Writing, reportId: string): Promise<void> {
  const { activityTotals: a } = t;
  await db.delete(a).where(eq(a.reportId, reportId));
}

/** A report's sums of Scope 1 and 3, of all sites or of these: a few rows, however many activities there are. */
export async function sumsOf(
  { db, t }: Reading,
  reportId: string,
  sites: readonly string[] | null,
): Promise<Stored> {
  const { activityTotals: a } = t;
  const own = and(
    eq(a.reportId, reportId),
    ne(a.scope, 2),
    notInArray(a.gas, whole),
    sites === null ? undefined : inArray(a.site, [...sites]),
  );
  const { scope, category, scope3Category, gas, site } = a;
  const place = { scope, category, scope3Category, gas };
  const byGas = await db
    .select({
      ...place,
      grams: total(a.grams),
      mismatchGrams: total(a.mismatchGrams),
      unstatedGrams: total(a.unstatedGrams),
    })
    .from(a)
    .where(own)
    .groupBy(scope, category, scope3Category, gas)
    .orderBy(asc(scope), asc(category), asc(gas));
  const bySite = await db
    .select({ site, scope, grams: total(a.grams) })
    .from(a)
    .where(and(own, ne(gas, "biogenic_CO2")))
    .groupBy(site, scope)
    .orderBy(asc(site), asc(scope));
  return {
    byGas: byGas.map((row) => ({
      ...row,
      grams: BigInt(row.grams),
      mismatchGrams: BigInt(row.mismatchGrams),
      unstatedGrams: BigInt(row.unstatedGrams),
    })),
    bySite: bySite.map((row) => ({ ...row, grams: BigInt(row.grams) })),
  };
}

/** How many activities there are, how many of them do not compute, and the grams of the others. */
export async function storedTotals({ db, t }: Reading, reportId: string, narrowed: Narrowed) {
  const { activityTotals: a } = t;
  const rows = await db
    .select({ gas: a.gas, lines: total(a.lines), grams: total(a.grams) })
    .from(a)
    .where(
      and(
        eq(a.reportId, reportId),
        inArray(a.gas, whole),
        narrowed.scope === undefined ? undefined : eq(a.scope, narrowed.scope),
        narrowed.site ? eq(a.site, narrowed.site) : undefined,
        narrowed.sites ? inArray(a.site, [...narrowed.sites]) : undefined,
        narrowed.category ? eq(a.category, narrowed.category) : undefined,
      ),
    )
    .groupBy(a.gas);
  const of = (gas: SumOf) => rows.find((row) => row.gas === gas);
  const uncounted = Number(of("uncounted")?.lines ?? 0);
  const counted = of("activities");
  return {
    rows: Number(counted?.lines ?? 0) + uncounted,
    uncounted,
    grams: BigInt(counted?.grams ?? 0),
  };
}

/** Rows and grams of these reports' activities, by scope; of these sites alone, where some are named. */
export async function scopeTotals(
  { db, t }: Reading,
  reportIds: readonly string[],
  sites: readonly string[] | null,
): Promise<ScopeTotal[]> {
  const { activityTotals: a } = t;
  if (reportIds.length === 0) return [];
  const rows = await db
    .select({
      reportId: a.reportId,
      scope: a.scope,
      rows: total(a.lines),
      grams: total(a.grams),
    })
    .from(a)
    .where(
      and(
        inArray(a.reportId, [...reportIds]),
        inArray(a.gas, whole),
        sites === null ? undefined : inArray(a.site, [...sites]),
      ),
    )
    .groupBy(a.reportId, a.scope)
    .orderBy(asc(a.reportId), asc(a.scope));
  return rows.map((row) => ({
    ...row,
    rows: Number(row.rows),
    grams: Number(row.grams),
  }));
}

/** Reports that have activities and no sums: they were entered before there were any. */
export async function reportsWithoutSums({ db, t }: Reading): Promise<string[]> {
  const { reports: r, activities: a, activityTotals: s } = t;
  const one = { one: sql`1` };
  const rows = await db
    .select({ id: r.id })
    .from(r)
    .where(
      and(
        exists(db.select(one).from(a).where(eq(a.reportId, r.id))),
        notExists(db.select(one).from(s).where(eq(s.reportId, r.id))),
      ),
    )
    .orderBy(asc(r.id));
  return rows.map(({ id }) => id);
}

/** The exact sum of whole numbers, as text: what both engines can say. */
const total = (column: Column) => sql<string>`cast(sum(${column}) as text)`;

function columnsOf({ grams, mismatchGrams, unstatedGrams, ...sum }: Sum) {
  return {
    ...sum,
    grams: safe(grams),
    mismatchGrams: safe(mismatchGrams),
    unstatedGrams: safe(unstatedGrams),
  };
}
