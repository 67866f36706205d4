import type { criterionAnswers } from "@/lib/domain/case/entries";

export type Answer = (typeof criterionAnswers)[number];
export type Criterion = (typeof criteria)[number];

/** The eight quality criteria of the Scope 2 Guidance, chapter 7, in their order. */
export const criteria = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;

/** The word of an answer; a dot would part a word's name. */
export const answerWord = (answer: Answer) => (answer === "n.a." ? "na" : answer);
