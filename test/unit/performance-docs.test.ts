import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const page = readFileSync("docs/performance.md", "utf8").split("\n");
const sections = readdirSync("bench/sections")
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => name !== "index");

test.each(sections)("docs/performance.md says what the bench's section %s measured", (name) => {
  expect(page).toContain(`## ${name}`);
});
