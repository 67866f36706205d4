import type { EnergyModelName } from "@/lib/domain/measures/types";

type Example = Readonly<Record<string, string>>;

const zhangjiakou = { pue: "pue-ccf-ali-zhangjiakou", factor: "cn-2022-hebei" };
const hangzhou = { pue: "pue-ccf-ali-hangzhou", factor: "cn-2022-zhejiang" };
const server = "specpower-inspur-inspur-nf5180m5-intel-xeon-platinum-8280-2p";

/** A worked example of each model: the method's own cases a2, b2, c2, d1 and e2. */
export const examples: Readonly<Record<EnergyModelName, Example>> = {
  utilisation: {
    servers: "10000",
    utilisationBefore: "0.15",
    utilisationAfter: "0.3",
    hours: "8760",
    idleWatts: `${server}-idle`,
    peakWatts: `${server}-peak`,
    ...zhangjiakou,
  },
  server_hours: {
    hoursAvoided: "500000",
    idleWatts: `${server}-idle`,
    residualWatts: "15",
    controlKilowattHours: "1200",
    ...hangzhou,
  },
  consolidation: {
    gpus: "800",
    utilisationBefore: "0.18",
    utilisationAfter: "0.6",
    memoryDemand: "12800",
    memoryPerGpu: "32",
    gpusPerHost: "8",
    hours: "8760",
    gpuIdleWatts: "ccf-nvidia-tesla-v100-min",
    gpuPeakWatts: "ccf-nvidia-tesla-v100-max",
    hostIdleWatts: `${server}-idle`,
    ...hangzhou,
  },
  training: {
    gpuHours: "1000000",
    utilisationBefore: "0.288",
    utilisationAfter: "0.62",
    gpuIdleWatts: "ccf-nvidia-tesla-a100-min",
    gpuPeakWatts: "ccf-nvidia-tesla-a100-max",
    trainingWatts: "400",
    ...hangzhou,
  },
  storage: {
    terabytes: "20000",
    sizeBefore: "10",
    sizeAfter: "3",
    replicas: "3",
    wattHoursPerTerabyteHour: "ccf-storage-ssd",
    hours: "8760",
    extraKilowattHours: "30000",
    ...hangzhou,
  },
};

/** The method's case s1: uplift, then a fifth of the server-hours left. */
export const poolExample: Example = {
  mode: "pool",
  servers: "10000",
  utilisationBefore: "0.15",
  hours: "8760",
  idleWatts: "100",
  peakWatts: "300",
  pue: "1.5",
  factor: "0.5",
  kind1: "uplift",
  value1: "0.3",
  kind2: "hours",
  value2: "0.2",
};

export const addressOf = (query: Example): string => `/calculator?${new URLSearchParams(query)}`;
