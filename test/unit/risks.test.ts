import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { usualLevels } from "@/lib/domain/assurance/plan";
import { assessedSources, refuseUnassessed } from "@/lib/domain/assurance/risk-proposal";
import { detectionOf, type RiskLevel, riskOf, type SourceRisk } from "@/lib/domain/assurance/risks";
import { sampleOf } from "@/lib/domain/assurance/sampling/strata";
import { caseFile } from "@/lib/domain/case/case-file";
import { freeze, readStatement } from "@/lib/domain/statement";
import { factorLibrary } from "@/lib/outside/factor-library";

const path = "lib/domain/demonstration/2022.case.json";
const year = caseFile.parse(JSON.parse(readFileSync(path, "utf8")));
const statement = readStatement(
  freeze({ id: "report", revision: 1, cycle: 1 }, year, factorLibrary()).text,
);
const assessed = (before: ReadonlyMap<string, number> | null = null, found: string[] = []) =>
  assessedSources({ statement, levels: usualLevels, before, found: new Set(found) });

/** Counted a second way: every line of a method added by activity, the larger of both, then by source. */
function secondWay() {
  const sums = new Map<string, { location: number; market: number }>();
  for (const { activity, basis, grams } of statement.figures.inventory.lines) {
    const sum = sums.get(activity) ?? { location: 0, market: 0 };
    if (basis !== "market") sum.location += grams;
    if (basis !== "location") sum.market += grams;
    sums.set(activity, sum);
  }
  const bySource = new Map<string, number>();
  for (const { key, source } of year.activities) {
    const { location = 0, market = 0 } = sums.get(key) ?? {};
    const size = Math.max(Math.abs(location), Math.abs(market));
    bySource.set(source, (bySource.get(source) ?? 0) + size);
  }
  return bySource;
}

test("a source is significant from performance materiality on: 632.64 t in Scope 1 and 2, 9,231.80 t in Scope 3", () => {
  const sums = secondWay();
  const scopes = new Map(year.activities.map(({ source, scope }) => [source, scope]));
  const over = [...sums].filter(
    ([source, grams]) => grams >= (scopes.get(source) === 3 ? 9_231_799_654 : 632_637_899),
  );
  const rows = assessed();
  const significant = rows.filter((one) => one.significant);
  expect(significant.map(({ source }) => source).sort()).toEqual(over.map(([key]) => key).sort());
  for (const one of rows) expect(one.grams).toBe(sums.get(one.source));
  // 108,780 t of 307,726.66 t.
  expect(rows.find(({ source }) => source.startsWith("dc-zjk.leased"))?.sharePercent).toBe("35.3");
});

test("a plan is refused with the names of the sources whose risks it does not say", () => {
  const rows = assessed();
  const significant = rows.filter((one) => one.significant).map(({ source }) => source);
  const said = (source: string): SourceRisk => {
    const texts = { reason: "Metered.", response: "Recalculated." };
    return { source, inherent: "low", control: "low", ...texts };
  };
  const [first = "", second = "", ...rest] = significant;
  expect(() => refuseUnassessed(rows, rest.map(said))).toThrow(
    expect.objectContaining({
      word: "verification.refused.noRisk",
      values: { sources: `${first}, ${second}` },
    }),
  );
  expect(() => refuseUnassessed(rows, significant.map(said))).not.toThrow();
});

test("what is known of a source raises its risks a step each", () => {
  const source = "hz-a.purchased-electricity";
  const of = (...known: Parameters<typeof assessed>) =>
    assessed(...known).find((one) => one.source === source);
  const grams = of()?.grams ?? 0;
  expect(of()).toMatchObject({ factors: ["large"], inherent: "medium", control: "low" });
  expect(of(new Map([[source, grams / 2]]))).toMatchObject({ inherent: "high" });
  expect(of(new Map([[source, grams / 1.29]]))?.factors).toEqual(["large"]);
  expect(of(new Map())?.factors).toEqual(["large", "added"]);
  expect(of(null, ["A001"])).toMatchObject({ factors: ["large", "found"], control: "medium" });
});

test("the higher the risk before testing, the lower the detection risk that is left to the tests", () => {
  const levels: RiskLevel[] = ["low", "medium", "high"];
  for (const [i, inherent] of levels.entries())
    for (const [c, control] of levels.entries()) {
      const before = levels.indexOf(riskOf({ inherent, control }));
      expect(before).toBeGreaterThanOrEqual(Math.min(i, c));
      expect(before).toBeLessThanOrEqual(Math.max(i, c));
      expect(levels.indexOf(detectionOf({ inherent, control }))).toBe(2 - before);
    }
});

test("a high risk has a source's five largest activities tested whole, a medium one its largest", () => {
  const [shown, other] = ["cd.purchased-electricity", "cq.purchased-electricity"];
  const risk = (source = "", inherent: RiskLevel = "low") => ({
    ...{ source, inherent, control: inherent, reason: "-", response: "-" },
  });
  const drawn = (risks: ReturnType<typeof risk>[]) =>
    sampleOf({ statement, levels: usualLevels, seed: "s", changed: new Set(), risks, steps: [] });
  expect(drawn([risk(shown)]).filter(({ stratum }) => stratum === "risk")).toEqual([]);
  const items = drawn([risk(shown, "high"), risk(other, "medium")]);
  const risky = items.filter(({ stratum }) => stratum === "risk").map(({ key }) => key);
  const sizes = new Map<string, number>();
  for (const { activity, basis, grams } of statement.figures.inventory.lines)
    if (basis !== "market") sizes.set(activity, (sizes.get(activity) ?? 0) + grams);
  const largest = (source: string, n: number) =>
    year.activities
      .filter((one) => one.source === source)
      .toSorted((a, b) => (sizes.get(b.key) ?? 0) - (sizes.get(a.key) ?? 0))
      .slice(0, n)
      .map(({ key }) => key);
  expect(risky.sort()).toEqual([...largest(shown, 5), ...largest(other, 1)].sort());
});
