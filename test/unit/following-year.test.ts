import { expect, test } from "vitest";
import { followingYear } from "@/app/(portal)/reports/new/following-year";

const after = (lastDay: string) =>
  followingYear({ report: { lastDay }, boundary: { baseYear: 2020 } });

test("the year after a calendar year is the next one, with the same base year", () => {
  expect(after("2022-12-31")).toEqual({
    label: "2023",
    firstDay: "2023-01-01",
    lastDay: "2023-12-31",
    baseYear: "2020",
  });
});

test("a year that spans two is named by both", () => {
  expect(after("2023-03-31")).toMatchObject({ label: "2023/24", lastDay: "2024-03-31" });
});

test("a year that ends in February ends on the month’s last day", () => {
  expect(after("2023-02-28").lastDay).toBe("2024-02-29");
  expect(after("2024-02-29").lastDay).toBe("2025-02-28");
});

test("nothing is proposed where there is no year yet", () => {
  expect(followingYear(undefined).label).toBe("");
});
