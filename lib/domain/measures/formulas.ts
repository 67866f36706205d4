import type { Measure } from "../case/case-file";

type Model = Measure["model"];
type Formulas = Readonly<Record<string, string>>;

/** The end of every energy model: the year, the hall, the grid. */
const facility: Formulas = {
  kilowattHoursInYear: "E = Σ daysᵢ / days · ΔEᵢ",
  facilityKilowattHours: "E_facility = E · PUE",
  gridFactor: "EF",
  kilograms: "m = E_facility · EF",
};

/** The formula of each step, by model, in the symbols of the method (N count, u utilisation, h hours, P power). */
const formulas: Readonly<Record<Model, Formulas>> = {
  utilisation: {
    hoursBefore: "H₀ = N₀ · h",
    serversAfter: "N₁ = ⌈N₀ · u₀ / u₁⌉",
    hoursAfter: "H₁ = N₁ · h",
    utilisationAfter: "u = N₀ · h · u₀ / H₁",
    wattsBefore: "P₀ = P_idle + (P_peak − P_idle) · u₀",
    wattsAfter: "P₁ = P_idle + (P_peak − P_idle) · u",
    kilowattHoursBefore: "E₀ = H₀ · P₀ / 1000",
    kilowattHoursAfter: "E₁ = H₁ · P₁ / 1000",
    kilowattHoursShortCut: "(H₀ − H₁) · P_idle / 1000",
    kilowattHoursNaive: "(H₀ − H₁) · P₀ / 1000",
    kilowattHoursSaved: "ΔE = E₀ − E₁",
    ...facility,
  },
  server_hours: {
    hoursAvoided: "H",
    kilowattHoursSaved: "ΔE = H · (P_idle − P_parked) / 1000 − C",
    ...facility,
  },
  consolidation: {
    gpusByCompute: "⌈G₀ · u₀ / u₁⌉",
    gpusByMemory: "⌈M / m⌉",
    gpusAfter: "G₁ = max(⌈G₀ · u₀ / u₁⌉, ⌈M / m⌉)",
    hostsAfter: "S = ⌈G / g⌉",
    kilowattHoursBefore:
      "E₀ = (G₀ · h · P_idle + G₀ · h · u₀ · (P_peak − P_idle) + S₀ · h · P_host) / 1000",
    kilowattHoursAfter:
      "E₁ = (G₁ · h · P_idle + G₀ · h · u₀ · (P_peak − P_idle) + S₁ · h · P_host) / 1000",
    kilowattHoursNaive: "(G₀ − G₁) · h · P₀ / 1000",
    kilowattHoursSaved: "ΔE = ((G₀ − G₁) · P_idle + (S₀ − S₁) · P_host) · h / 1000",
    ...facility,
  },
  training: {
    hoursAfter: "T₁ = T₀ · η₀ / η₁",
    hoursSavedPercent: "1 − η₀ / η₁",
    speedup: "η₁ / η₀",
    kilowattHoursBefore: "E₀ = T₀ · (P_idle + (P_peak − P_idle) · η₀) / 1000",
    kilowattHoursAfter: "E₁ = T₁ · (P_idle + (P_peak − P_idle) · η₁) / 1000",
    kilowattHoursNaive: "(T₀ − T₁) · P₀ / 1000",
    kilowattHoursUpper: "(T₀ − T₁) · P_train / 1000",
    kilowattHoursSaved: "ΔE = (T₀ − T₁) · P_idle / 1000",
    ...facility,
  },
  storage: {
    terabytesAvoided: "ΔTB = TB · (1 − 1 / r) · R",
    kilowattHoursSaved: "ΔE = ΔTB · k · h / 1000 − C",
    ...facility,
  },
  quantity: { quantity: "Q" },
  net: { quantity: "±Q" },
};

/** A step's formula in symbols; "" for a number that is only carried on. */
export const formulaOf = (model: Model, step: string): string => formulas[model][step] ?? "";
