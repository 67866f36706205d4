import type { Word } from "../words/en";
import type { BandKind, InputRow } from "./types";

type Parts = Partial<Omit<InputRow, "name" | "word">>;
const row = (name: string, word: Word, parts: Parts = {}): InputRow => ({
  name,
  kind: "number",
  positive: false,
  otherwise: null,
  band: null,
  ...parts,
  word,
});

const share = { kind: "share", positive: true } as const;
const used = { ...share, band: "utilisation" } as const;
const optional = { otherwise: "" } as const;
const none = { otherwise: "0" } as const;
const power = { band: "power" as BandKind } as const;

/** Every input a model may ask for; the models pick theirs by name. */
export const inputRows = {
  servers: row("servers", "calculator.inputs.servers", { positive: true }),
  utilisationBefore: row("utilisationBefore", "calculator.inputs.utilisationBefore", used),
  utilisationAfter: row("utilisationAfter", "calculator.inputs.utilisationAfter", used),
  utilisationCeiling: row("utilisationCeiling", "calculator.inputs.utilisationCeiling", {
    ...share,
    ...optional,
  }),
  hours: row("hours", "calculator.inputs.hours", { positive: true }),
  idleWatts: row("idleWatts", "calculator.inputs.idleWatts", power),
  peakWatts: row("peakWatts", "calculator.inputs.peakWatts", power),
  wattsBefore: row("wattsBefore", "calculator.inputs.wattsBefore", { ...power, ...optional }),
  wattsAfter: row("wattsAfter", "calculator.inputs.wattsAfter", { ...power, ...optional }),
  residualWatts: row("residualWatts", "calculator.inputs.residualWatts", { ...power, ...none }),
  hoursAvoided: row("hoursAvoided", "calculator.inputs.hoursAvoided", optional),
  hoursAvailable: row("hoursAvailable", "calculator.inputs.hoursAvailable", optional),
  shareAvoided: row("shareAvoided", "calculator.inputs.shareAvoided", {
    kind: "share",
    ...optional,
  }),
  controlKilowattHours: row("controlKilowattHours", "calculator.inputs.controlKilowattHours", none),
  gpus: row("gpus", "calculator.inputs.gpus", { positive: true }),
  memoryDemand: row("memoryDemand", "calculator.inputs.memoryDemand"),
  memoryPerGpu: row("memoryPerGpu", "calculator.inputs.memoryPerGpu", { positive: true }),
  gpusPerHost: row("gpusPerHost", "calculator.inputs.gpusPerHost", none),
  gpuIdleWatts: row("gpuIdleWatts", "calculator.inputs.gpuIdleWatts", power),
  gpuPeakWatts: row("gpuPeakWatts", "calculator.inputs.gpuPeakWatts", { ...power, ...optional }),
  hostIdleWatts: row("hostIdleWatts", "calculator.inputs.hostIdleWatts", { ...power, ...none }),
  gpuHours: row("gpuHours", "calculator.inputs.gpuHours", { positive: true }),
  trainingWatts: row("trainingWatts", "calculator.inputs.trainingWatts", { ...power, ...none }),
  meteredBefore: row("meteredBefore", "calculator.inputs.meteredBefore", optional),
  meteredAfter: row("meteredAfter", "calculator.inputs.meteredAfter", optional),
  terabytes: row("terabytes", "calculator.inputs.terabytes", { positive: true }),
  sizeBefore: row("sizeBefore", "calculator.inputs.sizeBefore", { positive: true }),
  sizeAfter: row("sizeAfter", "calculator.inputs.sizeAfter", { positive: true }),
  replicas: row("replicas", "calculator.inputs.replicas", { positive: true }),
  wattHoursPerTerabyteHour: row(
    "wattHoursPerTerabyteHour",
    "calculator.inputs.wattHoursPerTerabyteHour",
    power,
  ),
  extraKilowattHours: row("extraKilowattHours", "calculator.inputs.extraKilowattHours", none),
  pue: row("pue", "calculator.inputs.pue", { positive: true, band: "pue" }),
  pueVariable: row("pueVariable", "calculator.inputs.pueVariable", optional),
  factor: row("factor", "calculator.inputs.factor", { kind: "factor", band: "factor" }),
  marketRate: row("marketRate", "calculator.inputs.marketRate", { kind: "rate", ...optional }),
  quantity: row("quantity", "calculator.inputs.quantity"),
} as const satisfies Readonly<Record<string, InputRow>>;
