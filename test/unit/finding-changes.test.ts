import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changesBetween, effectLeft } from "@/lib/domain/assurance/finding-changes";
import type { Target } from "@/lib/domain/assurance/opening";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import { freeze, readStatement } from "@/lib/domain/statement";
import { factorLibrary } from "@/lib/outside/factor-library";

const path = "lib/domain/demonstration/2022.case.json";
const year = caseFile.parse(JSON.parse(readFileSync(path, "utf8")));
const statement = (file: CaseFile, cycle: number) =>
  readStatement(freeze({ id: "report", revision: 1, cycle }, file, factorLibrary()).text);
const on = (targetKey: string): Target => ({ targetKind: "activity", targetKey });

/** Electricity of Zhejiang at 0.5153 kg/kWh: A001 corrected by 1,000 kWh down, A002 by 5,000 kWh. */
const corrected: Readonly<Record<string, string>> = { A001: "1828068", A002: "1508088" };
const before = statement(year, 1);
const after = statement(
  {
    ...year,
    activities: year.activities.map((one) => ({
      ...one,
      quantity: corrected[one.key] ?? one.quantity,
    })),
  },
  2,
);
const both = (target: Target, effectGrams: number | null, scope: number | null = 2) =>
  effectLeft({ scope, effectGrams, effectLocationGrams: effectGrams }, target, before, after);
const left = (...asked: Parameters<typeof both>) => both(...asked).grams;

test("the effect left is the stated one less what its own correction took, in grams", () => {
  // 1,000 kWh × 0.5153 kg/kWh = 515,300 g, whatever A002 was corrected by meanwhile.
  expect(left(on("A001"), 515_300)).toBe(0);
  expect(left(on("A001"), 600_000)).toBe(84_700);
  expect(left(on("A001"), -10)).toBe(-515_310);
  // 5,000 kWh × 0.5153 kg/kWh = 2,576,500 g.
  expect(left(on("A002"), 2_576_501)).toBe(1);
  // The whole report takes both: 3,091,800 g.
  expect(left({ targetKind: "report", targetKey: "" }, 3_091_800)).toBe(0);
});

test("of Scope 2 the effect by location is computed by its own factor, beside the one by market", () => {
  // By location 1,000 kWh and 5,000 kWh × 0.5153 kg/kWh: 515,300 g and 2,576,500 g.
  const moved = ({ figures }: typeof before) => figures.inventory.totals.scope2Market;
  const { grams, locationGrams } = both(on("A001"), 515_300);
  expect(locationGrams).toBe(0);
  expect(both({ targetKind: "report", targetKey: "" }, 0)).toEqual({
    grams: moved(after) - moved(before),
    locationGrams: -3_091_800,
  });
  expect(grams).toBe(0);
  expect(both(on("A001"), 700_000, 3).locationGrams).toBeNull();
});

test("an effect in another scope, or on what nobody corrected, stays as it was stated", () => {
  expect(left(on("A001"), 700_000, 1)).toBe(700_000);
  expect(left(on("A003"), 700_000)).toBe(700_000);
  expect(left(on("A001"), null)).toBeNull();
});

test("an answer tells of its own entries, their figures before and after, and the totals that moved", () => {
  const { entries, figures, totals } = changesBetween(before, after)(on("A001"));
  expect(entries.map(({ key, fields }) => [key, fields])).toEqual([
    ["A001", [{ field: "quantity", before: "1829068", after: "1828068" }]],
  ]);
  // 1,829,068 kWh × 0.5153 kg/kWh = 942,518,740.4 g.
  expect(figures.find(({ method }) => method === "location")).toEqual({
    activity: "A001",
    method: "location",
    beforeGrams: 942_518_740,
    afterGrams: 942_003_440,
  });
  expect(totals.map(({ figure }) => figure)).not.toContain("scope1");
});
