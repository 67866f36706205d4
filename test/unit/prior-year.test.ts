import { expect, test } from "vitest";
import { priorYearChecks } from "@/lib/domain/prior-year";
import { smallCase } from "../golden/small-case";

const file = smallCase();
const sources = (grams: Readonly<Record<string, number>>) => new Map(Object.entries(grams));
const told = (before: Record<string, number>, now: Record<string, number>, year = file) =>
  priorYearChecks(year, { before: sources(before), now: sources(now) }).map(({ state, spots }) => [
    state,
    ...spots.map(({ spot }) => spot),
  ]);

test("a first year has no year before to be set beside", () => {
  expect(priorYearChecks(file, { before: null, now: sources({ a: 1 }) })).toEqual([]);
});

test("a source that is gone blocks, unless an exclusion names it", () => {
  const gone = { "hq.gas": 100, "hq.power": 100 };
  expect(told(gone, { "hq.power": 100 })[0]).toEqual(["blocking", "sources[hq.gas]"]);
  const explained = {
    key: "X",
    scope: 1,
    scope3Category: null,
    source: "hq.gas",
    reason: "not_relevant",
    estimatedGrams: 0,
    text: "the boiler was taken out",
  } as const;
  const excluded = { ...file, exclusions: [explained] };
  expect(told(gone, { "hq.power": 100 }, excluded)[0]).toEqual(["passed"]);
});

test("30% up or down is not told, more is; a source that was nothing before is new", () => {
  const before = { a: 1000, b: 1000, c: 1000, d: 1000, e: 0 };
  const now = { a: 1300, b: 700, c: 1301, d: 699, e: 5, f: 5 };
  expect(told(before, now)[1]).toEqual(["warning", "sources[c]", "sources[d]"]);
});
