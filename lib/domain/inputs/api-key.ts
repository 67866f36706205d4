import { z } from "zod";
import { keyDays } from "../api/key";
import { line } from "../case/parts";
import type { Word } from "../words/en";
import { id, wholeNumber } from "./fields";

export const makeKeyInput = z.object({
  organisationId: z.string(),
  name: line(80),
  days: wholeNumber.pipe(z.literal(keyDays, "input.choice" satisfies Word)),
});
export const revokeKeyInput = z.object({ id });

/** A program's own name for one request, which it repeats with the same body alone. */
export const idempotencyKey = z
  .string("apiKeys.refused.noIdempotencyKey" satisfies Word)
  .regex(/^[\x21-\x7e]{1,255}$/, "apiKeys.refused.noIdempotencyKey" satisfies Word);

export type MakeKeyInput = z.output<typeof makeKeyInput>;
export type RevokeKeyInput = z.output<typeof revokeKeyInput>;
