import type { z } from "zod";
import { Refusal, type Told } from "./refusal";
import type { Word } from "./words/en";
import { isWord } from "./words/is-word";

type Value = FormDataEntryValue | Value[] | { [name: string]: Value };

/**
 * What a form sent, as a record: `boundary.approach` is a record within it, `scopes[]` a list however
 * many were ticked, and a name sent twice a list too. What React adds for itself is left out.
 */
export function formRecord(form: FormData): Record<string, Value> {
  const record: Record<string, Value> = Object.create(null);
  for (const name of new Set(form.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const values = form.getAll(name).map(plainLines);
    const [first] = values;
    if (first === undefined) continue;
    const value = name.endsWith("[]") || values.length > 1 ? values : first;
    place(record, name.replace(/\[\]$/, "").split("."), value);
  }
  return record;
}

/** HTML sends a text's lines parted by CR LF; they are stored, and hashed, with the LF that was typed. */
function plainLines(value: FormDataEntryValue): FormDataEntryValue {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
}

function place(record: Record<string, Value>, path: readonly string[], value: Value): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  const there = record[name];
  const inner = isRecord(there) ? there : Object.create(null);
  record[name] = inner;
  place(inner, rest, value);
}

function isRecord(value: Value | undefined): value is Record<string, Value> {
  return typeof value === "object" && !Array.isArray(value) && !(value instanceof Blob);
}

/** @throws Refusal `invalid` with a word for each field, by its dotted path */
export function parsed<S extends z.ZodType>(schema: S, typed: unknown): z.output<S> {
  const result = schema.safeParse(typed);
  if (result.success) return result.data;
  const fields: Record<string, Told> = {};
  for (const issue of result.error.issues) {
    fields[issue.path.join(".")] ??= toldOf(issue);
  }
  throw new Refusal("invalid", "refusal.invalid", { fields });
}

const byCode: Readonly<Record<string, Word>> = {
  invalid_type: "input.required",
  too_small: "input.required",
  too_big: "input.long",
  invalid_format: "input.text",
};

/** What is too long is told with how long it may be. */
function toldOf(issue: z.core.$ZodIssue): Told {
  const word = wordOf(issue);
  if (word !== "input.long" || issue.code !== "too_big") return { word };
  return { word: "input.atMost", values: { max: Number(issue.maximum) } };
}

/** A schema's message is a word; where one forgot, its kind of fault has one. */
function wordOf({ message, code }: z.core.$ZodIssue): Word {
  return isWord(message) ? message : (byCode[code] ?? "input.choice");
}
