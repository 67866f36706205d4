import { ceiling, compared, dividedBy, type Exact, exact, minus, plus, times } from "../decimal";
import { inputRows as row } from "./rows";
import type { EnergyModel } from "./types";

/**
 * Consolidation and pooling (model c): as few GPUs as compute and memory allow, whichever needs
 * more; the idle power of freed GPUs, and of hosts that empty. `gpusPerHost` 0: hosts stay.
 */
export const consolidation: EnergyModel = {
  inputs: [
    row.gpus,
    row.utilisationBefore,
    row.utilisationAfter,
    row.memoryDemand,
    row.memoryPerGpu,
    row.gpusPerHost,
    row.hours,
    row.gpuIdleWatts,
    row.hostIdleWatts,
  ],
  save(input) {
    const gpus = input("gpus");
    const share = dividedBy(input("utilisationBefore"), input("utilisationAfter"));
    const byCompute = exact(ceiling(times(gpus, share)));
    const byMemory = exact(ceiling(dividedBy(input("memoryDemand"), input("memoryPerGpu"))));
    const kept = compared(byCompute, byMemory) >= 0 ? byCompute : byMemory;
    const hosts = (count: Exact) => hostsOf(count, input("gpusPerHost"));
    const freed = times(minus(gpus, kept), input("gpuIdleWatts"));
    const emptied = times(minus(hosts(gpus), hosts(kept)), input("hostIdleWatts"));
    const kilowattHours = dividedBy(times(plus(freed, emptied), input("hours")), 1000);
    return {
      kilowattHours,
      pool: { hours: times(kept, input("hours")), work: null },
      steps: [
        { step: "gpusByCompute", value: byCompute, unit: "" },
        { step: "gpusByMemory", value: byMemory, unit: "" },
        { step: "gpusAfter", value: kept, unit: "" },
        { step: "hostsAfter", value: hosts(kept), unit: "" },
        { step: "kilowattHoursSaved", value: kilowattHours, unit: "kWh" },
      ],
    };
  },
};

/**
 * Training efficiency (model d): the same job in fewer GPU-hours. The lower bound counts (power
 * follows utilisation: only idle power is saved); the upper one, at training power, is shown beside.
 */
export const training: EnergyModel = {
  inputs: [
    row.gpuHours,
    row.utilisationBefore,
    row.utilisationAfter,
    row.gpuIdleWatts,
    row.trainingWatts,
  ],
  save(input) {
    const hours = input("gpuHours");
    const [before, after] = [input("utilisationBefore"), input("utilisationAfter")];
    const left = dividedBy(times(hours, before), after);
    const saved = (watts: Exact) => dividedBy(times(minus(hours, left), watts), 1000);
    const kilowattHours = saved(input("gpuIdleWatts"));
    const upper = saved(input("trainingWatts"));
    return {
      kilowattHours,
      pool: { hours: left, work: null },
      steps: [
        { step: "hoursAfter", value: left, unit: "h" },
        { step: "speedup", value: dividedBy(after, before), unit: "" },
        { step: "kilowattHoursUpper", value: upper, unit: "kWh" },
        { step: "kilowattHoursSaved", value: kilowattHours, unit: "kWh" },
      ],
    };
  },
};

function hostsOf(gpus: Exact, perHost: Exact): Exact {
  return compared(perHost, 0) === 0 ? exact(0) : exact(ceiling(dividedBy(gpus, perHost)));
}
