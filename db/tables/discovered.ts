import type { Ruling, RulingAct } from "@/lib/domain/assurance/discovered";
import type { Role } from "@/lib/domain/roles";
import type { Kit } from "../dialect";

/** What comes up after an opinion was issued, and what was decided of the opinion (domain.md 4.3). */
export function discoveredTables(d: Kit) {
  /** Added by anyone; answered once, by a lead or an administrator of the body. */
  const discoveredFacts = d.table(
    "discovered_fact",
    {
      id: d.text("id").primaryKey(),
      engagementId: d.text("engagement_id").notNull(),
      text: d.text("text").notNull(),
      /** Empty where it came with a complaint, whose complainant is not told. */
      reportedBy: d.text("reported_by").notNull(),
      reportedRole: d.text("reported_role").$type<Role | "">().notNull(),
      at: d.text("at").notNull(),
      outcome: d.text("outcome").$type<"reopened" | "set_aside">(),
      answer: d.text("answer").notNull().default(""),
      answeredBy: d.text("answered_by"),
      answeredAt: d.text("answered_at"),
    },
    (t) => [d.index("discovered_fact_engagement").on(t.engagementId, t.at)],
  );
  /** Added, never changed. */
  const engagementRulings = d.table(
    "engagement_ruling",
    {
      id: d.text("id").primaryKey(),
      engagementId: d.text("engagement_id").notNull(),
      act: d.text("act").$type<RulingAct>().notNull(),
      reason: d.text("reason").notNull(),
      byUser: d.text("by_user").notNull(),
      /** The lead and the reviewer confirm or withdraw together: who decided second. */
      secondUser: d.text("second_user"),
      at: d.text("at").notNull(),
    },
    (t) => [d.index("engagement_ruling_engagement").on(t.engagementId, t.at)],
  );
  /** What one of the two proposes of an opinion while it waits for the other: one at a time. */
  const proposedRulings = d.table("proposed_ruling", {
    engagementId: d.text("engagement_id").primaryKey(),
    act: d.text("act").$type<Ruling["act"]>().notNull(),
    reason: d.text("reason").notNull(),
    byUser: d.text("by_user").notNull(),
    role: d.text("role").$type<Ruling["role"]>().notNull(),
    at: d.text("at").notNull(),
  });
  return { discoveredFacts, engagementRulings, proposedRulings };
}
