import { expect, test } from "vitest";
import { unvisited, visits } from "../browser/visits";
import { sources } from "../sources";

/** A page's address as its folders say it: `/reports/[id]/claim`. */
const pages = sources("app")
  .map(({ path }) => path)
  .filter((path) => /(^|\/)page\.tsx$/.test(path))
  .map((path) => path.replace(/^app|\/\([a-z]+\)|\/page\.tsx$/g, "") || "/");

/** The page that an address opens: of those that fit the one with the fewest parameters, as Next.js chooses. */
function pageOf(address: string): string | undefined {
  const path = address.replace(/\?.*$/, "");
  const fits = (page: string) => new RegExp(`^${page.replaceAll(/\[\w+\]/g, "[^/]+")}$`).test(path);
  const parameters = (page: string) => page.split("[").length;
  return pages.filter(fits).sort((one, other) => parameters(one) - parameters(other))[0];
}

test("every page is looked at in a browser, or is named with the reason why not", () => {
  const addresses = Object.values(visits).flat();
  const looked = new Set(addresses.map(pageOf));
  expect(looked).not.toContain(undefined);
  expect(pages.filter((page) => !looked.has(page)).sort()).toEqual(Object.keys(unvisited).sort());
});
