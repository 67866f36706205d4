import { expect, test } from "vitest";
import { claimedOn } from "@/lib/domain/ledger/claimed";
import { demonstrationPaper } from "../golden/papers-demonstration";

const { statement } = demonstrationPaper("en");
const [first] = statement.case.retirements;
if (!first) throw new Error("the demonstration has retirements");
const named = { ...first, checkedAt: "2026-11-01T00:00:00.000Z" };

test("a retirement of the statement is examined, whatever order its fields were stored in", () => {
  const { criteria } = first;
  const reversed = Object.fromEntries(Object.entries(criteria).reverse()) as typeof criteria;
  const { later, statement: claimed } = claimedOn(statement, [{ ...named, criteria: reversed }]);
  expect(later).toEqual([]);
  expect(claimed.figures).toEqual(statement.figures);
});

test("one that came after it counts, and is told apart with the day it was checked", () => {
  const added = { ...named, key: "K9", quantity: 100, checkedAt: "2026-12-03T08:00:00.000Z" };
  const { later, statement: claimed } = claimedOn(statement, [named, added]);
  expect(later).toEqual([{ key: "K9", checkedOn: "2026-12-03" }]);
  // 21,188 t against 21,087.92997 t.
  expect(claimed.figures.bridge).toMatchObject({
    retired: 21_188_000_000,
    net: 0,
    surplus: 100_070_030,
  });
  expect(claimed.figures.inventory).toBe(statement.figures.inventory);
});

test("a key that was freed and stands for other credits since is a later one; a reversed one counts no more", () => {
  const { later } = claimedOn(statement, [{ ...named, serial: "another", checkedAt: null }]);
  expect(later).toEqual([{ key: first.key, checkedOn: null }]);
  expect(claimedOn(statement, []).statement.figures.bridge).toMatchObject({
    retired: 0,
    surplus: 0,
  });
});
