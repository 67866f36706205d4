import { dividedBy, minus, times } from "../decimal";
import { inputRows as row } from "./rows";
import type { EnergyModel } from "./types";

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
  save(input, pool) {
    const kept = dividedBy(input("sizeAfter"), input("sizeBefore"));
    const avoided = times(input("terabytes"), minus(1, kept), input("replicas"));
    const gross = times(avoided, input("wattHoursPerTerabyteHour"), input("hours"));
    const kilowattHours = minus(dividedBy(gross, 1000), input("extraKilowattHours"));
    return {
      kilowattHours,
      pool,
      steps: [
        { step: "terabytesAvoided", value: avoided, unit: "TB" },
        { step: "kilowattHoursSaved", value: kilowattHours, unit: "kWh" },
      ],
    };
  },
};
