import { describe, expect, test } from "vitest";
import { templateKeys } from "@/lib/domain/import/template";
import { isRefusal } from "@/lib/domain/refusal";
import { sheetOf, sheetOfWorkbook } from "@/lib/outside/sheet";
import { sheetLimits } from "@/lib/outside/sheet-limits";
import { xlsxBytes } from "@/lib/outside/xlsx";
import { workbookIn } from "@/lib/outside/xlsx-read";
import { checkedZip, unpacked } from "@/lib/outside/zip-check";
import { headRow, type Part, partsOf, text, workbookOf, zipOf } from "../golden/import/workbook";

const heads = ["a", "b", "c"];
/** What the thread does, done here: starting one for each of these would take a minute. */
const readHere = async (bytes: Buffer, limits = sheetLimits) =>
  sheetOfWorkbook(await workbookIn(bytes, templateKeys), limits);
const read = async (rows: string, after = "") =>
  (await readHere(workbookOf(heads, rows, after))).rows;
const cellsOf = async (rows: string) => (await read(rows))[0]?.cells;

test("rows come back as the text they were written as, and nothing is a formula", {
  timeout: 30_000,
}, async () => {
  const rows = [
    ["row_key", "quantity", "note"],
    ["0012", "12345.6", "=1+1"],
    ["a", "1.50", '  x <&> "y" '],
    ["b", "0.1", "多行\n文本"],
    ["c", "123456789012345678", "'=x"],
    ["d", "-0.000001", "@SUM(A1)"],
  ];
  const bytes = await xlsxBytes(rows);
  const parts = checkedZip(bytes);
  const sheet = parts.get("xl/worksheets/sheet1.xml");
  expect(sheet && unpacked(bytes, sheet).toString()).not.toMatch(/<f[ >/]/);
  const file = await sheetOf(bytes);
  expect(file).toMatchObject({ format: "xlsx", encoding: null, header: rows[0] });
  expect(file.rows.map(({ cells }) => Object.values(cells))).toEqual(rows.slice(1));
  expect(file.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
});

describe("numbers are their shortest decimals", () => {
  test.each([
    ["0.1", "0.1"],
    ["0.10000000000000001", "0.1"],
    ["12345.600000000000", "12345.6"],
    ["1E-7", "0.0000001"],
    ["1.5E+21", "1500000000000000000000"],
    ["-0", "0"],
    ["3", "3"],
  ])("%s is %s", async (stored, shown) => {
    expect(await cellsOf(`<row r="2"><c r="A2"><v>${stored}</v></c></row>`)).toMatchObject({
      a: shown,
    });
  });
});

describe("days are ISO days, from either year they are counted from", () => {
  const day = (serial: string) => `<row r="2"><c r="A2" s="1"><v>${serial}</v></c></row>`;

  // 45292 is 2024-01-01 in the 1900 system; the 1904 system counts 1,462 fewer (ECMA-376 18.17.4.1).
  test.each([
    ["", "45292", "2024-01-01"],
    ["", "45350", "2024-02-28"],
    ["", "45292.75", "2024-01-01"],
    [' date1904="1"', "43830", "2024-01-01"],
    [' date1904="true"', "43830", "2024-01-01"],
    [' date1904="0"', "45292", "2024-01-01"],
  ])("%s %s is %s", async (date1904, serial, iso) => {
    const bytes = zipOf(partsOf([{ name: "S", rows: headRow(heads) + day(serial) }], { date1904 }));
    expect((await readHere(bytes)).rows[0]?.cells.a).toBe(iso);
  });

  test("a number with a unit in its format is no day", async () => {
    const row = '<row r="2"><c r="A2" s="4"><v>45292</v></c></row>';
    expect(await cellsOf(row)).toMatchObject({ a: "45292" });
  });
});

test("per cents keep their sign, exactly; a text of that style stays", async () => {
  const row =
    '<row r="2"><c r="A2" s="2"><v>0.07</v></c><c r="B2" s="3"><v>0.125</v></c>' +
    '<c r="C2" s="2" t="inlineStr"><is><t>5</t></is></c></row>';
  expect(await cellsOf(row)).toEqual({ a: "7 %", b: "12.5 %", c: "5" });
});

test("formulas: a stored value is taken and marked, one without is empty and marked, an empty text is nothing", async () => {
  const [row] = await read(
    '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>A2*3</f></c>' +
      '<c r="C2" t="str"><f>IF(A2=2,"","x")</f><v></v></c></row>',
  );
  expect(row).toEqual({
    line: 2,
    cells: { a: "2", b: "", c: "" },
    odd: { a: "formula", b: "formula" },
  });
  const [shared] = await read(
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2</f><v>5</v></c><c r="B2"><f t="shared" si="0"/><v></v></c></row>',
  );
  expect(shared).toMatchObject({ cells: { a: "5", b: "" }, odd: { a: "formula", b: "formula" } });
});

test("a failed formula shows what a person sees", async () => {
  const row =
    '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
  expect(await cellsOf(row)).toMatchObject({ a: "#REF!", b: "#DIV/0!" });
});

test("cells under a merged one are marked, wherever they lie", async () => {
  const rows = `<row r="2">${text("A2", "HQ")}${text("B2", "1")}</row><row r="3">${text("B3", "2")}</row>`;
  const found = await read(rows, '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>');
  expect(found[0]?.odd).toBeUndefined();
  expect(found[1]).toEqual({ line: 3, cells: { a: "", b: "2", c: "" }, odd: { a: "merged" } });
});

test("rich text, booleans, no-break blanks and lines keep their number over empty rows", async () => {
  const rich = '<c r="A4" t="inlineStr"><is><r><t>k</t></r><r><t>Wh</t></r></is></c>';
  const rows = `<row r="4">${rich}<c r="B4" t="b"><v>1</v></c>${text("C4", "\u00a0x ")}</row>`;
  expect(await read(rows)).toEqual([{ line: 4, cells: { a: "kWh", b: "true", c: "\u00a0x " } }]);
});

describe("which sheet", () => {
  const tab = (name: string, value: string, state?: string) => ({
    name,
    rows: `${headRow(heads)}<row r="2">${text("A2", value)}</row>`,
    ...(state && { state }),
  });
  const seen = async (...tabs: ReturnType<typeof tab>[]) => {
    const { sheetName, rows } = await readHere(zipOf(partsOf(tabs)));
    return [sheetName, rows[0]?.cells.a];
  };

  test("the first visible one; a hidden one never", async () => {
    expect(await seen(tab("Old", "x", "hidden"), tab("New", "y"))).toEqual(["New", "y"]);
    expect(await seen(tab("Older", "x", "veryHidden"), tab("B", "y"), tab("C", "z"))).toEqual([
      "B",
      "y",
    ]);
  });

  test("one named like a template before the others", async () => {
    expect(await seen(tab("Read me", "x"), tab("Electricity", "y"))).toEqual(["Electricity", "y"]);
  });

  test("none visible is refused", async () => {
    await expect(seen(tab("Old", "x", "hidden"))).rejects.toMatchObject({
      word: "checks.xlsx.empty",
    });
  });
});

describe("what is not safe is refused before it is unpacked, with its reason", () => {
  const good = partsOf([{ name: "S", rows: headRow(heads) }]);
  const more = (part: Partial<Part> & { readonly name: string }): Part[] => [
    ...good,
    { bytes: Buffer.from("<x/>"), ...part },
  ];
  const large = Buffer.alloc(30_000_000, "a");

  test.each<[string, Part[], string]>([
    ["macros", more({ name: "xl/vbaProject.bin" }), "macros"],
    ["links to other files", more({ name: "xl/externalLinks/externalLink1.xml" }), "links"],
    ["a path upwards", more({ name: "xl/../../etc/passwd" }), "name"],
    ["an absolute path", more({ name: "/etc/passwd" }), "name"],
    ["a drive", more({ name: "C:/x.xml" }), "name"],
    ["a backslash", more({ name: "xl\\x.xml" }), "name"],
    ["a name twice", more({ name: "XL/workbook.xml" }), "twice"],
    ["encryption", more({ name: "x.xml", flags: 1 }), "encrypted"],
    ["a part that swells a thousandfold", more({ name: "x.xml", bytes: large }), "swollen"],
    [
      "a part larger than its list says",
      more({ name: "x.xml", bytes: large, listedSize: 100, ownSize: 100 }),
      "differs",
    ],
    ["a list that differs from the part", more({ name: "x.xml", listedSize: 100 }), "differs"],
    ["no workbook in it", [{ name: "a.txt", bytes: Buffer.from("x") }], "zip"],
    [
      "too many parts",
      [
        ...good,
        ...Array.from({ length: 200 }, (_, n) => ({ name: `x${n}`, bytes: Buffer.from("x") })),
      ],
      "many",
    ],
  ])("%s", async (_, parts, reason) => {
    await expect(sheetOf(zipOf(parts))).rejects.toMatchObject({
      code: "invalid",
      word: `checks.xlsx.${reason}`,
    });
  });

  test("parts that lie over each other", () => {
    const bytes = zipOf(good);
    const list = bytes.indexOf("PK\x01\x02");
    const second = bytes.indexOf("PK\x01\x02", list + 4);
    bytes.writeUInt32LE(bytes.readUInt32LE(list + 42), second + 42);
    expect(reasonOf(() => checkedZip(bytes))).toBe("checks.xlsx.differs");
  });

  test("a file that is cut off, one of the old format, and none under a workbook's name", async () => {
    const bytes = zipOf(good);
    const whole = new Uint8Array(bytes);
    await expect(sheetOf(whole.subarray(0, bytes.length - 30))).rejects.toMatchObject({
      word: "checks.xlsx.zip",
    });
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);
    await expect(sheetOf(old)).rejects.toMatchObject({ word: "checks.xlsx.encrypted" });
    const table = new TextEncoder().encode("<table></table>");
    await expect(sheetOf(table, "report.xls")).rejects.toMatchObject({ word: "checks.xlsx.zip" });
  });

  test("XML that is none is refused, and an entity bomb stays shut", {
    timeout: 30_000,
  }, async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
    const spoilt = (xml: string) =>
      good.map((part) =>
        part.name.includes("sheet1") ? { ...part, bytes: Buffer.from(xml) } : part,
      );
    await expect(sheetOf(zipOf(spoilt("<worksheet><sheetData><row")))).rejects.toMatchObject({
      word: "checks.xlsx.unread",
    });
    const read = await readHere(zipOf(spoilt(bomb))).catch((error: unknown) => error);
    expect(JSON.stringify(read)).not.toContain("aaaaaaaaaaaaaaaaaaaa");
  });
});

test("more columns, rows or letters than allowed are refused", async () => {
  const limits = { bytes: 10_000_000, rows: 2, columns: 2, cell: 5 };
  const bytes = async (rows: string[][]) => xlsxBytes(rows);
  const many = await bytes([["a"], ["1"], ["2"], ["3"]]);
  await expect(readHere(many, limits)).rejects.toMatchObject({
    code: "too_large",
    word: "checks.csv.rows",
  });
  const wide = await bytes([
    ["a", "b", "c"],
    ["1", "2", "3"],
  ]);
  await expect(readHere(wide, limits)).rejects.toMatchObject({ word: "checks.csv.long" });
  const long = await bytes([["a"], ["123456x"]]);
  await expect(readHere(long, limits)).rejects.toMatchObject({
    word: "checks.csv.long",
    values: { line: 2 },
  });
  const twice = await bytes([
    ["a", "a"],
    ["1", "2"],
  ]);
  await expect(readHere(twice)).rejects.toMatchObject({ word: "checks.csv.twice" });
});

function reasonOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isRefusal(error)) return error.word;
    throw error;
  }
  return "";
}
