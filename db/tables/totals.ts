import type { Scope } from "@/lib/domain/case/parts";
import type { SumOf } from "@/lib/domain/inventory/stored";
import type { Kit } from "../dialect";

/**
 * A draft's sums, kept in the transaction that changes its activities, so that a page of a year reads
 * a few rows however many activities there are. Scope 2 by location; grams are whole.
 */
export function totalTables(d: Kit) {
  const activityTotals = d.table(
    "activity_total",
    {
      reportId: d.text("report_id").notNull(),
      site: d.text("site").notNull(),
      category: d.text("category").notNull(),
      gas: d.text("gas").$type<SumOf>().notNull(),
      scope: d.integer("scope").$type<Scope>().notNull(),
      scope3Category: d.integer("scope3_category"),
      grams: d.integer("grams").notNull(),
      mismatchGrams: d.integer("mismatch_grams").notNull(),
      unstatedGrams: d.integer("unstated_grams").notNull(),
      /** Lines behind it, or activities; the row goes with the last. */
      lines: d.integer("lines").notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.reportId, t.site, t.category, t.gas] })],
  );
  return { activityTotals };
}
