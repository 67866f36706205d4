import type { CaseFile, Retirement } from "./case/case-file";
import type { Source } from "./case/factor";
import type { CertificateCause } from "./certificate-causes";
import type { CertificateSummary } from "./certificate-summary";
import type { PaperCertificate, PaperVerification } from "./documents/paper-types";
import type { Said } from "./documents/said";
import { groupedBy } from "./group";
import type { DocumentKind } from "./inputs/document";
import type { Later } from "./ledger/claimed";
import type { Role } from "./roles";
import type { Figures, Statement } from "./statement-types";
import type { Locale } from "./words/index";
import type { CertificateState } from "./workflow";

type Findings = readonly { readonly kind: string; readonly count: number }[];
/** Everything of a certificate that anyone may read (domain.md §9); masses in whole grams. */
export type PublicCertificate = {
  readonly number: string;
  readonly state: CertificateState;
  readonly demo: boolean;
  /** The portal's public address: `/v/{number}` under it is what the QR code carries. */
  readonly origin: string;
  readonly issuedAt: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly issuer: string;
  readonly issuedBy: string;
  readonly summary: CertificateSummary;
  readonly statement: { readonly sha256: string } & Statement["report"];
  readonly holder: CaseFile["organisation"];
  readonly year: CaseFile["year"];
  readonly claim: NonNullable<CaseFile["claim"]>;
  /** The claim's sentence and its limits, as the papers print them. */
  readonly said: Readonly<Record<Locale, Said>>;
  readonly boundary: CaseFile["boundary"];
  readonly sites: readonly SitePublic[];
  readonly exclusions: CaseFile["exclusions"];
  readonly figures: PublicFigures;
  readonly measures: readonly MeasurePublic[];
  readonly credits: readonly CreditPublic[];
  /** No name but the signatory's: the rest of the team stands in the verification statement alone (domain.md §9). */
  readonly verification: Omit<PaperVerification, "findings" | "lead" | "reviewer"> & {
    readonly findings: Findings;
  };
  /** Since when the opinion stands no more, why, and what stands instead; null while it stands. */
  readonly opinionWithdrawn: {
    readonly on: string;
    readonly reason: string;
    readonly replacement: Pick<PaperVerification["opinion"], "kind" | "issuedOn"> | null;
  } | null;
  readonly gate: PaperCertificate["rules"];
  readonly factorEditions: readonly EditionPublic[];
  readonly documents: readonly DocumentPublic[];
  /** The number of the certificate that took its place; null while none has. */
  readonly supersededBy: string | null;
  /** The numbers of those whose place it took. */
  readonly supersedes: readonly string[];
  readonly history: readonly {
    readonly state: CertificateState;
    /** Told in the reader's language; empty where no row of causes applies. */
    readonly cause: CertificateCause | "";
    readonly reason: string;
    readonly at: string;
    /** Who decided, by their role; empty for the clock. */
    readonly byRole: Role | "";
  }[];
};
export type PublicFigures = {
  readonly totals: Figures["inventory"]["totals"];
  readonly byGas: Figures["inventory"]["byGas"];
  readonly byCategory: Figures["inventory"]["byCategory"];
  readonly sensitivityScope12: number | null;
  readonly reductions: Omit<Figures["reductions"], "measures">;
  readonly bridge: Figures["bridge"];
  readonly comparatives: Figures["comparatives"];
  readonly equivalence: Figures["equivalence"];
};
export type SitePublic = {
  readonly name: string;
  readonly localName: string;
  readonly city: string;
  readonly country: string;
  readonly kind: CaseFile["sites"][number]["kind"];
  readonly inClaim: boolean;
};
export type MeasurePublic = {
  readonly name: string;
  readonly localName: string;
  readonly type: string;
  readonly evidenceClass: CaseFile["measures"][number]["evidenceClass"];
  readonly note: string;
  readonly grams: number;
};
export type CreditPublic = Omit<Retirement, "key" | "evidence"> & {
  readonly checkedAt: string | null;
  /** Added after the verification, which did not examine it. */
  readonly later: boolean;
};
export type EditionPublic = Source & { readonly factors: number };
export type DocumentPublic = {
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly sha256: string;
  readonly size: number;
};

/** Lines, sites' totals, activities and evidence stay out: they are not public. */
export function publicFigures({ figures }: Statement): PublicFigures {
  const { inventory, reductions, bridge, comparatives, equivalence } = figures;
  const { totals, byGas, byCategory, sensitivityScope12 } = inventory;
  const { measures: _, ...sums } = reductions;
  const reduced = { reductions: sums, bridge, comparatives, equivalence };
  return { totals, byGas, byCategory, sensitivityScope12, ...reduced };
}

export function publicSites({ case: { sites } }: Statement): SitePublic[] {
  return sites.map(({ name, localName, city, country, kind, inClaim }) => ({
    name,
    localName,
    city,
    country,
    kind,
    inClaim,
  }));
}

export function publicMeasures({ case: { measures }, figures }: Statement): MeasurePublic[] {
  const grams = new Map(figures.reductions.measures.map((one) => [one.key, one.grams]));
  return measures.map(({ key, name, localName, type, evidenceClass, note }) => ({
    name,
    localName,
    type,
    evidenceClass,
    note,
    grams: grams.get(key) ?? 0,
  }));
}

/** A claim's credits, each with the day a second person found it in its registry, and whether it came after verification. */
export function publicCredits(
  bound: readonly (Retirement & { readonly checkedAt: string | null })[],
  later: readonly Later[],
): CreditPublic[] {
  const added = new Set(later.map(({ key }) => key));
  return bound.map(({ key, evidence: _, ...said }) => ({ ...said, later: added.has(key) }));
}

/** Where the numbers used were published, each edition once. */
export function factorEditions({ factors, coefficients }: Statement): EditionPublic[] {
  const sources = [...factors, ...coefficients].map(({ source }) => source);
  const editions = groupedBy(sources, ({ publisher, title, edition }) =>
    JSON.stringify([publisher, title, edition]),
  );
  return [...editions.values()].flatMap((same) =>
    same[0] ? [{ ...same[0], factors: same.length }] : [],
  );
}

/** Texts of findings are not public, nor are names but the signatory's; how many findings of each kind is. */
export function publicVerification({
  lead: _,
  reviewer: __,
  ...verification
}: PaperVerification): PublicCertificate["verification"] {
  const kinds = groupedBy(verification.findings, ({ kind }) => kind);
  const findings = [...kinds].map(([kind, all]) => ({ kind, count: all.length }));
  return { ...verification, findings };
}

/** What a certificate is on a day: expiry is the clock's, all else was decided by people (domain.md 4.4). */
export function stateOn(
  { state, validTo }: { readonly state: CertificateState; readonly validTo: string },
  day: string,
): CertificateState {
  const stands = state === "issued" || state === "suspended";
  return stands && validTo < day ? "expired" : state;
}
