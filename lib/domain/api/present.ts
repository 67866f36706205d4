import type { z } from "zod";
import { dividedBy, textOf } from "../decimal";
import { teller } from "../documents/translate";
import type { CreditPublic, PublicCertificate } from "../public-certificate";
import type { amount, certificate, listedCertificate } from "./schemas";

type Amount = z.output<typeof amount>;
type Listed = z.output<typeof listedCertificate>;
type Whole = z.output<typeof certificate>;
/** What a list needs of a certificate, its state as of today. */
export type ListedCertificate = Pick<
  PublicCertificate,
  "number" | "state" | "demo" | "summary" | "issuedAt" | "validFrom" | "validTo"
>;

/** The machine interface speaks English. */
const say = teller("en");

/** Whole grams as exact tonnes: "21087.92997". */
export const amountOf = (grams: number): Amount => ({
  value: textOf(dividedBy(grams, 1_000_000), 6),
  unit: "tCO2e",
});
const wholeTonnes = (count: number): Amount => ({ value: String(count), unit: "tCO2e" });

/** A certificate of the list. `origin` is the portal's public address. */
export function presentListed(one: ListedCertificate, origin: string): Listed {
  const { number, state, demo, summary, issuedAt, validFrom, validTo } = one;
  const { holder, localName, slug, country, sector, label, firstDay, lastDay } = summary;
  return {
    number,
    status: state,
    demo,
    holder: { legalName: holder, localName, slug, country, sector },
    year: { label, firstDay, lastDay },
    claim: { type: summary.claim, scopes: [...summary.scopes] },
    residualEmissions: amountOf(summary.residualGrams),
    creditsRetired: wholeTonnes(summary.creditsRetired),
    verifier: summary.verifier,
    opinion: summary.opinion,
    issuedAt,
    validFrom,
    validTo,
    links: {
      self: `${origin}/api/v1/certificates/${number}`,
      page: `${origin}/register/${number}`,
    },
  };
}

const presentBody = (body: PublicCertificate["verification"]["body"]) => ({
  ...body,
  accreditedScopes: body.accreditedScopes && [...body.accreditedScopes],
});

/** A certificate whole, with what it does not cover. */
export function presentCertificate(one: PublicCertificate): Whole {
  const { statement, boundary, claim, verification, origin } = one;
  return {
    ...presentListed(one, origin),
    subject: claim.subject,
    issuer: one.issuer,
    statement: {
      sha256: statement.sha256,
      cycle: statement.cycle,
      revision: statement.revision,
    },
    boundary: {
      approach: boundary.approach,
      scopes: boundary.scopes,
      gwpSet: boundary.gwpSet,
      marketFallback: boundary.marketFallback,
      marketFallbackReason: boundary.marketFallbackReason,
      baseYear: boundary.baseYear,
    },
    sites: [...one.sites],
    notCovered: notCovered(one),
    figures: presentFigures(one.figures),
    measures: one.measures.map(({ name, type, evidenceClass, grams }) => ({
      name,
      type,
      evidenceClass,
      reduction: amountOf(grams),
    })),
    credits: one.credits.map(presentCredit),
    verification: {
      body: presentBody(verification.body),
      criteria: [...verification.criteria],
      levels: verification.levels.flatMap(({ scopes, level, materialityPercent, ...group }) =>
        scopes === "1+2" || scopes === "3"
          ? [{ scopes, level, materialityPercent, materiality: amountOf(group.materialityGrams) }]
          : [],
      ),
      opinion: {
        ...verification.opinion,
        reasons: [...verification.opinion.reasons],
        withdrawnOn: one.opinionWithdrawn?.on ?? null,
        withdrawnReason: one.opinionWithdrawn?.reason ?? null,
        replacedBy: one.opinionWithdrawn?.replacement ?? null,
      },
      signatory: verification.signatory,
      cycles: verification.cycles,
      findings: [...verification.findings],
      visits: [...verification.visits],
    },
    gate: one.gate.map(({ limit, told, ...rule }) => ({
      ...rule,
      limit: limit && say(limit),
      said: rule.outcome === "warned" ? say(told) : null,
    })),
    factorEditions: one.factorEditions.map((edition) => ({ ...edition })),
    documents: one.documents.map((paper) => ({
      ...paper,
      url: `${origin}/api/documents/${one.number}/${paper.kind}/${paper.locale}`,
    })),
    supersededBy: one.supersededBy,
    supersedes: [...one.supersedes],
    history: one.history.map(({ state, cause, reason, at, byRole }) => ({
      ...{ status: state, cause: cause || null, reason, at },
      role: byRole || null,
    })),
  };
}

function notCovered({
  claim,
  boundary,
  figures,
  exclusions,
}: PublicCertificate): Whole["notCovered"] {
  const counted = boundary.scopes.includes(3) && !claim.scopes.includes(3);
  return {
    scope3: counted ? amountOf(figures.totals.scope3) : null,
    exclusions: exclusions.map(({ key: _, estimatedGrams, ...said }) => ({
      ...said,
      estimate: estimatedGrams === null ? null : amountOf(estimatedGrams),
    })),
  };
}

type Shown = Pick<PublicCertificate["figures"], "totals" | "byGas" | "byCategory" | "bridge"> & {
  readonly reductions: Pick<PublicCertificate["figures"]["reductions"], "screening">;
};

export function presentFigures(figures: Shown): Whole["figures"] {
  const { totals, byGas, byCategory, bridge, reductions } = figures;
  return {
    totals: {
      scope1: amountOf(totals.scope1),
      scope2Location: amountOf(totals.scope2Location),
      scope2Market: amountOf(totals.scope2Market),
      scope3: amountOf(totals.scope3),
      scope12Location: amountOf(totals.scope12Location),
      scope12Market: amountOf(totals.scope12Market),
      biogenicCo2: amountOf(totals.biogenicCo2),
    },
    byGas: byGas.map(({ grams, ...gas }) => ({ ...gas, emissions: amountOf(grams) })),
    byCategory: byCategory.map(({ location, market, ...category }) => ({
      ...category,
      location: amountOf(location),
      market: amountOf(market),
    })),
    bridge: {
      withoutMeasures: amountOf(bridge.withoutMeasures),
      reductions: amountOf(bridge.reductions),
      substitution: amountOf(bridge.substitution),
      residual: amountOf(bridge.residual),
      retired: amountOf(bridge.retired),
      net: amountOf(bridge.net),
      surplus: amountOf(bridge.surplus),
    },
    screeningReductions: amountOf(reductions.screening),
  };
}

function presentCredit(credit: CreditPublic): Whole["credits"][number] {
  const { quantity, criteria, soldAsCertificates, forward: _, issuedOn: __, ...said } = credit;
  return { ...said, quantity: wholeTonnes(quantity), quality: { ...criteria, soldAsCertificates } };
}
