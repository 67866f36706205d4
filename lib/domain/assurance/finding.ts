/** domain.md §2: what a finding is. A misstatement has an effect in grams; an improvement asks for none. */
export const findingKinds = [
  "misstatement",
  "non_conformity",
  "non_compliance",
  "data_limitation",
  "clarification",
  "improvement",
  "prior_year",
] as const;
export type FindingKind = (typeof findingKinds)[number];
