import type { CaseFile, Measure } from "../case/case-file";
import type { Scope } from "../case/parts";
import { sumOf } from "../decimal";
import { groupedBy } from "../group";
import type { Lookup } from "../inventory/lookup";
import { attempt, note, noteTwice, type Problems } from "../inventory/problems";
import type { MeasureResult, Reductions } from "../inventory/types";
import { findMeasureType } from "./measure-types";
import { measured } from "./measured";
import { checkPools } from "./pools";
import type { Pool } from "./types";

/**
 * Every measure of a case against its baseline, pool by pool in the stated order, each from the state
 * the one before it left (domain.md M2). `subject`: the scopes of the claim, for R. Whole grams CO2e.
 */
export function reductionsOf(
  file: CaseFile,
  subject: readonly Scope[],
  lookup: Lookup,
  problems: Problems,
): Reductions {
  noteTwice(problems, "measures", file.measures);
  checkPools(file.measures, problems);
  const results = new Map<Measure, MeasureResult>();
  for (const pool of groupedBy(file.measures, poolOf).values()) {
    let state: Pool = { hours: null, work: null };
    for (const measure of pool.sort((a, b) => (a.order ?? 0) - (b.order ?? 0))) {
      const at = `measures[${file.measures.indexOf(measure)}]`;
      const type = findMeasureType(measure.type);
      if (!type) note(problems, `${at}.type`, "calculator.type", { key: measure.type });
      const done = attempt(problems, `${at}.inputs`, () =>
        measured(file, measure, at, state, lookup, problems),
      );
      if (!done) continue;
      state = done.pool;
      results.set(measure, { ...done.result, greenComputing: type?.greenComputing ?? false });
    }
  }
  return summed(
    file.measures.flatMap((measure) => results.get(measure) ?? []),
    subject,
  );
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
