import { z } from "zod";
import { claimTypes } from "../case/case-file";
import type { Word } from "../words/en";
import { certificateStates } from "../workflow";
import { wholeNumber } from "./fields";

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max, "input.long" satisfies Word)
    .regex(/^\P{Cc}*$/u, "input.text" satisfies Word) // PostgreSQL cannot even be asked about U+0000
    .default("");

/** A search of the register, as an address carries it. */
export const searchInput = z.object({
  text: words(200),
  year: words(20),
  status: z
    .union([z.literal(""), z.enum(certificateStates)], "input.choice" satisfies Word)
    .default(""),
  type: z.union([z.literal(""), z.enum(claimTypes)], "input.choice" satisfies Word).default(""),
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/, "members.refused.country" satisfies Word)
    .default(""),
  verifier: words(60),
  credit: words(200),
  cursor: words(200),
  limit: wholeNumber.pipe(z.int().min(1).max(100)).default(25),
});
/** The same with the form of the answer. */
export const listInput = searchInput.extend({
  format: z.enum(["json", "csv"], "input.choice" satisfies Word).default("json"),
});
export type RegisterSearch = z.input<typeof searchInput>;

/** Where a page of a list begins, as text that tells nobody anything: the last row before it. */
export function cursorOf({ issuedAt, id }: { readonly issuedAt: string; readonly id: string }) {
  return Buffer.from(`${issuedAt} ${id}`).toString("base64url");
}

export function readCursor(cursor: string): { issuedAt: string; id: string } | undefined {
  const text = Buffer.from(cursor, "base64url").toString();
  const [, issuedAt, id] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([0-9a-f-]{36})$/.exec(text) ?? [];
  return issuedAt && id ? { issuedAt, id } : undefined;
}
