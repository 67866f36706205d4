import { column, period, rowKey, trailing } from "./column-rows";
import type { Column } from "./template";

/** The column that an input of a measure's model stands in; before and after are a template's baseline and actual. */
export const computingInputs: Readonly<Record<string, string>> = {
  servers: "baseline_servers",
  utilisationBefore: "baseline_utilisation",
  utilisationAfter: "actual_utilisation",
  utilisationCeiling: "utilisation_ceiling",
  idleWatts: "idle_w",
  peakWatts: "peak_w",
  wattsBefore: "baseline_w",
  wattsAfter: "actual_w",
  residualWatts: "residual_w",
  hoursAvoided: "server_hours_avoided",
  hoursAvailable: "server_hours_available",
  shareAvoided: "share_avoided",
  controlKilowattHours: "overhead_kwh",
  gpus: "gpus",
  memoryDemand: "vram_demand_gb",
  memoryPerGpu: "vram_per_gpu_gb",
  gpusPerHost: "gpus_per_host",
  gpuIdleWatts: "idle_w",
  gpuPeakWatts: "peak_w",
  hostIdleWatts: "host_idle_w",
  gpuHours: "gpu_hours",
  trainingWatts: "training_w",
  meteredBefore: "baseline_kwh",
  meteredAfter: "actual_kwh",
  terabytes: "logical_tb",
  sizeBefore: "ratio_num",
  sizeAfter: "ratio_den",
  replicas: "replicas",
  wattHoursPerTerabyteHour: "wh_per_tb_hour",
  extraKilowattHours: "overhead_kwh",
  quantity: "quantity",
  pue: "pue",
  pueVariable: "pue_variable",
  marketRate: "market_rate",
};

const examples: Readonly<Record<string, string>> = {
  baseline_servers: "1000",
  baseline_utilisation: "15 %",
  actual_utilisation: "30 %",
  idle_w: "100",
  peak_w: "300",
};

const models = [...new Set(Object.values(computingInputs))]
  .filter((name) => name !== "pue")
  .map((name) => column(name, "optional", "plain", examples[name] ?? ""));

/** Green computing measures, one a row (domain.md §10, §11): the work, then what its model asks. */
export const computingColumns: readonly Column[] = [
  rowKey("2025-uplift"),
  column("name", "optional", "text", ""),
  column("measure_type", "required", "text", "elastic_management"),
  column("pool", "required", "text", "HQ/cpu-online"),
  column("order", "required", "plain", "1"),
  column("scope", "optional", "plain", ""),
  column("evidence_class", "optional", "text", "modelled"),
  ...period("2025-01-01", "2025-12-31"),
  column("functional_unit", "required", "text", "job"),
  column("units_done", "required", "plain", "1000000"),
  column("units_before", "optional", "plain", "1000000"),
  ...models,
  column("pue", "required", "plain", "1.3"),
  column("region", "required", "text", "CN-ZJ"),
  ...trailing("monitoring 2025", "required"),
];
