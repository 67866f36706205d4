import type { Activity } from "../case/case-file";
import { findMethod } from "../methods/methods";
import { readInputs } from "../methods/read-inputs";
import { isRefusal, type Told } from "../refusal";
import type { ImportContext } from "./context";
import * as faults from "./import-error";
import type { RowReader } from "./row-reader";

/** Rates and indices of money: without them a spend does not meet its factor (domain.md E14). */
const money = new Set(["fx", "deflatorSpend", "deflatorFactor"]);

/**
 * Whether the activity's method can count it: its inputs read and its units meet. What does not is
 * filed under the column of the input at fault; `columns` names those of other fields.
 */
export function countable(
  row: RowReader,
  activity: Activity,
  { factor, lookup, gwpSet }: ImportContext,
  columns: Readonly<Record<string, string>>,
): boolean {
  const [method, found] = [findMethod(activity.method), factor(activity.factor)];
  if (!method || method.key === "" || !found) return row.errors.length === 0;
  const columnOf = (field: string) =>
    columns[field] ?? method.inputs.find(({ name }) => name === field)?.column ?? "method";
  const refuse = (error: unknown) => {
    if (!isRefusal(error)) throw error;
    for (const [field, told] of Object.entries(error.fields))
      row.fail(columnOf(field), faultOf(field, told, found.unit));
  };
  const inputs = readInputs(method, activity.inputs, refuse);
  if (!inputs) return false;
  try {
    method.terms({ activity, factor: found, set: gwpSet, lookup, inputs });
  } catch (error) {
    refuse(error);
  }
  return row.errors.length === 0;
}

function faultOf(field: string, told: Told, unit: string): faults.CellFault {
  if (money.has(field)) return faults.withoutRate(told, unit);
  return field === "unit" || field === "factor" ? faults.wrongUnit(told) : faults.wrongInput(told);
}
