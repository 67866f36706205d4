import { z } from "zod";
import { line } from "../case/parts";
import { complaintObjects, complaintOutcomes } from "../complaints/complaint";
import type { Word } from "../words/en";
import { id, optionalText } from "./fields";

/** Ticked: the handler sees no threat to their impartiality. */
const noThreat = z.literal("on", "complaints.refused.threat" satisfies Word);

export const lodgeInput = z.object({
  about: z.enum(complaintObjects, "input.choice" satisfies Word),
  /** What names it: a certificate's number, a report's id, a statement's SHA-256; nothing for the portal. */
  object: optionalText(200),
  text: line(5000),
  contact: optionalText(200),
  /** Seen by no person: what fills every field fills this one too. */
  website: z.literal("", "complaints.refused.robot" satisfies Word).default(""),
});
const held = { reference: z.string().max(40), key: z.string().max(100) };
export const heldInput = z.object(held);
export const heldAppealInput = z.object({ ...held, text: line(5000) });

export const acknowledgeInput = z.object({ id, handlerId: id, text: optionalText(2000) });
export const replaceHandlerInput = z.object({ id, handlerId: id, text: line(2000) });
export const openComplaintInput = z.object({ id, noThreat });
/** A text with which an organisation answers or appeals, or a handler asks for a suspension. */
export const complaintTextInput = z.object({ id, text: line(5000) });
export const decideComplaintInput = z.object({
  id,
  outcome: z.enum(complaintOutcomes, "input.choice" satisfies Word),
  text: line(5000),
  noThreat,
});

export type Lodge = z.output<typeof lodgeInput>;
export type Held = z.output<typeof heldInput>;
export type HeldAppeal = z.output<typeof heldAppealInput>;
export type Acknowledge = z.output<typeof acknowledgeInput>;
export type ReplaceHandler = z.output<typeof replaceHandlerInput>;
export type OpenComplaint = z.output<typeof openComplaintInput>;
export type ComplaintText = z.output<typeof complaintTextInput>;
export type DecideComplaint = z.output<typeof decideComplaintInput>;
