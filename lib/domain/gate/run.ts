import type { Told } from "../refusal";
import type { Word } from "../words/en";
import type { GateFacts } from "./facts";
import type { ClauseLevel, Outcome, Rule, Severity } from "./rule";
import { boundaryRules } from "./rules-boundary";
import { creditRules } from "./rules-credits";
import { figureRules } from "./rules-figures";
import { planRules } from "./rules-plan";
import { qualityRules } from "./rules-quality";
import { vcmiRules } from "./rules-vcmi";
import { verificationRules } from "./rules-verification";
import { wordingRules } from "./rules-wording";

/** A rule with what it found; stored with the claim, and printed. */
export type RuleResult = {
  readonly id: string;
  readonly title: Word;
  readonly clause: string;
  readonly level: ClauseLevel;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** The value that was tested, in numbers. */
  readonly measured: string;
  /** What it had to keep to; a gate that ran before limits were stored has none. */
  readonly limit: Told | null;
  readonly told: Told;
};

/** Every rule of the claim gate (domain.md 6), in the order of its id. */
export const rules: readonly Rule[] = [
  ...boundaryRules,
  ...figureRules,
  ...planRules,
  ...verificationRules,
  ...creditRules,
  ...qualityRules,
  ...wordingRules,
  ...vcmiRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The rules for the statement's claim, each with its outcome; nothing is claimed while one is blocked. */
export function runGate(facts: GateFacts): RuleResult[] {
  const type = facts.statement.case.claim?.type ?? "FP";
  return rules
    .filter((rule) => rule.claims.includes(type))
    .map(({ id, title, clause, level, severity, limit, test }) => {
      const { outcome, measured, told } = test(facts);
      const kept = typeof limit === "string" ? { word: limit } : limit(facts);
      const rule = { id, title, clause, level, severity };
      return { ...rule, outcome, measured, limit: kept, told: told ?? { word: title } };
    });
}
