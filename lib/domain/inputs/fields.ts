import { z } from "zod";
import { day, scope, text, wholeTonnes } from "../case/parts";
import type { Word } from "../words/en";

/** What a form's field may hold, as the value it means; values that are already typed pass as they are. */
/** A record's id; an empty one is a choice that was not made. */
export const id = z.uuid({
  error: ({ input }): Word => (input === "" || input === undefined ? "input.choice" : "input.id"),
});

/** A ticked box: "on" and "true", or nothing. */
export const tick = z.preprocess(
  (typed) => typed === true || typed === "on" || typed === "true" || typed === "yes",
  z.boolean(),
);

/** A number as people type it: `1,234.5`, `1 234.5`, `１２３４．５`. A comma as decimal point is refused. */
export const typedNumber = (digits: z.ZodType<string, string>) =>
  z.preprocess(
    (typed) => (typeof typed === "string" ? plainNumber(typed) : typed),
    z
      .string("input.required" satisfies Word)
      .refine((number) => !/^-?\d{1,3}(\.\d{3})*,\d+$/.test(number), {
        error: "input.fullStop" satisfies Word,
        abort: true,
      })
      .pipe(digits),
  );

/** An empty field is null. */
export const orNull = <S extends z.ZodType>(schema: S) =>
  z.preprocess((typed) => (typed === "" || typed === undefined ? null : typed), schema.nullable());

/** An empty or absent field is an empty text. */
export const optionalText = (max: number) =>
  z.preprocess((typed) => (typed === undefined || typed === null ? "" : typed), text(max));

export const wholeNumber = z.preprocess(
  (typed) => (typeof typed === "string" && /^-?\d+$/.test(typed.trim()) ? Number(typed) : typed),
  z.int("input.whole" satisfies Word),
);
export const typedScope = z.preprocess(
  (typed) => (typeof typed === "string" ? Number(typed) : typed),
  scope,
);
/** Whole tonnes, with or without their groups' commas. */
export const typedTonnes = z.preprocess(
  (typed) => (typeof typed === "string" ? Number(typed.replace(/[, ]/g, "")) : typed),
  wholeTonnes,
);
export const scope3Category = orNull(wholeNumber.pipe(z.int().min(1).max(15)));
export const optionalDay = orNull(day);
export const version = wholeNumber;

/** A list or record that a form sends as one JSON text. */
export const fromJson = <S extends z.ZodType>(schema: S) =>
  z.preprocess((typed) => (typeof typed === "string" ? parsed(typed) : typed), schema);

/** Boxes to tick, sent as a list of what was ticked; nothing ticked is sent as nothing at all. */
export const ticked = <S extends z.ZodType>(schema: S) =>
  z.array(schema).max(500).readonly().default([]);

/** A list of texts, one a line or between commas. */
export const listed = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (typed) =>
      typeof typed === "string"
        ? typed
            .split(/[\n,;，；]/)
            .map((one) => one.trim())
            .filter(Boolean)
        : typed,
    schema,
  );

/** Digits of any width, with their groups' commas and spaces taken out. */
function plainNumber(typed: string): string {
  const folded = typed
    .normalize("NFKC")
    .trim()
    .replace(/^[\u2212]/, "-");
  const grouped = /^-?\d{1,3}([, \u00a0]\d{3})+(\.\d+)?$/.test(folded);
  return grouped ? folded.replace(/[, \u00a0]/g, "") : folded;
}

function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}
