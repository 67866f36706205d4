import { z } from "zod";
import { accreditationScopes } from "../assurance/accreditation";
import { country, day, line, text } from "../case/parts";
import { isCommon } from "../common-passwords";
import { roleNames } from "../roles";
import type { Word } from "../words/en";
import { locales } from "../words/index";
import { id, orNull, ticked } from "./fields";

/** Lower case and without space around: what makes two spellings one address (SD9). */
export function foldEmail(email: string): string {
  return email.normalize("NFKC").trim().toLowerCase();
}

const email = z
  .string("input.required" satisfies Word)
  .transform(foldEmail)
  .pipe(z.email("input.email" satisfies Word).max(254, "input.long" satisfies Word));
const locale = orNull(z.enum(locales, "input.choice" satisfies Word));
const role = z.enum(roleNames, "input.choice" satisfies Word);

export const passwordAtMost = 128;
/** Length and a list of the common ones, no rules of composition (trust.md 3.6). */
const newPassword = z
  .string("input.required" satisfies Word)
  .min(12, "account.refused.short" satisfies Word)
  .max(passwordAtMost, "input.long" satisfies Word)
  .refine((typed) => !isCommon(typed), {
    error: "account.refused.common" satisfies Word,
  });

/** Whether a password tells the address it belongs to: then whoever knows one guesses the other. */
export function tellsAddress(password: string, address: string): boolean {
  const local = address.split("@")[0] ?? "";
  return local.length >= 3 && password.toLowerCase().includes(local);
}

export const acceptInput = z.object({
  token: z.string(),
  name: line(120),
  password: newPassword,
  locale,
});
export const joinInput = z.object({ token: z.string() });
export const profileInput = z.object({ name: line(120), locale });
export const passwordInput = z.object({
  current: z.string("input.required" satisfies Word).max(passwordAtMost),
  password: newPassword,
});
export const sessionInput = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/, "input.id" satisfies Word),
});

export const inviteInput = z.object({
  organisationId: z.string(),
  email,
  role,
  /** A contributor's own sites; nothing for other roles. */
  siteKeys: ticked(z.string().max(160)),
});
export const cancelInput = z.object({ id });
export const memberInput = z.object({ id });
export const changeMemberInput = z.object({
  id,
  role,
  siteKeys: ticked(z.string().max(160)),
});

/** Two accounts of members that are one person (SD9); it is never undone, so it is confirmed. */
export const mergeInput = z.object({
  organisationId: z.string(),
  accountId: z.uuid("input.choice" satisfies Word),
  otherId: z.uuid("input.choice" satisfies Word),
  reason: line(1000),
  confirm: z.literal("yes", "members.refused.mergeConfirm" satisfies Word),
});

const slug = z
  .string("input.required" satisfies Word)
  .trim()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "members.refused.slug" satisfies Word)
  .max(60, "input.long" satisfies Word);
export const organisationInput = z.object({
  kind: z.enum(["reporter", "body"], "input.choice" satisfies Word),
  legalName: line(),
  localName: text(200).default(""),
  slug,
  registrationNumber: text(80).default(""),
  country,
  sector: text(120).default(""),
  /** Who gets the first administrator's invitation. */
  email,
});

/** A body's accreditation as its certificate of accreditation has it; without a last day it is without end. */
export const accreditInput = z
  .object({
    id,
    accreditationBody: line(),
    accreditationNumber: line(80),
    accreditedFrom: day,
    accreditedTo: orNull(day),
    accreditedScopes: ticked(z.enum(accreditationScopes, "input.choice" satisfies Word)).refine(
      (scopes) => scopes.length > 0,
      { error: "input.required" satisfies Word },
    ),
    accreditedSectors: text(1000).default(""),
  })
  .refine(({ accreditedFrom: from, accreditedTo: to }) => to === null || to >= from, {
    error: "members.refused.accreditedTo" satisfies Word,
    path: ["accreditedTo"],
  });
export type Accredit = z.output<typeof accreditInput>;

export const userInput = z.object({
  email,
  name: line(120),
  password: newPassword,
  role,
  /** An organisation's slug; the platform's own where it is absent. */
  organisation: slug.optional(),
});

export type AcceptInput = z.output<typeof acceptInput>;
export type ProfileInput = z.output<typeof profileInput>;
export type PasswordInput = z.output<typeof passwordInput>;
export type InviteInput = z.output<typeof inviteInput>;
export type ChangeMemberInput = z.output<typeof changeMemberInput>;
export type MergeInput = z.output<typeof mergeInput>;
export type OrganisationInput = z.output<typeof organisationInput>;
export type UserInput = z.output<typeof userInput>;
