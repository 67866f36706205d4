import type { FindingState } from "../workflow";

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

/** Whether it waits for one side or the other: for an answer, or for what verification makes of it. */
export const isUnsettled = ({ state }: { readonly state: FindingState }): boolean =>
  state === "open" || state === "responded";

/** What a clarification becomes that stayed unanswered past its day (domain.md 4.2). */
export const convertedKinds = [
  "non_conformity",
  "data_limitation",
] as const satisfies FindingKind[];

/** The kinds of entry that a finding names by their key, and so opens to edits. */
const entryTargets = [
  "activity",
  "factor",
  "instrument",
  "measure",
  "retirement",
  "site",
  "exclusion",
  "evidence",
] as const;
export type EntryTarget = (typeof entryTargets)[number];
/** What a finding is on: an entry, a whole section, or the report. */
export type FindingTarget = EntryTarget | "section" | "report";

/** The parts of a year that a finding may be on as a whole, as the year's pages divide it. */
export const sections = [
  "boundary",
  "sites",
  "exclusions",
  "activities",
  "instruments",
  "measures",
  "retirements",
  "declarations",
] as const;
export type Section = (typeof sections)[number];

/** The same as a form offers it, a section by its name. */
export const findingPlaces = [
  ...entryTargets,
  ...sections.map((one) => `section.${one}` as const),
  "report",
] as const;
export type FindingPlace = (typeof findingPlaces)[number];

/** Those left uncorrected, which the independent reviewer opens one by one (domain.md 4.3). */
export const uncorrectedOf = <F extends { readonly state: FindingState }>(findings: readonly F[]) =>
  findings.filter(({ state }) => state === "closed_uncorrected");
