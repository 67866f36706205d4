import type { Activity } from "../case/case-file";
import { guesser } from "../nearest";
import { acrossRows } from "./across-rows";
import { activityIn } from "./activity-row";
import { computingIn } from "./computing-row";
import type { ImportContext } from "./context";
import { electricityIn } from "./electricity-row";
import { type ImportError, missing } from "./import-error";
import { instrumentIn } from "./instrument-row";
import { refrigerantIn } from "./refrigerant-row";
import { retirementIn } from "./retirement-row";
import { type RowReader, rowReader } from "./row-reader";
import { spendIn } from "./spend-row";
import type { Entry, ReadEntries, Sheet, Template, TemplateKey } from "./template";
import { travelIn } from "./travel-row";

/** One row of a template as what it becomes; undefined where a cell is bad, as the row then says. */
type Reader<Made> = (row: RowReader, context: ImportContext) => Made | undefined;

const activities =
  (read: Reader<Activity>): Reader<Entry> =>
  (row, context) => {
    const entry = read(row, context);
    return entry && { noun: "activity", entry };
  };

const readers: Readonly<Record<TemplateKey, Reader<Entry>>> = {
  activity: activities(activityIn),
  electricity: activities(electricityIn),
  refrigerant: activities(refrigerantIn),
  travel: activities(travelIn),
  spend: activities(spendIn),
  computing(row, context) {
    const entry = computingIn(row, context);
    return entry && { noun: "measure", entry };
  },
  instruments(row, context) {
    const entry = instrumentIn(row, context);
    return entry && { noun: "instrument", entry };
  },
  retirements(row, context) {
    const entry = retirementIn(row, context);
    return entry && { noun: "retirement", entry };
  },
};

/**
 * A sheet under the template's own heads against a year: every row as an entry, or every bad cell of it
 * by line and column with its code (domain.md §10), what was found and the remedy. Reads only. Whoever
 * waits is told how many rows are read.
 */
export function readSheet(
  template: Template,
  sheet: Sheet,
  context: ImportContext,
  onProgress: (done: number) => void = () => undefined,
): ReadEntries {
  const header = new Set(sheet.header);
  const absent = template.columns.filter(({ name, required }) => required && !header.has(name));
  if (absent.length > 0)
    return {
      ready: [],
      warnings: [],
      errors: absent.map(({ name }) => ({ row: 1, column: name, found: "", ...missing(name) })),
    };
  const guess = guesser();
  const read = readers[template.key];
  const rows = sheet.rows.map((cells, done) => {
    if (done % 1000 === 0) onProgress(done);
    const row = rowReader(template, cells, guess);
    return { row, entry: read(row, context) };
  });
  const whole = rows.flatMap(({ row: { line }, entry }) => (entry ? [{ ...entry, line }] : []));
  const across = acrossRows(template, whole, context);
  const errors = ordered([...rows.flatMap(({ row }) => row.errors), ...across.errors]);
  const bad = new Set(errors.map(({ row }) => row));
  return {
    ready: whole.filter(({ line }) => !bad.has(line)),
    errors,
    warnings: ordered([...rows.flatMap(({ row }) => row.warnings), ...across.warnings]),
  };
}

function ordered(errors: readonly ImportError[]): readonly ImportError[] {
  return errors.toSorted((a, b) => a.row - b.row);
}
