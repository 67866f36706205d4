import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messages } from "@/lib/domain/words/index";

/** What the portal is made of, without the words themselves: code, and the rows of data that name words. */
const sources = execFileSync("git", ["ls-files", "app", "lib", "bin", "db/tables"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(tsx?|mjs|json|csv)$/.test(file) && !file.startsWith("lib/domain/words/"))
  .map((file) => readFileSync(file, "utf8"));

const name = /[\p{L}\p{N}_]+/gu;
const namesIn = (text: string): string[] => text.match(name) ?? [];
const said = new Set(sources.flatMap(namesIn));

/** What a template adds before or after a name it is given, as `Hint` in `${field}Hint`. */
const before = [...new Set(sources.flatMap((text) => text.match(/(?<=[`.])\w+(?=\$\{)/g) ?? []))];
const after = [...new Set(sources.flatMap((text) => text.match(/(?<=\})\w+(?=[`.])/g) ?? []))];

/** Whether anything could say it: it is named, or made of a name by a template. */
function isSaid(word: string): boolean {
  return (
    said.has(word) ||
    before.some((part) => word.startsWith(part) && said.has(word.slice(part.length))) ||
    after.some((part) => word.endsWith(part) && said.has(word.slice(0, -part.length)))
  );
}

const unsaid = (node: object, path = ""): string[] =>
  Object.entries(node).flatMap(([key, value]) => {
    if (!namesIn(key).every(isSaid)) return [path + key];
    return typeof value === "string" ? [] : unsaid(value, `${path}${key}.`);
  });

test("there is no word, and no group of words, whose name nothing but the words names", () => {
  expect(unsaid(messages.en)).toEqual([]);
});

test("a name that a template makes is one that is said; one that nothing makes is none", () => {
  expect(isSaid("confirmedHint")).toBe(true); // app/_ui/registry-check.tsx
  expect(isSaid("section_boundary")).toBe(true); // app/_ui/finding-place.tsx
  expect(isSaid("nobodySaysThis")).toBe(false);
});
