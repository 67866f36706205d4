import { z } from "zod";
import { approaches, marketFallbacks } from "../case/case-file";
import { activity as activityEntry, siteKinds } from "../case/entries";
import { gwpSets } from "../case/factor";
import { figureRules, figureUnits } from "../trace/figure";
import { reportStates } from "../workflow";
import { amount, figures, scope, sha256, year } from "./schemas";

const self = z.object({ self: z.string() });
const statement = z
  .object({ cycle: z.int(), sha256 })
  .nullable()
  .meta({ description: "What the figures are of; null where they are the draft's" });

const common = {
  id: z.uuid(),
  organisation: z.object({ id: z.string(), name: z.string() }),
  year,
  revision: z.int(),
  state: z.enum(reportStates).meta({ description: "Open to entries as `draft` and `returned`" }),
  cycle: z.int().meta({ description: "How often it was submitted" }),
  demo: z.boolean(),
  links: self,
};
export const listedReport = z
  .object({
    ...common,
    activities: z.int(),
    emissions: z.object({ scope1: amount, scope2Location: amount, scope3: amount }),
  })
  .meta({ id: "ListedReport", description: "A contributor sees what their own sites give" });
export const reportList = z.object({ data: z.array(listedReport) }).meta({ id: "ReportList" });

export const report = z
  .object({
    ...common,
    boundary: z.object({
      approach: z.enum(approaches),
      scopes: z.array(scope),
      gwpSet: z.enum(gwpSets),
      marketFallback: z.enum(marketFallbacks),
      baseYear: z.int(),
    }),
    sites: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        country: z.string(),
        region: z.string(),
        kind: z.enum(siteKinds),
      }),
    ),
    counts: z.object({
      activities: z.int(),
      withoutFigure: z.int(),
      instruments: z.int(),
      measures: z.int(),
      retirements: z.int(),
    }),
    ownSitesOnly: z.boolean(),
    statement,
    figures: figures.nullable().meta({ description: "Null where nothing can be counted yet" }),
    problems: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .meta({ description: "What is left out of the figures until it is corrected" }),
  })
  .meta({ id: "Report" });

/** Of the case file; the five marks in a form that every reader of the description knows. */
const entry = {
  ...activityEntry.shape,
  dataQuality: z
    .array(z.int().min(1).max(4))
    .length(5)
    .nullable()
    .meta({ description: "Technology, time, geography, completeness, reliability" }),
};
/** An entry with where it stands in the year. */
export const activity = z
  .object({
    ...entry,
    version: z.int().meta({ description: 'Raised by each change; the ETag is `"v"` and it' }),
    emissions: amount.nullable().meta({ description: "Null where it does not compute" }),
  })
  .meta({ id: "Activity" });
export const activityList = z
  .object({
    data: z.array(activity),
    total: z.int(),
    emissions: amount.meta({ description: "Of all that the filter leaves, by location" }),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "ActivityList" });
const { key: _, ...typed } = entry;
export const activityInput = z
  .object(typed)
  .partial({
    source: true,
    scope3Category: true,
    dataQuality: true,
    uncertaintyPercent: true,
    supplier: true,
    creditNote: true,
    evidence: true,
    note: true,
  })
  .meta({ id: "ActivityInput", description: "Quantities are decimal text, never floats" });

export const trace = z
  .looseObject({
    figure: z.string(),
    value: z.int(),
    unit: z.enum(figureUnits),
    rule: z.enum(figureRules),
    grams: z.int().meta({ description: "Sum of all lines, whole grams CO2e" }),
    parts: z.array(z.looseObject({ figure: z.string(), value: z.int() })),
    count: z.int().meta({ description: "Lines behind the figure; a page has fifty" }),
    assessment: z.looseObject({}).nullable(),
    lines: z.array(z.looseObject({ kind: z.string(), grams: z.int() })),
    page: z.int(),
    statement,
  })
  .meta({ id: "Trace", description: "In the form of docs/calculate.schema.json" });
