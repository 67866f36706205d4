import { activityChecks } from "./activity-checks";
import type { CaseFile } from "./case/case-file";
import type { Partly } from "./partial";
import { priorYearChecks, type SourceYears } from "./prior-year";
import type { Told } from "./refusal";
import { spotOf, spotParts } from "./spot";
import type { YearFigures } from "./stored-figures";
import type { Word } from "./words/en";
import { sumChecks, yearChecks } from "./year-checks";

export type CheckState = "passed" | "warning" | "blocking" | "not_applicable";
/** One check of a draft. `spots` name what it is about: `activities.A012`, with what is wrong there. */
export type Check = {
  readonly key: string;
  readonly title: Word;
  readonly state: CheckState;
  readonly told: Told | null;
  readonly spots: readonly { readonly spot: string; readonly told: Told }[];
};

/** What the store knows of a draft beside its case. */
export type DraftFacts = {
  /** Keys of activities that wait for a quantity. */
  readonly waiting: readonly string[];
  readonly sources: SourceYears;
  /** Keys that a file is linked to, by noun. */
  readonly linked: Readonly<Record<Proven, ReadonlySet<string>>>;
};
type Proven = "activity" | "instrument" | "measure" | "retirement";

/** Whether a draft may be submitted: each check that is `blocking` stands in its way (domain.md 4.1, E13). */
export function submissionChecks(file: CaseFile, partly: Partly, facts: DraftFacts): Check[] {
  return [
    any(file),
    waiting(facts),
    counted(file, partly),
    proven(file, facts),
    ...covered(file, partly),
    ...priorYearChecks(file, facts.sources),
    ...yearChecks(file, partly.figures),
    ...activityChecks(file, partly.figures),
  ];
}

function any({ activities }: CaseFile): Check {
  const told = { word: "reports.checks.noActivities" } as const;
  return check("activities", "reports.checks.activities", activities.length > 0 ? null : told);
}

function waiting({ waiting: keys }: Pick<DraftFacts, "waiting">): Check {
  const spots = keys.map((key) => ({
    spot: spotOf("activities", key),
    told: { word: "input.required" } as const,
  }));
  const values = { count: keys.length, key: keys[0] ?? "" };
  const told = keys.length > 0 ? ({ word: "reports.checks.noQuantity", values } as const) : null;
  return { ...check("quantity", "reports.checks.quantity", told), spots };
}

/** What the store knows of a draft whose activities are too many to read for a look at it. */
export type GlanceFacts = Pick<DraftFacts, "waiting"> & {
  /** Keys of all nouns but activities that a file is linked to. */
  readonly linked: DraftFacts["linked"];
  /** How many activities no file is linked to, and the first of them. */
  readonly withoutEvidence: { readonly count: number; readonly key: string | undefined };
};

/**
 * Of the same checks those that the sums of a large year tell, with the few activities of `file` that
 * are not in them. The others wait for the review, which reads every activity.
 */
export function checksAtAGlance(
  file: CaseFile,
  partly: Partly<YearFigures>,
  facts: GlanceFacts,
): Check[] {
  return [
    waiting(facts),
    counted(file, partly),
    provenAtAGlance(file, facts),
    ...covered(file, partly),
    ...sumChecks(file, partly.figures),
  ];
}

function provenAtAGlance(file: CaseFile, facts: GlanceFacts): Check {
  const { spots } = proven({ ...file, activities: [] }, facts);
  const count = facts.withoutEvidence.count + spots.length;
  const key = facts.withoutEvidence.key ?? spotParts(spots[0]?.spot ?? "").key;
  const told =
    count > 0 ? ({ word: "reports.checks.noEvidence", values: { count, key } } as const) : null;
  return { ...check("evidence", "reports.checks.evidence", told), spots };
}

/** What `calculate` names by index is named here by key. */
function counted(file: CaseFile, { problems }: Partly<YearFigures>): Check {
  const spots = Object.entries(problems).map(([field, told]) => ({
    spot: namedSpot(file, field),
    told,
  }));
  const told =
    spots.length > 0
      ? ({ word: "calculator.invalid", values: { count: spots.length } } as const)
      : null;
  return { ...check("counted", "reports.checks.counted", told), spots };
}

/** A modelled measure proves nothing and is printed beside the reductions; all else has its file. */
function proven(file: CaseFile, { linked }: Pick<DraftFacts, "linked">): Check {
  const metered = file.measures.filter(({ evidenceClass }) => evidenceClass !== "modelled");
  const missing = [
    ...without("activities", file.activities, linked.activity),
    ...without("instruments", file.instruments, linked.instrument),
    ...without("measures", metered, linked.measure),
    ...without("retirements", file.retirements, linked.retirement),
  ];
  const spots = missing.map(({ spot }) => ({ spot, told: { word: "input.required" } as const }));
  const values = { count: missing.length, key: missing[0]?.key ?? "" };
  const told = missing.length > 0 ? ({ word: "reports.checks.noEvidence", values } as const) : null;
  return { ...check("evidence", "reports.checks.evidence", told), spots };
}

/** Credits below the residual are shown as short; the claim's gate decides. */
function covered({ claim }: CaseFile, { figures }: Partly<YearFigures>): Check[] {
  if (!claim || claim.type === "FP" || !figures) return [];
  const needed = figures.bridge.creditsNeeded;
  const retired = figures.bridge.retired / 1_000_000; // whole tonnes, so exact
  const short = needed - retired;
  const told =
    short > 0
      ? ({ word: "reports.checks.short", values: { needed, retired, short } } as const)
      : null;
  const title = "reports.checks.covered";
  return [{ ...check("covered", title, told), state: told ? "warning" : "passed" }];
}

function check(key: string, title: Word, told: Told | null): Check {
  return { key, title, state: told ? "blocking" : "passed", told, spots: [] };
}

function without(
  list: string,
  entries: readonly { readonly key: string }[],
  linked: ReadonlySet<string>,
) {
  return entries
    .filter(({ key }) => !linked.has(key))
    .map(({ key }) => ({ key, spot: spotOf(list, key) }));
}

const lists = ["sites", "activities", "instruments", "measures", "comparatives"] as const;

function namedSpot(file: CaseFile, field: string): string {
  const [, name, index, rest] = /^([a-z]+)\[(\d+)\](.*)$/.exec(field) ?? [];
  const list = lists.find((one) => one === name);
  const entry = list && file[list][Number(index)];
  return entry ? spotOf(list, entry.key, rest) : field;
}
