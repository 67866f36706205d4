import { z } from "zod";
import { retirement } from "../case/entries";
import { key, line } from "../case/parts";
import { checkResults } from "../ledger/status";
import type { Word } from "../words/en";
import { id, optionalText, typedTonnes } from "./fields";

/** A retirement by its report and key, what was seen of it in the registry, and where. */
export const checkRetirementInput = z.object({
  reportId: id,
  key: line(120),
  result: z.enum(checkResults, "input.choice" satisfies Word),
  url: optionalText(500),
  /** Of a screenshot, which stays with whoever took it. */
  screenshotSha256: optionalText(64).pipe(
    z.union([
      z.literal(""),
      z.string().regex(/^[0-9a-f]{64}$/, "credits.refused.sha256" satisfies Word),
    ]),
  ),
  note: line(1000),
});
export type Checked = z.output<typeof checkRetirementInput>;

export const reverseInput = z.object({ reportId: id, key, reason: line(1000) });
export type ReverseInput = z.output<typeof reverseInput>;

/** Credits held as one serial block; what is retired of them is recorded as sub-blocks. */
export const recordBatchInput = z.object({
  organisationId: id,
  ...retirement.pick({
    key: true,
    programme: true,
    serial: true,
    projectId: true,
    projectName: true,
    country: true,
    creditType: true,
    vintageFrom: true,
    vintageTo: true,
    issuedOn: true,
  }).shape,
  quantity: typedTonnes,
  methodology: optionalText(120),
});
export const removeBatchInput = z.object({ organisationId: id, id, reason: line(1000) });
export type RemoveBatchInput = z.output<typeof removeBatchInput>;
export type RecordBatchInput = z.output<typeof recordBatchInput>;
