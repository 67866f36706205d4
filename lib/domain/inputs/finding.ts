import { z } from "zod";
import { findingKinds } from "../assurance/finding";
import { decimal, line } from "../case/parts";
import { rounded, safe, times } from "../decimal";
import type { Word } from "../words/en";
import { id, optionalDay, orNull, tick, typedNumber, typedScope } from "./fields";

/** Tonnes with at most six decimals, as whole grams; + is overstated. */
export const effectTonnes = typedNumber(
  decimal.regex(/^-?\d{1,9}(\.\d{1,6})?$/, "input.number" satisfies Word),
);

export const raiseInput = z.object({
  engagementId: id,
  kind: z.enum(findingKinds, "input.choice" satisfies Word),
  /** What it is about: the key of an activity, an instrument, a measure, or a part of the report. */
  target: line(200),
  text: line(4000),
  scope: orNull(typedScope),
  effectTonnes: orNull(effectTonnes),
  asksCorrection: tick,
  dueOn: optionalDay,
});

export type Raised = z.output<typeof raiseInput>;

export const respondInput = z.object({ id, text: line(4000) });
export const acceptInput = z.object({
  id,
  outcome: z.enum(["corrected", "explained"], "input.choice" satisfies Word),
  text: line(4000),
});
export type Accepted = z.output<typeof acceptInput>;
export const rejectInput = z.object({ id, text: line(4000) });
/** `material` confirms what was computed; a small effect may be material by its nature. */
export const leaveInput = z.object({ id, text: line(4000), material: tick });
export type Left = z.output<typeof leaveInput>;
export const withdrawInput = z.object({ id, text: line(4000) });

/** The effect in whole grams: exact, as the text has at most six decimals. */
export const gramsOf = (tonnes: string | null): number | null =>
  tonnes === null ? null : safe(rounded(times(tonnes, 1_000_000)));
