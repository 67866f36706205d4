import type { PatentOffice } from "@/lib/domain/pledges/offices";
import type { Kit } from "../dialect";

/** What an organisation has pledged, the patents it has opened, and where its certificates are listed elsewhere. */
export function pledgeTables(d: Kit) {
  const pledges = d.table(
    "pledge",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      name: d.text("name").notNull(),
      /** A day, a month or a year, as its source tells it. */
      joinedOn: d.text("joined_on").notNull(),
      scope: d.text("scope").notNull(),
      targetYear: d.integer("target_year"),
      /** Where it can be read, in words, and its address. */
      source: d.text("source").notNull(),
      url: d.text("url").notNull(),
      recordedBy: d.text("recorded_by").notNull(),
      recordedAt: d.text("recorded_at").notNull(),
      /** The day from which it no longer holds, and why; null while it does. Then nothing of it changes. */
      endedOn: d.text("ended_on"),
      endReason: d.text("end_reason"),
    },
    (t) => [d.unique("pledge_name").on(t.organisationId, t.name)],
  );
  const pledgedPatents = d.table(
    "pledged_patent",
    {
      id: d.text("id").primaryKey(),
      pledgeId: d
        .text("pledge_id")
        .notNull()
        .references(() => pledges.id),
      office: d.text("office").$type<PatentOffice>().notNull(),
      number: d.text("number").notNull(),
      title: d.text("title").notNull(),
      /** A type of measure. */
      technology: d.text("technology").notNull(),
      pledgedOn: d.text("pledged_on").notNull(),
      terms: d.text("terms").notNull(),
      source: d.text("source").notNull(),
    },
    (t) => [d.unique("pledged_patent_number").on(t.pledgeId, t.office, t.number)],
  );
  const listings = d.table(
    "listing",
    {
      id: d.text("id").primaryKey(),
      certificateId: d.text("certificate_id").notNull(),
      organisationId: d.text("organisation_id").notNull(),
      platform: d.text("platform").notNull(),
      /** Begins with https:; shown, never fetched. */
      url: d.text("url").notNull(),
      listedOn: d.text("listed_on").notNull(),
      checkedOn: d.text("checked_on").notNull(),
      recordedBy: d.text("recorded_by").notNull(),
      recordedAt: d.text("recorded_at").notNull(),
      /** The day from which it no longer holds, and why; null while it does. Then nothing of it changes. */
      endedOn: d.text("ended_on"),
      endReason: d.text("end_reason"),
    },
    (t) => [d.unique("listing_platform").on(t.certificateId, t.platform)],
  );
  return { pledges, pledgedPatents, listings };
}
