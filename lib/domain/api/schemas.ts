import { z } from "zod";
import { accreditationScopes } from "../assurance/accreditation";
import { opinionKinds } from "../assurance/opinion";
import { notVerifiedReasons } from "../assurance/opinion-parts/reasons";
import { assuranceLevels, scopeGroupNames } from "../assurance/plan";
import { approaches, claimTypes, marketFallbacks } from "../case/case-file";
import { creditTypes, doubts, evidenceClasses, exclusionReasons, siteKinds } from "../case/entries";
import { gases, gwpSets } from "../case/factor";
import { scopes } from "../case/parts";
import { certificateCauses } from "../certificate-causes";
import { documentKinds } from "../inputs/document";
import { roleNames } from "../roles";
import { certificateStates } from "../workflow";

const day = z.iso.date().meta({ description: "A day, such as 2022-12-31" });
export const instant = z.iso.datetime().meta({ description: "An instant, RFC 3339 in UTC" });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({ description: "ISO 3166-1 alpha-2" });
export const scope = z.literal([...scopes]);
const url = z.string();

/** A mass as exact decimal text with its unit, never a float. */
export const amount = z
  .object({ value: z.string().regex(/^-?\d+(\.\d{1,6})?$/), unit: z.literal("tCO2e") })
  .meta({
    id: "Amount",
    description: "A mass of CO2 equivalent, exact, in tonnes as decimal text",
  });

const holder = z
  .object({
    legalName: z.string(),
    localName: z.string(),
    slug: z.string(),
    country,
    sector: z.string(),
  })
  .meta({ id: "Holder" });
export const year = z
  .object({ label: z.string(), firstDay: day, lastDay: day })
  .meta({ id: "ReportingYear" });

const common = {
  number: z
    .string()
    .regex(/^CN-\d{4}-\d{6}-\d$/)
    .meta({ description: "Year of issue, serial, check digit (ISO 7064 MOD 11,10)" }),
  status: z.enum(certificateStates).meta({ description: "`issued` is valid today" }),
  demo: z.boolean().meta({ description: "Demonstration data: no claim about any company" }),
  holder,
  year,
  claim: z.object({ type: z.enum(claimTypes), scopes: z.array(scope) }).meta({
    description: "FP footprint, OP operations (Scope 1 and 2), ORG organisation, CON contribution",
  }),
  residualEmissions: amount,
  creditsRetired: amount,
  verifier: z.string(),
  opinion: z.enum(opinionKinds),
  issuedAt: instant,
  validFrom: day,
  validTo: day,
  links: z.object({ self: url, page: url }),
};
export const listedCertificate = z.object(common).meta({ id: "ListedCertificate" });
export const certificateList = z
  .object({ data: z.array(listedCertificate), nextCursor: z.string().nullable() })
  .meta({ id: "CertificateList" });

const totals = z.object({
  scope1: amount,
  scope2Location: amount,
  scope2Market: amount,
  scope3: amount,
  scope12Location: amount,
  scope12Market: amount,
  biogenicCo2: amount,
});
export const figures = z
  .object({
    totals,
    byGas: z.array(
      z.object({
        scope,
        basis: z.enum(["both", "location", "market"]),
        gas: z.enum(gases),
        emissions: amount,
      }),
    ),
    byCategory: z.array(
      z.object({
        scope,
        category: z.string(),
        scope3Category: z.int().nullable(),
        location: amount,
        market: amount,
      }),
    ),
    bridge: z.object({
      withoutMeasures: amount,
      reductions: amount,
      substitution: amount,
      residual: amount,
      retired: amount,
      net: amount,
      surplus: amount,
    }),
    screeningReductions: amount.meta({ description: "Modelled, counted nowhere" }),
  })
  .meta({ id: "Figures" });
const credit = z
  .object({
    programme: z.string(),
    projectId: z.string(),
    projectName: z.string(),
    country,
    creditType: z.enum(creditTypes),
    methodology: z.string(),
    vintageFrom: day,
    vintageTo: day,
    serial: z.string(),
    quantity: amount,
    retiredOn: day,
    beneficiary: z.string(),
    purpose: z.string(),
    registryUrl: z.string(),
    adjustment: z.enum(["none", "authorised", "applied", "unknown"]),
    quality: z.record(
      z.enum(["real", "additional", "credibleBaseline", "permanent", "soldAsCertificates"]),
      z.object({ answer: z.enum(doubts), note: z.string() }),
    ),
    checkedAt: instant.nullable(),
    later: z.boolean().meta({ description: "Added after the verification, and checked later" }),
  })
  .meta({ id: "Credit" });
const verification = z
  .object({
    body: z.object({
      name: z.string(),
      accreditationBody: z.string(),
      accreditationNumber: z.string(),
      accreditedScopes: z
        .array(z.enum(accreditationScopes))
        .optional()
        .meta({ description: "As of the opinion; absent of opinions signed before it was kept" }),
      accreditedSectors: z.string().optional(),
    }),
    criteria: z.array(z.string()),
    levels: z.array(
      z.object({
        scopes: z.enum(scopeGroupNames),
        level: z.enum(assuranceLevels),
        materialityPercent: z.string(),
        materiality: amount,
      }),
    ),
    opinion: z.object({
      kind: z.enum(opinionKinds),
      issuedOn: day,
      text: z.string(),
      reasons: z
        .array(z.enum(notVerifiedReasons.map(({ reason }) => reason)))
        .meta({ description: "Why it is adverse or disclaimed; else empty" }),
      otherReason: z.string().meta({ description: "In the lead verifier’s words" }),
      qualification: z
        .object({ text: z.string(), tonnes: z.string() })
        .nullable()
        .meta({ description: "What a modified opinion excepts" }),
      withdrawnOn: day.nullable().meta({ description: "Null while the opinion stands" }),
      withdrawnReason: z.string().nullable(),
      replacedBy: z
        .object({ kind: z.enum(opinionKinds), issuedOn: day })
        .nullable()
        .meta({ description: "The opinion that stands on the year instead" }),
    }),
    signatory: z.string(),
    cycles: z.int(),
    findings: z.array(z.object({ kind: z.string(), count: z.int() })),
    visits: z.array(z.object({ site: z.string(), on: day, kind: z.string() })),
  })
  .meta({ id: "Verification" });
const rule = z
  .object({
    id: z.string(),
    clause: z.string(),
    level: z.enum(["A", "B", "C", "P"]),
    outcome: z.enum(["passed", "warned"]),
    measured: z.string(),
    limit: z
      .string()
      .nullable()
      .meta({ description: "What the measured value had to keep to; null on older certificates" }),
    said: z.string().nullable().meta({ description: "What is printed with the claim; else null" }),
  })
  .meta({
    id: "GateRule",
    description:
      "A rule the claim had to pass; level: how its clause was sourced, P a policy without one",
  });
const edition = z
  .object({
    publisher: z.string(),
    title: z.string(),
    edition: z.string(),
    publishedOn: day.nullable(),
    url,
    licence: z.string(),
    factors: z.int(),
  })
  .meta({ id: "FactorEdition" });

export const certificate = z
  .object({
    ...common,
    subject: z.string(),
    issuer: z.string(),
    statement: z.object({ sha256, cycle: z.int(), revision: z.int() }),
    boundary: z.object({
      approach: z.enum(approaches),
      scopes: z.array(scope),
      gwpSet: z.enum(gwpSets),
      marketFallback: z.enum(marketFallbacks),
      marketFallbackReason: z.string(),
      baseYear: z.int(),
    }),
    sites: z.array(
      z.object({
        name: z.string(),
        localName: z.string(),
        city: z.string(),
        country,
        kind: z.enum(siteKinds),
        inClaim: z.boolean(),
      }),
    ),
    notCovered: z.object({
      scope3: amount.nullable().meta({ description: "Null where it was not quantified" }),
      exclusions: z.array(
        z.object({
          scope,
          scope3Category: z.int().nullable(),
          source: z.string(),
          reason: z.enum(exclusionReasons),
          estimate: amount.nullable(),
          text: z.string(),
        }),
      ),
    }),
    figures,
    measures: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        evidenceClass: z.enum(evidenceClasses),
        reduction: amount,
      }),
    ),
    credits: z.array(credit),
    verification,
    gate: z.array(rule),
    factorEditions: z.array(edition),
    documents: z.array(
      z.object({ kind: z.enum(documentKinds), locale: z.string(), sha256, size: z.int(), url }),
    ),
    supersededBy: z.string().nullable().meta({
      description: "The number of the certificate that took its place; null while none has",
    }),
    supersedes: z.array(z.string()),
    history: z.array(
      z.object({
        status: z.enum(certificateStates),
        cause: z.enum(certificateCauses).nullable().meta({
          description: "Why it was suspended or superseded; null for any other act",
        }),
        reason: z.string(),
        at: instant,
        role: z.enum(roleNames).nullable().meta({
          description: "The role of who decided; null for the clock and on older records",
        }),
      }),
    ),
  })
  .meta({ id: "Certificate" });

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457" });

/** The ids above, in the order in which the document lists them. */
export const apiSchemaNames: readonly string[] = [
  "CertificateList",
  "ListedCertificate",
  "Certificate",
  "Holder",
  "ReportingYear",
  "Amount",
  "Figures",
  "Credit",
  "Verification",
  "GateRule",
  "FactorEdition",
  "Problem",
];
