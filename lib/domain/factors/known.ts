/** Categories that rows of the library stand in; a search narrows by them and a file may name no other. */
export const factorCategories = [
  "stationary_combustion",
  "mobile_combustion",
  "refrigerant",
  "process",
  "electricity_location",
  "electricity_residual",
  "electricity_excluding_traded",
  "electricity_fossil_power",
  "electricity_lifecycle",
  "electricity_td",
  "heat",
  "heat_td",
  "purchased_goods",
  "wtt",
  "td_losses",
  "freight",
  "waste",
  "water",
  "business_travel",
  "commuting",
  "homeworking",
  "embodied",
] as const;

/** Categories of coefficients: numbers that models of measures use, in no unit of activity. */
export const coefficientCategories = [
  "compute",
  "accelerator",
  "storage",
  "memory",
  "network",
  "pue",
] as const;

/** How a row came to be trusted, the most first; only the first two are approved at once. */
export const confidences = [
  "primary-copy",
  "multi-transcription",
  "secondary-transcription",
  "single-transcription",
  "page-report",
  "derived-from-transcribed-parameters",
] as const;
