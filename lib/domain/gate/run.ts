import type { Told } from "../refusal";
import type { Word } from "../words/en";
import type { GateFacts } from "./facts";
import type { Outcome, Rule } from "./rule";
import { boundaryRules } from "./rules-boundary";
import { creditRules } from "./rules-credits";
import { figureRules } from "./rules-figures";
import { qualityRules } from "./rules-quality";
import { verificationRules } from "./rules-verification";

/** A rule with what it found; stored with the claim, and printed. */
export type RuleResult = {
  readonly id: string;
  readonly title: Word;
  readonly clause: string;
  readonly level: "A" | "B" | "C";
  readonly outcome: Outcome;
  /** The value that was tested, in numbers. */
  readonly measured: string;
  readonly told: Told;
};

/** Every rule of the claim gate (domain.md 6), in the order of its id. */
export const rules: readonly Rule[] = [
  ...boundaryRules,
  ...figureRules,
  ...verificationRules,
  ...creditRules,
  ...qualityRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rules for the statement's claim, each with its outcome; nothing is claimed while one is blocked. */
export function runGate(facts: GateFacts): RuleResult[] {
  const type = facts.statement.case.claim?.type ?? "FP";
  return rules
    .filter((rule) => rule.claims.includes(type))
    .map(({ id, title, clause, level, test }) => {
      const { outcome, measured, told } = test(facts);
      return { id, title, clause, level, outcome, measured, told: told ?? { word: title } };
    });
}
