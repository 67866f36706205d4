import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dayIn, numberIn } from "@/lib/domain/import/cells";
import { importCodes } from "@/lib/domain/import/import-error";
import type { Column, Template } from "@/lib/domain/import/template";
import { templates } from "@/lib/domain/import/templates";
import { methods } from "@/lib/domain/methods/methods";
import type { Method, MethodInput } from "@/lib/domain/methods/types";
import { checks } from "@/lib/domain/words/en/checks";
import { templates as names } from "@/lib/domain/words/en/templates";
import { sheetLimits } from "@/lib/outside/sheet-limits";

const page = readFileSync("docs/import.md", "utf8");
const lines = page.split("\n");

const inputColumns = new Set(methods.flatMap(({ inputs }) => inputs.map(({ column }) => column)));
const told = ({ name, required }: Column) => (required ? `**${name}**` : name);
const ownColumns = ({ key, columns }: Template) =>
  columns.filter(({ name }) => key !== "activity" || !inputColumns.has(name));
const asked = ({ column, required, otherwise }: MethodInput) =>
  required && otherwise === null ? `**${column}**` : column;

/** As the page has them, from the rows that the importer reads by. */
const templateRow = (one: Template) =>
  `| ${one.key} | ${names[one.key]} | ${ownColumns(one).map(told).join(", ")} |`;
const methodRow = ({ key, expression, inputs }: Method) =>
  `| ${key} | ${expression} | ${inputs.map(asked).join(", ")} |`;

test.each(templates)("the columns of $key are on the page as its row has them", (template) => {
  expect(lines).toContain(templateRow(template));
});

test.each(methods.filter(({ inputs }) => inputs.length > 0))(
  "the columns that $key asks are on the page as its row has them",
  (method) => expect(lines).toContain(methodRow(method)),
);

test("the page has no template, method or code that is none", () => {
  const named = lines.flatMap((text) => /^\| (?:\*\*)?(\w+)(?:\*\*)? \|/.exec(text)?.[1] ?? []);
  const known = [...templates.map(({ key }) => key), ...methods.map(({ key }) => key)];
  const heads = ["template", "method", "code"];
  expect(named.filter((one) => ![...known, ...importCodes, ...heads].includes(one))).toEqual([]);
});

/** Of a code's words, those that say what is wrong; the others say what to do. */
const problems = new Set([
  ...["error", "form", "merged", "broken", "outside", "order", "there", "gap", "jump"],
  ...["overlap", "calculated", "uncalculated"],
]);

test.each(importCodes)("%s stands with every remedy that the portal gives", (code) => {
  const row = lines.find((text) => text.startsWith(`| ${code} |`)) ?? "";
  const remedies = Object.entries(checks.import[code]).filter(([name]) => !problems.has(name));
  expect(remedies.length).toBeGreaterThan(0);
  for (const [, text] of remedies) expect(row).toContain(text.replace(/\{\w+\}/g, "…"));
});

test("the limits are those of the reader", () => {
  const { bytes, rows, columns, cell } = sheetLimits;
  for (const limit of [bytes / 1e6, rows, columns, cell])
    expect(page).toContain(limit.toLocaleString("en"));
});

test.each([
  ["| the number 1234.5 |", numberIn, "1234.5"],
  ["| the number 1234: ", numberIn, "1234"],
  ["| no number: ", numberIn, undefined],
  ["| the day 2025-01-31,", dayIn, "2025-01-31"],
  ["| no day: ", dayIn, undefined],
])("what the page reads as %s is read so", (is, read, value) => {
  const row = lines.find((text) => text.includes(is)) ?? "";
  const typed = [...row.slice(0, row.indexOf(is)).matchAll(/`([^`]+)`/g)].map(
    ([, one = ""]) => one,
  );
  expect(typed.length).toBeGreaterThan(0);
  for (const one of typed) {
    const cell = read(one);
    expect("value" in cell ? cell.value : undefined, one).toBe(value);
  }
});
