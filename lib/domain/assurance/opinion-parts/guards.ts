import { Refusal, type Told } from "../../refusal";
import type { OpinionKind } from "../opinion";
import { type Answers, asked, written } from "./rows";

/**
 * Holds the parts together (domain.md 5.1, 5.2): a reason exactly when the answer is no, a list exactly
 * when it is yes, a quantified qualification exactly when the opinion is modified.
 * @throws Refusal `invalid` with the fields that lack something or say too much
 */
export function refuseMissingParts(kind: OpinionKind, answers: Answers): void {
  const fields: Record<string, Told> = {};
  const pair = (field: string, needed: boolean, filled: boolean) => {
    if (needed && !filled) fields[field] = { word: "verification.refused.partTold" };
    if (!needed && filled) fields[field] = { word: "verification.refused.partUntold" };
  };
  for (const { key } of written) pair(key, true, answers[key] !== "");
  for (const { key, tells } of asked)
    pair(`${key}Told`, answers[key] === tells, answers[`${key}Told`] !== "");
  pair("qualification", kind === "modified", answers.qualification !== "");
  pair("qualifiedTonnes", kind === "modified", answers.qualifiedTonnes !== null);
  if (Object.keys(fields).length > 0)
    throw new Refusal("invalid", "verification.refused.parts", { fields });
}

/** The lead's answers as an opinion stores them; null for one drafted before they were asked. */
export function readAnswers(stored: string): Answers | null {
  const read: Partial<Answers> = JSON.parse(stored);
  return read.responsibilities === undefined ? null : (read as Answers);
}
