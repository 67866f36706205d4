import { z } from "zod";
import { line } from "../case/parts";
import { vcmiEditions } from "../gate/vcmi-editions";
import type { Word } from "../words/en";
import { id } from "./fields";

export const draftClaimInput = z.object({ reportId: id });
/** `id` is the claim's. */
export const claimInput = z.object({ id });
export const refuseClaimInput = z.object({ id, reason: line(2000) });

/** The edition whose thresholds apply to VCMI claims, and where they were read. */
export const confirmVcmiInput = z.object({
  edition: z.enum(
    vcmiEditions.map(({ key }) => key),
    "input.choice" satisfies Word,
  ),
  source: line(500),
});
export type ConfirmVcmi = z.output<typeof confirmVcmiInput>;
