import { methods } from "../methods/methods";
import { column, period, rowKey, siteCode, trailing } from "./column-rows";
import type { Column } from "./template";

export const qualityColumns = [
  "dq_technology",
  "dq_time",
  "dq_geography",
  "dq_completeness",
  "dq_reliability",
] as const;

const leading: readonly Column[] = [
  rowKey("2023-01-power"),
  siteCode,
  column("source_key", "required", "text", "hq.power"),
  column("scope", "required", "plain", "2"),
  column("category", "optional", "text", "purchased_electricity"),
  ...period("2023-01-01", "2023-01-31"),
  column("quantity", "required", "plain", "12345.6"),
  column("unit", "required", "text", "kWh"),
  column("method", "optional", "text", ""),
  column("factor_key", "optional", "text", "cn-2023-zhejiang"),
  column("data_kind", "required", "text", "invoiced"),
  column("supplier", "optional", "text", ""),
  column("dq_technology", "optional", "plain", "1"),
  column("dq_time", "optional", "plain", "1"),
  column("dq_geography", "optional", "plain", "1"),
  column("dq_completeness", "optional", "plain", "2"),
  column("dq_reliability", "optional", "plain", "2"),
  column("uncertainty_pct", "optional", "plain", "5"),
];
const last = trailing("bill 2023-01");

/** What the methods ask beside the quantity, each column once; they follow the template's own columns. */
function methodColumns(): readonly Column[] {
  const own = new Set([...leading, ...last].map(({ name }) => name));
  const names = new Set(methods.flatMap(({ inputs }) => inputs.map((input) => input.column)));
  return [...names]
    .filter((name) => !own.has(name))
    .map((name) => column(name, "optional", "text", ""));
}

/** The activity template (domain.md §10), in its order, with the inputs of every method. */
export const activityColumns: readonly Column[] = [...leading, ...methodColumns(), ...last];

/** What each column's cell may look like; printed under the heads of the template. */
export const activityExample: Readonly<Record<string, string>> = Object.fromEntries(
  activityColumns.map(({ name, example }) => [name, example]),
);
