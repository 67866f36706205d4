import { z } from "zod";
import { convertedKinds, findingKinds, findingPlaces } from "../assurance/finding";
import { decimal, line } from "../case/parts";
import { rounded, safe, times } from "../decimal";
import type { Word } from "../words/en";
import { id, optionalDay, optionalText, orNull, tick, typedNumber, typedScope } from "./fields";

/** Tonnes with at most six decimals, as whole grams; + is overstated. */
export const effectTonnes = typedNumber(
  decimal.regex(/^-?\d{1,9}(\.\d{1,6})?$/, "input.number" satisfies Word),
);

/** What a finding is on, and the entry's key there; of a section or the whole report, words that say more. */
const place = {
  on: z.enum(findingPlaces, "input.choice" satisfies Word),
  target: optionalText(200),
};

export const raiseInput = z.object({
  engagementId: id,
  kind: z.enum(findingKinds, "input.choice" satisfies Word),
  ...place,
  text: line(4000),
  scope: orNull(typedScope),
  effectTonnes: orNull(effectTonnes),
  /** Of Scope 2 by the location-based method; of an instrument none. */
  effectLocationTonnes: orNull(effectTonnes).optional(),
  asksCorrection: tick,
  dueOn: optionalDay,
});

export type Raised = z.output<typeof raiseInput>;

export const selfReportInput = z.object({ reportId: id, ...place, text: line(4000) });
export type SelfReported = z.output<typeof selfReportInput>;

export const respondInput = z.object({ id, text: line(4000) });
export const acceptInput = z.object({
  id,
  outcome: z.enum(["corrected", "explained"], "input.choice" satisfies Word),
  text: line(4000),
  /** That nothing remains although the recomputed effect is not zero: the stated one was an estimate. */
  settled: tick.optional(),
});
export type Accepted = z.output<typeof acceptInput>;
export const rejectInput = z.object({ id, text: line(4000) });
/** `material` confirms what was computed; a small effect may be material by its nature. */
export const leaveInput = z.object({ id, text: line(4000), material: tick });
export type Left = z.output<typeof leaveInput>;
export const convertInput = z.object({
  id,
  kind: z.enum(convertedKinds, "input.choice" satisfies Word),
  text: line(4000),
});
export type Converted = z.output<typeof convertInput>;
export const reopenInput = z.object({ id, text: line(4000) });
export const withdrawInput = z.object({ id, text: line(4000) });

/** The effect in whole grams: exact, as the text has at most six decimals. */
export const gramsOf = (tonnes: string | null): number | null =>
  tonnes === null ? null : safe(rounded(times(tonnes, 1_000_000)));
