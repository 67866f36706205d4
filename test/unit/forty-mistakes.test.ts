import { createTranslator } from "next-intl";
import { expect, test, vi } from "vitest";
import { matchColumns, renamed } from "@/lib/domain/import/columns";
import { importCodes } from "@/lib/domain/import/import-error";
import { readSheet } from "@/lib/domain/import/read";
import type { Sheet } from "@/lib/domain/import/template";
import { templateOf } from "@/lib/domain/import/templates";
import type { Told } from "@/lib/domain/refusal";
import { type Locale, messages } from "@/lib/domain/words/index";
import { sheetOf } from "@/lib/outside/sheet";
import { xlsxBytes } from "@/lib/outside/xlsx";
import {
  asCsv,
  fortyCorrected,
  fortyCsv,
  fortyRows,
  fortyXlsx,
  fortyYear,
  mistakes,
} from "../golden/import/forty-mistakes";
import { foundIn, importYear } from "../golden/import/import-year";
import { siteOf } from "../golden/small-case";

vi.setConfig({ testTimeout: 30_000 }); // a workbook is read in a thread of its own

const { sites, ownSites, ...ofYear } = fortyYear;
const facts = { ...ofYear, ownSites, sites: sites.map((key) => siteOf({ key })) };
const context = importYear(facts);

function read(sheet: Sheet, against = context) {
  const template = templateOf("activity");
  return readSheet(template, renamed(sheet, matchColumns(template, sheet.header).columns), against);
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

const said = mistakes.map(({ row, column, code }) => `${row} ${column} ${code}`);
const blocking = mistakes.filter((one) => one.blocking);
const spoiled = new Set(blocking.map(({ row }) => row));

test("there are forty, no two alike, of every code that a list of activities can have", () => {
  expect(mistakes).toHaveLength(40);
  expect(new Set(mistakes.map(({ what }) => what)).size).toBe(40);
  expect(
    new Set(mistakes.map(({ code, column, found }) => `${code} ${column} ${found}`)).size,
  ).toBe(40);
  const serialsOnly = "E11";
  expect([...new Set(mistakes.map(({ code }) => code))].sort()).toEqual(
    importCodes.filter((code) => code !== serialsOnly),
  );
});

test.each([
  ["CSV", async () => bytesOf(fortyCsv())],
  ["XLSX", fortyXlsx],
])("in %s each is found once, where it is, and nothing else", async (_, bytes) => {
  const found = read(await sheetOf(await bytes()));
  expect(foundIn(found).toSorted()).toEqual(said.toSorted());
  expect(
    found.errors.map(({ row, column, found }) => `${row} ${column} ${found}`).toSorted(),
  ).toEqual(blocking.map(({ row, column, found }) => `${row} ${column} ${found}`).toSorted());
  expect(found.ready.map(({ line }) => line)).toEqual(
    fortyRows.flatMap((_, n) => (n === 0 || spoiled.has(n + 1) ? [] : [n + 1])),
  );
});

test.each([
  ["CSV", async () => bytesOf(asCsv(fortyCorrected))],
  ["XLSX", () => xlsxBytes(fortyCorrected)],
])("in %s nothing is left once they are put right", async (_, bytes) => {
  const found = read(await sheetOf(await bytes()));
  expect(foundIn(found)).toEqual([]);
  expect(found.ready).toHaveLength(fortyRows.length - 1);
});

/** The sheet's rows with one cell replaced. */
function fixed({ row, correction: { column, value } }: (typeof mistakes)[number]) {
  const place = (fortyRows[0] ?? []).indexOf(column);
  return fortyRows.map((cells, n) => (n === row - 1 ? cells.with(place, value) : cells));
}

test("each is put right by its own correction and by no other", async () => {
  // Reading forty times, the nearest of ten thousand factors need not be found each time.
  const isNamed = (key: string) => fortyRows.some((cells) => cells.includes(key));
  const isGas = (key: string) => /^(gwp-ar6|mass)-/.test(key);
  const keys = [...context.factorKeys()].filter((key) => isNamed(key) || isGas(key));
  const factors = keys.flatMap((key) => context.factor(key) ?? []);
  const few = importYear({ ...facts, factors });
  for (const [n, mistake] of mistakes.entries()) {
    const left = foundIn(read(await sheetOf(bytesOf(asCsv(fixed(mistake)))), few));
    expect(left.toSorted(), mistake.what).toEqual(said.toSpliced(n, 1).toSorted());
  }
});

test.each(["en", "zh-CN"] as const)(
  "each says in %s what is wrong and what to do",
  async (locale) => {
    const { errors, warnings } = read(await sheetOf(bytesOf(fortyCsv())));
    const say = sayerOf(locale);
    for (const { told, remedy } of [...errors, ...warnings]) {
      const [what, help] = [say(told), say(remedy)];
      for (const text of [what, help]) {
        expect(text).not.toMatch(/[{}]|checks\.|^\s*$/);
        if (locale === "zh-CN") expect(text).toMatch(/\p{Script=Han}/u);
      }
      expect(help).not.toBe(what);
    }
  },
);

/** Throws where a word is missing in the language, or a value in the word. */
function sayerOf(locale: Locale): (told: Told) => string {
  const onError = (error: Error) => {
    throw error;
  };
  const t = createTranslator({ locale, messages: messages[locale], onError });
  const say = t as unknown as (word: string, values?: Told["values"]) => string;
  return ({ word, values }) => say(word, values);
}
