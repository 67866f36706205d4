import { dividedBy, minus, times } from "../decimal";
import { inputRows as row } from "./rows";
import type { EnergyModel } from "./types";
import { working } from "./working";

/**
 * Storage compression (model e): TB·(1 − new/old size)·replicas avoided, at Wh per TB and hour,
 * less the extra processor work. May be negative, and then stays so.
 */
export const storage: EnergyModel = {
  inputs: [
    row.terabytes,
    row.sizeBefore,
    row.sizeAfter,
    row.replicas,
    row.wattHoursPerTerabyteHour,
    row.hours,
    row.extraKilowattHours,
  ],
  untouched: ({ input }) => ({ terabytes: input("terabytes") }),
  save({ input, pool }) {
    const terabytes = pool.terabytes ?? input("terabytes");
    const [old, now, replicas] = [input("sizeBefore"), input("sizeAfter"), input("replicas")];
    const kept = dividedBy(now, old);
    const avoided = times(terabytes, minus(1, kept), replicas);
    const [rate, hours] = [input("wattHoursPerTerabyteHour"), input("hours")];
    const energy = (size: typeof avoided) => dividedBy(times(size, rate, hours), 1000);
    const extra = input("extraKilowattHours");
    const kilowattHours = minus(energy(avoided), extra);
    return {
      kilowattHours,
      baseline: energy(times(terabytes, replicas)),
      pool: { ...pool, terabytes: times(terabytes, kept) },
      steps: [
        {
          step: "terabytesAvoided",
          value: avoided,
          unit: "TB",
          working: working`${terabytes} · (1 − ${now} / ${old}) · ${replicas}`,
        },
        {
          step: "kilowattHoursSaved",
          value: kilowattHours,
          unit: "kWh",
          working: working`${avoided} · ${rate} · ${hours} / 1000 − ${extra}`,
        },
      ],
    };
  },
};
