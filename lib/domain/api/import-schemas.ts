import { z } from "zod";
import { importCodes } from "../import/import-error";
import { importModes, importStates } from "../import/import-job";
import { templateKeys } from "../import/template";
import { instant, problem, sha256 } from "./schemas";

const template = z.enum(templateKeys);
export const mistake = z
  .object({
    pointer: z.string().meta({ description: "`/row/column`" }),
    code: z.enum(importCodes),
    row: z.int().meta({
      description: "In the file, its heads being row 1; of JSON the place in `rows`, from 1",
    }),
    column: z.string(),
    value: z.string().meta({ description: "What was found there" }),
    detail: z.string(),
    remedy: z.string(),
  })
  .meta({ id: "ImportMistake" });

const counts = {
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  badRows: z.int(),
  badCells: z.int(),
  byCode: z.record(z.string(), z.int()),
  errors: z.array(mistake).meta({ description: "Of very many, the first of each code and column" }),
  warnings: z.array(mistake).meta({ description: "Worth a look; they stop nothing" }),
};
export const importAnswer = z
  .object({
    outcome: z.enum(["imported", "unchanged", "checked"]).meta({
      description: "`unchanged`: every row says what is there; `checked`: a dry run",
    }),
    importId: z.uuid().nullable(),
    template,
    mode: z.enum(importModes),
    sha256,
    left: z.int().meta({ description: "Rows with a mistake that were left out" }),
    ...counts,
    links: z.object({ self: z.string() }).optional(),
  })
  .meta({ id: "ImportAnswer" });
export const importRefused = problem
  .extend(counts)
  .meta({ id: "ImportRefused", description: "RFC 9457, each bad cell in `errors`" });

export const importList = z
  .object({
    data: z.array(
      z.object({
        id: z.uuid(),
        template,
        fileName: z.string(),
        sha256,
        rows: z.int(),
        importedAt: instant,
        links: z.object({ self: z.string() }),
      }),
    ),
  })
  .meta({ id: "ImportList", description: "Imports that stand, the latest first" });
export const importUndone = z
  .object({ importId: z.uuid(), template, removed: z.int(), restored: z.int() })
  .meta({ id: "ImportUndone", description: "Rows that somebody changed since stay" });

export const importJob = z
  .object({
    id: z.uuid(),
    template,
    fileName: z.string(),
    state: z.enum(importStates).meta({
      description: "`matching` and `checked` wait for you; `done`, `failed`, `cancelled` are over",
    }),
    rows: z.int(),
    done: z.int(),
    missing: z.array(z.string()).optional().meta({
      description: "`matching`: required columns for which the file has no head",
    }),
    checked: z
      .object({ fingerprint: z.string(), ready: z.int(), ...counts })
      .optional()
      .meta({ description: "`checked`: confirm it with its fingerprint" }),
    imported: z
      .object({
        importId: z.uuid().nullable(),
        added: z.int(),
        changed: z.int(),
        unchanged: z.int(),
        left: z.int(),
      })
      .optional(),
    failed: z.string().optional(),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: "ImportJob" });
export const importConfirmation = z
  .object({
    mode: z.enum(importModes).default("all"),
    fingerprint: z.string().length(64),
    changes: z.boolean().default(false).meta({ description: "Must be true where rows change" }),
  })
  .meta({ id: "ImportConfirmation" });
export const rowsBody = z
  .object({ rows: z.array(z.record(z.string(), z.string())).min(1) })
  .meta({ id: "ImportRows", description: "Each row: the template's columns to their text" });
