import type { Measure } from "../case/case-file";
import { compared, dividedBy, type Exact, minus, plus, textOf, times, total } from "../decimal";
import { note, type Problems } from "../inventory/problems";
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

/**
 * Nobody credits an hour that an earlier measure of the pool has already switched off (domain.md M2),
 * nor loads the servers left beyond what they can do.
 */
export function checkLeft(run: Run, input: Inputs, at: string, problems: Problems): boolean {
  const { measure, model, segments, growth } = run;
  const active = segments.filter((segment) => atWork(measure, segment));
  if (active.length === 0) {
    note(problems, `${at}.start`, "calculator.startLater");
    return false;
  }
  return active.every(({ pool: { hours: left } }) => {
    const asked = askedOf(model, input, growth);
    if (!left) return within(asked.avoided, asked.available, at, problems);
    const values = { left: textOf(left, 0) };
    const beyond = asked.all.filter(({ value }) => compared(value, left) > 0);
    for (const { name } of beyond)
      note(problems, `${at}.inputs.${name}`, "calculator.poolLeft", values);
    if (compared(left, 0) <= 0) note(problems, `${at}.order`, "calculator.poolLeft", values);
    return beyond.length === 0 && compared(left, 0) > 0;
  });
}

function askedOf(model: EnergyModelName, input: Inputs, growth: Exact) {
  const of = (name: string, by: Exact | number = 1) => ({ name, value: times(input(name), by) });
  if (model === "training")
    return { all: [of("gpuHours", growth)], avoided: null, available: null };
  if (model !== "server_hours") return { all: [], avoided: null, available: null };
  const [available, avoided] = [of("hoursAvailable"), of("hoursAvoided")];
  return { all: [available, avoided], avoided: avoided.value, available: available.value };
}

function within(avoided: Exact | null, available: Exact | null, at: string, problems: Problems) {
  if (!avoided || !available || compared(available, 0) <= 0) return true;
  if (compared(avoided, available) <= 0) return true;
  const values = { left: textOf(available, 0) };
  note(problems, `${at}.inputs.hoursAvoided`, "calculator.poolLeft", values);
  return false;
}

/** Work ÷ hours left, over the ceiling that was stated or beyond what is possible: told at the measure. */
export function checkCeiling(
  { model, segments }: Pick<Run, "model" | "segments">,
  input: Inputs,
  at: string,
  problems: Problems,
): boolean {
  const stated = input.all.some(({ row }) => row.name === "utilisationCeiling");
  const ceiling = stated ? input("utilisationCeiling") : dividedBy(1, 1);
  const over = segments.some(({ pool: { work, hours } }) => {
    if (!work || !hours || compared(hours, 0) <= 0) return false;
    return compared(minus(dividedBy(work, hours), ceiling), 0) > 0;
  });
  const name = model === "server_hours" ? "hoursAvoided" : "utilisationAfter";
  const values = { ceiling: textOf(ceiling, 6) };
  if (over) note(problems, `${at}.inputs.${name}`, "calculator.ceiling", values);
  return !over;
}
