import { z } from "zod";
import type { Word } from "../words/en";
import { locales } from "../words/index";

export const documentKinds = ["certificate", "annual_report", "verification_statement"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One of the papers of a certificate; the certificate by its number or its id. */
export const documentInput = z.object({
  certificate: z.string().min(1).max(60),
  kind: z.enum(documentKinds, "input.choice" satisfies Word),
  locale: z.enum(locales, "input.choice" satisfies Word),
});
