import type { CellFault } from "./import-error";

export const repeated = (key: string, line: number): CellFault => ({
  code: "E06",
  told: { word: "checks.import.E06.error", values: { key, line } },
  remedy: { word: "checks.import.E06.remedy" },
});

export const sameOrder = (pool: string, line: number): CellFault => ({
  code: "E06",
  told: { word: "checks.import.E06.order", values: { pool, line } },
  remedy: { word: "checks.import.E06.orderRemedy" },
});

export const overlapping = (line: number): CellFault => ({
  code: "E07",
  told: { word: "checks.import.E07.error", values: { line } },
  remedy: { word: "checks.import.E07.remedy" },
});

/** The same days are in the year already, under another row key. */
export const overlappingThere = (key: string): CellFault => ({
  code: "E07",
  told: { word: "checks.import.E07.there", values: { key } },
  remedy: { word: "checks.import.E07.thereRemedy", values: { key } },
});

export const gap = (from: string, to: string): CellFault => ({
  code: "E07",
  told: { word: "checks.import.E07.gap", values: { from, to } },
  remedy: { word: "checks.import.E07.gapRemedy" },
});

export const outlier: CellFault = {
  code: "E08",
  told: { word: "checks.import.E08.error" },
  remedy: { word: "checks.import.E08.remedy" },
};

/** More than 30 % above or below what the year before had for the same days. */
export const jump = (before: string): CellFault => ({
  code: "E08",
  told: { word: "checks.import.E08.jump", values: { before } },
  remedy: { word: "checks.import.E08.remedy" },
});

export const serialsOverlap = (line: number, from: number, to: number): CellFault => ({
  code: "E11",
  told: { word: "checks.import.E11.overlap", values: { line, from, to } },
  remedy: { word: "checks.import.E11.overlapRemedy" },
});
