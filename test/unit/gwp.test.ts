import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { type Gas, gwpSets } from "@/lib/domain/case/factor";
import { gwpOf } from "@/lib/domain/gwp";

const published: Record<string, string>[] = parse(readFileSync("lib/domain/factors/data/gwp.csv"), {
  columns: true,
});

test.each<[Gas, string]>([
  ["CO2", "CO2"],
  ["CH4", "CH4"],
  ["N2O", "N2O"],
  ["SF6", "SF6"],
  ["NF3", "NF3"],
])("the potentials of %s are those of the published table", (gas, name) => {
  const row = published.find((one) => one.gas === name);
  for (const set of gwpSets) expect(gwpOf(gas, set)).toBe(row?.[set.toLowerCase()]);
});

test("methane splits in AR6 alone", () => {
  expect(gwpSets.map((set) => gwpOf("CH4_fossil", set))).toEqual(["25", "28", "29.8"]);
  expect(gwpSets.map((set) => gwpOf("CH4_biogenic", set))).toEqual(["25", "28", "27"]);
});

test("a group of gases has no potential of its own", () => {
  for (const gas of ["HFCs", "PFCs", "unspecified"] as const)
    expect(gwpOf(gas, "AR6")).toBeUndefined();
});
