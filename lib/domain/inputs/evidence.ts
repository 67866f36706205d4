import { z } from "zod";
import { key } from "../case/parts";
import { fromJson, id } from "./fields";

export const evidenceSubjects = [
  "activity",
  "instrument",
  "measure",
  "retirement",
  "denominator",
] as const;
const links = fromJson(
  z.array(z.object({ subject: z.enum(evidenceSubjects), subjectKey: key })).max(100_000),
);

/** A file and what it proves; its media type is found from its name and bytes. */
export const attachEvidenceInput = z.object({
  reportId: id,
  name: z.string().min(1).max(1000),
  bytes: z.instanceof(Uint8Array),
  links: links.default([]),
});
export const linkEvidenceInput = z.object({ reportId: id, evidenceId: id, links });

export type AttachEvidenceInput = z.input<typeof attachEvidenceInput>;
export type LinkEvidenceInput = z.output<typeof linkEvidenceInput>;
