import { z } from "zod";
import { line } from "../case/parts";
import { id } from "./fields";

export const draftClaimInput = z.object({ reportId: id });
/** `id` is the claim's. */
export const claimInput = z.object({ id });
export const refuseClaimInput = z.object({ id, reason: line(2000) });
