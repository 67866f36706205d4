import { expect, test } from "vitest";
import { activityChecks } from "@/lib/domain/activity-checks";
import { calculate } from "@/lib/domain/calculate";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, demonstration, factorOf, siteOf, smallCase } from "../golden/small-case";

const library = factorLibrary();
const found = (file: CaseFile) =>
  Object.fromEntries(
    activityChecks(file, calculate(file, library).figures).map((one) => [one.key, one]),
  );
const spots = (file: CaseFile, key: string) => found(file)[key]?.spots.map(({ spot }) => spot);

test("the same bill entered twice is found at the second, a credit for it is not", () => {
  const bill = { from: "2022-03-01", to: "2022-03-31", quantity: "50" } as const;
  const credit = activityOf({ key: "A3", ...bill, quantity: "-50", creditNote: true });
  const file = smallCase({
    activities: [activityOf({ key: "A1", ...bill }), activityOf({ key: "A2", ...bill }), credit],
  });
  expect(spots(file, "duplicates")).toEqual(["activities[A2]"]);
  expect(found(file).duplicates?.spots[0]?.told.values).toEqual({ key: "A1" });
});

test("more than ten times the middle value is asked about until a note says why", () => {
  const month = (key: string, quantity: string, note = "") =>
    activityOf({ key, quantity, note, from: `2022-0${key}-01`, to: `2022-0${key}-28` });
  const usual = [month("1", "100"), month("2", "120"), month("3", "90")];
  const file = smallCase({ activities: [...usual, month("4", "1000.1")] });
  expect(spots(file, "outliers")).toEqual(["activities[4]"]);
  expect(found(file).outliers?.spots[0]?.told.values).toEqual({ median: "100" });
  const ten = smallCase({ activities: [...usual, month("4", "1000")] });
  expect(found(ten).outliers?.state).toBe("passed");
  const said = smallCase({ activities: [...usual, month("4", "5000", "second hall opened")] });
  expect(found(said).outliers?.state).toBe("passed");
  const two = smallCase({ activities: [month("1", "1"), month("2", "5000")] });
  expect(found(two).outliers?.state).toBe("passed");
});

test("a factor of another province, of an earlier year or under another GWP set is named", () => {
  const elsewhere = activityOf({ key: "A1", factor: "cn-2022-guangdong" });
  const file = smallCase({ sites: [siteOf({ region: "CN-ZJ" })], activities: [elsewhere] });
  expect(spots(file, "region")).toEqual(["activities[A1]"]);
  const later = { label: "2023", firstDay: "2023-01-01", lastDay: "2023-12-31" };
  const lagging = activityOf({ from: "2023-01-01", to: "2023-12-31" });
  expect(spots(smallCase({ year: later, activities: [lagging] }), "lag")).toEqual([
    "activities[A1]",
  ]);
  const co2e = { kilograms: "2", gwpSet: "AR4", gas: "unspecified" } as const;
  const other = smallCase({
    factors: [factorOf({ co2e })],
    activities: [activityOf({ factor: "own" })],
  });
  expect(found(other).gwp?.told?.values).toMatchObject({ mismatch: "2.00", unstated: "0.00" });
});

test("the demonstration has no duplicate and no outlier", () => {
  const { duplicates, outliers } = found(demonstration);
  expect([duplicates?.state, outliers?.state]).toEqual(["passed", "passed"]);
});
