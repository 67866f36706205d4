import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { patchedCsv } from "@/lib/domain/import/patched-csv";

test("the cells named are replaced and all others stay", () => {
  const text = 'key,quantity,unit\nA1,"1.234,5",kWh\nA2,7,KWHs\n';
  const fixes = [
    { row: 2, column: "quantity", value: "1234.5" },
    { row: 3, column: "Unit", value: "kWh" },
  ];
  expect(patchedCsv(text, fixes)).toBe("key,quantity,unit\r\nA1,1234.5,kWh\r\nA2,7,kWh\r\n");
});

test("a record that spans lines is named by the line it ends on, as an import names it", () => {
  const text = 'key,note\nA1,"two\nlines, ""quoted"""\nA2,x\n';
  const patched = patchedCsv(text, [{ row: 4, column: "note", value: "y" }]);
  expect(patched).toBe('key,note\r\nA1,"two\nlines, ""quoted"""\r\nA2,y\r\n');
});

test("a cell that is not there is left alone, and a mark of byte order goes", () => {
  expect(patchedCsv("\uFEFFkey\nA1\n", [{ row: 9, column: "key", value: "B" }])).toBe(
    "key\r\nA1\r\n",
  );
  expect(patchedCsv("key\nA1", [{ row: 2, column: "unit", value: "B" }])).toBe("key\r\nA1\r\n");
});

test("the demonstration’s file keeps its cells through a patch of none", () => {
  const text = readFileSync("public/demonstration/activities-2023.csv", "utf8");
  const rows = (one: string) => one.split(/\r?\n/).filter(Boolean);
  expect(rows(patchedCsv(text, []))).toEqual(rows(text));
});
