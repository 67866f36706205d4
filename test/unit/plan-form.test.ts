import { expect, test } from "vitest";
import { confidenceOf } from "@/lib/domain/assurance/plan";
import { planForm } from "@/lib/domain/inputs/engagement";

const sent = {
  ...{
    id: "0b0e9b1e-5b0a-4b0e-9b1e-5b0a4b0e9b1e",
    criteria: "ISO 14064-1:2018",
    seed: "s",
    noVisitReason: "Remote.",
  },
  ...{ level12: "reasonable", materiality12: "5", performance12: "60", confidence12: "90" },
  ...{ level3: "limited", materiality3: "5", performance3: "60", confidence3: "" },
};

test("the plan's form takes a confidence for each group of scopes, or leaves it to the level", () => {
  const { plan } = planForm.parse(sent);
  expect(plan.levels.map(confidenceOf)).toEqual([90, 80]);
  expect(plan.levels[1]).not.toHaveProperty("confidencePercent");
  expect(planForm.safeParse({ ...sent, confidence3: "99" }).success).toBe(false);
});
