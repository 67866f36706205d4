import type { Measure } from "../case/case-file";
import {
  compared,
  dividedBy,
  type Exact,
  minus,
  plus,
  rounded,
  safe,
  textOf,
  times,
} from "../decimal";
import { type Energy, pueOf } from "./energy";
import { reboundOf } from "./rebound";
import type { MeasureDetail } from "./result";
import type { Inputs } from "./types";
import { type Combined, combined } from "./uncertainty";

/** A measure computed: what its detail is told from. */
export type Known = {
  readonly measure: Measure;
  readonly input: Inputs | null;
  readonly share: Exact;
  /** kg CO2e of the year, for these inputs. */
  readonly kilogramsOf: (input: Inputs) => Exact;
  readonly energy: Energy | null;
  /** Inputs that the result does without. */
  readonly unused: readonly string[];
};

/** What stands beside a measure's grams: energy, bounds, uncertainty, market value, rebound, hardware. */
export function detailOf(known: Known, grams: number): MeasureDetail {
  const { measure, input, energy, share } = known;
  const defaults = defaultsOf(known);
  const evidence = defaults.length > 0 ? "modelled" : measure.evidenceClass;
  const uncertain = input && energy ? combined(input, evidence, known.kilogramsOf) : null;
  const pue = input && energy ? pueOf(input) : null;
  return {
    kilowattHours: energy && textOf(energy.kilowattHours, 6),
    facilityKilowattHours: energy && pue && textOf(times(energy.kilowattHours, pue), 6),
    standAloneKilowattHours: energy && textOf(energy.standAlone, 6),
    marketGrams: marketOf(known),
    ...boundsOf(known, grams, uncertain),
    uncertaintyPercent: uncertain && textOf(uncertain.percent, 4),
    uncertain: (uncertain?.contributions ?? []).map(({ effect, ...one }) => ({
      ...one,
      effectPercent: textOf(effect, 4),
    })),
    declaredClass: measure.evidenceClass,
    defaults,
    yearShare: textOf(share, 6),
    embodiedAvoidedKilograms: measure.embodiedAvoidedKilograms,
    rebound: reboundOf(measure, energy?.saving ?? null),
  };
}

/** Published defaults among the inputs; an organisation's own meter has none (M6). */
function defaultsOf({ input, unused }: Known): readonly string[] {
  return (input?.all ?? [])
    .filter(({ origin, row }) => origin === "published" && !unused.includes(row.name))
    .map(({ row }) => row.name);
}

function marketOf({ input, energy }: Known): number | null {
  const rate = input?.maybe("marketRate");
  if (!input || !energy || !rate) return null;
  return inGrams(times(energy.kilowattHours, pueOf(input), rate));
}

/** Between the model's own bounds where it has two; otherwise as wide as the uncertainty. */
function boundsOf({ input, energy }: Known, grams: number, uncertain: Combined | null) {
  if (input && energy?.upper) {
    const upper = inGrams(times(energy.upper, pueOf(input), input("factor")));
    return { lowGrams: Math.min(grams, upper), highGrams: Math.max(grams, upper) };
  }
  const part = times(grams, dividedBy(uncertain?.percent ?? 0, 100));
  const width = compared(part, 0) < 0 ? minus(0, part) : part;
  return {
    lowGrams: safe(rounded(minus(grams, width))),
    highGrams: safe(rounded(plus(grams, width))),
  };
}

const inGrams = (kilograms: Exact): number => safe(rounded(times(kilograms, 1000)));
