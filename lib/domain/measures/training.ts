import { compared, dividedBy, type Exact, minus, plus, times } from "../decimal";
import { inputRows as row } from "./rows";
import { naive } from "./servers";
import type { EnergyModel, Inputs, Situation, Step } from "./types";
import { working } from "./working";

/**
 * Training efficiency (model d): the same job in fewer GPU-hours. From utilisation alone the energy is
 * bounded, not known: the lower bound counts (power follows utilisation: only idle power is saved), the
 * upper one, at training power, stands beside. kWh metered for the job on both stacks replace the bounds.
 */
export const training: EnergyModel = {
  inputs: [
    row.gpuHours,
    row.utilisationBefore,
    row.utilisationAfter,
    row.gpuIdleWatts,
    row.gpuPeakWatts,
    row.trainingWatts,
    row.meteredBefore,
    row.meteredAfter,
  ],
  untouched({ input, growth }) {
    const hours = times(input("gpuHours"), growth);
    return { original: hours, hours };
  },
  save(situation) {
    const { input, pool } = situation;
    const { hours, left, saved } = hoursOf(situation);
    const energy = metered(situation) ?? bounded(input, hours, left);
    const kept = pool.hours ? minus(pool.hours, saved) : left;
    return {
      ...energy,
      pool: { ...pool, original: pool.original ?? hours, hours: kept },
      steps: [...timeSteps(input, hours, left), ...energy.steps],
    };
  },
};

function hoursOf({ input, growth }: Situation) {
  const hours = times(input("gpuHours"), growth);
  const left = dividedBy(times(hours, input("utilisationBefore")), input("utilisationAfter"));
  return { hours, left, saved: minus(hours, left) };
}

function timeSteps(input: Inputs, hours: Exact, left: Exact): readonly Step[] {
  const [before, after] = [input("utilisationBefore"), input("utilisationAfter")];
  return [
    {
      step: "hoursAfter",
      value: left,
      unit: "h",
      working: working`${hours} · ${before} / ${after}`,
    },
    {
      step: "hoursSavedPercent",
      value: times(minus(1, dividedBy(before, after)), 100),
      unit: "%",
      working: working`(1 − ${before} / ${after}) · 100`,
    },
    {
      step: "speedup",
      value: dividedBy(after, before),
      unit: "",
      working: working`${after} / ${before}`,
    },
  ];
}

function bounded(input: Inputs, hours: Exact, left: Exact) {
  const [idle, power] = [input("gpuIdleWatts"), input("trainingWatts")];
  const at = (
    step: "kilowattHoursUpper" | "kilowattHoursShortCut" | "kilowattHoursSaved",
    watts: Exact,
  ): Step => ({
    step,
    value: dividedBy(times(minus(hours, left), watts), 1000),
    unit: "kWh",
    working: working`(${hours} − ${left}) · ${watts} / 1000`,
  });
  const lower = at("kilowattHoursSaved", idle);
  const upper = compared(power, 0) > 0 ? at("kilowattHoursUpper", power) : null;
  const whole = wholeEnergy(input, hours, left);
  return {
    kilowattHours: lower.value,
    ...(upper && { upper: upper.value }),
    baseline: whole[0]?.value ?? null,
    steps: [...whole, ...(upper ? [upper] : []), lower],
  };
}

/** E0 and E1 by P(η) = idle + (peak − idle)·η; none where the full-load power is not given. */
function wholeEnergy(input: Inputs, hours: Exact, left: Exact): readonly Step[] {
  const [idle, peak] = [input("gpuIdleWatts"), input.maybe("gpuPeakWatts")];
  if (!peak) return [];
  const [before, after] = [input("utilisationBefore"), input("utilisationAfter")];
  const watts = (used: Exact) => plus(idle, times(minus(peak, idle), used));
  const energy = (
    step: "kilowattHoursBefore" | "kilowattHoursAfter",
    of: Exact,
    used: Exact,
  ): Step => ({
    step,
    value: dividedBy(times(of, watts(used)), 1000),
    unit: "kWh",
    working: working`${of} · (${idle} + (${peak} − ${idle}) · ${used}) / 1000`,
  });
  return [
    energy("kilowattHoursBefore", hours, before),
    energy("kilowattHoursAfter", left, after),
    naive(minus(hours, left), watts(before)),
  ];
}

const unused = [
  "gpuHours",
  "utilisationBefore",
  "utilisationAfter",
  "gpuIdleWatts",
  "gpuPeakWatts",
  "trainingWatts",
] as const;

/** kWh of the job by the meter, on the same hardware: the old stack's for as much work, less the new one's. */
function metered({ input, growth }: Situation) {
  const [before, after] = [input.maybe("meteredBefore"), input.maybe("meteredAfter")];
  if (!before || !after) return undefined;
  const baseline = times(before, growth);
  const steps: readonly Step[] = [
    { step: "kilowattHoursBefore", value: baseline, unit: "kWh" },
    { step: "kilowattHoursAfter", value: after, unit: "kWh" },
    {
      step: "kilowattHoursSaved",
      value: minus(baseline, after),
      unit: "kWh",
      working: working`${baseline} − ${after}`,
    },
  ];
  return { kilowattHours: minus(baseline, after), baseline, steps, unused };
}
