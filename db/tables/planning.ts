import type { Kit } from "../dialect";

/** A verification plan on its way, and every one that was approved (domain.md 4.3, 5.3). */
export function planningTables(d: Kit) {
  /** Added, never changed; the last is the engagement's plan. */
  const planVersions = d.table(
    "plan_version",
    {
      engagementId: d.text("engagement_id").notNull(),
      n: d.integer("n").notNull(),
      /** JSON, as `engagement.plan`. */
      plan: d.text("plan").notNull(),
      /** Why the one before was amended; empty for the first. */
      reason: d.text("reason").notNull(),
      byUser: d.text("by_user").notNull(),
      at: d.text("at").notNull(),
    },
    (t) => [d.primaryKey({ columns: [t.engagementId, t.n] })],
  );
  /** What someone of the team wrote so far, until the lead approves. */
  const planDrafts = d.table("plan_draft", {
    engagementId: d.text("engagement_id").primaryKey(),
    plan: d.text("plan").notNull(),
    byUser: d.text("by_user").notNull(),
    at: d.text("at").notNull(),
  });
  return { planVersions, planDrafts };
}
