import type { Guess } from "../nearest";
import { type Cell, cleaned, dayIn, flagIn, isBroken, looksLikeFormula, numberIn } from "./cells";
import * as faults from "./import-error";
import type { Sheet, Template } from "./template";

/** Files a fault under its column. */
export type Fail = (column: string, fault: faults.CellFault) => void;

/** One row of a sheet under the template's heads; what is wrong with a cell is filed as it is read. */
export type RowReader = {
  readonly line: number;
  readonly text: (column: string) => string;
  /** By its parser; undefined where the cell is empty or wrong. */
  readonly read: <Value>(
    column: string,
    parse: (typed: string) => Cell<Value>,
  ) => Value | undefined;
  readonly number: (column: string) => string | undefined;
  readonly day: (column: string) => string | undefined;
  /** No where the cell is empty. */
  readonly flag: (column: string) => boolean;
  /** One of these, whatever its letters' case; undefined where the cell is empty or none of them. */
  readonly choice: <Value extends string>(
    column: string,
    known: readonly Value[],
  ) => Value | undefined;
  readonly isBad: (column: string) => boolean;
  readonly fail: Fail;
  readonly warn: Fail;
  readonly guess: Guess;
  readonly errors: readonly faults.ImportError[];
  readonly warnings: readonly faults.ImportError[];
};

type Row = Sheet["rows"][number];

export function rowReader({ columns }: Template, row: Row, guess: Guess): RowReader {
  const errors: faults.ImportError[] = [];
  const warnings: faults.ImportError[] = [];
  const text = (column: string) => cleaned(row.cells[column] ?? "");
  const file =
    (list: faults.ImportError[]): Fail =>
    (column, fault) =>
      void list.push({ row: row.line, column, found: text(column), ...fault });
  const [fail, warn] = [file(errors), file(warnings)];
  const failed = (column: string) => errors.some((one) => one.column === column);
  const read: RowReader["read"] = (column, parse) => {
    if (text(column) === "" || failed(column)) return undefined;
    const cell = parse(text(column));
    if ("value" in cell) return cell.value;
    fail(column, cell.fault);
    return undefined;
  };
  checkCells(columns, row, text, fail, warn);
  return {
    line: row.line,
    text: (column) => (failed(column) ? "" : text(column)),
    read,
    number: (column) => read(column, numberIn),
    day: (column) => read(column, dayIn),
    flag(column) {
      const value = flagIn(text(column));
      if (value === undefined && !failed(column)) fail(column, faults.outOfRange("yes, no"));
      return value ?? false;
    },
    choice: (column, known) => read(column, (typed) => chosen(typed, known)),
    isBad: failed,
    fail,
    warn,
    guess,
    errors,
    warnings,
  };
}

function checkCells(
  columns: Template["columns"],
  { cells, odd }: Row,
  text: (column: string) => string,
  fail: Fail,
  warn: Fail,
) {
  for (const { name, required, text: free } of columns) {
    const typed = text(name);
    const mark = odd?.[name];
    if (mark === "merged") fail(name, faults.merged(name));
    else if (mark === "formula" && typed === "") fail(name, faults.uncalculated);
    else if (required && typed === "") fail(name, faults.missing(name));
    else if (isBroken(typed)) fail(name, faults.broken(typed));
    else if (mark === "formula" || (free && looksLikeFormula(cells[name] ?? "")))
      warn(name, mark === "formula" ? faults.calculated : faults.formula);
  }
  const isOptional = columns.some(({ name, required }) => name === "evidence_ref" && !required);
  if (isOptional && text("evidence_ref") === "") warn("evidence_ref", faults.withoutEvidence);
}

function chosen<Value extends string>(typed: string, known: readonly Value[]): Cell<Value> {
  const folded = typed.normalize("NFKC").toLowerCase();
  const value = known.find((one) => one.toLowerCase() === folded);
  return value === undefined ? { fault: faults.unknown(typed, known) } : { value };
}
