import { expect, test } from "vitest";
import { ownedLines, ownershipIn } from "@/app/(portal)/reports/[id]/boundary/_parts/ownership";
import { site } from "@/lib/domain/case/entries";

const read = (lines: string) => site.shape.ownership.safeParse(ownershipIn(lines));

test("shares owned are typed a line each, and come back as they were typed", () => {
  const lines = "2022-01-01 2022-09-30 40\n2022-10-01 – 60.5";
  expect(read(lines).data).toEqual([
    { from: "2022-01-01", to: "2022-09-30", percent: "40" },
    { from: "2022-10-01", to: null, percent: "60.5" },
  ]);
  expect(ownedLines(read("2022-01-01，2022-12-31，60%").data ?? [])).toBe(
    "2022-01-01 2022-12-31 60",
  );
  expect(read("").data).toEqual([]);
});

test.each([
  ["2022-01-01 2022-12-31 100.1"],
  ["2022-01-01 2022-06-30 40\n2022-06-30 2022-12-31 60"],
  ["2022-12-31 2022-01-01 40"],
  ["2022-01-01 – 40\n2022-06-30 – 60"],
  ["2022-13-01 – 40"],
  ["2022-01-01 –"],
])("%j is refused", (lines) => {
  expect(read(lines).success).toBe(false);
});
