import { expect, test } from "vitest";
import { listingInput, patentInput, pledgeInput } from "@/lib/domain/inputs/pledge";
import { patentNumber } from "@/lib/domain/pledges/offices";

// Numbers in the forms that the offices' own guides show.
test.each([
  ["CNIPA", "CN 112345678 B", "CN112345678B"],
  ["CNIPA", "ZL202010123456.7", "ZL202010123456.7"],
  ["CNIPA", "zl 202010123456.x", "ZL202010123456.X"],
  ["USPTO", "US 11,234,567 B2", "US11234567B2"],
  ["USPTO", "US20200123456A1", "US20200123456A1"],
  ["EPO", "EP3456789B1", "EP3456789B1"],
  ["WIPO", "WO 2020/123456", "WO2020/123456"],
] as const)("%s writes %j as %j", (office, typed, number) => {
  expect(patentNumber(office, typed)).toBe(number);
});

test.each([
  ["CNIPA", "US11234567B2"],
  ["USPTO", "CN112345678B"],
  ["EPO", "EP345678B1"],
  ["WIPO", "WO123456"],
] as const)("%s writes no number like %j", (office, typed) => {
  expect(patentNumber(office, typed)).toBeUndefined();
  const patent = { id: crypto.randomUUID(), office, number: typed, title: "x", terms: "" };
  const rest = { technology: "gpu_pooling", pledgedOn: "2022", source: "x" };
  expect(patentInput.safeParse({ ...patent, ...rest }).error?.issues).toMatchObject([
    { path: ["number"], message: "pledges.refused.number" },
  ]);
});

test.each([
  ["https://platform.example/entry?id=1", true],
  ["http://platform.example/entry", false],
  ["javascript:alert(1)", false],
  ["https://user:secret@platform.example/", false],
  ["https://localhost/", false],
  ["platform.example", false],
  ["", false],
])("a listing at %j is taken: %s", (url, taken) => {
  const listing = { id: "x", platform: "P", listedOn: "2031-01-01", checkedOn: "2031-01-02" };
  expect(listingInput.safeParse({ ...listing, url }).success).toBe(taken);
});

test.each([
  ["2021", true],
  ["2021-03", true],
  ["2021-02-28", true],
  ["2021-02-30", false],
  ["2021-13", false],
  ["March 2021", false],
])("a pledge made on %j is taken: %s", (joinedOn, taken) => {
  const pledge = { organisationId: "o", name: "n", scope: "s", targetYear: "2030", source: "x" };
  expect(pledgeInput.safeParse({ ...pledge, joinedOn, url: "" }).success).toBe(taken);
});
