import type { CaseFile, Measure } from "../case/case-file";
import type { Scope } from "../case/parts";
import { compared, type Exact, exact, rounded, safe, sumOf, textOf, times } from "../decimal";
import type { Lookup } from "../inventory/lookup";
import { note, type Problems } from "../inventory/problems";
import type { MeasureResult } from "../inventory/types";
import { co2eOf, unweighable } from "../inventory/weights";
import { energyModels, modelInputs } from "./models";
import { resolveInputs } from "./resolve";
import type { Inputs, Pool, Step } from "./types";

type Result = Omit<MeasureResult, "greenComputing">;
export type Measured = { readonly result: Result; readonly pool: Pool };
type Part = { readonly scope: Scope; readonly grams: number };

/** One measure from the state its pool is in; undefined where an input is wrong, as `problems` then says. */
export function measured(
  file: CaseFile,
  measure: Measure,
  at: string,
  pool: Pool,
  lookup: Lookup,
  problems: Problems,
): Measured | undefined {
  const { gwpSet } = file.boundary;
  checkNames(measure, at, problems);
  if (measure.model === "net") return netted(file, measure, at, pool, lookup, problems);
  const [scope, ...others] = measure.scopes;
  if (scope === undefined || others.length > 0) {
    note(problems, `${at}.scopes`, "calculator.oneScope");
    return undefined;
  }
  const input = resolveInputs(measure, at, lookup, gwpSet, problems);
  if (!input) return undefined;
  if (measure.model === "quantity") {
    const steps: Step[] = [{ step: "quantity", value: input("quantity"), unit: "" }];
    const kilograms = times(input("quantity"), input("factor"));
    return finished(measure, [part(scope, kilograms)], steps, pool);
  }
  if (!hasLeft(measure, input, at, pool, problems)) return undefined;
  const saving = energyModels[measure.model].save(input, pool);
  const facility = times(saving.kilowattHours, input("pue"));
  const steps: Step[] = [
    ...saving.steps,
    { step: "facilityKilowattHours", value: facility, unit: "kWh" },
    { step: "gridFactor", value: input("factor"), unit: "kg/kWh" },
  ];
  const kilograms = times(facility, input("factor"));
  return finished(measure, [part(scope, kilograms)], steps, saving.pool);
}

/** A misspelt optional input would otherwise count as its default. */
function checkNames({ model, inputs }: Measure, at: string, problems: Problems) {
  const known = new Set<string>(modelInputs[model].map((row) => row.name));
  for (const [name, value] of Object.entries(inputs))
    if (value !== "" && !known.has(name))
      note(problems, `${at}.inputs.${name}`, "calculator.inputUnknown", { name });
}

/** Nobody credits an hour that an earlier measure of the pool has already switched off (domain.md M2). */
function hasLeft(
  measure: Measure,
  input: Inputs,
  at: string,
  { hours: left }: Pool,
  problems: Problems,
): boolean {
  if (!left) return true;
  const values = { left: textOf(left, 0) };
  const names = measure.model === "server_hours" ? ["hoursAvailable", "hoursAvoided"] : [];
  const beyond = names.filter((name) => compared(input(name), left) > 0);
  for (const name of beyond) note(problems, `${at}.inputs.${name}`, "calculator.poolLeft", values);
  if (compared(left, 0) <= 0) note(problems, `${at}.order`, "calculator.poolLeft", values);
  return beyond.length === 0 && compared(left, 0) > 0;
}

/** Signed quantities, each with its scope and factor: petrol saved, electricity added. */
function netted(
  file: CaseFile,
  measure: Measure,
  at: string,
  pool: Pool,
  lookup: Lookup,
  problems: Problems,
): Measured | undefined {
  if (measure.items.length === 0) note(problems, `${at}.items`, "calculator.items");
  const steps: Step[] = [];
  const parts = measure.items.flatMap((item, index) => {
    const field = `${at}.items[${index}]`;
    const factor = lookup.factor(item.factor);
    if (!factor || unweighable(factor, file.boundary.gwpSet)) {
      note(problems, `${field}.factor`, "calculator.factor", { key: item.factor, guess: "–" });
      return [];
    }
    if (!measure.scopes.includes(item.scope))
      note(problems, `${field}.scope`, "calculator.itemScope");
    const quantity = times(item.quantity, item.sign);
    steps.push({ step: "quantity", value: quantity, unit: factor.unit });
    return [part(item.scope, times(quantity, co2eOf(factor, file.boundary.gwpSet)))];
  });
  return parts.length === measure.items.length ? finished(measure, parts, steps, pool) : undefined;
}

function part(scope: Scope, kilograms: Exact): Part {
  return { scope, grams: safe(rounded(times(kilograms, exact(1000)))) };
}

function finished(
  measure: Measure,
  parts: readonly Part[],
  steps: readonly Step[],
  pool: Pool,
): Measured {
  const of = (scope: Scope) =>
    sumOf(parts.filter((one) => one.scope === scope).map((p) => p.grams));
  const scopes = [...new Set(measure.scopes)].sort();
  return {
    pool,
    result: {
      key: measure.key,
      name: measure.name,
      type: measure.type,
      evidenceClass: measure.evidenceClass,
      grams: sumOf(parts.map((one) => one.grams)),
      byScope: scopes.map((scope) => ({ scope, grams: of(scope) })),
      steps: steps.map(({ step, value, unit }) => ({ step, value: textOf(value, 6), unit })),
    },
  };
}
