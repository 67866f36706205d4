import { certificateNumber } from "../certificate-number";
import { type CertificateSummary, folded } from "../certificate-summary";
import type { VerificationPaper } from "../documents/verification/verification-types";
import { monthsBefore } from "../instants";
import type { Later } from "../ledger/claimed";
import type { Statement } from "../statement-types";
import { type Locale, locales } from "../words/index";
import type { Stated } from "./opinion-parts/stated";
import { paperRules, paperVerification, type VerificationFacts } from "./paper-facts";
import type { StoredGate } from "./stored-gate";

const validMonths = 12;

/** Number and validity of a certificate issued at an instant: twelve months, its last day included. */
export function identityOf(issuedAt: string, serial: number) {
  const year = Number(issuedAt.slice(0, 4));
  const end = Date.parse(monthsBefore(issuedAt, -validMonths)) - 86_400_000;
  return {
    year,
    serial,
    number: certificateNumber(year, serial),
    issuedAt,
    validFrom: issuedAt.slice(0, 10),
    validTo: new Date(end).toISOString().slice(0, 10),
  };
}
type Identity = ReturnType<typeof identityOf>;

export type Issue = {
  readonly identity: Identity;
  /** With the credits that the claim rests on. */
  readonly statement: Statement;
  readonly later: readonly Later[];
  readonly sha256: string;
  readonly verification: VerificationFacts;
  readonly stated: Stated;
  readonly gate: StoredGate;
  /** The issuing person's name. */
  readonly issuedBy: string;
  /** The portal's public address. */
  readonly origin: string;
};

/** The paper of a certificate in each language, all from the statement and the acts that followed it. */
export function papersOf(issue: Issue): { locale: Locale; paper: VerificationPaper }[] {
  const { identity, statement, later, sha256, verification, stated, gate, issuedBy, origin } =
    issue;
  const { number, issuedAt, validFrom, validTo } = identity;
  const { claim, demo } = statement.case;
  if (!claim) throw new Error("a certificate is of a claim");
  return locales.map((locale) => ({
    locale,
    paper: {
      locale,
      demo,
      statement,
      later,
      statementSha256: sha256,
      verification: paperVerification(verification),
      stated,
      withdrawn: null,
      certificate: {
        number,
        claim: claim.type,
        issuer: verification.body.legalName,
        issuedBy,
        issuedOn: issuedAt.slice(0, 10),
        validFrom,
        validTo,
        rules: paperRules(gate),
      },
      address: `${origin}/v/${number}`,
    },
  }));
}

/** What the register's list shows, and what its search looks in. */
export function summaryOf({ identity, statement, verification }: Issue): {
  summary: CertificateSummary;
  folded: string;
} {
  const { organisation, year, claim, retirements } = statement.case;
  const { bridge } = statement.figures;
  if (!claim) throw new Error("a certificate is of a claim");
  const projects = [...new Set(retirements.map((one) => `${one.projectId} ${one.projectName}`))];
  const { legalName, localName, slug, country, sector } = organisation;
  const names = [legalName, localName, ...organisation.aliases, organisation.registrationNumber];
  return {
    summary: {
      holder: legalName,
      localName,
      slug,
      country,
      sector,
      ...year,
      claim: claim.type,
      scopes: claim.scopes,
      residualGrams: bridge.residual,
      creditsRetired: bridge.retired / 1_000_000,
      projects,
      verifier: verification.body.legalName,
      opinion: verification.opinion.kind,
    },
    folded: folded([...names, year.label, identity.number, ...projects].join(" ")),
  };
}
