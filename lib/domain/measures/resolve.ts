import type { Measure } from "../case/case-file";
import type { GwpSet } from "../case/factor";
import { compared, exact, minus } from "../decimal";
import type { Lookup } from "../inventory/lookup";
import { note, type Problems } from "../inventory/problems";
import { co2eOf, unweighable } from "../inventory/weights";
import { nearest } from "../nearest";
import { modelInputs } from "./models";
import type { Given, InputRow, Inputs } from "./types";

const number = /^\d{1,18}(\.\d{1,18})?$/;

/** An input's own uncertainty stands under its name with this ending: "idleWatts.percent". */
export const percentName = (name: string): string => `${name}.percent`;

/** The names a model's inputs may have. */
export function inputNames(model: Measure["model"]): ReadonlySet<string> {
  return new Set(modelInputs[model].flatMap(({ name }) => [name, percentName(name)]));
}

/** What a measure's inputs are looked up in, and where what is wrong with them goes. */
export type Desk = {
  readonly lookup: Lookup;
  readonly set: GwpSet;
  readonly problems: Problems;
};

/**
 * A measure's inputs as numbers: a decimal as it stands, a coefficient's value, a factor's kg CO2e
 * per unit. What is missing or out of range goes to `problems` under `at`; undefined then.
 */
export function resolveInputs(measure: Measure, at: string, desk: Desk): Inputs | undefined {
  const rows = modelInputs[measure.model];
  const all = rows.map((row) => inputValue(measure, row, `${at}.inputs.${row.name}`, desk));
  checkTogether(measure, at, desk.problems);
  if (all.some((one) => one === undefined)) return undefined;
  const inputs = inputsOf(all.flatMap((one) => one ?? []));
  return fits(inputs, at, desk.problems) ? inputs : undefined;
}

/** Inputs by name, of those that are given. */
export function inputsOf(all: readonly Given[]): Inputs {
  const values = new Map(all.map(({ row, value }) => [row.name, value]));
  const maybe = (name: string) => values.get(name) ?? null;
  const required = (name: string) => {
    const value = maybe(name);
    if (!value) throw new RangeError(`no input row ${name}`);
    return value;
  };
  return Object.assign(required, { maybe, all });
}

/** The resolved input; null where it is optional and not given; undefined where it is wrong. */
function inputValue(
  measure: Measure,
  row: InputRow,
  field: string,
  desk: Desk,
): Given | null | undefined {
  const text = measure.inputs[row.name] || row.otherwise;
  if (text === "") return null;
  if (text === null) {
    note(desk.problems, field, "calculator.input", { name: row.name });
    return undefined;
  }
  const percent = percentOf(measure, row, field, desk.problems);
  const found = foundIn(text, row, desk);
  if (!found) {
    notFound(text, row, field, desk);
    return undefined;
  }
  const { value } = found;
  const low = row.positive ? compared(value, 0) <= 0 : compared(value, 0) < 0;
  const high = row.kind === "share" && compared(value, 1) > 0;
  if (low || high) note(desk.problems, field, "calculator.range", { name: row.name });
  return low || high ? undefined : { ...found, row, text, percent: percent ?? found.percent };
}

/** A key like one that the input may name was misspelt; anything else should have been a number. */
function notFound(key: string, { name, kind }: InputRow, field: string, desk: Desk) {
  const { lookup, problems } = desk;
  const weighed = kind === "factor" || kind === "rate";
  const [guess] = nearest(key, weighed ? lookup.keys() : lookup.coefficientKeys());
  if (weighed) note(problems, field, lookup.absent(key), { key, guess: guess ?? "–" });
  else if (guess) note(problems, field, "calculator.coefficient", { key, guess });
  else note(problems, field, "calculator.neither", { name });
}

type Found = Pick<Given, "value" | "origin" | "percent">;

function foundIn(text: string, { kind }: InputRow, { lookup, set }: Desk): Found | undefined {
  const typed = number.test(text) && kind !== "factor";
  if (typed) return { value: exact(text), origin: "typed", percent: null };
  if (kind === "factor" || kind === "rate") {
    const factor = lookup.factor(text);
    if (!factor || unweighable(factor, set)) return undefined;
    const percent = factor.uncertaintyPercent ?? null;
    return { value: co2eOf(factor, set), origin: "factor", percent };
  }
  const coefficient = lookup.coefficient(text);
  if (!coefficient) return undefined;
  return { value: exact(coefficient.value), origin: "published", percent: null };
}

function percentOf({ inputs }: Measure, row: InputRow, field: string, problems: Problems) {
  const text = inputs[percentName(row.name)];
  if (!text) return null;
  const known = number.test(text) && compared(text, 100) <= 0;
  if (!known) note(problems, percentName(field), "calculator.percent", { name: row.name });
  return known ? text : null;
}

/** Meters of one side alone say nothing. */
const pairs = [
  ["wattsBefore", "wattsAfter"],
  ["meteredBefore", "meteredAfter"],
] as const;

function checkTogether({ model, inputs }: Measure, at: string, problems: Problems) {
  if (model === "server_hours" && !inputs.hoursAvoided && !inputs.shareAvoided)
    note(problems, `${at}.inputs.hoursAvoided`, "calculator.eitherHours");
  for (const [one, other] of pairs) {
    if (inputs[one] && !inputs[other])
      note(problems, `${at}.inputs.${other}`, "calculator.input", { name: other });
    if (inputs[other] && !inputs[one])
      note(problems, `${at}.inputs.${one}`, "calculator.input", { name: one });
  }
}

/** PUE is at least 1, and its variable part lies within what exceeds 1 (rule 9). */
function fits(input: Inputs, at: string, problems: Problems): boolean {
  const [pue, part] = [input.maybe("pue"), input.maybe("pueVariable")];
  if (!pue) return true;
  const low = compared(pue, 1) < 0;
  if (low) note(problems, `${at}.inputs.pue`, "calculator.range", { name: "pue" });
  const beyond = part !== null && !low && compared(part, minus(pue, 1)) > 0;
  if (beyond) note(problems, `${at}.inputs.pueVariable`, "calculator.pueVariable");
  return !low && !beyond;
}
