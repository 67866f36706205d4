import { decimal } from "../case/parts";
import { type CellFault, notANumber, wrongDay } from "./import-error";

/** A cell read: its value, or what is wrong with it. */
export type Cell<Value> = { readonly value: Value } | { readonly fault: CellFault };

/** Groups of three by comma, space, thin or no-break space; the point is the only decimal mark. */
const groups = /^-?\d{1,3}([, \u00a0\u2009\u202f]\d{3})+(\.\d+)?$/;

/**
 * A number as people type it: "1,234.5", "1 234.5", "１２３４．５", " 5 ", "−5". A decimal comma is
 * refused, as "1,234" could then be either. Decimal text without grouping.
 */
export function numberIn(typed: string): Cell<string> {
  const folded = typed.normalize("NFKC").trim().replace(/^[−–]/, "-");
  const plain = groups.test(folded) ? folded.replace(/[, \u00a0\u2009\u202f]/g, "") : folded;
  const value = plain.replace(/^\+/, "").replace(/^(-?)\./, "$10.");
  return decimal.safeParse(value).success ? { value } : { fault: notANumber(typed) };
}

const days = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
] as const;

/** A day, year first: 2023-01-31, 2023/1/31, 2023年1月31日. Others are ambiguous and refused. */
export function dayIn(typed: string): Cell<string> {
  const folded = typed.normalize("NFKC").trim();
  const match = days.map((form) => form.exec(folded)).find(Boolean);
  const [, year = "", month = "", date = ""] = match ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const real = match ? new Date(`${iso}T00:00:00Z`) : undefined;
  const known = real && !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso);
  return known ? { value: iso } : { fault: wrongDay(typed) };
}

const yes = new Set(["yes", "true", "1", "y", "是"]);
const no = new Set(["no", "false", "0", "n", "否", ""]);

/** Yes or no in either language; undefined for anything else. */
export function flagIn(typed: string): boolean | undefined {
  const folded = typed.trim().toLowerCase();
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : undefined;
}

/** Text that a spreadsheet would take for a formula; the value is taken as it stands and never executed. */
export const looksLikeFormula = (typed: string): boolean => /^[=+\-@]/.test(typed.trim());
