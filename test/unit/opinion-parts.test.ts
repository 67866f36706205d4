import { describe, expect, test } from "vitest";
import { refuseMissingParts } from "@/lib/domain/assurance/opinion-parts/guards";
import { proposedReasons } from "@/lib/domain/assurance/opinion-parts/reasons";
import { type Answers, asked } from "@/lib/domain/assurance/opinion-parts/rows";
import { opinionAnswers } from "@/lib/domain/inputs/opinion-answers";
import { isRefusal } from "@/lib/domain/refusal";
import { answers } from "../engine/walk-answers";

const told = "verification.refused.partTold";
const untold = "verification.refused.partUntold";

/** What a draft is refused for, field by field; nothing where it passes. */
function faults(
  change: Partial<Answers>,
  about: Partial<Parameters<typeof refuseMissingParts>[0]> = {},
) {
  try {
    refuseMissingParts({ kind: "unmodified", visits: 0, ...about }, { ...answers, ...change });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return Object.entries(error.fields ?? {}).map(([field, { word }]) => [field, word]);
  }
  return [];
}

/** domain.md 5.1: the answer at which each yes/no part holds more than its answer, written out. */
const parts = [
  ["relevance", "no"],
  ["completeness", "no"],
  ["consistency", "no"],
  ["transparency", "no"],
  ["accuracy", "no"],
  ["dataGaps", "yes"],
  ["changes", "yes"],
  ["subsequentEvents", "yes"],
] as const;

test("every part that is asked is in the table of this test", () => {
  expect(asked.map(({ key, tells }) => [key, tells])).toEqual(parts);
});

describe.each(parts)("part %s, which is told of at %s", (key, tells) => {
  const other = tells === "no" ? "yes" : "no";
  test("is refused bare, and passes with its text", () => {
    expect(faults({ [key]: tells, [`${key}Told`]: "" })).toEqual([[`${key}Told`, told]]);
    expect(faults({ [key]: tells, [`${key}Told`]: "This." })).toEqual([]);
  });
  test("is refused with a text at the other answer, and passes without", () => {
    expect(faults({ [key]: other, [`${key}Told`]: "This." })).toEqual([[`${key}Told`, untold]]);
    expect(faults({ [key]: other, [`${key}Told`]: "" })).toEqual([]);
  });
});

test("a site visit is on record, or its lack has a reason: one of the two, never both or none", () => {
  expect(faults({ noVisitReason: "" })).toEqual([
    ["noVisitReason", "verification.refused.noVisitTold"],
  ]);
  expect(faults({ noVisitReason: "Visited last year." })).toEqual([]);
  expect(faults({ noVisitReason: "" }, { visits: 1 })).toEqual([]);
  expect(faults({ noVisitReason: "Visited last year." }, { visits: 1 })).toEqual([
    ["noVisitReason", untold],
  ]);
});

test.each(["adverse", "disclaimed"] as const)(
  "an opinion that is %s says why, at least once",
  (kind) => {
    expect(faults({ reasons: [] }, { kind })).toEqual([
      ["reasons", "verification.refused.noReasons"],
    ]);
    expect(faults({ reasons: ["unclear_scope"] }, { kind })).toEqual([]);
    expect(faults({ reasons: ["other"] }, { kind })).toEqual([["otherReason", told]]);
    expect(faults({ reasons: ["other"], otherReason: "The archive burnt." }, { kind })).toEqual([]);
    expect(faults({ reasons: ["unclear_scope"], otherReason: "So." }, { kind })).toEqual([
      ["otherReason", untold],
    ]);
  },
);

test("an opinion that verifies the report names no reason for not doing so", () => {
  expect(faults({ reasons: ["misstatement"] })).toEqual([["reasons", untold]]);
  const modified = { qualification: "Meter 3.", qualifiedTonnes: "3" };
  expect(faults({ ...modified, reasons: ["misstatement"] }, { kind: "modified" })).toEqual([
    ["reasons", untold],
  ]);
});

test("the reasons proposed are what is material and left, and sums that reach T", () => {
  const left = { state: "closed_uncorrected", material: true } as const;
  const sums = (uncorrectedIsMaterial: boolean) => [{ uncorrectedIsMaterial }];
  expect(proposedReasons(sums(true), [])).toEqual(["misstatement"]);
  expect(proposedReasons(sums(false), [{ kind: "prior_year", ...left }])).toEqual([
    "non_conformity",
  ]);
  expect(
    proposedReasons(sums(false), [
      { kind: "data_limitation", ...left },
      { kind: "non_conformity", ...left, material: false },
      { kind: "misstatement", ...left, state: "closed_corrected" },
    ]),
  ).toEqual(["data_limitation"]);
});

test("boxes ticked are read as a list; none ticked as none; an unknown one is refused", () => {
  const read = (reasons: unknown) => opinionAnswers.shape.reasons.safeParse(reasons).data;
  expect(read(["misstatement", "other"])).toEqual(["misstatement", "other"]);
  expect(read(undefined)).toEqual([]);
  expect(read(["weather"])).toBeUndefined();
});
