import type { Scope } from "../case/parts";
import { compared, sumOf } from "../decimal";
import { ownedShare } from "../inventory/ownership";
import { noTerms, type Terms, termKeys, termsOfBoth } from "./source-change";
import { type YearBasis, type YearSide, type YearSource, yearSources } from "./year-source";

/** One source in one scope, from one year to the other. Whole grams CO2e. */
export type SourceChange = {
  readonly source: string;
  readonly site: string;
  readonly scope: Scope;
  readonly before: number;
  readonly after: number;
  readonly terms: Terms;
};
export type YearBridge = {
  readonly basis: YearBasis;
  readonly before: number;
  readonly after: number;
  readonly terms: Terms;
  /** How much more was reduced with evidence than the year before, as a change: it is part of activity. */
  readonly ofWhichMeasures: number;
  /** The largest change first. */
  readonly sources: readonly SourceChange[];
};

/**
 * Year on year, source by source: after − before = activity + factor + new + closed + boundary + method,
 * in whole grams with nothing unexplained (domain.md 3.8). Of the scopes named, Scope 2 by `basis`.
 */
export function yearBridge(
  before: YearSide,
  after: YearSide,
  basis: YearBasis,
  scopes: readonly Scope[],
): YearBridge {
  const [then, now] = [yearSources(before, basis), yearSources(after, basis)];
  const keys = [...new Set([...then.keys(), ...now.keys()])];
  const outside = { before: outsideOf(before, then), after: outsideOf(after, now) };
  const sources = keys
    .flatMap((key) => changeOf(then.get(key), now.get(key), outside))
    .filter(({ scope }) => scopes.includes(scope))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || byName(a, b));
  const reduced = (side: YearSide) => evidenced(side, scopes);
  return {
    basis,
    before: sumOf(sources.map((one) => one.before)),
    after: sumOf(sources.map((one) => one.after)),
    terms: summed(sources.map(({ terms }) => terms)),
    ofWhichMeasures: reduced(before) - reduced(after),
    sources,
  };
}

type Outside = (one: YearSource) => boolean;
type Outsides = { readonly before: Outside; readonly after: Outside };

function changeOf(
  was: YearSource | undefined,
  is: YearSource | undefined,
  outside: Outsides,
): SourceChange[] {
  const any = is ?? was;
  if (!any) return [];
  const { source, site, scope } = any;
  const [before, after] = [was?.grams ?? 0, is?.grams ?? 0];
  return [{ source, site, scope, before, after, terms: termsOf(was, is, outside) }];
}

function termsOf(was: YearSource | undefined, is: YearSource | undefined, outside: Outsides) {
  if (was && is) return termsOfBoth(was, is);
  if (is) return { ...noTerms, [outside.before(is) ? "boundary" : "added"]: is.grams };
  if (was) return { ...noTerms, [outside.after(was) ? "boundary" : "closed"]: -was.grams };
  return noTerms;
}

/** Whether a source is missing in a year because it lay outside: its site, its scope, or it alone. */
function outsideOf({ case: file }: YearSide, sources: ReadonlyMap<string, YearSource>): Outside {
  const otherwise = new Set([
    ...[...sources.values()].map(({ source }) => source),
    ...file.exclusions.map(({ source }) => source),
  ]);
  const share = ownedShare(file);
  const days = { from: file.year.firstDay, to: file.year.lastDay };
  const owned = file.sites.filter((site) => compared(share(site, days) ?? 1, 0) > 0);
  const sites = new Set(owned.map(({ key }) => key));
  const { scopes } = file.boundary;
  return ({ source, site, scope }) =>
    otherwise.has(source) || !sites.has(site) || !scopes.includes(scope);
}

/** Metered and sampled reductions of these scopes: what a model says is no part of a year's change. */
function evidenced({ figures }: YearSide, scopes: readonly Scope[]): number {
  const parts = figures.reductions.measures
    .filter(({ evidenceClass }) => evidenceClass !== "modelled")
    .flatMap(({ byScope }) => byScope.filter(({ scope }) => scopes.includes(scope)));
  return sumOf(parts.map(({ grams }) => grams));
}

function summed(all: readonly Terms[]): Terms {
  const of = (key: keyof Terms) => sumOf(all.map((terms) => terms[key]));
  const [activity, factor, added, closed, boundary, method] = termKeys.map(of);
  return {
    activity: activity ?? 0,
    factor: factor ?? 0,
    added: added ?? 0,
    closed: closed ?? 0,
    boundary: boundary ?? 0,
    method: method ?? 0,
  };
}

const byName = (a: SourceChange, b: SourceChange) =>
  a.source < b.source ? -1 : a.source > b.source ? 1 : a.scope - b.scope;
