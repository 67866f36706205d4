import type { Word } from "../words/en";
import type { InputRow } from "./types";

const row = (
  name: string,
  word: Word,
  { kind = "number", positive = false, otherwise = null }: Partial<InputRow> = {},
): InputRow => ({ name, kind, positive, otherwise, word });

/** Every input a model may ask for; the models pick theirs by name. */
export const inputRows = {
  servers: row("servers", "calculator.inputs.servers", { positive: true }),
  utilisationBefore: row("utilisationBefore", "calculator.inputs.utilisationBefore", {
    kind: "share",
    positive: true,
  }),
  utilisationAfter: row("utilisationAfter", "calculator.inputs.utilisationAfter", {
    kind: "share",
    positive: true,
  }),
  hours: row("hours", "calculator.inputs.hours", { positive: true }),
  idleWatts: row("idleWatts", "calculator.inputs.idleWatts"),
  peakWatts: row("peakWatts", "calculator.inputs.peakWatts"),
  residualWatts: row("residualWatts", "calculator.inputs.residualWatts", { otherwise: "0" }),
  hoursAvoided: row("hoursAvoided", "calculator.inputs.hoursAvoided", { otherwise: "0" }),
  hoursAvailable: row("hoursAvailable", "calculator.inputs.hoursAvailable", { otherwise: "0" }),
  shareAvoided: row("shareAvoided", "calculator.inputs.shareAvoided", {
    kind: "share",
    otherwise: "0",
  }),
  controlKilowattHours: row("controlKilowattHours", "calculator.inputs.controlKilowattHours", {
    otherwise: "0",
  }),
  gpus: row("gpus", "calculator.inputs.gpus", { positive: true }),
  memoryDemand: row("memoryDemand", "calculator.inputs.memoryDemand"),
  memoryPerGpu: row("memoryPerGpu", "calculator.inputs.memoryPerGpu", { positive: true }),
  gpusPerHost: row("gpusPerHost", "calculator.inputs.gpusPerHost", { otherwise: "0" }),
  gpuIdleWatts: row("gpuIdleWatts", "calculator.inputs.gpuIdleWatts"),
  hostIdleWatts: row("hostIdleWatts", "calculator.inputs.hostIdleWatts", { otherwise: "0" }),
  gpuHours: row("gpuHours", "calculator.inputs.gpuHours", { positive: true }),
  trainingWatts: row("trainingWatts", "calculator.inputs.trainingWatts", { otherwise: "0" }),
  terabytes: row("terabytes", "calculator.inputs.terabytes", { positive: true }),
  sizeBefore: row("sizeBefore", "calculator.inputs.sizeBefore", { positive: true }),
  sizeAfter: row("sizeAfter", "calculator.inputs.sizeAfter", { positive: true }),
  replicas: row("replicas", "calculator.inputs.replicas", { positive: true }),
  wattHoursPerTerabyteHour: row(
    "wattHoursPerTerabyteHour",
    "calculator.inputs.wattHoursPerTerabyteHour",
  ),
  extraKilowattHours: row("extraKilowattHours", "calculator.inputs.extraKilowattHours", {
    otherwise: "0",
  }),
  pue: row("pue", "calculator.inputs.pue", { positive: true }),
  factor: row("factor", "calculator.inputs.factor", { kind: "factor" }),
  quantity: row("quantity", "calculator.inputs.quantity"),
} as const satisfies Readonly<Record<string, InputRow>>;
