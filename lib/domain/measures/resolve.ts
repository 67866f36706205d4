import type { Measure } from "../case/case-file";
import type { GwpSet } from "../case/factor";
import { compared, type Exact, exact } from "../decimal";
import type { Lookup } from "../inventory/lookup";
import { note, type Problems } from "../inventory/problems";
import { co2eOf, unweighable } from "../inventory/weights";
import { nearest } from "../nearest";
import { modelInputs } from "./models";
import type { InputRow, Inputs } from "./types";

const number = /^\d{1,18}(\.\d{1,18})?$/;

/**
 * A measure's inputs as numbers: a decimal as it stands, a coefficient's value, a factor's kg CO2e
 * per unit. What is missing or out of range goes to `problems` under `at`; undefined then.
 */
export function resolveInputs(
  measure: Measure,
  at: string,
  lookup: Lookup,
  set: GwpSet,
  problems: Problems,
): Inputs | undefined {
  const values = new Map<string, Exact>();
  const rows = modelInputs[measure.model];
  for (const row of rows) {
    const value = inputValue(measure, row, `${at}.inputs.${row.name}`, lookup, set, problems);
    if (value) values.set(row.name, value);
  }
  if (values.size < rows.length) return undefined;
  return (name) => {
    const value = values.get(name);
    if (!value) throw new RangeError(`no input row ${name} for ${measure.model}`);
    return value;
  };
}

function inputValue(
  measure: Measure,
  row: InputRow,
  field: string,
  lookup: Lookup,
  set: GwpSet,
  problems: Problems,
): Exact | undefined {
  const given = measure.inputs[row.name] || row.otherwise;
  if (!given) {
    note(problems, field, "calculator.input", { name: row.name });
    return undefined;
  }
  const value = row.kind === "factor" ? factor(given, lookup, set) : figure(given, lookup);
  if (!value) {
    const guess = nearest(given, lookup.keys())[0] ?? "–";
    note(problems, field, "calculator.factor", { key: given, guess });
    return undefined;
  }
  const low = row.positive ? compared(value, 0) <= 0 : compared(value, 0) < 0;
  const high = row.kind === "share" && compared(value, 1) > 0;
  if (low || high) note(problems, field, "calculator.range", { name: row.name });
  return low || high ? undefined : value;
}

function figure(given: string, lookup: Lookup): Exact | undefined {
  if (number.test(given)) return exact(given);
  const coefficient = lookup.coefficient(given);
  return coefficient && exact(coefficient.value);
}

function factor(key: string, lookup: Lookup, set: GwpSet): Exact | undefined {
  const found = lookup.factor(key);
  return found && !unweighable(found, set) ? co2eOf(found, set) : undefined;
}
