import { z } from "zod";
import { day, line, text } from "../case/parts";
import { measureTypes } from "../measures/measure-types";
import { patentNumber, patentOfficeNames } from "../pledges/offices";
import type { Word } from "../words/en";
import { id, optionalText, orNull, wholeNumber } from "./fields";

/** An address that others may follow: https alone, with no user or password in it. */
const httpsAddress = text(500).refine(isHttps, "pledges.refused.https" satisfies Word);

const partialDay = z
  .string("input.required" satisfies Word)
  .trim()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, "pledges.refused.day" satisfies Word)
  .refine(
    (typed) => typed.length < 10 || day.safeParse(typed).success,
    "pledges.refused.day" satisfies Word,
  );

export const pledgeInput = z.object({
  organisationId: z.string(),
  name: line(),
  joinedOn: partialDay,
  scope: line(1000),
  targetYear: orNull(wholeNumber.pipe(z.int().min(2000).max(2100))),
  source: line(500),
  url: z.union([z.literal(""), httpsAddress]).default(""),
});

export const patentInput = z
  .object({
    id,
    office: z.enum(patentOfficeNames, "input.choice" satisfies Word),
    number: line(40),
    title: line(300),
    technology: z.enum(
      measureTypes.map(({ key }) => key),
      "input.choice" satisfies Word,
    ),
    pledgedOn: partialDay,
    terms: optionalText(1000),
    source: line(500),
  })
  .superRefine(({ office, number }, context) => {
    if (patentNumber(office, number) !== undefined) return;
    const message = "pledges.refused.number" satisfies Word;
    context.addIssue({ code: "custom", path: ["number"], message });
  });

export const listingInput = z.object({
  id: z.string(),
  platform: line(),
  url: httpsAddress,
  listedOn: day,
  checkedOn: day,
});

/** From which day a pledge or a listing no longer holds, and why. */
export const endInput = z.object({ id, endedOn: day, endReason: line(1000) });
export const listingIdInput = z.object({ id });

function isHttps(typed: string): boolean {
  if (!URL.canParse(typed)) return false;
  const { protocol, username, password, hostname } = new URL(typed);
  return protocol === "https:" && username === "" && password === "" && hostname.includes(".");
}

export type PledgeInput = z.output<typeof pledgeInput>;
export type PatentInput = z.output<typeof patentInput>;
export type EndInput = z.output<typeof endInput>;
export type ListingInput = z.output<typeof listingInput>;
