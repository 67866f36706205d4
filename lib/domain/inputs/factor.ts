import { z } from "zod";
import { wholeNumber } from "./fields";

const narrowing = z.preprocess(
  (typed) => (typed === "" ? undefined : typed),
  z.string().max(200).optional(),
);

/** What the factor library is searched by; every part may be absent. `unit`: factors it converts to. */
export const searchFactorsInput = z.object({
  text: narrowing,
  category: narrowing,
  region: narrowing,
  year: z.preprocess((typed) => (typed === "" ? undefined : typed), wholeNumber.optional()),
  unit: narrowing,
  offset: wholeNumber.pipe(z.int().min(0)).default(0),
  limit: wholeNumber.pipe(z.int().min(1).max(200)).default(25),
});
export type SearchFactorsInput = z.input<typeof searchFactorsInput>;
