import { expect, test } from "vitest";
import type { GroupMateriality } from "@/lib/domain/assurance/materiality";
import { conclusionOf, type Matter, proposedOpinion, raises } from "@/lib/domain/assurance/opinion";

const group = (scopes: "1+2" | "3", uncorrectedIsMaterial = false): GroupMateriality => ({
  scopes,
  reportedGrams: 100,
  materialityPercent: "5",
  materialityGrams: 5,
  performanceGrams: 3,
  standingGrams: 0,
  standsByLocation: false,
  uncorrectedGrams: uncorrectedIsMaterial ? 5 : 0,
  uncorrectedIsMaterial,
});
const matter = (changed: Partial<Matter> = {}): Matter => ({
  kind: "non_conformity",
  state: "closed_uncorrected",
  scope: null,
  material: true,
  ...changed,
});
const both = [group("1+2"), group("3")];

test.each([
  ["nothing left", both, [], "unmodified"],
  ["small things left", both, [matter({ material: false })], "unmodified"],
  [
    "a material matter that was corrected",
    both,
    [matter({ state: "closed_corrected" })],
    "unmodified",
  ],
  ["a material matter without a scope", both, [matter()], "modified"],
  ["an aggregate that is material in one group", [group("1+2", true), group("3")], [], "modified"],
  ["the only group there is", [group("1+2", true)], [], "modified"],
  ["every group", [group("1+2", true), group("3", true)], [], "adverse"],
  [
    "evidence that could not be had in every group",
    both,
    [matter({ kind: "data_limitation", scope: 1 }), matter({ kind: "data_limitation", scope: 3 })],
    "disclaimed",
  ],
] as const)("%s", (_, groups, matters, expected) => {
  expect(proposedOpinion(groups, matters)).toBe(expected);
});

test("a better opinion than proposed is a raise, an equal or a worse one is not", () => {
  expect(raises("unmodified", "modified")).toBe(true);
  expect(raises("modified", "adverse")).toBe(true);
  expect(raises("modified", "modified")).toBe(false);
  expect(raises("disclaimed", "adverse")).toBe(false);
  expect(raises("adverse", "unmodified")).toBe(false);
});

test("unmodified and modified verify a report, adverse and disclaimed do not", () => {
  expect(conclusionOf("unmodified")).toBe("verified");
  expect(conclusionOf("modified")).toBe("verified");
  expect(conclusionOf("adverse")).toBe("not_verified");
  expect(conclusionOf("disclaimed")).toBe("not_verified");
});
