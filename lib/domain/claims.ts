import type { ClaimType } from "./case/case-file";
import type { Word } from "./words/en";

type Wording = {
  readonly key: "fp" | "op" | "org" | "con";
  readonly word: Word;
  /** The standard that the sentence itself cites. */
  readonly cites: string | null;
};

/** The wording registry (domain.md 6.1): one sentence a claim type; values org, year, n (tonnes), body. */
export const claimWordings: Readonly<Record<ClaimType, Wording>> = {
  FP: { key: "fp", word: "papers.claim.FP", cites: null },
  OP: { key: "op", word: "papers.claim.OP", cites: null },
  ORG: { key: "org", word: "papers.claim.ORG", cites: "ISO 14068-1:2023" },
  CON: { key: "con", word: "papers.claim.CON", cites: null },
};

const banned = [
  "zero emissions",
  "zero-emission",
  "CO2-free",
  "climate positive",
  "100 % green",
  "100% green",
  "inset",
  "per PAS 2060",
  "net zero",
  "零排放",
  "气候正效益",
  "100%绿色",
  "净零",
] as const;
const bannedFor: Readonly<Partial<Record<ClaimType, readonly string[]>>> = {
  OP: ["carbon neutral company", "碳中和企业"],
};

/** The first phrase in a text that a claim of that type may not use (domain.md 6.1). */
export function bannedIn(text: string, type: ClaimType): string | undefined {
  const folded = text.toLowerCase();
  return [...banned, ...(bannedFor[type] ?? [])].find((one) => folded.includes(one.toLowerCase()));
}
