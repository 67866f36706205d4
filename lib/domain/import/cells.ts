import { decimal } from "../case/parts";
import { compared, dividedBy, textOf } from "../decimal";
import { type CellFault, notANumber, wrongDay } from "./import-error";

/** A cell read: its value, or what is wrong with it. */
export type Cell<Value> = { readonly value: Value } | { readonly fault: CellFault };

const margin = /^[\s\u200b\u2060]+|[\s\u200b\u2060]+$/gu;
/** What a person types before a text that a spreadsheet would take for a number or a formula. */
const apostrophe = /^'(?=['=+\-@＝＋－＠\d])/;

/** A cell's text without what nobody sees: blanks of every kind around it, the apostrophe that marks a text. */
export function cleaned(typed: string): string {
  const isPlain = plain(typed.charCodeAt(0)) && plain(typed.charCodeAt(typed.length - 1));
  return isPlain ? typed : typed.replace(margin, "").replace(apostrophe, "");
}

/** Neither a blank nor an apostrophe; most cells begin and end so, and there are millions of them. */
const plain = (code: number): boolean => code > 0x27 && code < 0x80;

/** A text as a cell that is read as the same text. */
export const asCell = (text: string): string => (apostrophe.test(text) ? `'${text}` : text);

/** Groups of three by comma, apostrophe, space, thin or no-break space; the point is the only decimal mark. */
const groups = /^-?\d{1,3}([,'’ \u00a0\u2009\u202f]\d{3})+(\.\d+)?$/;
const group = /[,'’ \u00a0\u2009\u202f]/g;

/**
 * A number as people type it: "1,234.5", "1 234.5", "１２３４．５", " 5 ", "−5". A decimal comma is
 * refused, as "1,234" could then be either. Decimal text without grouping.
 */
export function numberIn(typed: string): Cell<string> {
  const folded = cleaned(typed).normalize("NFKC").replace(/^[−–]/, "-");
  const plain = groups.test(folded) ? folded.replace(group, "") : folded;
  const value = plain.replace(/^\+/, "").replace(/^(-?)\./, "$10.");
  return decimal.safeParse(value).success ? { value } : { fault: notANumber(typed) };
}

const percentSign = /\s*[%％]$/;

/** Per cent, with or without its sign: "5", "5 %". */
export const percentIn = (typed: string): Cell<string> =>
  mapped(numberIn(cleaned(typed).replace(percentSign, "")), typed, (value) => value);

/** A share of one: "0.05", or "5 %". */
export const shareIn = (typed: string): Cell<string> =>
  percentSign.test(cleaned(typed))
    ? mapped(percentIn(typed), typed, (value) => textOf(dividedBy(value, 100)))
    : numberIn(typed);

/** The fault names what was typed, and not what was left of it. */
function mapped(cell: Cell<string>, typed: string, into: (value: string) => string): Cell<string> {
  return "value" in cell ? { value: into(cell.value) } : { fault: notANumber(typed) };
}

export const within = (value: string, low: string, high: string): boolean =>
  compared(value, low) >= 0 && compared(value, high) <= 0;

const days = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
] as const;
const midnight = /[ T]0?0:00(:00(\.0+)?)?Z?$/;

/** A day, year first: 2023-01-31, 2023/1/31, 2023年1月31日. Others are ambiguous and refused. */
export function dayIn(typed: string): Cell<string> {
  const folded = cleaned(typed).normalize("NFKC").replace(midnight, "");
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
  const folded = cleaned(typed).normalize("NFKC").toLowerCase();
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : undefined;
}

/**
 * Text that a spreadsheet would take for a formula; the value is taken as it stands and never executed.
 * One that an apostrophe marks as text is none.
 */
export const looksLikeFormula = (typed: string): boolean => /^\s*[=+\-@＝＋－＠]/.test(typed);

/** What a spreadsheet shows where a formula failed. */
export const isBroken = (typed: string): boolean =>
  /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/.test(typed);
