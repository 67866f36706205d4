import { expect, test } from "vitest";
import { confidenceOf } from "@/lib/domain/assurance/plan";
import { refusePercentages } from "@/lib/domain/assurance/plan-limits";
import { amendForm, factInput, planForm } from "@/lib/domain/inputs/engagement";

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

const totals = (scope12Market: number, scope3: number) => ({
  ...{ scope1: 0, scope2Location: 0, scope2Market: scope12Market, scope3, biogenicCo2: 0 },
  ...{ scope12Location: 0, scope12Market },
});
/** What is wrong with percentages of both groups, by field; 5.3: 50 to 75 %, 5 %, or 2 % above 500 000 t. */
function wrong(materiality: string, performance: string, reported: number | null) {
  const { plan } = planForm.parse({
    ...{ ...sent, materiality12: materiality, performance12: performance },
    ...{ materiality3: "2", performance3: "50" },
  });
  try {
    refusePercentages(plan.levels, reported === null ? null : totals(reported * 1_000_000, 0));
    return {};
  } catch (error) {
    const { fields } = error as { fields: Record<string, { word: string }> };
    return Object.fromEntries(Object.entries(fields).map(([name, { word }]) => [name, word]));
  }
}

test("materiality is at most 5 %, or 2 % above 500,000 t, and performance materiality 50 to 75 % of it; lower materiality is allowed", () => {
  const performance = { performance12: "verification.refused.performance" };
  const most = { materiality12: "verification.refused.materiality" };
  const large = { materiality12: "verification.refused.largeMateriality" };
  expect(wrong("5", "50", null)).toEqual({});
  expect(wrong("0.5", "75", 500_000)).toEqual({});
  expect(wrong("5", "49.99", 1)).toEqual(performance);
  expect(wrong("5", "75.01", 1)).toEqual(performance);
  expect(wrong("5.01", "60", null)).toEqual(most);
  expect(wrong("5", "60", 500_000)).toEqual({});
  expect(wrong("5", "60", 500_000.000001)).toEqual(large);
  expect(wrong("2", "60", 500_001)).toEqual({});
  expect(wrong("2.01", "76", 500_001)).toEqual({ ...large, ...performance });
});

test("percentages are taken as people type them, full-width digits among them", () => {
  const { plan } = planForm.parse({ ...sent, materiality12: "４.5", performance12: " 60 " });
  expect(plan.levels[0]).toMatchObject({ materialityPercent: "4.5", performancePercent: "60" });
});

test("an amendment is the plan's form with a reason, and without one it is refused", () => {
  expect(amendForm.parse({ ...sent, reason: "A second hall." })).toMatchObject({
    ...{ reason: "A second hall.", plan: { seed: "s" } },
  });
  expect(amendForm.safeParse(sent).success).toBe(false);
});

test("a fact reported after the opinion says something: spaces are no fact", () => {
  expect(factInput.safeParse({ id: sent.id, text: " \n " }).success).toBe(false);
  expect(factInput.safeParse({ id: sent.id, text: "A second meter.\nNever billed." }).success).toBe(
    true,
  );
});
