import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "@/lib/domain/words/index";

/** The text of a word such as `restatements.list.on`; undefined where the name is that of a group. */
function textOf(word: string): string | undefined {
  const found = word
    .split(".")
    .reduce<unknown>((group, key) => (group as Record<string, unknown>)?.[key], messages.en);
  return typeof found === "string" ? found : undefined;
}

/** The words that a file says by their plain name and without values, by the translators that it makes. */
function saidBare(source: string): string[] {
  const translators = source.matchAll(
    /const (\w+) = (?:await )?(?:use|get)Translations\((?:"([\w.]+)")?\)/g,
  );
  return [...translators].flatMap(([, name, group]) =>
    [...source.matchAll(new RegExp(`\\b${name}\\("([\\w.]+)"\\)`, "g"))].map(([, key]) =>
      group ? `${group}.${key}` : `${key}`,
    ),
  );
}

test("no page says a word without the values that its text asks for", () => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".tsx"),
  );
  const said = pages.flatMap((path) => saidBare(readFileSync(join("app", path), "utf8")));
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter((word) => /\{\w+[,}]/.test(textOf(word) ?? ""))).toEqual([]);
});
