import { ceiling, compared, dividedBy, type Exact, exact, minus, plus, times } from "../decimal";
import { inputRows as row } from "./rows";
import type { EnergyModel, Inputs, Pool, Saving } from "./types";

/**
 * Utilisation uplift (green computing model a): the same work on fewer servers, the rest powered off.
 * P(u) = idle + (peak − idle)·u; E0 and E1 computed apart, the short cut (only idle power is saved)
 * beside them. After another measure of the pool the fraction 1 − u0/u1 of the hours left goes.
 */
export const utilisation: EnergyModel = {
  inputs: [
    row.servers,
    row.utilisationBefore,
    row.utilisationAfter,
    row.hours,
    row.idleWatts,
    row.peakWatts,
  ],
  save(input, pool) {
    const [before, after] = [input("utilisationBefore"), input("utilisationAfter")];
    const hours0 = pool.hours ?? times(input("servers"), input("hours"));
    const work = pool.work ?? times(hours0, before);
    const hours1 = pool.hours
      ? dividedBy(times(pool.hours, before), after)
      : times(ceiling(dividedBy(times(input("servers"), before), after)), input("hours"));
    const [energy0, energy1] = [energy(input, hours0, work), energy(input, hours1, work)];
    const kilowattHours = minus(energy0, energy1);
    return {
      kilowattHours,
      pool: { hours: hours1, work },
      steps: [
        { step: "hoursBefore", value: hours0, unit: "h" },
        { step: "hoursAfter", value: hours1, unit: "h" },
        { step: "serversAfter", value: dividedBy(hours1, input("hours")), unit: "" },
        { step: "utilisationAfter", value: dividedBy(work, hours1), unit: "" },
        { step: "kilowattHoursBefore", value: energy0, unit: "kWh" },
        { step: "kilowattHoursAfter", value: energy1, unit: "kWh" },
        { step: "kilowattHoursShortCut", value: idle(input, minus(hours0, hours1)), unit: "kWh" },
        { step: "kilowattHoursSaved", value: kilowattHours, unit: "kWh" },
      ],
    };
  },
};

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
  ],
  save(input, pool): Saving {
    const available = pool.hours ?? positive(input("hoursAvailable"));
    const avoided = positive(input("hoursAvoided")) ?? times(available ?? 0, input("shareAvoided"));
    const watts = minus(input("idleWatts"), input("residualWatts"));
    const gross = dividedBy(times(avoided, watts), 1000);
    const kilowattHours = minus(gross, input("controlKilowattHours"));
    return {
      kilowattHours,
      pool: after(pool, available, avoided),
      steps: [
        { step: "hoursAvoided", value: avoided, unit: "h" },
        { step: "kilowattHoursSaved", value: kilowattHours, unit: "kWh" },
      ],
    };
  },
};

function after(pool: Pool, available: Exact | null, avoided: Exact): Pool {
  return { hours: available && minus(available, avoided), work: pool.work };
}

/** kWh of powered hours that carry some work: (hours·idle + (peak − idle)·work)/1000. */
function energy(input: Inputs, hours: Exact, work: Exact): Exact {
  const dynamic = times(minus(input("peakWatts"), input("idleWatts")), work);
  return dividedBy(plus(times(hours, input("idleWatts")), dynamic), 1000);
}

function idle(input: Inputs, hours: Exact): Exact {
  return dividedBy(times(hours, input("idleWatts")), 1000);
}

const positive = (value: Exact): Exact | null => (compared(value, exact(0)) > 0 ? value : null);
