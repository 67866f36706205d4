import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { caseSchema } from "@/lib/domain/case/schema";
import { lineFlags } from "@/lib/domain/inventory/types";
import { modelInputs } from "@/lib/domain/measures/models";
import { figuresSchema } from "@/lib/domain/trace/printed-schema";
import { figureKinds } from "@/lib/domain/trace/trace";

const page = readFileSync("docs/calculate.md", "utf8");
const casePage = readFileSync("docs/case-file.md", "utf8");
const tree = z.record(z.string(), z.unknown());

/** What stands between backticks, and in a group's braces as it is. */
const codesIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
const wordsIn = (text: string) =>
  new Set(codesIn(text).flatMap((code) => code.split(/[\s[\]{}.,:"]+/)));

function zeroproof(...args: readonly string[]) {
  const { status, stdout } = spawnSync(process.execPath, ["bin/zeroproof.mjs", ...args], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  expect(status).toBe(0);
  return tree.parse(JSON.parse(stdout));
}

test("the example's command prints what the page says, and the figures that are reckoned by hand", () => {
  const command = /```sh\nnpx zeroproof (calculate docs\/\S+ .*)\n```/.exec(page)?.[1] ?? "";
  const shown: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? "");
  const printed = zeroproof(...command.split(" "));
  expect(printed).toMatchObject(tree.parse(shown));
  const rows = [...page.matchAll(/^\| `([\w.]+)` \| .* \| (\d+) \|$/gm)];
  expect(rows.length).toBe(7);
  for (const [, figure = "", grams] of rows) {
    const value = figure.split(".").reduce<unknown>((at, name) => tree.parse(at)[name], printed);
    expect([figure, String(value)]).toEqual([figure, grams]);
  }
}, 60_000);

test("every reference that can be traced is on the page, as its row has it, and no other", () => {
  const table = page.slice(page.indexOf("| reference | is |"));
  const told = [...table.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
  expect(told.sort()).toEqual(figureKinds.map(({ pattern }) => pattern).sort());
});

/** The names of a schema's fields and the words that may stand in them, at any depth. */
function* namesIn(schema: unknown): Generator<string> {
  if (Array.isArray(schema)) for (const one of schema) yield* namesIn(one);
  if (!tree.safeParse(schema).success) return;
  const { properties = {}, items, anyOf, oneOf, enum: words = [] } = tree.parse(schema);
  for (const word of z.array(z.unknown()).parse(words)) if (typeof word === "string") yield word;
  for (const [name, one] of Object.entries(tree.parse(properties))) {
    yield name;
    yield* namesIn(one);
  }
  yield* namesIn(items);
  yield* namesIn(anyOf);
  yield* namesIn(oneOf);
}

const missingIn = (text: string, names: Iterable<string>) => {
  const told = wordsIn(text);
  return [...new Set(names)].filter((name) => !told.has(name));
};

test("every field that is printed is named on the page, and every flag", () => {
  expect(missingIn(page + casePage, namesIn(figuresSchema()))).toEqual([]);
  const { factors: _, ...own } = tree.parse(figuresSchema().properties);
  expect(missingIn(page, [...Object.keys(own), ...lineFlags])).toEqual([]);
});

test("every field of the case file is named on its page, and every input of a measure's model", () => {
  expect(missingIn(casePage, namesIn(caseSchema()))).toEqual([]);
  const lines = casePage.split("\n");
  for (const [model, rows] of Object.entries(modelInputs)) {
    const row = lines.find((line) => line.startsWith(`| \`${model}\` |`)) ?? "";
    const named = new Set(row.split(/[^\w]+/));
    const shared = model === "quantity" ? [] : facility;
    const own = rows.map(({ name }) => name).filter((name) => !shared.includes(name));
    expect([model, own.filter((name) => !named.has(name))]).toEqual([model, []]);
  }
  expect(missingIn(casePage, facility)).toEqual([]);
});

/** What every energy model asks besides its own inputs: named once. */
const facility = ["pue", "pueVariable", "factor", "marketRate"];
