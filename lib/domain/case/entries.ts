import { z } from "zod";
import { compared } from "../decimal";
import type { Word } from "../words/en";
import {
  country,
  day,
  decimal,
  grams,
  key,
  line,
  positive,
  scope,
  text,
  wholeTonnes,
} from "./parts";

export const siteKinds = [
  "office",
  "own_data_centre",
  "leased_data_centre",
  "store",
  "factory",
  "fleet",
] as const;
export const dataKinds = ["measured", "invoiced", "calculated", "estimated", "proxy"] as const;
export const exclusionReasons = ["not_relevant", "immaterial", "no_data", "outside"] as const;
export const instrumentKinds = [
  "certificate",
  "contract_with_certificates",
  "contract",
  "tariff",
  "supplier_rate",
] as const;
export const criterionAnswers = ["yes", "no", "disclosed", "n.a."] as const;
export const evidenceClasses = ["metered", "sampled", "modelled"] as const;
export const creditTypes = ["avoidance", "reduction", "removal"] as const;
export const doubts = ["yes", "no", "doubtful", "not_shown"] as const;

const answer = z.strictObject({ answer: z.enum(doubts), note: text(1000) });
const dataQuality = z.tuple(
  [1, 2, 3, 4, 5].map(() => z.int().min(1).max(4)) as [
    z.ZodInt,
    z.ZodInt,
    z.ZodInt,
    z.ZodInt,
    z.ZodInt,
  ],
);

type Owned = { readonly from: string; readonly to: string | null; readonly percent: string };

/** At most all of it, each range ends when it has begun, and none begins before the one before has ended. */
function isOwnership(ranges: readonly Owned[]): boolean {
  const ordered = ranges.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.every(({ from, to, percent }, index) => {
    const next = ordered[index + 1];
    const ends = to === null ? next === undefined : from <= to && (!next || to < next.from);
    return ends && (!positive.safeParse(percent).success || compared(percent, 100) <= 0);
  });
}

/** `controlTest` says who sets operating policy at a leased site (Corporate Standard Ch 3, App. F). */
export const site = z.strictObject({
  key,
  name: line(200),
  localName: text(200),
  city: text(120),
  country,
  region: text(40),
  marketBoundary: text(40),
  kind: z.enum(siteKinds),
  inClaim: z.boolean(),
  /** Share owned in per cent by days, for the equity share approach; no row: wholly owned, all year. */
  ownership: z
    .array(z.strictObject({ from: day, to: day.nullable(), percent: positive }))
    .refine(isOwnership, "input.ownership" satisfies Word)
    .default([]),
  controlTest: z
    .strictObject({
      operatedBy: line(200),
      lease: text(200),
      ownEquipment: z.boolean(),
      evidence: text(300),
      result: line(300),
    })
    .nullable(),
});

export const exclusion = z.strictObject({
  key,
  scope,
  scope3Category: z.int().min(1).max(15).nullable(),
  source: text(300),
  reason: z.enum(exclusionReasons),
  estimatedGrams: grams.nullable(),
  text: text(1000),
});

/**
 * One line of activity data. `dataQuality`: technology, time, geography, completeness, reliability; 1 very good – 4 poor.
 * `method` is a key of lib/domain/methods, "" for quantity × factor; `inputs` are what it asks beside the quantity.
 */
export const activity = z.strictObject({
  key,
  source: key,
  site: key,
  scope,
  category: key,
  scope3Category: z.int().min(1).max(15).nullable(),
  factor: key,
  quantity: decimal,
  unit: line(40),
  method: z.union([z.literal(""), key]).default(""),
  inputs: z.record(key, text(300)).default({}),
  from: day,
  to: day,
  dataKind: z.enum(dataKinds),
  dataQuality: dataQuality.nullable(),
  uncertaintyPercent: positive.nullable(),
  supplier: text(200),
  creditNote: z.boolean(),
  evidence: text(300),
  note: text(1000),
});

export const instrument = z.strictObject({
  key,
  kind: z.enum(instrumentKinds),
  system: line(80),
  technology: text(80),
  generator: text(200),
  market: line(40),
  site: key.nullable(),
  assignedOnly: z.boolean(),
  serialFrom: text(120),
  serialTo: text(120),
  vintageFrom: day,
  vintageTo: day,
  megawattHours: positive,
  kilogramsPerMegawattHour: positive,
  retiredOn: day.nullable(),
  beneficiary: text(300),
  criteria: z.record(z.enum(["1", "2", "3", "4", "5", "6", "7", "8"]), z.enum(criterionAnswers)),
  evidence: text(300),
});

/** `inputs` are the model's parameters by name: a decimal, or the key of a factor or coefficient. */
export const measure = z.strictObject({
  key,
  name: line(300),
  localName: text(300),
  type: key,
  model: z.enum([
    "utilisation",
    "server_hours",
    "consolidation",
    "training",
    "storage",
    "quantity",
    "net",
  ]),
  pool: text(120),
  order: z.int().min(1).nullable(),
  scopes: z.array(scope).min(1),
  evidenceClass: z.enum(evidenceClasses),
  /** The day it started: it counts from then, pro rata by days; null: before the year. */
  start: day.nullable().default(null),
  functionalUnit: text(80).default(""),
  /** Work done before and after, in functional units: rebound shows here (green_computing.md, rule 6). */
  workBefore: positive.nullable().default(null),
  workAfter: positive.nullable().default(null),
  /** What would have been done without it, and why it would have gone on. */
  baseline: text(1000).default(""),
  additionality: text(1000).default(""),
  /** kg CO2e of hardware not bought; shown apart, never added (M5). */
  embodiedAvoidedKilograms: positive.nullable().default(null),
  inputs: z.record(z.string(), text(120)),
  items: z.array(
    z.strictObject({ scope, sign: z.literal([1, -1]), quantity: decimal, factor: key }),
  ),
  evidence: text(300),
  note: text(1000),
});

export const retirement = z.strictObject({
  key,
  programme: line(60),
  projectId: line(60),
  projectName: line(300),
  country,
  creditType: z.enum(creditTypes),
  methodology: text(120),
  vintageFrom: day,
  vintageTo: day,
  serial: line(200),
  quantity: wholeTonnes,
  issuedOn: day,
  forward: z.boolean(),
  retiredOn: day,
  beneficiary: line(300),
  purpose: line(300),
  registryUrl: text(500),
  adjustment: z.enum(["none", "authorised", "applied", "unknown"]),
  criteria: z.strictObject({
    real: answer,
    additional: answer,
    credibleBaseline: answer,
    permanent: answer,
  }),
  soldAsCertificates: answer,
  evidence: text(300),
});

/**
 * What was said elsewhere of another year, or of a change: kept as a statement, never as a result.
 * `figure` names ours that it is set beside; rounded statements carry the step they were rounded to.
 */
export const comparative = z.strictObject({
  key,
  figure: z.enum(["reductions", "green_computing"]),
  year: line(20),
  tonnes: positive,
  roundedToTonnes: positive,
  statedCurrentTonnes: positive,
  statedCurrentRoundedToTonnes: positive,
  statedChangePercent: decimal,
  text: text(1000),
  source: text(500),
});

export const plan = z.strictObject({
  subject: line(200),
  baseYear: z.int(),
  baseTonnes: positive,
  targetYear: z.int(),
  targetTonnes: positive,
  owner: line(200),
  reviewedOn: day,
  /** Where the plan can be read by everyone; empty: nowhere (R-E4). */
  published: text(500).default(""),
  /** Money and people set aside for it (R-E4). */
  resources: text(500).default(""),
  /** The independent expert who checks its progress (R-E4). */
  expert: text(300).default(""),
  /** Where the organisation says that its policy work agrees with the Paris Agreement (R-V1). */
  policyStatement: text(500).default(""),
  /** Why a first year has no reduction to show yet. */
  firstYearReason: text(500).default(""),
  measures: z.array(
    z.strictObject({
      key,
      name: line(300),
      kind: z.enum(["reduction", "substitution"]),
      start: day,
      expectedTonnes: positive,
    }),
  ),
});

export const denominatorKinds = [
  "revenue",
  "fte",
  "area",
  "it_energy",
  "transactions",
  "product_units",
] as const;

/** What emissions are divided by (domain.md 3.7); `scopes` are those of the intensity. */
export const denominator = z.strictObject({
  key,
  kind: z.enum(denominatorKinds),
  name: line(200),
  quantity: positive,
  unit: line(40),
  scopes: z.array(scope).min(1),
  scope2: z.enum(["location", "market"]),
  evidence: text(300),
});

export const targetKinds = ["absolute", "intensity", "net_zero", "renewable_share"] as const;

/** Values are tonnes CO2e, tonnes per unit of the denominator, or per cent (domain.md §11). */
export const target = z.strictObject({
  key,
  kind: z.enum(targetKinds),
  name: line(200),
  scopes: z.array(scope).min(1),
  denominator: key.nullable(),
  baseYear: z.int().min(1990).max(2100),
  baseValue: positive,
  targetYear: z.int().min(1990).max(2100),
  targetValue: positive,
  interim: z.array(z.strictObject({ year: z.int().min(1990).max(2100), value: positive })),
  validator: text(200),
  residualPlan: text(1000),
  source: text(500),
});

export const changeTriggers = [
  "structural",
  "method",
  "factor",
  "error",
  "boundary",
  "gwp_set",
] as const;

/** A change that may ask for the base year to be recalculated, with its effect on the base year (domain.md 3.9). */
export const change = z.strictObject({
  key,
  trigger: z.enum(changeTriggers),
  on: day,
  text: line(1000),
  /** Organic growth, decline, or what did not exist in the base year: listed, and not counted. */
  organic: z.boolean(),
  effects: z.strictObject({
    scope1: grams,
    scope2Location: grams,
    scope2Market: grams,
    scope3: grams,
  }),
});

/** The base year's totals and the policy of recalculating them; whole grams, null where a scope was not counted. */
export const baseline = z.strictObject({
  totals: z.strictObject({
    scope1: grams,
    scope2Location: grams,
    scope2Market: grams,
    scope3: grams.nullable(),
  }),
  thresholdPercent: positive,
  verified: z.boolean(),
  source: text(500),
  /** The day of the last restatement: changes up to it are in, later ones count towards the next. */
  restatedOn: day.nullable().default(null),
  changes: z.array(change),
});

export const separateKinds = [
  "removals",
  "avoided_emissions",
  "non_kyoto_gases",
  "sold_electricity",
] as const;

/** What is reported beside the scopes and never netted (domain.md 3.6). */
export const separate = z.strictObject({
  key,
  kind: z.enum(separateKinds),
  name: line(300),
  quantity: positive,
  unit: line(40),
  text: text(1000),
  evidence: text(300),
});
