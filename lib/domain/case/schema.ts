import { z } from "zod";
import { caseFile } from "./case-file";

/** The case file's JSON Schema (2020-12), from the schema that reads it. */
export function caseSchema() {
  return {
    title: "Zeroproof case file 1",
    description: "A whole reporting year. Prose: docs/case-file.md.",
    ...z.toJSONSchema(caseFile, { io: "input" }),
  };
}
