import { z } from "zod";
import {
  activity,
  baseline,
  comparative,
  denominator,
  exclusion,
  instrument,
  measure,
  plan,
  retirement,
  separate,
  site,
  target,
} from "./entries";
import { coefficient, factor, gwpSets } from "./factor";
import { country, day, key, line, positive, scope, text } from "./parts";

export const approaches = ["operational_control", "financial_control", "equity_share"] as const;
export const marketFallbacks = [
  "residual_mix",
  "excluding_traded_non_fossil",
  "location_average",
] as const;
/**
 * domain.md §6: FP footprint statement, OP operational neutrality, ORG organisation neutrality, PRD product,
 * CON contribution, NZ net-zero progress, VS, VG, VP VCMI Silver, Gold, Platinum.
 */
export const claimTypes = ["FP", "OP", "ORG", "PRD", "CON", "NZ", "VS", "VG", "VP"] as const;

export const organisation = z.strictObject({
  legalName: line(300),
  localName: text(300),
  aliases: z.array(line(300)),
  registrationNumber: line(80),
  country,
  sector: text(200),
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
});

export const boundary = z.strictObject({
  approach: z.enum(approaches),
  scopes: z.array(scope).min(1),
  gwpSet: z.enum(gwpSets),
  marketFallback: z.enum(marketFallbacks),
  marketFallbackReason: text(500),
  /** The factor whose value stands in for uncovered electricity in the printed sensitivity. */
  sensitivityFactor: key.nullable(),
  baseYear: z.int().min(1990).max(2100),
  baseYearNote: text(500),
  prevailingLanguage: z.enum(["en", "zh-CN"]),
});

/** A whole reporting year, in one file: what `calculate`, `load` and `export` read and write. */
export const caseFile = z.strictObject({
  format: z.literal("zeroproof-case/1"),
  demo: z.boolean(),
  organisation,
  year: z.strictObject({ label: line(20), firstDay: day, lastDay: day }),
  boundary,
  sites: z.array(site),
  exclusions: z.array(exclusion),
  factors: z.array(factor),
  coefficients: z.array(coefficient),
  activities: z.array(activity),
  instruments: z.array(instrument),
  measures: z.array(measure),
  retirements: z.array(retirement),
  comparatives: z.array(comparative),
  equivalence: z
    .strictObject({
      kilometresPerYear: positive,
      kilogramsPerKilometre: positive,
      source: text(300),
    })
    .nullable(),
  plan: plan.nullable(),
  denominators: z.array(denominator).default([]),
  targets: z.array(target).default([]),
  baseline: baseline.nullable().default(null),
  separate: z.array(separate).default([]),
  claim: z
    .strictObject({
      type: z.enum(claimTypes),
      subject: line(200),
      scopes: z.array(scope),
      markets: z.array(line(10)),
      /** Whether a mark of the claim will stand on products or their packaging (R-E5). */
      productMark: z.boolean().default(false),
      /** Keys of the retirements whose credits carry the Core Carbon Principles label (R-V3). */
      labelled: z.array(key).default([]),
    })
    .nullable(),
});

export type CaseFile = z.output<typeof caseFile>;
export type Site = CaseFile["sites"][number];
export type Exclusion = CaseFile["exclusions"][number];
export type Activity = CaseFile["activities"][number];
export type Instrument = CaseFile["instruments"][number];
export type Measure = CaseFile["measures"][number];
export type Retirement = CaseFile["retirements"][number];
export type Comparative = CaseFile["comparatives"][number];
export type Denominator = CaseFile["denominators"][number];
export type Target = CaseFile["targets"][number];
export type Baseline = NonNullable<CaseFile["baseline"]>;
export type BaseYearChange = Baseline["changes"][number];
export type Separate = CaseFile["separate"][number];
export type Plan = NonNullable<CaseFile["plan"]>;
export type ClaimType = (typeof claimTypes)[number];
