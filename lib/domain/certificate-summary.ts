import type { OpinionKind } from "./assurance/opinion";
import type { ClaimType } from "./case/case-file";
import type { Scope } from "./case/parts";

/** What the register shows of a certificate in a list, stored at issue so that a page of it reads no statement. */
export type CertificateSummary = {
  readonly holder: string;
  readonly localName: string;
  readonly slug: string;
  readonly country: string;
  readonly sector: string;
  readonly label: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly claim: ClaimType;
  readonly scopes: readonly Scope[];
  readonly residualGrams: number;
  readonly creditsRetired: number;
  readonly projects: readonly string[];
  readonly verifier: string;
  readonly opinion: OpinionKind;
};

/** Lower case, compatibility forms made one, no marks: what is searched and what is searched for. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
