import { z } from "zod";
import { importModes } from "../import/import-job";
import { templateKeys } from "../import/template";
import { activitiesInput } from "../inputs/activity";
import { wholeNumber } from "../inputs/fields";
import type { Word } from "../words/en";

const choice = "input.choice" satisfies Word;

/** What may stand in an address of the machine interface, by operation; anything else is refused. */
export const noQuery = z.object({});
export const activitiesQuery = activitiesInput.omit({ reportId: true, after: true }).extend({
  missing: z.enum(["evidence", "figure", "quantity"], choice).optional(),
  cursor: z.string().optional(),
});
export const traceQuery = z.object({
  figure: z.string("input.required" satisfies Word),
  page: wholeNumber.pipe(z.int().min(1).max(1_000_000)).default(1),
});
const sheet = {
  template: z.enum(templateKeys, choice),
  fileName: z
    .string()
    .max(200, "input.long" satisfies Word)
    .optional(),
};
export const jobQuery = z.object(sheet);
export const importQuery = z.object({
  ...sheet,
  mode: z.enum(importModes, choice).default("all"),
  dryRun: z
    .enum(["true", "false"], choice)
    .default("false")
    .transform((typed) => typed === "true"),
});
