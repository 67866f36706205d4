import { z } from "zod";
import { opinionKinds } from "../assurance/opinion";
import { line } from "../case/parts";
import type { Word } from "../words/en";
import { id, optionalText } from "./fields";
import { opinionAnswers } from "./opinion-answers";
import { passwordAtMost } from "./people";

/** The hash of the statement that was on the screen when the person decided. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "input.id" satisfies Word);
const confirmed = (word: Word) => z.literal("yes", word);

/** `id` is the engagement's in all of these. */
export const draftOpinionInput = z.object({
  id,
  kind: z.enum(opinionKinds, "input.choice" satisfies Word),
  text: line(8000),
  loweredReason: optionalText(2000),
  ...opinionAnswers.shape,
});
export type Drafted = z.output<typeof draftOpinionInput>;
export const reviewOpinionInput = z.object({
  id,
  sha256,
  /** The uncorrected findings that the reviewer has opened, by their ids. */
  opened: z.array(id).readonly().default([]),
});
export type Reviewed = z.input<typeof reviewOpinionInput>;
export const returnOpinionInput = z.object({ id, reason: line(2000) });
export const signOpinionInput = z.object({
  id,
  sha256,
  confirm: confirmed("verification.refused.confirm"),
  /** Whether anything became known between the draft and today. */
  subsequent: z.enum(["yes", "no"], "verification.refused.subsequentAsked" satisfies Word),
  /** None is sent for a person of the demonstration. */
  password: z
    .string()
    .max(passwordAtMost, "input.long" satisfies Word)
    .default(""),
});

export type Signed = z.output<typeof signOpinionInput>;

/** `id` is the report's. */
export const approveInput = z.object({
  id,
  sha256,
  confirm: confirmed("approvals.refused.confirm"),
});
export type Approved = z.output<typeof approveInput>;
export const sendBackInput = z.object({ id, reason: line(2000) });
export const publishInput = z.object({ id, confirm: confirmed("approvals.publish.refused") });
