import type { Told } from "../refusal";

/** domain.md §10: what may be wrong with a cell or a row; E07, E08, E12, E13 may be warnings. */
export const importCodes = [
  "E01",
  "E02",
  "E03",
  "E04",
  "E05",
  "E06",
  "E07",
  "E08",
  "E09",
  "E10",
  "E11",
  "E12",
  "E13",
  "E14",
  "E15",
] as const;
export type ImportCode = (typeof importCodes)[number];

/** One bad or doubtful cell: where it stands in the file, what was found, what is wrong, what to do. */
export type ImportError = {
  readonly row: number;
  readonly column: string;
  readonly code: ImportCode;
  readonly found: string;
  readonly told: Told;
  readonly remedy: Told;
};

/** What reading a cell found wrong; the row and column are added by who asked. */
export type CellFault = Pick<ImportError, "code" | "told" | "remedy">;

const values = (told: Told["values"]) => told ?? {};

export const missing = (column: string): CellFault => ({
  code: "E01",
  told: { word: "checks.import.E01.error", values: { column } },
  remedy: { word: "checks.import.E01.remedy" },
});

/** A text that no form takes: too long, or with letters a key may not have. */
export const refusedText = (column: string): CellFault => ({
  code: "E01",
  told: { word: "checks.import.E01.form", values: { column } },
  remedy: { word: "checks.import.E01.formRemedy" },
});

/** A public text with a phrase that no claim may use (domain.md 6.1). */
export const banned = (phrase: string): CellFault => ({
  code: "E01",
  told: { word: "input.banned", values: { phrase } },
  remedy: { word: "checks.import.E01.bannedRemedy" },
});

export const notANumber = (found: string): CellFault => ({
  code: "E02",
  told: { word: "checks.import.E02.error", values: { found } },
  remedy: { word: "checks.import.E02.remedy" },
});

/** What a spreadsheet shows where a formula failed: "#REF!". */
export const broken = (found: string): CellFault => ({
  code: "E02",
  told: { word: "checks.import.E02.broken", values: { found } },
  remedy: { word: "checks.import.E02.brokenRemedy" },
});

export const merged = (column: string): CellFault => ({
  code: "E01",
  told: { word: "checks.import.E01.merged", values: { column } },
  remedy: { word: "checks.import.E01.mergedRemedy" },
});

export const wrongUnit = (error: Told): CellFault => ({
  code: "E03",
  told: error,
  remedy:
    "allowed" in (error.values ?? {})
      ? { word: "checks.import.E03.remedy", values: values(error.values) }
      : { word: "checks.import.E03.factor" },
});

export const wrongDay = (found: string): CellFault => ({
  code: "E04",
  told: { word: "checks.import.E04.error", values: { found } },
  remedy: { word: "checks.import.E04.remedy" },
});

export const wrongPeriod = (from: string, to: string): CellFault => ({
  code: "E04",
  told: { word: "checks.import.E04.outside", values: { from, to } },
  remedy: { word: "checks.import.E04.split" },
});

/** A period over the year's end: how much of it falls into this year by days, and how much outside. */
export const crossing = (
  year: { readonly firstDay: string; readonly lastDay: string },
  parts: { readonly inside: string; readonly outside: string },
): CellFault => ({
  code: "E04",
  told: {
    word: "checks.import.E04.outside",
    values: { from: year.firstDay, to: year.lastDay },
  },
  remedy: { word: "checks.import.E04.parts", values: parts },
});

/** A site, source, category or factor that is not there, with the three nearest. */
export const unknown = (found: string, guesses: readonly string[]): CellFault => ({
  code: "E05",
  told: { word: "checks.import.E05.error", values: { found } },
  remedy: {
    word: guesses.length > 0 ? "checks.import.E05.remedy" : "checks.import.E05.none",
    values: { guesses: guesses.join(", ") },
  },
});

export const wrongScope = (scope: number): CellFault => ({
  code: "E05",
  told: { word: "calculator.scope", values: { scope } },
  remedy: { word: "checks.import.E05.scope", values: { scope } },
});

export const negative: CellFault = {
  code: "E09",
  told: { word: "checks.import.E09.error" },
  remedy: { word: "checks.import.E09.remedy" },
};

export const outOfRange = (range: string): CellFault => ({
  code: "E10",
  told: { word: "checks.import.E10.error", values: { range } },
  remedy: { word: "checks.import.E10.remedy", values: { range } },
});

/** A serial's token at fault, or a block that counts otherwise than the row. */
export const wrongSerial = (error: Told): CellFault => ({
  code: "E11",
  told: error,
  remedy: { word: "checks.import.E11.remedy" },
});

/** The stored result of a formula stands in for it. */
export const calculated: CellFault = {
  code: "E12",
  told: { word: "checks.import.E12.calculated" },
  remedy: { word: "checks.import.E12.calculatedRemedy" },
};

export const uncalculated: CellFault = {
  code: "E12",
  told: { word: "checks.import.E12.uncalculated" },
  remedy: { word: "checks.import.E12.uncalculatedRemedy" },
};

/** What a method refuses of its own inputs. */
export const wrongInput = (error: Told): CellFault => ({
  code: "E10",
  told: error,
  remedy: { word: "checks.import.E10.method" },
});

export const formula: CellFault = {
  code: "E12",
  told: { word: "checks.import.E12.error" },
  remedy: { word: "checks.import.E12.remedy" },
};

export const withoutEvidence: CellFault = {
  code: "E13",
  told: { word: "checks.import.E13.error" },
  remedy: { word: "checks.import.E13.remedy" },
};

/** A currency or price year that does not meet the factor's without a rate or an index. */
export const withoutRate = (error: Told, unit: string): CellFault => ({
  code: "E14",
  told: error,
  remedy: { word: "checks.import.E14.remedy", values: { unit } },
});

/** A text that is no currency of a year. */
export const noMoney = (found: string): CellFault => ({
  code: "E14",
  told: { word: "checks.import.E14.error", values: { found } },
  remedy: { word: "checks.import.E14.code" },
});

export const notYours: CellFault = {
  code: "E15",
  told: { word: "checks.import.E15.error" },
  remedy: { word: "checks.import.E15.remedy" },
};
