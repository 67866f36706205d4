import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkFile } from "@/lib/domain/factors/check-file";
import { layouts } from "@/lib/domain/factors/file-columns";
import { coefficientCategories, factorCategories } from "@/lib/domain/factors/known";
import { ranked } from "@/lib/domain/factors/rank";
import { sheetOf } from "@/lib/outside/csv";

const page = readFileSync("docs/factors.md", "utf8");
const table = page.slice(page.indexOf("| column |"), page.indexOf("Categories:"));
const rows = table
  .split("\n")
  .slice(2)
  .filter((line) => line.startsWith("|"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test.each([
  ["published", 2],
  ["valued", 3],
])("the columns of the %s layout are on the page, the required ones bold", (name, place) => {
  const columns = layouts.find((one) => one.name === name)?.columns ?? [];
  const told = columns.map((one) => (one.required ? `**${one.name}**` : one.name));
  expect(rows.flatMap((cells) => cells[place] || []).sort()).toEqual(told.sort());
});

test("the categories on the page are those a file may name", () => {
  const text = page.slice(page.indexOf("Categories:"), page.indexOf("Numbers have"));
  const named = text.match(/\b[a-z][a-z_0-9]+\b/g) ?? [];
  const prose = ["in", "the", "second", "layout", "also"];
  expect(named.filter((one) => !prose.includes(one)).sort()).toEqual(
    [...factorCategories, ...coefficientCategories].sort(),
  );
});

test("the example of a file is one that may be added", () => {
  const [, example = ""] = /```csv\n([\s\S]*?)```/.exec(page) ?? [];
  const sheet = sheetOf(new TextEncoder().encode(example));
  expect(sheet.rows.length).toBe(2);
  expect(checkFile(sheet, () => undefined)).toEqual([]);
});

test("places and years stand in for each other in the order of the page", () => {
  const [regionRow = "", yearRow = ""] = page
    .split("\n")
    .filter((line) => /^\| (region|year) \| the /.test(line));
  expect(regionRow).toMatch(/itself, its grid region, the parts .*, its country, the world/);
  expect(yearRow).toMatch(/itself, the latest earlier one, and last a later one/);
  const at = (region: string, validYear: number) => {
    const key = `${region}-${validYear}`;
    return { key, name: key, folded: "", region, validYear, publisher: "", approved: true };
  };
  const library = [
    ...[at("GLOBAL", 2023), at("CN", 2024), at("CN", 2023), at("CN", 2021), at("CN", 2022)],
    ...[at("CN-EAST", 2023), at("CN-ZJ", 2023), at("GB", 2023)],
  ];
  const asked = { region: "CN-ZJ", year: 2023, wider: true };
  expect(ranked(library, asked).map(({ candidate }) => candidate.key)).toEqual([
    ...["CN-ZJ-2023", "CN-EAST-2023", "CN-2023", "CN-2022", "CN-2021", "CN-2024"],
    ...["GLOBAL-2023", "GB-2023"],
  ]);
});
