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

/** What a finding is on. All but `report` and `section` name an entry by its key, which it opens to edits. */
export const findingTargets = [
  "report",
  "section",
  "activity",
  "factor",
  "instrument",
  "measure",
  "retirement",
  "site",
  "exclusion",
  "evidence",
] as const;
export type FindingTarget = (typeof findingTargets)[number];
