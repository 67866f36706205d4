import { expect, test } from "vitest";
import { spotOf, spotParts } from "@/lib/domain/spot";

test.each([
  ["activities", "A012", "unit"],
  ["activities", "2022.01.power", "inputs.pue"],
  ["sources", "bj.commuting/bus:1", ""],
])("a spot of %s %s leads back to its parts", (list, key, field) => {
  expect(spotParts(spotOf(list, key, field && `.${field}`))).toEqual({ list, key, field });
});

test("what names no entry is a list alone", () => {
  expect(spotParts("claim.text")).toEqual({ list: "claim.text", key: "", field: "" });
});
