import type { CaseFile, Measure } from "../case/case-file";
import type { Scope } from "../case/parts";
import { times } from "../decimal";
import { note, type Problems } from "../inventory/problems";
import type { Known } from "./detail";
import { energyOf, energySteps, pueOf } from "./energy";
import { finished, type Measured } from "./finished";
import { checkCeiling, checkLeft } from "./left";
import { netted } from "./netted";
import { growthOf } from "./rebound";
import { type Desk, inputNames, resolveInputs } from "./resolve";
import { type Segment, shareAtWork } from "./segments";
import type { EnergyModelName, Inputs, Step } from "./types";

/** What a case must say for its measures to be counted. */
export type MeasuredCase = Pick<CaseFile, "measures"> & {
  readonly year: Pick<CaseFile["year"], "firstDay" | "lastDay">;
  readonly boundary: Pick<CaseFile["boundary"], "gwpSet">;
};

/** One measure from the state its pool is in; undefined where an input is wrong, as the desk's problems then say. */
export function measured(
  measure: Measure,
  at: string,
  segments: readonly Segment[],
  desk: Desk,
): Measured | undefined {
  checkNames(measure, at, desk.problems);
  if (measure.model === "net") return netted(measure, at, segments, desk);
  const [scope, ...others] = measure.scopes;
  if (scope === undefined || others.length > 0) {
    note(desk.problems, `${at}.scopes`, "calculator.oneScope");
    return undefined;
  }
  const input = resolveInputs(measure, at, desk);
  if (!input) return undefined;
  const { model } = measure;
  return model === "quantity"
    ? quantified({ measure, scope, input }, at, segments, desk.problems)
    : modelled({ measure, scope, input }, model, at, segments, desk.problems);
}

type Asked = { readonly measure: Measure; readonly scope: Scope; readonly input: Inputs };

function quantified(
  { measure, scope, input }: Asked,
  at: string,
  segments: readonly Segment[],
  problems: Problems,
): Measured | undefined {
  const share = shareAtWork(measure, segments);
  if (!share) {
    note(problems, `${at}.start`, "calculator.startLater");
    return undefined;
  }
  const steps: Step[] = [{ step: "quantity", value: input("quantity"), unit: "" }];
  const kilogramsOf = (one: Inputs) => times(one("quantity"), one("factor"), share);
  const known: Known = { measure, input, share, kilogramsOf, energy: null, unused: [] };
  const result = finished(known, [{ scope, kilograms: kilogramsOf(input) }], steps);
  return { result, segments, energy: null, ceiling: null };
}

function modelled(
  { measure, scope, input }: Asked,
  model: EnergyModelName,
  at: string,
  segments: readonly Segment[],
  problems: Problems,
): Measured | undefined {
  const growth = growthOf(measure, at, problems);
  if (!growth) return undefined;
  const run = { measure, model, segments, growth };
  if (!checkLeft(run, input, at, problems)) return undefined;
  const energy = energyOf(run, input);
  const left = energy.segments;
  if (!checkCeiling({ model, segments: left }, input, at, problems)) return undefined;
  const kilogramsOf = (one: Inputs) =>
    times(energyOf(run, one).kilowattHours, pueOf(one), one("factor"));
  const unused = energy.saving.unused ?? [];
  const known: Known = { measure, input, share: energy.share, kilogramsOf, energy, unused };
  const parts = [{ scope, kilograms: kilogramsOf(input) }];
  const result = finished(known, parts, energySteps(energy, input));
  return { result, segments: left, energy, ceiling: input.maybe("utilisationCeiling") };
}

/** A misspelt optional input would otherwise count as its default. */
function checkNames({ model, inputs }: Measure, at: string, problems: Problems) {
  const known = inputNames(model);
  for (const [name, value] of Object.entries(inputs))
    if (value !== "" && !known.has(name))
      note(problems, `${at}.inputs.${name}`, "calculator.inputUnknown", { name });
}
