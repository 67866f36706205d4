import type { Measure } from "../case/case-file";
import type { Scope } from "../case/parts";
import { sumOf } from "../decimal";
import { groupedBy } from "../group";
import type { Lookup } from "../inventory/lookup";
import { attempt, note, noteTwice, type Problems } from "../inventory/problems";
import type { MeasureResult, Reductions } from "../inventory/types";
import type { Measured } from "./finished";
import { findFamily, findMeasureType } from "./measure-types";
import { type MeasuredCase, measured } from "./measured";
import { checkPools, poolResult } from "./pools";
import type { Desk } from "./resolve";
import type { PoolResult } from "./result";
import { segmentsOf } from "./segments";

/**
 * Every measure of a case against its baseline, pool by pool in the stated order, each from the state
 * the one before it left (domain.md M2). `subject`: the scopes of the claim, for R. Whole grams CO2e.
 */
export function reductionsOf(
  file: MeasuredCase,
  subject: readonly Scope[],
  lookup: Lookup,
  problems: Problems,
): Reductions {
  noteTwice(problems, "measures", file.measures);
  checkPools(file.measures, lookup, problems);
  const desk = { lookup, set: file.boundary.gwpSet, problems };
  const results = new Map<Measure, MeasureResult>();
  const pools: PoolResult[] = [];
  for (const group of groupedBy(file.measures, poolOf).values()) {
    const pool = group.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
    const done = inOrder(file, pool, desk);
    for (const [measure, { result }] of done) {
      const greenComputing = findMeasureType(measure.type)?.greenComputing ?? false;
      results.set(measure, { ...result, greenComputing });
    }
    const account = poolResult(pool, [...done.values()]);
    if (account) pools.push(account);
  }
  const measures = file.measures.flatMap((measure) => results.get(measure) ?? []);
  return { ...summed(measures, subject), pools };
}

/** A pool's measures one after another, each on what the one before it left. */
function inOrder(file: MeasuredCase, pool: readonly Measure[], desk: Desk): Map<Measure, Measured> {
  let segments: Measured["segments"] = segmentsOf(file.year, pool);
  const done = new Map<Measure, Measured>();
  for (const measure of pool) {
    const at = `measures[${file.measures.indexOf(measure)}]`;
    checkType(measure, at, desk.problems);
    const one = attempt(desk.problems, `${at}.inputs`, () => measured(measure, at, segments, desk));
    if (!one) continue;
    segments = one.segments;
    done.set(measure, one);
  }
  return done;
}

function checkType({ type }: Measure, at: string, problems: Problems) {
  if (findMeasureType(type)) return;
  const word = findFamily(type) ? "calculator.family" : "calculator.type";
  note(problems, `${at}.type`, word, { key: type });
}

/** A measure without an order stands alone, whatever it calls its pool. */
function poolOf(measure: Measure): string {
  return measure.order === null ? `alone ${measure.key}` : `pool ${measure.pool}`;
}

function summed(measures: readonly MeasureResult[], subject: readonly Scope[]): Reductions {
  const sum = (keep: (one: MeasureResult) => boolean) =>
    sumOf(measures.filter(keep).map((one) => one.grams));
  const inScopes = (wanted: readonly Scope[], of: readonly MeasureResult[]) =>
    sumOf(
      of.flatMap((one) => one.byScope.filter((part) => wanted.includes(part.scope))).map(grams),
    );
  const evidenced = measures.filter((one) => one.evidenceClass !== "modelled");
  return {
    measures,
    total: sum(() => true),
    evidenced: sumOf(evidenced.map(grams)),
    screening: sum((one) => one.evidenceClass === "modelled"),
    greenComputing: sum((one) => one.greenComputing),
    scope3: inScopes([3], measures),
    inSubject: inScopes(subject, evidenced),
  };
}

const grams = (part: { readonly grams: number }) => part.grams;
