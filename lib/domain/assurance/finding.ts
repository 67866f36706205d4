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

/** What a clarification becomes that stayed unanswered past its day (domain.md 4.2). */
export const convertedKinds = [
  "non_conformity",
  "data_limitation",
] as const satisfies FindingKind[];

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

/** What a finding is on, as a form offers it: an entry's kind, one section, or the whole report. */
export const findingPlaces = [
  "activity",
  "factor",
  "instrument",
  "measure",
  "retirement",
  "site",
  "exclusion",
  "evidence",
  "section.boundary",
  "section.sites",
  "section.exclusions",
  "section.activities",
  "section.instruments",
  "section.measures",
  "section.retirements",
  "section.declarations",
  "report",
] as const satisfies readonly (FindingTarget | `section.${Section}`)[];
export type FindingPlace = (typeof findingPlaces)[number];
