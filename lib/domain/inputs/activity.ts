import { z } from "zod";
import { activity, dataKinds } from "../case/entries";
import { day, decimal, key, line, positive } from "../case/parts";
import type { Word } from "../words/en";
import {
  fromJson,
  id,
  optionalText,
  orNull,
  scope3Category,
  tick,
  typedNumber,
  typedScope,
  version,
  wholeNumber,
} from "./fields";

/** `2/2/1/2/2` or a list of five: technology, time, geography, completeness, reliability. */
const dataQuality = z.preprocess((typed) => {
  if (typed === "" || typed === undefined) return null;
  return typeof typed === "string" ? typed.split(/[/,]/).map(Number) : typed;
}, activity.shape.dataQuality);

const typedKey = z.preprocess((typed) => (typed === "" ? undefined : typed), key.optional());

const fields = {
  reportId: id,
  /** Empty: derived from site and category. */
  source: typedKey,
  site: key,
  scope: typedScope,
  category: key,
  scope3Category,
  factor: key,
  quantity: typedNumber(decimal),
  unit: line(40),
  method: z.preprocess((typed) => typed ?? "", activity.shape.method),
  inputs: fromJson(activity.shape.inputs),
  from: day,
  to: day,
  dataKind: z.enum(dataKinds, "input.choice" satisfies Word),
  dataQuality,
  uncertaintyPercent: orNull(typedNumber(positive)),
  supplier: optionalText(200),
  creditNote: tick,
  evidence: optionalText(300),
  note: optionalText(1000),
};

/** An empty key is numbered by the portal. */
export const addActivityInput = z.object({ ...fields, key: typedKey });
export const changeActivityInput = z.object({ ...fields, key, version });
export const removeActivityInput = z.object({ reportId: id, key, version: version.optional() });
export const activityInput = z.object({ reportId: id, key });

const narrowing = z.preprocess(
  (typed) => (typed === "" ? undefined : typed),
  z.string().optional(),
);

/** What the list of activities is narrowed to; every part may be absent. */
export const activitiesInput = z.object({
  reportId: id,
  scope: z.preprocess((typed) => (typed === "" ? undefined : typed), typedScope.optional()),
  site: narrowing,
  category: narrowing,
  missing: z.enum(["evidence", "figure", "quantity"]).optional().catch(undefined),
  search: narrowing,
  after: narrowing,
  limit: wholeNumber.pipe(z.int().min(1).max(500)).default(100),
});

export type AddActivityInput = z.output<typeof addActivityInput>;
export type ChangeActivityInput = z.output<typeof changeActivityInput>;
export type RemoveActivityInput = z.output<typeof removeActivityInput>;
export type ActivityInput = z.output<typeof activityInput>;
export type ActivitiesInput = z.input<typeof activitiesInput>;
