import { type Calculation, calculate } from "./calculate";
import type { CaseFile } from "./case/case-file";
import type { Source } from "./inventory/lookup";
import type { Stored } from "./inventory/stored";
import { isRefusal, type Told } from "./refusal";
import type { Figures } from "./statement-types";
import { withStored, type YearFigures } from "./stored-figures";

export type Partly<F = Figures> = {
  /** Of all that can be counted; null where not even the rest can. */
  readonly figures: F | null;
  /** By field, as `activities[12].unit`: what is left out of the figures until it is corrected. */
  readonly problems: Readonly<Record<string, Told>>;
};

const lists = ["activities", "instruments", "measures"] as const;

/** The figures of a draft that need not be whole yet: what cannot be counted is left out, and named. */
export function partly(file: CaseFile, source: Source): Partly {
  const { calculation, problems } = countable(file, source);
  return { figures: calculation?.figures ?? null, problems };
}

/** The same where `stored` are the sums of all activities that `file` leaves out. */
export function partlyStored(file: CaseFile, source: Source, stored: Stored): Partly<YearFigures> {
  const { figures, problems } = partly(file, source);
  try {
    return { figures: figures && withStored(file, figures, stored), problems };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { figures: null, problems };
  }
}

/** As `partly`, with what of the case was counted and the factors it used; null where nothing can be. */
export function countable(file: CaseFile, source: Source) {
  const first = attempt(file, source);
  if (first.calculation) return { file, ...first };
  const wrong = new Set(Object.keys(first.problems).map((field) => field.split(".")[0]));
  const rest = Object.fromEntries(
    lists.map((list) => [
      list,
      file[list].filter((_: unknown, index: number) => !wrong.has(`${list}[${index}]`)),
    ]),
  );
  const part = { ...file, ...rest };
  return { file: part, ...attempt(part, source), problems: first.problems };
}

/** A year as a contributor sees it: the activities of these sites, and nothing that is the whole year's. */
export function ofSites(file: CaseFile, sites: readonly string[]): CaseFile {
  return {
    ...file,
    sites: file.sites.filter(({ key }) => sites.includes(key)),
    activities: file.activities.filter(({ site }) => sites.includes(site)),
    exclusions: [],
    instruments: [],
    measures: [],
    retirements: [],
    comparatives: [],
    equivalence: null,
    plan: null,
    claim: null,
  };
}

function attempt(file: CaseFile, source: Source): Attempt {
  try {
    return { calculation: calculate(file, source), problems: {} };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { calculation: null, problems: error.fields };
  }
}

type Attempt = Pick<Partly, "problems"> & { readonly calculation: Calculation | null };
