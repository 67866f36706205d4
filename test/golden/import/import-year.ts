import type { CaseFile } from "@/lib/domain/case/case-file";
import { type ImportContext, type ImportFacts, importContext } from "@/lib/domain/import/context";
import { readSheet } from "@/lib/domain/import/read";
import type { ReadEntries, Sheet, TemplateKey } from "@/lib/domain/import/template";
import { templateOf } from "@/lib/domain/import/templates";
import { factorLibrary } from "@/lib/outside/factor-library";
import { siteOf } from "../small-case";

const library = factorLibrary();
const approved = [...library.factors.values()].filter(
  ({ key }) => library.shelved.get(key)?.status === "approved",
);

/** A year of an organisation with an office, a factory and a leased hall, and the library's approved factors. */
export function importYear(parts: Partial<ImportFacts> = {}): ImportContext {
  return importContext({
    year: { label: "2025", firstDay: "2025-01-01", lastDay: "2025-12-31" },
    gwpSet: "AR5",
    sites: [
      siteOf({ key: "HQ", region: "CN-ZJ" }),
      siteOf({ key: "BJ", region: "CN-BJ", kind: "factory" }),
      siteOf({ key: "HALL", region: "CN-HE", kind: "leased_data_centre" }),
    ],
    ownSites: null,
    factors: approved,
    activities: [],
    measures: [],
    before: [],
    names: ["Works Ltd"],
    claim: null,
    ...parts,
  });
}

/** The draft year of a case file, with the year before it. */
export function importYearOf(file: CaseFile, before: CaseFile | null = null): ImportContext {
  return importYear({
    year: file.year,
    gwpSet: file.boundary.gwpSet,
    sites: file.sites,
    factors: [...file.factors, ...approved],
    activities: file.activities,
    measures: file.measures,
    before: before?.activities ?? [],
    names: [file.organisation.legalName, file.organisation.localName, ...file.organisation.aliases],
    claim: file.claim,
  });
}

type Cells = Readonly<Record<string, string>>;

/** A sheet of a template's example row, once for each of these changes to it; the first is on line 2. */
export function sheetOfRows(key: TemplateKey, ...rows: readonly Cells[]): Sheet {
  const { columns } = templateOf(key);
  const example = Object.fromEntries(columns.map(({ name, example }) => [name, example]));
  return {
    header: columns.map(({ name }) => name),
    rows: rows.map((cells, n) => ({ line: n + 2, cells: { ...example, ...cells } })),
  };
}

export const readRows = (
  key: TemplateKey,
  rows: readonly Cells[],
  context = importYear(),
): ReadEntries => readSheet(templateOf(key), sheetOfRows(key, ...rows), context);

/** What was found, as "line column code". */
export const foundIn = ({ errors, warnings }: ReadEntries): readonly string[] =>
  [...errors, ...warnings].map(({ row, column, code }) => `${row} ${column} ${code}`);
