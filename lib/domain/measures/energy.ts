import type { Measure } from "../case/case-file";
import { compared, type Exact, plus, times, total } from "../decimal";
import { energyModels } from "./models";
import { atWork, type Segment } from "./segments";
import type { EnergyModelName, Inputs, Pool, Saving, Step } from "./types";
import { working } from "./working";

/** A measure of an energy model at work: its inputs, the year's segments as it found them, and its work's growth. */
export type Run = {
  readonly measure: Measure;
  readonly model: EnergyModelName;
  readonly segments: readonly Segment[];
  readonly growth: Exact;
};

export type Energy = {
  /** In the year, all segments together. */
  readonly kilowattHours: Exact;
  readonly upper: Exact | null;
  readonly standAlone: Exact;
  readonly share: Exact;
  /** A full year's, from the last state of the pool. */
  readonly saving: Saving;
  readonly segments: readonly Segment[];
};

/** The model run in each segment in which the measure is at work, weighted by days. */
export function energyOf({ measure, model, segments, growth }: Run, input: Inputs): Energy {
  const { save, untouched } = energyModels[model];
  const runs = segments.map((segment) => {
    if (!atWork(measure, segment)) return { segment, saving: null, alone: null };
    const { pool } = segment;
    const first = { ...pool, hours: pool.original, terabytes: null };
    const alone = save({ input, pool: first, growth });
    return { segment, saving: save({ input, pool, growth }), alone };
  });
  const active = runs.flatMap(({ segment: { share }, saving, alone }) =>
    saving && alone ? [{ share, saving, alone }] : [],
  );
  const last = active.at(-1);
  if (!last) throw new RangeError("a measure starts within the year");
  const uppers = active.flatMap(({ share, saving: { upper } }) =>
    upper ? [times(share, upper)] : [],
  );
  return {
    kilowattHours: total(active.map(({ share, saving }) => times(share, saving.kilowattHours))),
    upper: uppers.length > 0 ? total(uppers) : null,
    standAlone: total(active.map(({ share, alone }) => times(share, alone.kilowattHours))),
    share: total(active.map(({ share }) => share)),
    saving: last.saving,
    segments: runs.map(({ segment, saving }) => ({
      ...segment,
      pool: saving?.pool ?? known(segment.pool, untouched({ input, growth })),
    })),
  };
}

/** What the measures before have left of a pool; where there were none, what this one says of it. */
function known(pool: Pool, untouched: Partial<Pool>): Pool {
  return {
    original: pool.original ?? untouched.original ?? null,
    hours: pool.hours ?? untouched.hours ?? null,
    work: pool.work ?? untouched.work ?? null,
    terabytes: pool.terabytes ?? untouched.terabytes ?? null,
  };
}

/** The PUE of a change: 1 + its variable part where that is known, the hall's mean otherwise (rule 9). */
export function pueOf(input: Inputs): Exact {
  const part = input.maybe("pueVariable");
  return part ? plus(1, part) : input("pue");
}

/** The model's steps, then the year, the hall and the grid. */
export function energySteps({ saving, kilowattHours, share }: Energy, input: Inputs): Step[] {
  const [pue, factor] = [pueOf(input), input("factor")];
  const facility = times(kilowattHours, pue);
  const inYear: Step = {
    step: "kilowattHoursInYear",
    value: kilowattHours,
    unit: "kWh",
    working: working`${times(share, 100)} %`,
  };
  const whole = compared(share, 1) === 0;
  return [
    ...saving.steps,
    ...(whole ? [] : [inYear]),
    {
      step: "facilityKilowattHours",
      value: facility,
      unit: "kWh",
      working: working`${kilowattHours} · ${pue}`,
    },
    { step: "gridFactor", value: factor, unit: "kg/kWh" },
    {
      step: "kilograms",
      value: times(facility, factor),
      unit: "kg",
      working: working`${facility} · ${factor}`,
    },
  ];
}
