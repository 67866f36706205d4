import { z } from "zod";
import { importModes } from "../import/import-job";
import { sheetFormats } from "../import/patched";
import { templateKeys } from "../import/template";
import type { Word } from "../words/en";
import { id, tick } from "./fields";

const template = z.enum(templateKeys).default("activity");

/** A sheet as it was chosen. */
export const importInput = z.object({
  reportId: id,
  template,
  fileName: z.string().max(1000),
  bytes: z.instanceof(Uint8Array),
});
export const runImportInput = importInput.extend({ mode: z.enum(importModes).default("all") });
/** With `dryRun` nothing is written. */
export const tryImportInput = runImportInput.extend({ dryRun: tick });
export const undoImportInput = z.object({ reportId: id, importId: id });

export const jobInput = z.object({ reportId: id, jobId: id });
/** The template's column that each head of the file is, by the head's place; "" where it is none. */
export const matchInput = jobInput.extend({
  head: z.record(z.string().regex(/^\d+$/), z.string().max(80)),
});
/** What was typed for bad cells, by row and column of the template. */
export const correctInput = jobInput.extend({
  cell: z
    .record(z.string().regex(/^\d+$/), z.record(z.string().max(80), z.string().max(10_000)))
    .default({}),
});
/** What a person confirms: the mode they pressed, the plan they saw, and that rows are changed. */
export const confirmInput = jobInput.extend({
  mode: z.enum(importModes),
  fingerprint: z.string().length(64),
  changes: tick,
});
export const jobFileInput = jobInput.extend({
  format: z.enum(sheetFormats),
  only: z.enum(["bad", "all"], "input.choice" satisfies Word),
});
export const templateFileInput = z.object({
  reportId: id,
  template: z.enum(templateKeys),
  format: z.enum(sheetFormats),
  filled: tick,
});

export type ImportInput = z.input<typeof importInput>;
export type RunImportInput = z.input<typeof runImportInput>;
export type TryImportInput = z.input<typeof tryImportInput>;
export type UndoImportInput = z.output<typeof undoImportInput>;
export type JobInput = z.output<typeof jobInput>;
export type MatchInput = z.output<typeof matchInput>;
export type CorrectInput = z.output<typeof correctInput>;
export type ConfirmInput = z.output<typeof confirmInput>;
export type JobFileInput = z.output<typeof jobFileInput>;
export type TemplateFileInput = z.output<typeof templateFileInput>;
