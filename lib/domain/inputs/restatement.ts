import { z } from "zod";
import { changeTriggers } from "../case/entries";
import { decimal, key, line } from "../case/parts";
import type { Word } from "../words/en";
import { id, optionalText, orNull, typedNumber } from "./fields";
import { gramsOf } from "./finding";

/** Corrected quantities are typed as lines: "A012 15000", or "A012 -" to leave the activity out. */
const correction = /^(\S+)\s+(-|[\d., ]+)$/;
const linesOf = (text: string) =>
  text
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");
const digits = typedNumber(decimal);
const corrections = optionalText(20_000)
  .refine(
    (text) =>
      linesOf(text).every((one) => {
        const typed = correction.exec(one)?.[2];
        return typed === "-" || digits.safeParse(typed).success;
      }),
    { error: "restatements.input.corrections" satisfies Word },
  )
  .transform((text) =>
    linesOf(text).map((one) => {
      const [, key = "", typed = ""] = correction.exec(one) ?? [];
      return { key, quantity: typed === "-" ? null : digits.parse(typed) };
    }),
  );
/** Tonnes with at most six decimals become whole grams; nothing is none. */
const tonnes = z.preprocess(
  (typed) => (typed === "" || typed === undefined ? "0" : typed),
  typedNumber(decimal.regex(/^-?\d{1,9}(\.\d{1,6})?$/, "input.number" satisfies Word)).transform(
    (typed) => gramsOf(typed) ?? 0,
  ),
);

export const proposeRestatementInput = z.object({
  reportId: id,
  trigger: z.enum(changeTriggers, "input.choice" satisfies Word),
  reason: line(2000),
});
export const assessRestatementInput = z.object({
  id,
  corrections,
  edition: orNull(key),
  stated: z.object({
    scope1: tonnes,
    scope2Location: tonnes,
    scope2Market: tonnes,
    scope3: tonnes,
  }),
  note: line(2000),
});
export const decideRestatementInput = z.object({ id, reason: line(2000) });
export const reviseInput = z.object({ reportId: id });

export type ProposeRestatement = z.output<typeof proposeRestatementInput>;
export type AssessRestatement = z.output<typeof assessRestatementInput>;
export type DecideRestatement = z.output<typeof decideRestatementInput>;
