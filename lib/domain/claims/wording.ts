import type { ClaimType } from "../case/case-file";
import type { Word } from "../words/en";

type Wording = {
  readonly key: "fp" | "op" | "org" | "prd" | "con" | "nz" | "vs" | "vg" | "vp";
  readonly word: Word;
  /** The standard that the sentence itself cites. */
  readonly cites: string | null;
};

/** The wording registry (domain.md 6.1): one sentence a claim type; values org, year, n (tonnes), body, target (year). */
export const claimWordings: Readonly<Record<ClaimType, Wording>> = {
  FP: { key: "fp", word: "papers.claim.FP", cites: null },
  OP: { key: "op", word: "papers.claim.OP", cites: null },
  ORG: { key: "org", word: "papers.claim.ORG", cites: "ISO 14068-1:2023" },
  PRD: { key: "prd", word: "papers.claim.PRD", cites: null },
  CON: { key: "con", word: "papers.claim.CON", cites: null },
  NZ: { key: "nz", word: "papers.claim.NZ", cites: null },
  VS: { key: "vs", word: "papers.claim.VS", cites: null },
  VG: { key: "vg", word: "papers.claim.VG", cites: null },
  VP: { key: "vp", word: "papers.claim.VP", cites: null },
};
