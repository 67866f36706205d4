import { expect, test } from "vitest";
import { cellsOf } from "@/app/(portal)/reports/[id]/activities/_parts/paste-down";

test("what a spreadsheet copies is rows of cells, without the last line's end", () => {
  expect(cellsOf("1\n2\n")).toEqual([["1"], ["2"]]);
  expect(cellsOf("1,200.5\tbill 7\r\n 3 \t\r\n")).toEqual([
    ["1,200.5", "bill 7"],
    ["3", ""],
  ]);
  expect(cellsOf("5\n\n6")).toEqual([["5"], [""], ["6"]]);
});
