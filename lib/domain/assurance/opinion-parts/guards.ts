import { Refusal, type Told } from "../../refusal";
import type { Word } from "../../words/en";
import { conclusionOf, type OpinionKind } from "../opinion";
import { type Answers, asked, type StoredAnswers, written } from "./rows";

type About = {
  readonly kind: OpinionKind;
  /** How many site visits are on record. */
  readonly visits: number;
};

/**
 * Holds the parts together (domain.md 5.1, 5.2): a reason exactly when the answer is no, a list exactly
 * when it is yes, a quantified qualification exactly when the opinion is modified, reasons for not verified
 * exactly when it is adverse or disclaimed, a reason for no site visit exactly when none is on record.
 * @throws Refusal `invalid` with the fields that lack something or say too much
 */
export function refuseMissingParts({ kind, visits }: About, answers: Answers): void {
  const fields: Record<string, Told> = {};
  const pair = (field: string, needed: boolean, filled: boolean, lacks: Word = told) => {
    if (needed && !filled) fields[field] = { word: lacks };
    if (!needed && filled) fields[field] = { word: "verification.refused.partUntold" };
  };
  for (const { key } of written) pair(key, true, answers[key] !== "");
  for (const { key, tells } of asked)
    pair(`${key}Told`, answers[key] === tells, answers[`${key}Told`] !== "");
  pair("qualification", kind === "modified", answers.qualification !== "");
  pair("qualifiedTonnes", kind === "modified", answers.qualifiedTonnes !== null);
  const { reasons, otherReason, noVisitReason } = answers;
  const refused = conclusionOf(kind) === "not_verified";
  pair("reasons", refused, reasons.length > 0, "verification.refused.noReasons");
  pair("otherReason", reasons.includes("other"), otherReason !== "");
  pair("noVisitReason", visits === 0, noVisitReason !== "", "verification.refused.noVisitTold");
  if (Object.keys(fields).length > 0)
    throw new Refusal("invalid", "verification.refused.parts", { fields });
}

const told: Word = "verification.refused.partTold";

/** What an opinion lacks that was drafted before these were asked. */
const notAsked = {
  ...{ subsequentEvents: null, subsequentEventsTold: "" },
  ...{ reasons: [], otherReason: "", noVisitReason: "" },
} as const;

/** The lead's answers as an opinion stores them; null for one drafted before they were asked. */
export function readAnswers(stored: string): StoredAnswers | null {
  const read: Partial<Answers> = JSON.parse(stored);
  return read.responsibilities === undefined ? null : { ...notAsked, ...(read as Answers) };
}
