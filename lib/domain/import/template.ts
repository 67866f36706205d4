import type { Activity, Instrument, Measure, Retirement } from "../case/case-file";
import type { Permission } from "../permissions";
import type { Word } from "../words/en";
import type { ImportError } from "./import-error";

export const templateKeys = [
  "activity",
  "electricity",
  "refrigerant",
  "travel",
  "spend",
  "computing",
  "instruments",
  "retirements",
] as const;
export type TemplateKey = (typeof templateKeys)[number];

export type Column = {
  readonly name: string;
  readonly required: boolean;
  /** Free text, where a formula would be taken as it stands and never executed. */
  readonly text: boolean;
  readonly example: string;
};

/** What one row of a sheet becomes. */
export type Entry =
  | { readonly noun: "activity"; readonly entry: Activity }
  | { readonly noun: "measure"; readonly entry: Measure }
  | { readonly noun: "instrument"; readonly entry: Instrument }
  | { readonly noun: "retirement"; readonly entry: Retirement };
export type Noun = Entry["noun"];

/** A row of domain.md §10: what a sheet of this kind has, and what its rows become. */
export type Template = {
  readonly key: TemplateKey;
  readonly word: Word;
  readonly noun: Noun;
  /** The act that importing it is. */
  readonly permission: Permission;
  readonly columns: readonly Column[];
};

/** A sheet as `lib/outside` reads it from CSV or XLSX; `line` is the row's number in the file. */
export type Sheet = {
  readonly header: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly cells: Readonly<Record<string, string>>;
    /**
     * Cells of a spreadsheet that are not what they show, by head: the stored value of a formula ("" where
     * none is stored), or a cell that a merged one covers.
     */
    readonly odd?: Readonly<Record<string, "formula" | "merged">>;
  }[];
};

/** Column of the template to the file's own head, as a person matched them. */
export type ColumnMap = Readonly<Record<string, string>>;

export type ReadEntries = {
  /** Rows that may be imported as they are, with the line they stand on. */
  readonly ready: readonly (Entry & { readonly line: number })[];
  readonly errors: readonly ImportError[];
  /** Worth a look; they do not stop an import. */
  readonly warnings: readonly ImportError[];
};
