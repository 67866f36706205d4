import type { AccreditationScope } from "../assurance/accreditation";
import type { NotVerifiedReason } from "../assurance/opinion-parts/reasons";
import type { ScopeGroup } from "../assurance/plan";
import type { ClaimType } from "../case/case-file";
import type { ClauseLevel } from "../gate/rule";
import type { Later } from "../ledger/claimed";
import type { Told } from "../refusal";
import type { Statement } from "../statement-types";
import type { Locale } from "../words/index";

/** What the verification side adds to a statement, as printed. Days, not instants. */
export type PaperVerification = {
  /** As it was when the opinion was signed. */
  readonly body: {
    readonly name: string;
    readonly accreditationBody: string;
    readonly accreditationNumber: string;
    /** Not kept of opinions signed before they were. */
    readonly accreditedScopes?: readonly AccreditationScope[] | undefined;
    readonly accreditedSectors?: string | undefined;
  };
  readonly criteria: readonly string[];
  readonly levels: readonly {
    readonly scopes: ScopeGroup;
    readonly level: "reasonable" | "limited";
    readonly materialityPercent: string;
    readonly materialityGrams: number;
  }[];
  readonly opinion: {
    readonly kind: "unmodified" | "modified" | "adverse" | "disclaimed";
    readonly issuedOn: string;
    readonly text: string;
    /** Why it is adverse or disclaimed (domain.md 5.2); none of another, nor of an old one. */
    readonly reasons: readonly NotVerifiedReason[];
    readonly otherReason: string;
    /** What a modified opinion excepts, with its tonnes (domain.md 5.2); null of any other. */
    readonly qualification: { readonly text: string; readonly tonnes: string } | null;
  };
  readonly lead: string;
  readonly reviewer: string;
  readonly signatory: string;
  readonly cycles: number;
  readonly findings: readonly {
    readonly ref: string;
    readonly kind: string;
    readonly text: string;
    readonly state: string;
    readonly effectGrams: number | null;
  }[];
  readonly visits: readonly { readonly site: string; readonly on: string; readonly kind: string }[];
};

export type PaperCertificate = {
  readonly number: string;
  readonly claim: ClaimType;
  readonly issuer: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** The gate's rules with their outcome, as stored with the claim. */
  readonly rules: readonly {
    readonly id: string;
    readonly clause: string;
    readonly level: ClauseLevel;
    readonly outcome: "passed" | "warned";
    readonly measured: string;
    /** What the value had to keep to; null where the gate ran before limits were stored. */
    readonly limit: Told | null;
    /** What a warning says; the rule's title where it passed. */
    readonly told: Told;
  }[];
};

/**
 * All a paper is drawn from: the statement and the acts that followed it; no clock, no store.
 * Without verification or certificate it is a draft, and every page of it says so.
 */
export type Paper = {
  readonly locale: Locale;
  readonly demo: boolean;
  /** Of a claim with its credits as they stand; `later` tells which of them the verification did not examine. */
  readonly statement: Statement;
  readonly later: readonly Later[];
  readonly statementSha256: string;
  readonly verification: PaperVerification | null;
  readonly certificate: PaperCertificate | null;
  /** The public page's address, which the QR code carries. */
  readonly address: string;
};
