import { expect, test } from "vitest";
import { csvText } from "@/lib/domain/csv-text";

test("cells are quoted, lines end as spreadsheets expect, and a byte order mark stands before", () => {
  expect(
    csvText([
      ["a", 'say "b"'],
      [1, null],
    ]),
  ).toBe('\uFEFF"a","say ""b"""\r\n"1",""\r\n');
});

test.each(["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "＝1"])(
  "%j is no formula any more",
  (cell) => {
    expect(csvText([[cell]])).toContain(`"'${cell}"`);
  },
);

test.each(["-12.5", "+3", "42"])("%s stays a number", (cell) => {
  expect(csvText([[cell]])).toContain(`"${cell}"`);
});
