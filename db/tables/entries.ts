import type { Activity, Exclusion, Instrument, Measure, Site } from "@/lib/domain/case/case-file";
import type { Kit } from "../dialect";

/** What a report declares, one row each; the fields are those of lib/domain/case, lists and records as JSON text. */
export function entryTables(d: Kit) {
  const own = () => ({
    id: d.text("id").primaryKey(),
    reportId: d.text("report_id").notNull(),
    key: d.text("key").notNull(),
    version: d.integer("version").notNull(),
    createdAt: d.text("created_at").notNull(),
    createdBy: d.text("created_by").notNull(),
  });
  const sites = d.table(
    "site",
    {
      id: d.text("id").primaryKey(),
      organisationId: d.text("organisation_id").notNull(),
      key: d.text("key").notNull(),
      name: d.text("name").notNull(),
      localName: d.text("local_name").notNull(),
      city: d.text("city").notNull(),
      country: d.text("country").notNull(),
      region: d.text("region").notNull(),
      marketBoundary: d.text("market_boundary").notNull(),
      kind: d.text("kind").$type<Site["kind"]>().notNull(),
      /** 1 where the site is inside the operational claim. */
      inClaim: d.integer("in_claim").notNull(),
      /** JSON, or null. */
      controlTest: d.text("control_test"),
      /** JSON list of shares owned by days. */
      ownership: d.text("ownership").notNull().default("[]"),
      closedOn: d.text("closed_on"),
      version: d.integer("version").notNull(),
    },
    (t) => [d.unique("site_key").on(t.organisationId, t.key)],
  );
  const exclusions = d.table(
    "exclusion",
    {
      ...own(),
      scope: d.integer("scope").$type<Exclusion["scope"]>().notNull(),
      scope3Category: d.integer("scope3_category"),
      source: d.text("source").notNull(),
      reason: d.text("reason").$type<Exclusion["reason"]>().notNull(),
      estimatedGrams: d.integer("estimated_grams"),
      text: d.text("text").notNull(),
    },
    (t) => [d.unique("exclusion_key").on(t.reportId, t.key)],
  );
  const activities = d.table(
    "activity",
    {
      ...own(),
      source: d.text("source").notNull(),
      site: d.text("site").notNull(),
      scope: d.integer("scope").$type<Activity["scope"]>().notNull(),
      category: d.text("category").notNull(),
      scope3Category: d.integer("scope3_category"),
      factor: d.text("factor").notNull(),
      quantity: d.text("quantity").notNull(),
      unit: d.text("unit").notNull(),
      method: d.text("method").notNull().default(""),
      /** JSON record of what the method asks beside the quantity. */
      inputs: d.text("inputs").notNull().default("{}"),
      from: d.text("from_day").notNull(),
      to: d.text("to_day").notNull(),
      dataKind: d.text("data_kind").$type<Activity["dataKind"]>().notNull(),
      /** JSON list of five, or null. */
      dataQuality: d.text("data_quality"),
      uncertaintyPercent: d.text("uncertainty_percent"),
      supplier: d.text("supplier").notNull(),
      creditNote: d.integer("credit_note").notNull(),
      evidence: d.text("evidence").notNull(),
      note: d.text("note").notNull(),
      /** The import it came with, or null where it was typed. */
      importId: d.text("import_id"),
      /** Key, source, site, category, factor, supplier and note in lower case: what a search looks in. */
      folded: d.text("folded").notNull(),
      /** CO2e by the location-based method, for lists and totals by SQL; null where it does not yet compute. */
      grams: d.integer("grams"),
    },
    (t) => [
      d.unique("activity_key").on(t.reportId, t.key),
      d.index("activity_scope").on(t.reportId, t.scope, t.grams),
    ],
  );
  const imports = d.table("import", {
    id: d.text("id").primaryKey(),
    reportId: d.text("report_id").notNull(),
    /** Key of the template its rows came by: lib/domain/import. */
    template: d.text("template").notNull().default("activity"),
    fileName: d.text("file_name").notNull(),
    sha256: d.text("sha256").notNull(),
    rows: d.integer("rows").notNull(),
    importedBy: d.text("imported_by").notNull(),
    importedAt: d.text("imported_at").notNull(),
    /** JSON of the entries it changed, as they were before: what undoing it puts back. */
    replaced: d.text("replaced").notNull(),
    /** JSON list of the keys it added, where the entries' rows do not name their import. */
    added: d.text("added").notNull().default("[]"),
    undoneAt: d.text("undone_at"),
  });
  const instruments = d.table(
    "instrument",
    {
      ...own(),
      kind: d.text("kind").$type<Instrument["kind"]>().notNull(),
      system: d.text("system").notNull(),
      technology: d.text("technology").notNull(),
      generator: d.text("generator").notNull(),
      market: d.text("market").notNull(),
      site: d.text("site"),
      assignedOnly: d.integer("assigned_only").notNull(),
      serialFrom: d.text("serial_from").notNull(),
      serialTo: d.text("serial_to").notNull(),
      /** Its system's numbering and its first and last number there, as text that sorts; "" without serials. */
      register: d.text("register").notNull().default(""),
      serialFirst: d.text("serial_first").notNull().default(""),
      serialLast: d.text("serial_last").notNull().default(""),
      vintageFrom: d.text("vintage_from").notNull(),
      vintageTo: d.text("vintage_to").notNull(),
      megawattHours: d.text("megawatt_hours").notNull(),
      kilogramsPerMegawattHour: d.text("kilograms_per_megawatt_hour").notNull(),
      retiredOn: d.text("retired_on"),
      beneficiary: d.text("beneficiary").notNull(),
      criteria: d.text("criteria").notNull(),
      evidence: d.text("evidence").notNull(),
      /** Once it was submitted, a change or removal takes the row back and leaves it. */
      withdrawnAt: d.text("withdrawn_at"),
    },
    (t) => [
      d.unique("instrument_key").on(t.reportId, t.key),
      d.index("instrument_block").on(t.register, t.serialFirst),
    ],
  );
  const measures = d.table(
    "measure",
    {
      ...own(),
      name: d.text("name").notNull(),
      localName: d.text("local_name").notNull(),
      type: d.text("type").notNull(),
      model: d.text("model").$type<Measure["model"]>().notNull(),
      pool: d.text("pool").notNull(),
      order: d.integer("pool_order"),
      scopes: d.text("scopes").notNull(),
      evidenceClass: d.text("evidence_class").$type<Measure["evidenceClass"]>().notNull(),
      inputs: d.text("inputs").notNull(),
      items: d.text("items").notNull(),
      /** JSON of what describes it beside its inputs: start, work, baseline, additionality, embodied. */
      context: d.text("context").notNull().default("{}"),
      evidence: d.text("evidence").notNull(),
      note: d.text("note").notNull(),
    },
    (t) => [d.unique("measure_key").on(t.reportId, t.key)],
  );
  return { sites, exclusions, activities, imports, instruments, measures };
}
