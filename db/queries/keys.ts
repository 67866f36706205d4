import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Reading } from "../client";
import type { Subject } from "./evidence";
import { declarationsOf } from "./reports";
import { retirementsOf } from "./retirements";

/** The keys of a report's entries of one noun; of activities, those of the sites named, if any are. */
export async function keysOf(
  { db, t }: Reading,
  reportId: string,
  subject: Subject,
  sites: readonly string[] | null = null,
): Promise<Set<string>> {
  if (subject === "denominator") return denominatorKeys({ db, t }, reportId);
  const table = { activity: t.activities, instrument: t.instruments, measure: t.measures };
  const rows =
    subject === "retirement"
      ? await retirementsOf({ db, t }, reportId)
      : await db
          .select({ key: table[subject].key })
          .from(table[subject])
          .where(
            and(
              eq(table[subject].reportId, reportId),
              subject === "instrument" ? isNull(t.instruments.withdrawnAt) : undefined,
              subject === "activity" && sites ? inArray(t.activities.site, [...sites]) : undefined,
            ),
          );
  return new Set(rows.map(({ key }) => key));
}

/** Denominators stand in the report's own declarations, and are few. */
async function denominatorKeys({ db, t }: Reading, reportId: string): Promise<Set<string>> {
  const [report] = await db.select().from(t.reports).where(eq(t.reports.id, reportId));
  const denominators = report ? declarationsOf(report).denominators : [];
  return new Set(denominators.map(({ key }) => key));
}
