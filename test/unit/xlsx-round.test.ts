import { expect, test } from "vitest";
import { sheetOf } from "@/lib/outside/sheet";
import { xlsxBytes } from "@/lib/outside/xlsx";

test("rows come back as the text they were written as", async () => {
  const rows = [
    ["row_key", "quantity", "note"],
    ["0012", "12345.6", "=1+1"],
    ["a", "1.50", '  x <&> "y" '],
    ["b", "0.1", "多行\n文本"],
    ["c", "123456789012345678", "'=x"],
  ];
  const read = await sheetOf(await xlsxBytes(rows));
  expect(read).toMatchObject({
    format: "xlsx",
    encoding: null,
    sheetName: "activity",
    header: rows[0],
  });
  expect(read.rows.map(({ cells }) => Object.values(cells))).toEqual(rows.slice(1));
  expect(read.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
});
