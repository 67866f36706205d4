import { z } from "zod";
import { id, tick } from "./fields";

export const messageInput = z.object({ id });
export const readAllInput = z.object({});
/** A box a kind of message: ticked is by e-mail too. */
export const mailChoiceInput = z.object({ work: tick, outcome: tick, deadline: tick });
export type MailChoice = z.output<typeof mailChoiceInput>;
