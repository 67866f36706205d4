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
  return { editions, factors };
}
