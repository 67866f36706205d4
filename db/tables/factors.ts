import type { Kit } from "../dialect";

/** Immutable editions of factors. `body` is the whole row as lib/domain/case/factor.ts has it, as JSON. */
export function factorTables(d: Kit) {
  const editions = d.table("factor_edition", {
    id: d.text("id").primaryKey(),
    key: d.text("key").notNull().unique(),
    publisher: d.text("publisher").notNull(),
    title: d.text("title").notNull(),
    edition: d.text("edition").notNull(),
    year: d.integer("year").notNull(),
    publishedOn: d.text("published_on"),
    url: d.text("url").notNull(),
    licence: d.text("licence").notNull(),
    /** Of the rows as loaded: the same key with another hash is refused. */
    sha256: d.text("sha256").notNull(),
    rows: d.integer("rows").notNull(),
    /** 1 where the licence is share-alike or redistribution is not cleared. */
    shareAlike: d.integer("share_alike").notNull(),
    loadedAt: d.text("loaded_at").notNull(),
  });
  const factors = d.table(
    "emission_factor",
    {
      key: d.text("key").primaryKey(),
      editionId: d
        .text("edition_id")
        .notNull()
        .references(() => editions.id),
      kind: d.text("kind").$type<"factor" | "coefficient">().notNull(),
      name: d.text("name").notNull(),
      /** Name, key and region, folded to lower case: what the search looks in. */
      folded: d.text("folded").notNull(),
      category: d.text("category").notNull(),
      region: d.text("region").notNull(),
      unit: d.text("unit").notNull(),
      validYear: d.integer("valid_year").notNull(),
      /** Null: a draft, transcribed by one hand, that nobody may use yet. */
      approvedAt: d.text("approved_at"),
      confidence: d.text("confidence").notNull(),
      /** Where the number was read and checked. */
      seenIn: d.text("seen_in").notNull(),
      body: d.text("body").notNull(),
    },
    (t) => [d.index("emission_factor_category").on(t.category, t.region, t.validYear)],
  );
  /** An organisation's own factors: proposed by one person, approved by another, used only then. */
  const ownFactors = d.table(
    "own_factor",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      key: d.text("key").notNull(),
      /** JSON as lib/domain/case/factor.ts has it. */
      body: d.text("body").notNull(),
      reason: d.text("reason").notNull(),
      evidenceName: d.text("evidence_name").notNull(),
      evidenceType: d.text("evidence_type").notNull(),
      evidenceSha256: d.text("evidence_sha256").notNull(),
      evidence: d.bytes("evidence").notNull(),
      proposedBy: d.text("proposed_by").notNull(),
      proposedAt: d.text("proposed_at").notNull(),
      decidedBy: d.text("decided_by"),
      decidedAt: d.text("decided_at"),
      decision: d.text("decision").$type<"approved" | "declined">(),
      decisionReason: d.text("decision_reason").notNull(),
    },
    (t) => [d.unique("own_factor_key").on(t.organisationId, t.key)],
  );
  return { editions, factors, ownFactors };
}
