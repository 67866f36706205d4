import { type ClaimType, claimTypes } from "../case/case-file";
import type { Told } from "../refusal";
import type { Word } from "../words/en";
import type { GateFacts, GateRetirement } from "./facts";

/** Passed, passed with something to print, or in the claim's way; a rule may also not concern a year. */
export type Outcome = "passed" | "warned" | "blocked" | "not_applicable";
/** What a rule does where its test fails: stop the claim, be printed with it, or either by how far it fails. */
export type Severity = "block" | "warn" | "either";
/** A: text of the clause seen. B: its number seen. C: to be confirmed. P: a policy or a programme’s rule, no clause. */
export type ClauseLevel = "A" | "B" | "C" | "P";
/** What a rule found: its value in numbers, and what to say. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly measured: string;
  readonly told: Told | null;
};

/** A rule is a row of domain.md §6. */
export type Rule = {
  readonly id: string;
  readonly title: Word;
  readonly claims: readonly ClaimType[];
  readonly clause: string;
  readonly level: ClauseLevel;
  readonly severity: Severity;
  /** What the measured value has to keep to; in words, with the year's own numbers where they decide. */
  readonly limit: Word | ((facts: GateFacts) => Told);
  readonly test: (facts: GateFacts) => Verdict;
};

export const everyClaim: readonly ClaimType[] = claimTypes;
export const neutrality: readonly ClaimType[] = ["OP", "ORG"];
export const vcmi: readonly ClaimType[] = ["VS", "VG", "VP"];
/** Neutrality and contribution: what is said of credits in the claim itself. */
export const withContribution: readonly ClaimType[] = [...neutrality, "CON"];
/** Every claim that rests on retired credits. */
export const withCredits: readonly ClaimType[] = [...withContribution, ...vcmi];

type Values = NonNullable<Told["values"]>;

export const passed = (measured = ""): Verdict => ({ outcome: "passed", measured, told: null });
export const notApplicable: Verdict = { outcome: "not_applicable", measured: "", told: null };

/** What fails says what was measured, so that a letter can print it beside its limit. */
export function blocked(word: Word, values: Values, measured: string): Verdict {
  return { outcome: "blocked", measured, told: { word, values } };
}

export function warned(word: Word, values: Values, measured: string): Verdict {
  return { outcome: "warned", measured, told: { word, values } };
}

/** The scopes of the claim; of a footprint statement whatever it declares. */
export function subjectScopes({ statement }: GateFacts): readonly number[] {
  return statement.case.claim?.scopes ?? [1, 2];
}

/** A test of every retirement: the first that fails is told; a year without retirements is not concerned. */
export function each(
  fails: (one: GateRetirement) => boolean,
  verdict: (one: GateRetirement) => Verdict,
): (facts: Pick<GateFacts, "retirements">) => Verdict {
  return ({ retirements }) => {
    const failing = retirements.find(fails);
    if (failing) return verdict(failing);
    return retirements.length > 0 ? passed(`${retirements.length}`) : notApplicable;
  };
}
