import { z } from "zod";
import { line } from "../case/parts";
import { suspensionCauses } from "../certificate-causes";
import type { Word } from "../words/en";
import { id } from "./fields";

/** A suspension: one of its causes, and what happened, which everyone reads. */
export const suspendInput = z.object({
  id,
  cause: z.enum(suspensionCauses, "input.choice" satisfies Word),
  reason: line(1000),
});
/** An act on a certificate with the reason that everyone reads. */
export const reasonedInput = z.object({ id, reason: line(1000) });
export const certificateInput = z.object({ id });
