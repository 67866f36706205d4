import { z } from "zod";
import { approaches, boundary, caseFile, claimTypes, marketFallbacks } from "../case/case-file";
import { baseline, denominator, separate, target } from "../case/entries";
import { gwpSets } from "../case/factor";
import { day, key, line } from "../case/parts";
import type { Word } from "../words/en";
import { locales } from "../words/index";
import {
  fromJson,
  id,
  listed,
  optionalText,
  orNull,
  tick,
  typedScope,
  version,
  wholeNumber,
} from "./fields";

const boundaryFields = {
  approach: z.enum(approaches, "input.choice" satisfies Word),
  scopes: listed(z.array(typedScope).min(1, "input.choice" satisfies Word)),
  gwpSet: z.enum(gwpSets, "input.choice" satisfies Word),
  marketFallback: z.enum(marketFallbacks, "input.choice" satisfies Word),
  marketFallbackReason: optionalText(500),
  sensitivityFactor: orNull(key),
  baseYear: wholeNumber.pipe(boundary.shape.baseYear),
  baseYearNote: optionalText(500),
  prevailingLanguage: z.enum(["en", "zh-CN"], "input.choice" satisfies Word),
};

export const reportInput = z.object({ reportId: id });

/** A new year; with `copyFrom` the boundary, sites, sources and factors of another come along. */
export const createReportInput = z.object({
  organisationId: id,
  label: line(20),
  firstDay: day,
  lastDay: day,
  ...boundaryFields,
  copyFrom: z.preprocess((typed) => (typed === "" ? undefined : typed), id.optional()),
});
export const editBoundaryInput = z.object({
  reportId: id,
  version,
  firstDay: day,
  lastDay: day,
  ...boundaryFields,
});

/** The claim as a form sends it: its lists typed, its mark ticked. */
const typedClaim = z.object({
  type: z.enum(claimTypes, "input.choice" satisfies Word),
  subject: line(200),
  scopes: listed(z.array(typedScope)),
  markets: listed(z.array(line(10))),
  productMark: tick,
  labelled: z.preprocess((typed) => typed ?? [], listed(z.array(key))),
});

/** Each part sent replaces that part; what is absent stays. */
export const declarationsInput = z.object({
  reportId: id,
  comparatives: fromJson(caseFile.shape.comparatives).optional(),
  equivalence: fromJson(caseFile.shape.equivalence).optional(),
  plan: fromJson(caseFile.shape.plan).optional(),
  denominators: fromJson(z.array(denominator)).optional(),
  targets: fromJson(z.array(target)).optional(),
  baseline: fromJson(baseline.nullable()).optional(),
  separate: fromJson(z.array(separate)).optional(),
  claim: fromJson(typedClaim.nullable()).optional(),
});

/** The declaration is ticked by who submits. */
export const submitInput = z.object({ reportId: id, declared: tick });

/** Who signs for management says as what; `shown` is the hash of what the letter they read speaks of. */
export const signOffInput = z.object({
  reportId: id,
  capacity: line(120),
  locale: z.enum(locales),
  shown: line(64).optional(),
});
export type SignOffInput = z.output<typeof signOffInput>;

export type CreateReportInput = z.output<typeof createReportInput>;
export type EditBoundaryInput = z.output<typeof editBoundaryInput>;
export type DeclarationsInput = z.output<typeof declarationsInput>;
