import { expect, test } from "vitest";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { yearChecks } from "@/lib/domain/year-checks";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, demonstration, instrumentOf, smallCase } from "../golden/small-case";

const library = factorLibrary();
const checksOf = (file: CaseFile) => yearChecks(file, calculate(file, library).figures);
const warnings = (file: CaseFile) =>
  checksOf(file)
    .filter((one) => one.state === "warning")
    .map((one) => one.key);
const find = (file: CaseFile, key: string) => checksOf(file).find((one) => one.key === key);

test("the demonstration is told of its estimates and of summers without heat, and of nothing else", () => {
  expect(warnings(demonstration)).toEqual(["gaps", "estimated"]);
  const summers = find(demonstration, "gaps")?.spots.map(({ told }) => told.values?.to);
  expect(new Set(summers)).toEqual(new Set(["2022-09-30"]));
  const told = find(demonstration, "estimated")?.told;
  expect(told?.values).toMatchObject({ count: expect.any(Number) });
});

test("a scope without activities is named, unless its absence is explained", () => {
  const file = smallCase({ activities: [activityOf()] });
  expect(find(file, "scopes")?.told).toEqual({
    word: "checks.year.noScope",
    values: { scopes: "1" },
  });
  const explained = {
    key: "X",
    scope: 1,
    scope3Category: null,
    source: "",
    reason: "not_relevant",
    estimatedGrams: 0,
    text: "no fuel",
  } as const;
  expect(find({ ...file, exclusions: [explained] }, "scopes")?.state).toBe("passed");
});

test("overlaps and gaps of one source are found at the activity that follows", () => {
  const month = (key: string, from: string, to: string) =>
    activityOf({ key, from: `2022-${from}`, to: `2022-${to}` });
  const activities = [
    month("A3", "04-01", "04-30"),
    month("A1", "01-01", "01-31"),
    month("A2", "01-31", "02-28"),
  ];
  const file = smallCase({ activities });
  expect(find(file, "overlaps")?.spots).toEqual([
    { spot: "activities[A2]", told: { word: "checks.year.overlapAt", values: { key: "A1" } } },
  ]);
  expect(find(file, "gaps")?.spots).toEqual([
    {
      spot: "activities[A3]",
      told: { word: "checks.year.gapAt", values: { from: "2022-03-01", to: "2022-03-31" } },
    },
  ]);
});

test("undecided categories are listed while Scope 3 is inside the boundary", () => {
  const file = smallCase({ activities: [activityOf()] });
  expect(find(file, "scope3")?.told?.values).toEqual({
    list: "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15",
  });
  const narrow = { ...file, boundary: { ...file.boundary, scopes: [1, 2] as (1 | 2 | 3)[] } };
  expect(find(narrow, "scope3")?.state).toBe("passed");
});

test("instruments that do not count, or convey more than was bought, are named", () => {
  const failing = { ...instrumentOf().criteria, "5": "no" as const };
  const file = smallCase({
    activities: [activityOf()],
    instruments: [
      instrumentOf({ megawattHours: "1.5" }),
      instrumentOf({ key: "I2", criteria: failing }),
    ],
  });
  expect(find(file, "unused")?.spots).toEqual([
    {
      spot: "instruments[I1]",
      told: { word: "checks.year.left", values: { kilowattHours: "500" } },
    },
  ]);
  expect(find(file, "instruments")?.spots[0]?.told.values).toEqual({ criteria: "5" });
});

test("a year that cannot be calculated has no such checks", () => {
  expect(yearChecks(demonstration, null)).toEqual([]);
});
