import { z } from "zod";
import { scopeGroupNames } from "../assurance/plan";
import { registers } from "../assurance/sampling/registers";
import { sampleStepKinds } from "../assurance/sampling/steps";
import { testResults, visitKinds } from "../assurance/sampling/test-sheet";
import { day, key, line, text } from "../case/parts";
import type { Word } from "../words/en";
import { id, listed, optionalText, orNull, tick } from "./fields";
import { effectTonnes } from "./finding";

/** The result of testing these items; only one at a time differs, by its own tonnes. */
export const testInput = z.object({
  id,
  items: listed(z.array(id).min(1, "sampling.refused.none" satisfies Word)),
  result: z.enum(testResults, "input.choice" satisfies Word),
  errorTonnes: orNull(effectTonnes),
  note: optionalText(2000),
});
export type Test = z.output<typeof testInput>;

const told = z.object({
  result: z.enum(testResults, "input.choice" satisfies Word),
  note: optionalText(2000),
});
/** What comparing a register's entries gave, by the item's id; `rest`: all of which nothing is said are complete. */
export const registerTestInput = z.object({
  id,
  register: z.enum(registers, "input.choice" satisfies Word),
  rows: z.record(id, told).default({}),
  rest: tick,
  restNote: optionalText(2000),
});
export type RegisterTest = z.output<typeof registerTestInput>;

/** What the lead adds to the sample of a group, with its reason or what was done. */
export const addInput = z.object({
  id,
  scopes: z.enum(scopeGroupNames, "input.choice" satisfies Word),
  kind: z.enum(sampleStepKinds, "input.choice" satisfies Word),
  text: line(4000),
});
export type Added = z.output<typeof addInput>;

export const visitInput = z.object({
  id,
  site: key,
  from: day,
  to: day,
  kind: z.enum(visitKinds, "input.choice" satisfies Word),
  note: text(2000),
});
export type Visit = z.output<typeof visitInput>;
