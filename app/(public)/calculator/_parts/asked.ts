import type { Measure } from "@/lib/domain/case/case-file";
import { evidenceClasses } from "@/lib/domain/case/entries";
import { findMeasureType, measureTypes } from "@/lib/domain/measures/measure-types";
import { modelInputs } from "@/lib/domain/measures/models";
import { percentName } from "@/lib/domain/measures/resolve";
import { plainInput } from "@/lib/domain/measures/typed";
import type { EnergyModelName } from "@/lib/domain/measures/types";

export type Query = Readonly<Record<string, string | string[] | undefined>>;
export const technologies = measureTypes.filter(({ greenComputing }) => greenComputing);
export const models: readonly EnergyModelName[] = [
  "utilisation",
  "server_hours",
  "consolidation",
  "training",
  "storage",
];

/** What an address asks of the calculator: a technology, its model, and inputs as they were typed. */
export type Asked = {
  readonly technology: string;
  readonly model: EnergyModelName;
  readonly evidenceClass: Measure["evidenceClass"];
  readonly typed: Readonly<Record<string, string>>;
};

/** What stands in an address under a name: one short line without control characters. */
export function typedIn(query: Query, name: string): string {
  const value = query[name];
  return typeof value === "string" ? value.replace(/\p{Cc}/gu, "").slice(0, 120) : "";
}

/** The measure that the address describes; the technology's own model where it names none. */
export function askedOf(query: Query): Asked {
  const first = technologies[0]?.key ?? "";
  const technology =
    technologies.find(({ key }) => key === typedIn(query, "technology"))?.key ?? first;
  const proposed = models.find((one) => one === findMeasureType(technology)?.model);
  const model = models.find((one) => one === typedIn(query, "model")) ?? proposed ?? "utilisation";
  const names = modelInputs[model].flatMap(({ name }) => [name, percentName(name)]);
  const given = ["workBefore", "workAfter", ...names].map((name) => [name, typedIn(query, name)]);
  return {
    technology,
    model,
    evidenceClass: evidenceClasses.find((one) => one === typedIn(query, "evidence")) ?? "modelled",
    typed: Object.fromEntries(given.filter(([, text]) => text)),
  };
}

/** As a case file would have it. */
export function measureOf({ technology, model, evidenceClass, typed }: Asked): Measure {
  const {
    workBefore = "",
    workAfter = "",
    ...inputs
  } = Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, plainInput(text)]));
  return {
    ...blank,
    type: technology,
    model,
    evidenceClass,
    workBefore: workBefore || null,
    workAfter: workAfter || null,
    inputs,
  };
}

export const blank: Measure = {
  key: "1",
  name: "1",
  localName: "",
  type: "elastic_management",
  model: "utilisation",
  pool: "",
  order: null,
  scopes: [2],
  evidenceClass: "modelled",
  start: null,
  functionalUnit: "",
  workBefore: null,
  workAfter: null,
  baseline: "",
  additionality: "",
  embodiedAvoidedKilograms: null,
  inputs: {},
  items: [],
  evidence: "",
  note: "",
};
