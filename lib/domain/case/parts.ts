import { z } from "zod";
import type { Word } from "../words/en";

/** Control characters but tab and line feed: PostgreSQL cannot store U+0000, and none belongs in a text. */
const plain = /^[^\p{Cc}]*$|^[\t\n\P{Cc}]*$/u;

export const text = (max: number) =>
  z
    .string("input.required" satisfies Word)
    .overwrite((typed) => typed.replace(/\r\n?/g, "\n")) // as a spreadsheet's cell may have them
    .trim()
    .max(max, "input.long" satisfies Word)
    .regex(plain, "input.text" satisfies Word);
export const line = (max = 200) => text(max).min(1, "input.required" satisfies Word);

/** Quantities: at most 18 integer and 12 fraction digits (domain.md N1). */
export const decimal = z.string().regex(/^-?\d{1,18}(\.\d{1,12})?$/, "input.number" satisfies Word);
export const positive = z
  .string()
  .regex(/^\d{1,18}(\.\d{1,12})?$/, "input.negative" satisfies Word);
/** Factors keep their publisher's text: at most 18 fraction digits. */
export const factorDecimal = z
  .string()
  .regex(/^-?\d{1,18}(\.\d{1,18})?$/, "input.number" satisfies Word);
export const wholeTonnes = z
  .int("input.whole" satisfies Word)
  .min(1)
  .max(9_000_000_000);
export const grams = z
  .int("input.whole" satisfies Word)
  .min(-9e15)
  .max(9e15);
export const day = z.iso.date("input.date" satisfies Word);
export const key = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/:-]{0,159}$/u, "input.key" satisfies Word);
/** An ISO 3166-1 alpha-2 code, by its form. */
export const country = z.string().regex(/^[A-Z]{2}$/, "members.refused.country" satisfies Word);

export const scopes = [1, 2, 3] as const;
export const scope = z.literal(scopes, "input.choice" satisfies Word);
export type Scope = z.output<typeof scope>;
