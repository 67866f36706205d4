import type { Column } from "./template";

type Mark = "required" | "optional";
type Kind = "text" | "plain";

/** A column of a template; `text` cells are free text, where a formula is taken as it stands. */
export const column = (name: string, mark: Mark, kind: Kind, example: string): Column => ({
  name,
  required: mark === "required",
  text: kind === "text",
  example,
});

/** What every template begins and ends with (domain.md §10). */
export const rowKey = (example: string) => column("row_key", "required", "text", example);
export const siteCode = column("site_code", "required", "text", "HQ");
export const period = (from: string, to: string): readonly Column[] => [
  column("period_from", "required", "plain", from),
  column("period_to", "required", "plain", to),
];
export const trailing = (evidence: string, mark: Mark = "optional"): readonly Column[] => [
  column("evidence_ref", mark, "text", evidence),
  column("note", "optional", "text", ""),
  column("credit_note", "optional", "plain", "no"),
];
