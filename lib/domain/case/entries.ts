import { z } from "zod";
import { day, decimal, grams, key, line, positive, scope, text, wholeTonnes } from "./parts";

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

/** `controlTest` says who sets operating policy at a leased site (Corporate Standard Ch 3, App. F). */
export const site = z.strictObject({
  key,
  name: line(200),
  localName: text(200),
  city: text(120),
  country: z.string().regex(/^[A-Z]{2}$/),
  region: text(40),
  marketBoundary: text(40),
  kind: z.enum(siteKinds),
  inClaim: z.boolean(),
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

/** One line of activity data. `dataQuality`: technology, time, geography, completeness, reliability; 1 very good – 4 poor. */
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
  country: z.string().regex(/^[A-Z]{2}$/),
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
