import { type Against, against, type Placed } from "./against";
import type { ImportContext } from "./context";
import { evidenceNames, type KnownFile } from "./evidence-refs";
import type { CellFault, ImportError } from "./import-error";
import { readSheet } from "./read";
import type { Entry, Sheet, Template } from "./template";

/** What an import would do with a sheet, and what stands against it. */
export type Plan = Against & {
  readonly rows: number;
  readonly errors: readonly ImportError[];
  readonly warnings: readonly ImportError[];
  /** By line: the evidence that the row names and that is there. */
  readonly files: ReadonlyMap<number, readonly string[]>;
};

type Year = {
  readonly context: ImportContext;
  /** What the year has of the template's noun, by key. */
  readonly there: ReadonlyMap<string, Entry["entry"]>;
  readonly files: readonly KnownFile[];
};

/**
 * A sheet under the template's heads against a year: which rows are new, which change what is there, and
 * every bad cell. Reads only. A retirement is never changed: its row must say what is there already.
 */
export function planned(
  template: Template,
  sheet: Sheet,
  year: Year,
  onProgress: (done: number) => void,
): Plan {
  const read = readSheet(template, sheet, year.context, onProgress);
  const found = against(read.ready, year.there);
  const refused = template.noun === "retirement" ? found.changed.map(recorded) : [];
  const named = evidenceOf(read.ready, year.files);
  return {
    ...found,
    changed: refused.length > 0 ? [] : found.changed,
    rows: sheet.rows.length,
    errors: inOrder([...read.errors, ...refused]),
    warnings: inOrder([...read.warnings, ...named.missing]),
    files: named.files,
  };
}

/** The evidence that rows name: what is there, and cells that name a file which is not. */
function evidenceOf(ready: readonly Placed[], files: readonly KnownFile[]) {
  const namesIn = evidenceNames(files);
  const found = new Map<number, readonly string[]>();
  const missing: ImportError[] = [];
  for (const { line, entry } of ready) {
    if (entry.evidence === "") continue;
    const { ids, known } = namesIn(entry.evidence);
    if (ids.length > 0) found.set(line, ids);
    if (!known)
      missing.push({ row: line, column: "evidence_ref", found: entry.evidence, ...notUploaded });
  }
  return { files: found, missing };
}

const notUploaded: CellFault = {
  code: "E13",
  told: { word: "imports.evidence.error" },
  remedy: { word: "imports.evidence.remedy" },
};

function recorded({ line, entry }: Placed): ImportError {
  return {
    row: line,
    column: "row_key",
    code: "E06",
    found: entry.key,
    told: { word: "imports.recorded.error", values: { key: entry.key } },
    remedy: { word: "imports.recorded.remedy" },
  };
}

function inOrder(errors: readonly ImportError[]): readonly ImportError[] {
  return errors.toSorted((a, b) => a.row - b.row);
}
