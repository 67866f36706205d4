import { findMethod, methodsOf } from "../methods/methods";
import type { MethodInput } from "../methods/types";
import { type Cell, numberIn, percentIn, shareIn, within } from "./cells";
import * as faults from "./import-error";
import type { RowReader } from "./row-reader";

/** The row's method by its key, "" for quantity × factor; one that the category may not use is named. */
export function methodIn(row: RowReader, category: string): string {
  const key = row.text("method");
  const known = methodsOf(category).map((method) => method.key);
  if (key !== "" && !known.includes(key))
    row.fail("method", faults.unknown(key, row.guess(`method ${category}`, key, known)));
  return key;
}

/**
 * What a method asks, as its columns have it; an empty one is left out, and a method that was refused asks
 * nothing. `known` has no column here.
 */
export function inputsIn(
  row: RowReader,
  method: string,
  known: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const given = { ...known };
  const asked = row.isBad("method") ? undefined : findMethod(method);
  for (const input of asked?.inputs ?? []) {
    if (known[input.name] !== undefined) continue;
    const isEmpty = row.text(input.column) === "" && !row.isBad(input.column);
    const value = row.read(input.column, (typed) => inputIn(input, typed));
    if (value !== undefined) given[input.name] = value;
    else if (isEmpty && input.required && input.otherwise === null)
      row.fail(input.column, faults.missing(input.column));
  }
  return given;
}

/** An input as its method reads it: digits of any width, per cents as numbers, a choice in its own letters. */
function inputIn(input: MethodInput, typed: string): Cell<string> {
  if (input.kind === "number") return ranged(numberIn(typed), input);
  if (input.kind === "share") return ranged(shareIn(typed), input, "1");
  if (input.kind === "percent") return ranged(percentIn(typed), input, "100");
  const folded = typed.normalize("NFKC");
  if (input.kind !== "choice") return { value: folded };
  const value = input.choices.find((one) => one.toLowerCase() === folded.toLowerCase());
  return value === undefined ? { fault: faults.unknown(typed, input.choices) } : { value };
}

function ranged(cell: Cell<string>, { least }: MethodInput, most?: string): Cell<string> {
  if (!("value" in cell) || (least === null && most === undefined)) return cell;
  const range = most === undefined ? `≥ ${least}` : `0–${most}`;
  const isIn = within(cell.value, least ?? cell.value, most ?? cell.value);
  return isIn ? cell : { fault: faults.outOfRange(range) };
}
