import { ceiling, compared, dividedBy, type Exact, exact, minus, plus, times } from "../decimal";
import { inputRows as row } from "./rows";
import { naive } from "./servers";
import type { EnergyModel, Inputs, Situation, Step } from "./types";
import { working } from "./working";

/**
 * Consolidation and pooling (model c): as few GPUs as compute and memory allow, whichever needs
 * more; the idle power of freed GPUs, and of hosts that empty. `gpusPerHost` 0: hosts stay. With the
 * full-load power, E0 and E1 of the whole pool stand beside it.
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
    row.gpuPeakWatts,
    row.hostIdleWatts,
    row.utilisationCeiling,
  ],
  untouched({ input, growth }) {
    const hours = times(input("gpus"), growth, input("hours"));
    return { original: hours, hours, work: times(hours, input("utilisationBefore")) };
  },
  save(situation) {
    const { input, pool } = situation;
    const { gpus, byCompute, byMemory, kept, work } = counted(situation);
    const hours = input("hours");
    const [hosts0, hosts1] = [hostsOf(gpus, input), hostsOf(kept, input)];
    const [idle, hostIdle] = [input("gpuIdleWatts"), input("hostIdleWatts")];
    const watts = plus(times(minus(gpus, kept), idle), times(minus(hosts0, hosts1), hostIdle));
    const kilowattHours = dividedBy(times(watts, hours), 1000);
    const hosts = [times(hosts0, hostIdle, hours), times(hosts1, hostIdle, hours)] as const;
    const whole = wholeEnergy(input, [times(gpus, hours), times(kept, hours)], hosts, work);
    return {
      kilowattHours,
      baseline: whole?.baseline ?? null,
      pool: {
        ...pool,
        original: pool.original ?? times(gpus, hours),
        hours: times(kept, hours),
        work,
      },
      steps: [
        byCompute,
        byMemory,
        {
          step: "gpusAfter",
          value: kept,
          unit: "",
          working: working`max(${byCompute.value}, ${byMemory.value})`,
        },
        {
          step: "hostsAfter",
          value: hosts1,
          unit: "",
          working: working`${hosts0} → ${hosts1}`,
        },
        ...(whole?.steps ?? []),
        {
          step: "kilowattHoursSaved",
          value: kilowattHours,
          unit: "kWh",
          working: working`((${gpus} − ${kept}) · ${idle} + (${hosts0} − ${hosts1}) · ${hostIdle}) · ${hours} / 1000`,
        },
      ],
    };
  },
};

/** GPUs before, needed and kept: whole ones where it stands first, the hours left of the pool after another. */
function counted({ input, pool, growth }: Situation) {
  const [u0, u1, hours] = [input("utilisationBefore"), input("utilisationAfter"), input("hours")];
  const gpus = pool.hours ? dividedBy(pool.hours, hours) : times(input("gpus"), growth);
  const share = dividedBy(times(gpus, u0), u1);
  const byCompute: Step = {
    step: "gpusByCompute",
    value: pool.hours ? share : exact(ceiling(share)),
    unit: "",
    working: pool.hours ? working`${gpus} · ${u0} / ${u1}` : working`⌈${gpus} · ${u0} / ${u1}⌉`,
  };
  const [demand, each] = [input("memoryDemand"), input("memoryPerGpu")];
  const byMemory: Step = {
    step: "gpusByMemory",
    value: exact(ceiling(dividedBy(demand, each))),
    unit: "",
    working: working`⌈${demand} / ${each}⌉`,
  };
  const kept = compared(byCompute.value, byMemory.value) >= 0 ? byCompute.value : byMemory.value;
  const work = pool.work ?? times(pool.original ?? times(gpus, hours), u0);
  return { gpus, byCompute, byMemory, kept, work };
}

/** E0 and E1 of GPUs and hosts, kWh; undefined where the full-load power is not given. */
function wholeEnergy(
  input: Inputs,
  [before, after]: readonly [Exact, Exact],
  [hosts0, hosts1]: readonly [Exact, Exact],
  work: Exact,
): { readonly baseline: Exact; readonly steps: readonly Step[] } | undefined {
  const [idle, peak] = [input("gpuIdleWatts"), input.maybe("gpuPeakWatts")];
  if (!peak) return undefined;
  const dynamic = times(minus(peak, idle), work);
  const energy = (
    step: "kilowattHoursBefore" | "kilowattHoursAfter",
    of: Exact,
    host: Exact,
  ): Step => ({
    step,
    value: dividedBy(plus(plus(times(of, idle), dynamic), host), 1000),
    unit: "kWh",
    working: working`(${of} · ${idle} + ${work} · (${peak} − ${idle}) + ${host}) / 1000`,
  });
  const first = energy("kilowattHoursBefore", before, hosts0);
  const mean = plus(idle, dividedBy(dynamic, before));
  const second = energy("kilowattHoursAfter", after, hosts1);
  return { baseline: first.value, steps: [first, second, naive(minus(before, after), mean)] };
}

function hostsOf(gpus: Exact, input: Inputs): Exact {
  const perHost = input("gpusPerHost");
  return compared(perHost, 0) === 0 ? exact(0) : exact(ceiling(dividedBy(gpus, perHost)));
}
