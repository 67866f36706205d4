/** How far an import beside the request has come. Over: done, failed, cancelled. */
export const importStates = [
  "waiting",
  "reading",
  "checked",
  "writing",
  "done",
  "failed",
  "cancelled",
] as const;
export type ImportState = (typeof importStates)[number];

/** All rows or none; or those without a mistake, the others left for the corrected file. */
export const importModes = ["all", "valid"] as const;
export type ImportMode = (typeof importModes)[number];
