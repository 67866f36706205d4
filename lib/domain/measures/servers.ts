import { ceiling, compared, dividedBy, type Exact, minus, plus, times, zero } from "../decimal";
import { inputRows as row } from "./rows";
import type { EnergyModel, Inputs, Pool, Saving, Situation, Step } from "./types";
import { working } from "./working";

/**
 * Utilisation uplift (green computing model a): the same work on fewer servers, the rest powered off.
 * P(u) = idle + (peak − idle)·u, or the power metered before and after; E0 and E1 computed apart, the
 * short cut (only idle power is saved) beside them. After another measure of the pool the fraction
 * 1 − u0/u1 of the hours left goes. Where the work has grown, the baseline is the servers that it
 * would need at the old utilisation (frozen efficiency, rule 6).
 */
export const utilisation: EnergyModel = {
  inputs: [
    row.servers,
    row.utilisationBefore,
    row.utilisationAfter,
    row.hours,
    row.idleWatts,
    row.peakWatts,
    row.wattsBefore,
    row.wattsAfter,
    row.utilisationCeiling,
  ],
  untouched({ input, growth }) {
    const hours = times(input("servers"), growth, input("hours"));
    return { original: hours, hours, work: times(hours, input("utilisationBefore")) };
  },
  save(situation) {
    const { input, pool } = situation;
    const { hours0, hours1, work, needed } = spread(situation);
    const idle = idleEnergy(input, minus(hours0, hours1));
    const real = dividedBy(work, hours1);
    const before = powered(input, "wattsBefore", hours0, dividedBy(work, hours0));
    const after = powered(input, "wattsAfter", hours1, real);
    const kilowattHours = minus(before.energy, after.energy);
    const steps: Step[] = [
      { step: "hoursBefore", value: hours0, unit: "h", working: inHours(hours0, input) },
      needed,
      { step: "hoursAfter", value: hours1, unit: "h", working: inHours(hours1, input) },
      {
        step: "utilisationAfter",
        value: real,
        unit: "",
        working: working`${work} / ${hours1}`,
      },
      before.power,
      after.power,
      {
        step: "kilowattHoursBefore",
        value: before.energy,
        unit: "kWh",
        working: working`${hours0} · ${before.power.value} / 1000`,
      },
      {
        step: "kilowattHoursAfter",
        value: after.energy,
        unit: "kWh",
        working: working`${hours1} · ${after.power.value} / 1000`,
      },
      {
        step: "kilowattHoursShortCut",
        value: idle,
        unit: "kWh",
        working: working`(${hours0} − ${hours1}) · ${input("idleWatts")} / 1000`,
      },
      naive(minus(hours0, hours1), before.power.value),
      {
        step: "kilowattHoursSaved",
        value: kilowattHours,
        unit: "kWh",
        working: working`${before.energy} − ${after.energy}`,
      },
    ];
    const original = pool.original ?? hours0;
    const left: Pool = { ...pool, original, hours: hours1, work };
    return { kilowattHours, baseline: before.energy, pool: left, steps };
  },
};

/** Hours of the pool as servers times powered hours. */
function inHours(hours: Exact, input: Inputs): string {
  return working`${dividedBy(hours, input("hours"))} · ${input("hours")}`;
}

/** What counting average power for the hours removed would claim: the work that still runs, twice. */
export function naive(removed: Exact, watts: Exact): Step {
  return {
    step: "kilowattHoursNaive",
    value: dividedBy(times(removed, watts), 1000),
    unit: "kWh",
    working: working`${removed} · ${watts} / 1000`,
  };
}

/** Powered hours before and after the uplift, and the work they carry: whole servers where it stands first. */
function spread({ input, pool, growth }: Situation) {
  const [u0, u1] = [input("utilisationBefore"), input("utilisationAfter")];
  const servers = times(input("servers"), growth);
  const hours0 = pool.hours ?? times(servers, input("hours"));
  const work = pool.work ?? times(pool.original ?? hours0, u0);
  const whole = ceiling(dividedBy(times(servers, u0), u1));
  const hours1 = pool.hours ? dividedBy(times(pool.hours, u0), u1) : times(whole, input("hours"));
  const needed: Step = {
    step: "serversAfter",
    value: dividedBy(hours1, input("hours")),
    unit: "",
    working: pool.hours
      ? working`${pool.hours} · ${u0} / ${u1} / ${input("hours")}`
      : working`⌈${servers} · ${u0} / ${u1}⌉`,
  };
  return { hours0, hours1, work, needed };
}

/** Mean power at a utilisation, metered or by the line between idle and peak, and the energy of the hours. */
function powered(
  input: Inputs,
  step: "wattsBefore" | "wattsAfter",
  hours: Exact,
  used: Exact,
): { readonly power: Step; readonly energy: Exact } {
  const [idle, peak, metered] = [input("idleWatts"), input("peakWatts"), input.maybe(step)];
  const value = metered ?? plus(idle, times(minus(peak, idle), used));
  const line = metered ? "" : working`${idle} + (${peak} − ${idle}) · ${used}`;
  const power: Step = { step, value, unit: "W", ...(line && { working: line }) };
  return { power, energy: dividedBy(times(hours, value), 1000) };
}

/**
 * Server-hours avoided (model b): the work still runs elsewhere, so only idle power less what a
 * parked server draws is credited, less the control plane. Either hours, or a share of those left.
 */
export const serverHours: EnergyModel = {
  inputs: [
    row.hoursAvoided,
    row.hoursAvailable,
    row.shareAvoided,
    row.idleWatts,
    row.residualWatts,
    row.controlKilowattHours,
    row.utilisationCeiling,
  ],
  untouched({ input }) {
    const hours = positive(input.maybe("hoursAvailable"));
    return { original: hours, hours };
  },
  save({ input, pool }): Saving {
    const available = pool.hours ?? positive(input.maybe("hoursAvailable"));
    const [share, hours] = [input.maybe("shareAvoided"), positive(input.maybe("hoursAvoided"))];
    const avoided = hours ?? times(available ?? zero, share ?? zero);
    const [idle, parked] = [input("idleWatts"), input("residualWatts")];
    const control = input("controlKilowattHours");
    const gross = dividedBy(times(avoided, minus(idle, parked)), 1000);
    const kilowattHours = minus(gross, control);
    const left = available && minus(available, avoided);
    return {
      kilowattHours,
      baseline: null,
      pool: { ...pool, original: pool.original ?? available, hours: left },
      steps: [
        {
          step: "hoursAvoided",
          value: avoided,
          unit: "h",
          ...(!hours && available && share && { working: working`${available} · ${share}` }),
        },
        {
          step: "kilowattHoursSaved",
          value: kilowattHours,
          unit: "kWh",
          working: working`${avoided} · (${idle} − ${parked}) / 1000 − ${control}`,
        },
      ],
    };
  },
};

function idleEnergy(input: Inputs, hours: Exact): Exact {
  return dividedBy(times(hours, input("idleWatts")), 1000);
}

const positive = (value: Exact | null): Exact | null =>
  value && compared(value, 0) > 0 ? value : null;
