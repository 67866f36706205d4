import type { Told } from "../refusal";
import type { FieldChange } from "./against";
import type { ImportError } from "./import-error";
import type { CellFix } from "./patched";
import type { ColumnMap } from "./template";

/** How far an import beside the request has come. Over: done, failed, cancelled. */
export const importStates = [
  "waiting",
  "reading",
  "matching",
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

/** States in which the server has work to do; in all others it waits for a person, or it is over. */
const working: readonly ImportState[] = ["waiting", "reading", "writing"];
export const isWorking = (state: ImportState): boolean => working.includes(state);

/** One line of a file, as it was opened. */
export type Head = { readonly head: string; readonly sample: string };

/** What the check found: counts of everything, and the first of each kind of mistake. */
export type Checked = {
  readonly kind: "checked";
  /** What the file is, as "CSV, UTF-8" or "XLSX". */
  readonly format: string;
  readonly rows: number;
  readonly ready: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly badRows: number;
  readonly badCells: number;
  readonly doubtfulCells: number;
  /** Bad cells by code and by column of the template. */
  readonly byCode: Readonly<Record<string, number>>;
  readonly byColumn: Readonly<Record<string, number>>;
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
  readonly changes: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[];
  /** Files of the year that its rows name as evidence. */
  readonly files: number;
  /** SHA-256 of what an import would do: what is written is what was shown. */
  readonly fingerprint: string;
  readonly importedBefore: { readonly at: string; readonly fileName: string } | null;
  /** The year has changed since a person pressed the button: they look again. */
  readonly moved?: true;
};

export type Matching = {
  readonly kind: "matching";
  readonly heads: readonly Head[];
  readonly columns: ColumnMap;
  readonly missing: readonly string[];
};

export type Imported = {
  readonly kind: "done";
  readonly importId: string | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows with a mistake, left in the file. */
  readonly left: number;
  /** Links made to evidence that was there. */
  readonly linked: number;
};

/** What is kept with a job for the page that shows it. */
export type JobResult =
  | { readonly kind: "fixes"; readonly fixes: readonly CellFix[] }
  | Matching
  | Checked
  | Imported
  | { readonly kind: "failed"; readonly told: Told };
