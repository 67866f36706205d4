import { readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { caseFile } from "@/lib/domain/case/case-file";
import { activityColumns, activityExample } from "@/lib/domain/import/activity-columns";
import { numberIn } from "@/lib/domain/import/cells";
import type { Sheet } from "@/lib/domain/import/template";
import { isRefusal } from "@/lib/domain/refusal";
import { messages } from "@/lib/domain/words/index";
import { sheetOf } from "@/lib/outside/csv";
import { factorLibrary } from "@/lib/outside/factor-library";
import { type Against, activityTemplate, readActivities } from "../golden/import/activity-sheet";

const library = factorLibrary();
const context: Against = {
  year: { firstDay: "2023-01-01", lastDay: "2023-12-31" },
  sites: ["HQ", "BJ"],
  ownSites: null,
  factorUnit: (key) => library.factors.get(key)?.unit,
  factorKeys: () => library.factors.keys(),
  sources: new Map([
    ["hq.gas", { category: "stationary_combustion", factor: "uk-2023-natural-gas-kwh-gross" }],
  ]),
};
const header = activityColumns.map(({ name }) => name);
const row = (cells: Readonly<Record<string, string>>, line = 2) => ({
  line,
  cells: { ...activityExample, ...cells },
});
const read = (...rows: Sheet["rows"]) => readActivities({ header, rows }, context);

test("the template's own example is ready to import", () => {
  const sheet = sheetOf(new TextEncoder().encode(activityTemplate()));
  const { ready, errors, warnings } = readActivities(sheet, context);
  expect([errors, warnings]).toEqual([[], []]);
  expect(ready[0]?.activity).toMatchObject({
    key: "2023-01-power",
    site: "HQ",
    scope: 2,
    factor: "cn-2023-zhejiang",
    quantity: "12345.6",
    dataQuality: [1, 1, 1, 2, 2],
    uncertaintyPercent: "5",
  });
});

describe("each bad cell is named with its code", () => {
  const cases: readonly (readonly [string, Record<string, string>, string, string])[] = [
    ["an empty required cell", { source_key: "" }, "source_key", "E01"],
    ["a key with a blank in it", { row_key: "two words" }, "row_key", "E01"],
    ["words for a number", { quantity: "twelve" }, "quantity", "E02"],
    ["a decimal comma", { quantity: "1.234,5" }, "quantity", "E02"],
    ["a comma that is no group", { quantity: "12,5" }, "quantity", "E02"],
    ["an unknown unit", { unit: "KWHs" }, "unit", "E03"],
    ["a unit of another dimension", { unit: "kg" }, "unit", "E03"],
    ["a day that does not exist", { period_from: "2023-02-30" }, "period_from", "E04"],
    ["a day in an ambiguous order", { period_from: "01/02/2023" }, "period_from", "E04"],
    ["a period outside the year", { period_to: "2024-01-31" }, "period_to", "E04"],
    ["a period turned round", { period_from: "2023-02-28" }, "period_to", "E04"],
    ["an unknown site", { site_code: "HX" }, "site_code", "E05"],
    ["an unknown factor", { factor_key: "cn-2023-zhejian" }, "factor_key", "E05"],
    ["an unknown category", { category: "electricity" }, "category", "E05"],
    ["another scope than the category's", { scope: "1" }, "scope", "E05"],
    ["an unknown kind of data", { data_kind: "guessed" }, "data_kind", "E05"],
    ["a negative quantity", { quantity: "-5" }, "quantity", "E09"],
    ["a quality beyond four", { dq_time: "5" }, "dq_time", "E10"],
    ["a quality left out", { dq_time: "" }, "dq_time", "E10"],
    ["a negative uncertainty", { uncertainty_pct: "-1" }, "uncertainty_pct", "E10"],
  ];

  test.each(cases)("%s", (_, cells, column, code) => {
    const { ready, errors } = read(row(cells));
    expect(ready).toEqual([]);
    expect(errors).toEqual([
      expect.objectContaining({
        row: 2,
        column,
        code,
        found: { ...activityExample, ...cells }[column],
      }),
    ]);
  });

  test("several at once, in one row and in several", () => {
    const { errors, ready } = read(
      row({ quantity: "x", unit: "kg" }),
      row({ row_key: "good" }, 3),
      row({ row_key: "b", site_code: "" }, 4),
    );
    expect(errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      "2 quantity E02",
      "2 unit E03",
      "4 site_code E01",
    ]);
    expect(ready.map(({ line }) => line)).toEqual([3]);
  });
});

test("nearest names are offered", () => {
  const [site] = read(row({ site_code: "HX" })).errors;
  expect(site?.remedy).toEqual({ word: "checks.import.E05.remedy", values: { guesses: "HQ" } });
  const [unit] = read(row({ unit: "KWHs" })).errors;
  expect(unit?.told.values).toMatchObject({ guess: "kWh" });
});

test.each([
  ["1,234.5", "1234.5"],
  ["1 234.5", "1234.5"],
  ["１２３４．５", "1234.5"],
  [" 5 ", "5"],
  ["−5", "-5"],
  ["1,234,567", "1234567"],
  [".5", "0.5"],
  ["0", "0"],
])("%s is read as %s", (typed, value) => expect(numberIn(typed)).toEqual({ value }));

test("a credit note may be negative, in either language", () => {
  for (const credit_note of ["yes", "是"])
    expect(read(row({ quantity: "-5", credit_note })).ready[0]?.activity).toMatchObject({
      quantity: "-5",
      creditNote: true,
    });
});

test("Chinese days and full-width digits are read", () => {
  const { ready } = read(row({ period_from: "2023年1月1日", period_to: "２０２３/1/31" }));
  expect(ready[0]?.activity).toMatchObject({ from: "2023-01-01", to: "2023-01-31" });
});

test("a known source gives its category and factor", () => {
  const cells = { source_key: "hq.gas", scope: "1", category: "", factor_key: "" };
  const { ready, errors } = read(row({ ...cells, unit: "kWh (gross CV)" }));
  expect(errors).toEqual([]);
  expect(ready[0]?.activity).toMatchObject({
    category: "stationary_combustion",
    factor: "uk-2023-natural-gas-kwh-gross",
  });
});

test("text like a formula is taken as text and pointed out", () => {
  const { ready, warnings } = read(row({ note: "=HYPERLINK(1)" }));
  expect(ready[0]?.activity.note).toBe("=HYPERLINK(1)");
  expect(warnings.map(({ column, code }) => [column, code])).toEqual([["note", "E12"]]);
});

test("missing evidence, gaps and outliers are warnings", () => {
  const month = (n: number, cells: Record<string, string> = {}) =>
    row(
      { row_key: `r${n}`, period_from: `2023-0${n}-01`, period_to: `2023-0${n}-28`, ...cells },
      n + 1,
    );
  const { errors, warnings, ready } = read(
    month(1, { evidence_ref: "" }),
    month(2),
    month(3, { quantity: "999999" }),
  );
  expect(errors).toEqual([]);
  expect(ready).toHaveLength(3);
  expect(warnings.map(({ row, code }) => `${row} ${code}`)).toEqual(["2 E13", "3 E07", "4 E08"]);
});

test("a repeated key and an overlap in one source are errors", () => {
  const { errors } = read(row({}, 2), row({}, 3));
  expect(errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    "3 row_key E06",
    "3 period_from E07",
  ]);
});

test("a contributor imports for their own sites only", () => {
  const { errors } = readActivities(
    { header, rows: [row({}), row({ row_key: "b", site_code: "BJ" }, 3)] },
    { ...context, ownSites: ["BJ"] },
  );
  expect(errors.map(({ row, code }) => `${row} ${code}`)).toEqual(["2 E15"]);
});

test("a missing column is named once, not once a row", () => {
  const { errors } = readActivities(
    { header: header.filter((name) => name !== "unit"), rows: [row({}), row({}, 3)] },
    context,
  );
  expect(errors).toEqual([expect.objectContaining({ row: 1, column: "unit", code: "E01" })]);
});

test("the demonstration's sheet has three mistakes, and is right once they are corrected", () => {
  const draft = caseFile.parse(
    JSON.parse(readFileSync("lib/domain/demonstration/2023.case.json", "utf8")),
  );
  const own = new Map(draft.factors.map((one) => [one.key, one.unit]));
  const year: Against = {
    ...context,
    sites: draft.sites.map((one) => one.key),
    factorUnit: (key) => own.get(key) ?? context.factorUnit(key),
  };
  const text = readFileSync("public/demonstration/activities-2023.csv", "utf8");
  const wrong = readActivities(sheetOf(new TextEncoder().encode(text)), year);
  expect(wrong.errors.map(({ code, column }) => `${code} ${column}`)).toEqual([
    "E02 quantity",
    "E03 unit",
    "E05 site_code",
  ]);
  const right = text
    .replace('"479.533,5"', "479533.5")
    .replace("KWHs", "kWh")
    .replace("HZ-A-1", "HZ-A");
  expect(readActivities(sheetOf(new TextEncoder().encode(right)), year).errors).toEqual([]);
});

describe("the file itself", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test("UTF-8 with a mark, and GB18030, are told apart", () => {
    expect(sheetOf(bytes("\uFEFFrow_key\n甲\n"))).toMatchObject({
      encoding: "utf-8",
      header: ["row_key"],
      rows: [{ line: 2, cells: { row_key: "甲" } }],
    });
    const chinese = new Uint8Array([...bytes("note\n"), 0xb5, 0xe7, 0xc1, 0xa6, 0x0a]);
    expect(sheetOf(chinese)).toMatchObject({
      encoding: "gb18030",
      rows: [{ cells: { note: "电力" } }],
    });
  });

  test.each([
    ["a missing column", "a,b\n1,2\n3\n", "checks.csv.malformed", { line: 3 }],
    ["an open quotation mark", 'a,b\n1,"2\n', "checks.csv.malformed", { line: 2 }],
    ["a column twice", "a,a\n1,2\n", "checks.csv.twice", { column: "a" }],
    ["no header", "", "checks.csv.empty", {}],
  ])("%s is refused with its line", (_, text, word, values) => {
    expect(refusal(() => sheetOf(bytes(text)))).toEqual({ code: "invalid", word, values });
  });

  test("bytes that are no text are refused", () => {
    const picture = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xff,
    ]);
    expect(refusal(() => sheetOf(picture))).toMatchObject({ word: "checks.csv.encoding" });
  });

  test("more bytes or rows than allowed are refused", () => {
    expect(refusal(() => sheetOf(new Uint8Array(10_000_001)))).toEqual({
      code: "too_large",
      word: "refusal.tooLarge",
      values: { limit: "10 MB" },
    });
    const small = { bytes: 10_000_000, rows: 2 };
    expect(refusal(() => sheetOf(bytes("a\n1\n2\n3\n"), small))).toMatchObject({
      code: "too_large",
      word: "checks.csv.rows",
    });
  });
});

test("every fault can be said in both languages", () => {
  const faults = read(
    row({ source_key: "", quantity: "x", unit: "kg", period_from: "x", site_code: "zzzz" }),
    row({ quantity: "-1", dq_time: "9", period_to: "2030-01-01", note: "=1", evidence_ref: "" }, 3),
    row({ row_key: "k", factor_key: "f", scope: "3" }, 4),
  );
  for (const locale of ["en", "zh-CN"] as const) {
    const missing: string[] = [];
    const onError = (error: Error) => missing.push(error.message);
    const t = createTranslator({ locale, messages: messages[locale], onError });
    const say = t as unknown as (word: string, values?: Record<string, string | number>) => string;
    for (const { told, remedy } of [...faults.errors, ...faults.warnings])
      for (const one of [told, remedy]) expect(say(one.word, one.values)).not.toMatch(/[{}]/);
    expect(missing).toEqual([]);
  }
});

function refusal(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (isRefusal(error)) return { code: error.code, word: error.word, values: error.values };
    throw error;
  }
  throw new Error("was not refused");
}
