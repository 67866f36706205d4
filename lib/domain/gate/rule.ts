import type { ClaimType } from "../case/case-file";
import type { Told } from "../refusal";
import type { Word } from "../words/en";
import type { GateFacts, GateRetirement } from "./facts";

/** Passed, passed with something to print, or in the claim's way; a rule may also not concern a year. */
export type Outcome = "passed" | "warned" | "blocked" | "not_applicable";
/** What a rule found: its value in numbers, and what to say. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly measured: string;
  readonly told: Told | null;
};

/** A rule is a row. Clause levels: A text seen, B number seen, C to be confirmed (domain.md, head). */
export type Rule = {
  readonly id: string;
  readonly title: Word;
  readonly claims: readonly ClaimType[];
  readonly clause: string;
  readonly level: "A" | "B" | "C";
  readonly test: (facts: GateFacts) => Verdict;
};

export const everyClaim: readonly ClaimType[] = ["FP", "OP", "ORG", "CON"];
export const neutrality: readonly ClaimType[] = ["OP", "ORG"];
export const withCredits: readonly ClaimType[] = ["OP", "ORG", "CON"];

type Values = NonNullable<Told["values"]>;

export const passed = (measured = ""): Verdict => ({ outcome: "passed", measured, told: null });
export const notApplicable: Verdict = { outcome: "not_applicable", measured: "", told: null };

export function blocked(word: Word, values: Values = {}, measured = ""): Verdict {
  return { outcome: "blocked", measured, told: { word, values } };
}

export function warned(word: Word, values: Values = {}, measured = ""): Verdict {
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
