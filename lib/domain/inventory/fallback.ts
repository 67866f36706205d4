import type { CaseFile } from "../case/case-file";
import type { Factor } from "../case/factor";
import { type Exact, times } from "../decimal";
import { conversion } from "../units";
import type { Lookup } from "./lookup";
import type { Prepared } from "./prepare";
import { attempt, note, type Problems } from "./problems";
import type { LineFlag } from "./types";

/** The factor for electricity that no instrument covers, and how many of its units a kWh is. */
export type Fallback = {
  readonly factor: Factor;
  readonly perKilowattHour: Exact;
  readonly flags: readonly LineFlag[];
};
export type FallbackOf = (prepared: Prepared) => Fallback | undefined;

/** Policy to the category its factors are published under; the location average needs none. */
const series: Readonly<Record<CaseFile["boundary"]["marketFallback"], string | null>> = {
  location_average: null,
  residual_mix: "electricity_residual",
  excluding_traded_non_fossil: "electricity_excluding_traded",
};

/**
 * The report's printed policy as a function (domain.md 3.2): the newest edition not younger than the
 * year, by subdivision, else by country. A purchase for which none is published is a problem.
 */
export function fallbackPolicy(file: CaseFile, lookup: Lookup, problems: Problems): FallbackOf {
  const category = series[file.boundary.marketFallback];
  const year = Number(file.year.lastDay.slice(0, 4));
  if (category === null) return own;
  const bySite = new Map<string, Fallback | undefined>();
  return (prepared) => {
    const { key, region, country } = prepared.site;
    if (!bySite.has(key)) bySite.set(key, newest(lookup, category, [region, country], year));
    const found = bySite.get(key);
    const index = found ? -1 : file.activities.indexOf(prepared.activity);
    const values = { region, year };
    if (!found) note(problems, `activities[${index}].factor`, "calculator.fallback", values);
    return found;
  };
}

function newest(lookup: Lookup, category: string, places: readonly string[], year: number) {
  const found = places
    .flatMap((place) => lookup.published(category, [place]))
    .find((factor) => factor.validYear <= year);
  const factor = found && lookup.factor(found.key);
  return factor && made(factor, factor.validYear < year ? ["factor_lag"] : []);
}

/** One named factor in the fallback's place: the printed sensitivity. */
export function fixedFallback(file: CaseFile, lookup: Lookup, problems: Problems) {
  const key = file.boundary.sensitivityFactor;
  if (key === null) return undefined;
  const factor = lookup.factor(key);
  const field = "boundary.sensitivityFactor";
  if (!factor) note(problems, field, lookup.absent(key), { key, guess: "–" });
  return factor && attempt(problems, field, () => made(factor, []));
}

function own({ factor, flags }: Prepared): Fallback {
  return made(factor, flags);
}

function made(factor: Factor, flags: readonly LineFlag[]): Fallback {
  return { factor, perKilowattHour: conversion("kWh", factor.unit), flags };
}

/** kWh as a quantity of the fallback's own unit. */
export const inUnitOf = (fallback: Fallback, kilowattHours: Exact): Exact =>
  times(kilowattHours, fallback.perKilowattHour);
