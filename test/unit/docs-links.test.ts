import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const read = (page: string) => readFileSync(page, "utf8");

test("every link of a page to the repository leads somewhere", () => {
  const links = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].flatMap(([, to = ""]) =>
      /^[a-z]+:/.test(to) ? [] : [{ page, to }],
    ),
  );
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(({ page, to }) => !existsSync(join(dirname(page), to)))).toEqual([]);
});

test("every file or folder that a page names is there", () => {
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/`((?:app|bench|db|lib|public|scripts|test)\/[^`\s]*)`/g)].flatMap(
      ([, path = ""]) => (/[*{}<>[\]…]/.test(path) ? [] : [{ page, path }]),
    ),
  );
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter(({ path }) => !existsSync(path.replace(/:\d+$/, "")))).toEqual([]);
});

test("every guard that the table of duties names is in both engines' migrations", () => {
  const table = read("docs/assurance.md")
    .split("\n")
    .filter((line) => /^\| SD\d/.test(line));
  expect(table).toHaveLength(10);
  const guards = table.flatMap((line) => [...(line.split("|")[4] ?? "").matchAll(/`(\w+)`/g)]);
  for (const engine of ["sqlite", "postgres"]) {
    const folder = `db/migrations/${engine}`;
    const sql = readdirSync(folder)
      .filter((name) => name.endsWith(".sql"))
      .map((name) => read(join(folder, name)))
      .join("\n");
    const missing = guards.map(([, name]) => name).filter((name) => !sql.includes(name ?? ""));
    expect(missing, engine).toEqual([]);
  }
});
