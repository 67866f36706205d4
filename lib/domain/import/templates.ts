import { activityColumns } from "./activity-columns";
import { column, period, rowKey, siteCode, trailing } from "./column-rows";
import { computingColumns } from "./computing-columns";
import type { Column, Template, TemplateKey } from "./template";

const { text, plain } = { text: "text", plain: "plain" } as const;

const electricity: readonly Column[] = [
  rowKey("2025-01-main"),
  siteCode,
  column("meter", "required", text, "main"),
  ...period("2025-01-01", "2025-01-31"),
  column("kwh", "required", plain, "12345.6"),
  column("supplier", "optional", text, ""),
  column("tariff", "optional", text, ""),
  column("grid_region", "optional", text, "CN-ZJ"),
  ...trailing("bill 2025-01"),
];

const refrigerant: readonly Column[] = [
  rowKey("2025-chiller-1"),
  siteCode,
  column("equipment", "required", text, "chiller-1"),
  ...period("2025-01-01", "2025-12-31"),
  column("refrigerant", "required", text, "R-410A"),
  column("charge_kg", "optional", plain, ""),
  column("start_kg", "optional", plain, "20"),
  column("purchased_kg", "optional", plain, "5"),
  column("returned_kg", "optional", plain, "1"),
  column("end_kg", "optional", plain, "18"),
  column("leak_rate_pct", "optional", plain, ""),
  ...trailing("log 2025"),
];

/** For money of another year or currency than the factor's (domain.md S3.spend). */
const rates: readonly Column[] = [
  column("fx", "optional", plain, ""),
  column("deflator_spend_year", "optional", plain, ""),
  column("deflator_ef_year", "optional", plain, ""),
];

const travel: readonly Column[] = [
  rowKey("2025-trip-1"),
  siteCode,
  ...period("2025-03-01", "2025-03-31"),
  column("mode", "required", text, "air_long_haul"),
  column("class", "optional", text, "economy"),
  column("from", "optional", text, "HGH"),
  column("to", "optional", text, "LHR"),
  column("km", "optional", plain, "9217"),
  column("passengers", "optional", plain, "2"),
  column("nights", "optional", plain, ""),
  column("country", "optional", text, ""),
  column("spend", "optional", plain, ""),
  column("currency", "optional", text, ""),
  ...rates,
  ...trailing("trip 1"),
];

const spend: readonly Column[] = [
  rowKey("2025-software"),
  siteCode,
  ...period("2025-01-01", "2025-12-31"),
  column("category", "required", text, "purchased_goods"),
  column("amount", "required", plain, "120000"),
  column("currency", "required", text, "USD"),
  column("price_year", "required", plain, "2022"),
  column("price_basis", "required", text, "purchaser"),
  column("sector_code", "required", text, "541511"),
  column("supplier", "optional", text, ""),
  ...rates,
  ...trailing("ledger 2025"),
];

const criteria = ["yes", "yes", "yes", "yes", "yes", "n.a.", "n.a.", "disclosed"] as const;

const instruments: readonly Column[] = [
  rowKey("gec-2025-1"),
  column("kind", "required", text, "certificate"),
  column("system", "required", text, "China GEC"),
  column("serial_from", "optional", text, "0000001"),
  column("serial_to", "optional", text, "0001000"),
  column("mwh", "required", plain, "1000"),
  column("technology", "required", text, "wind"),
  column("country", "required", text, "CN"),
  column("vintage_from", "required", plain, "2025-01-01"),
  column("vintage_to", "required", plain, "2025-12-31"),
  column("rate_kg_per_mwh", "required", plain, "0"),
  column("assigned_site", "optional", text, ""),
  column("assigned_only", "optional", plain, "no"),
  column("retired_on", "optional", plain, "2026-01-31"),
  column("beneficiary", "optional", text, ""),
  ...criteria.map((answer, n) => column(`criterion_${n + 1}`, "optional", text, answer)),
  ...trailing("registry extract"),
];

const retirements: readonly Column[] = [
  rowKey("vcs-1"),
  column("year", "required", plain, "2025"),
  column("programme", "required", text, "VCS"),
  column("project_id", "required", text, "728"),
  column("project_name", "required", text, "Wind farm"),
  column("country", "required", text, "CN"),
  column("type", "required", text, "avoidance"),
  column("methodology", "optional", text, "ACM0002"),
  column("vintage_from", "required", plain, "2023-01-01"),
  column("vintage_to", "required", plain, "2023-12-31"),
  column("serial", "required", text, "9728-1001-2000-VCS-VCU-999-VER-CN-1-728-01012023-31122023-0"),
  column("quantity", "required", plain, "1000"),
  column("issued_on", "required", plain, "2024-09-15"),
  column("retired_on", "required", plain, "2026-02-28"),
  column("beneficiary", "required", text, ""),
  column("purpose", "required", text, "Scope 1+2 2025"),
  column("adjustment", "optional", text, "unknown"),
  column("registry_url", "optional", text, ""),
  ...trailing("registry extract", "required"),
];

/** The eight import templates of domain.md §10, in its order. */
export const templates: readonly Template[] = [
  {
    key: "activity",
    word: "templates.activity",
    noun: "activity",
    permission: "activity.import",
    columns: activityColumns,
  },
  {
    key: "electricity",
    word: "templates.electricity",
    noun: "activity",
    permission: "activity.import",
    columns: electricity,
  },
  {
    key: "refrigerant",
    word: "templates.refrigerant",
    noun: "activity",
    permission: "activity.import",
    columns: refrigerant,
  },
  {
    key: "travel",
    word: "templates.travel",
    noun: "activity",
    permission: "activity.import",
    columns: travel,
  },
  {
    key: "spend",
    word: "templates.spend",
    noun: "activity",
    permission: "activity.import",
    columns: spend,
  },
  {
    key: "computing",
    word: "templates.computing",
    noun: "measure",
    permission: "measure.edit",
    columns: computingColumns,
  },
  {
    key: "instruments",
    word: "templates.instruments",
    noun: "instrument",
    permission: "instrument.edit",
    columns: instruments,
  },
  {
    key: "retirements",
    word: "templates.retirements",
    noun: "retirement",
    permission: "retirement.record",
    columns: retirements,
  },
];

const byKey: ReadonlyMap<string, Template> = new Map(templates.map((one) => [one.key, one]));

export const findTemplate = (key: string): Template | undefined => byKey.get(key);

/** The template of that key, which is one of the table's. */
export function templateOf(key: TemplateKey): Template {
  const template = byKey.get(key);
  if (!template) throw new RangeError(`no template ${key}`);
  return template;
}
