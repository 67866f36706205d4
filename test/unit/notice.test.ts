import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attributionOf, termsOf } from "@/lib/domain/factors/attribution";
import { factorLibrary } from "@/lib/outside/factor-library";

const notice = readFileSync("NOTICE", "utf8");
const { editions } = factorLibrary();
const [free = "", apart = ""] = notice.split(/^Apart, in .*$/m);

/** A publisher's line, and its terms on the lines below it. */
const namedIn = (part: string) =>
  [...part.matchAll(/^ {2}(\S.*)\n((?: {4}\S.*\n?)+)/gm)].flatMap(
    ([, publisher = "", terms = ""]) =>
      terms
        .trim()
        .split(/\n\s*/)
        .map((one) => `${publisher}\n${one}`),
  );
const loaded = (shareAlike: boolean) => [
  ...new Set(
    editions
      .filter((one) => one.shareAlike === shareAlike)
      .map(({ publisher, licence }) => `${publisher}\n${termsOf(licence)}`),
  ),
];

test("NOTICE names every publisher of the library with its terms, and no other", () => {
  expect(namedIn(free).sort()).toEqual(loaded(false).sort());
});

test("what is share-alike or not cleared is named apart, whole", () => {
  expect(namedIn(apart).sort()).toEqual(loaded(true).sort());
});

test("the licences that ask for a sentence have it in the line to print", () => {
  const line = attributionOf({
    publisher: "UK DESNZ (Defra)",
    title: "UK Government GHG Conversion Factors for Company Reporting",
    edition: "2025",
    licence: "OGL-UK-3.0",
    url: "https://www.gov.uk/x",
  });
  expect(line).toBe(
    "UK DESNZ (Defra): UK Government GHG Conversion Factors for Company Reporting, 2025. Contains public sector information licensed under the Open Government Licence v3.0. https://www.gov.uk/x",
  );
});

test("every edition has terms and an address to print", () => {
  expect(editions.filter(({ licence }) => termsOf(licence) === "")).toEqual([]);
  const without = editions.filter(({ url }) => !/^https?:\/\//.test(url));
  expect(without.map(({ publisher, url }) => [publisher, url])).toEqual([]);
});
