import { z } from "zod";
import { line } from "../case/parts";
import { id } from "./fields";

/** An act on a certificate with the reason that everyone reads. */
export const reasonedInput = z.object({ id, reason: line(1000) });
export const certificateInput = z.object({ id });
