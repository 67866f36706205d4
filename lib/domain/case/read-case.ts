import type { z } from "zod";
import { Refusal, type Told } from "../refusal";
import { en, type Word } from "../words/en";
import { type CaseFile, caseFile } from "./case-file";

/**
 * A case file's text as a year. Throws a Refusal that names every field which is not as the format
 * says, `activities[12].unit`, with its remedy.
 */
export function readCase(text: string): CaseFile {
  const result = caseFile.safeParse(parsed(text));
  if (result.success) return result.data;
  const fields = new Map(result.error.issues.map((one) => [pathOf(one.path), toldOf(one)]));
  throw new Refusal("invalid", "calculator.file.invalid", {
    values: { count: fields.size },
    fields: Object.fromEntries(fields),
  });
}

/** A year as the text of its case file; what `readCase` reads is the same year. */
export function writeCase(file: CaseFile): string {
  return `${JSON.stringify(caseFile.parse(file), null, 2)}\n`;
}

/** `["activities", 12, "unit"]` as "activities[12].unit"; the file itself is "file". */
export function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`));
  return text.join("").replace(/^\./, "") || "file";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new Refusal("invalid", "calculator.file.json", { values: { reason } });
  }
}

/** A schema that names a word keeps it; zod's own issues have one each. */
function toldOf(issue: z.core.$ZodIssue): Told {
  if (isWord(issue.message)) return { word: issue.message };
  switch (issue.code) {
    case "invalid_type":
      return issue.message.includes("received undefined")
        ? { word: "calculator.file.missing" }
        : { word: "calculator.file.type", values: { expected: issue.expected } };
    case "unrecognized_keys":
      return { word: "calculator.file.unknown", values: { keys: issue.keys.join(", ") } };
    case "invalid_value":
      return { word: "calculator.file.choice", values: { allowed: issue.values.join(", ") } };
    case "too_small":
    case "too_big":
      return { word: "calculator.file.size" };
    default:
      return { word: "calculator.file.shape" };
  }
}

function isWord(text: string): text is Word {
  const found = text
    .split(".")
    .reduce<unknown>((at, key) => (isTree(at) ? at[key] : undefined), en);
  return typeof found === "string";
}

const isTree = (at: unknown): at is Readonly<Record<string, unknown>> =>
  typeof at === "object" && at !== null;
