import { beforeAll, describe, expect, test, vi } from "vitest";
import { formRecord, parsed } from "@/lib/domain/form-input";
import {
  setBaselineInput,
  setChangeInput,
  setComparativeInput,
  setDenominatorInput,
  setTargetInput,
} from "@/lib/domain/inputs/progress";
import { recalculationOf } from "@/lib/domain/years/base-year";
import { termKeys } from "@/lib/domain/years/source-change";
import { yearBridge } from "@/lib/domain/years/year-bridge";
import { loadCase } from "@/lib/services/case-files";
import { attachEvidence, listEvidence } from "@/lib/services/evidence";
import { loadFactors } from "@/lib/services/factors";
import { removePlanMeasure, setPlan, setPlanMeasure } from "@/lib/services/plans";
import {
  removeChange,
  removeComparative,
  removeDenominator,
  removeSeparate,
  removeTarget,
  setBaseline,
  setChange,
  setComparative,
  setDenominator,
  setSeparate,
  setTarget,
} from "@/lib/services/progress";
import { showReport } from "@/lib/services/reports";
import { twoYears, yearsOf } from "@/lib/services/years";
import { aReport, joinedBy, organisationWith } from "./fixtures";
import { demonstrationOf } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

async function draft() {
  const { id, reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const reportId = await aReport(reporter, "2025");
  const declared = async () => (await showReport(reporter, reportId)).declarations;
  return { id, reporter, org_admin, reportId, declared };
}

/** What a browser would send. */
function typed(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return formRecord(form);
}

const denominator = {
  kind: "revenue",
  name: "Revenue",
  quantity: "1,234.5",
  unit: "million CNY",
  scopes: "1,2",
  scope2: "market",
} as const;

describe("the base year", () => {
  const totals = {
    "totals.scope1": "100,000",
    "totals.scope2Location": "0",
    "totals.scope2Market": "0",
    "totals.scope3": "",
    thresholdPercent: "5",
  };

  test("is typed in tonnes, and what changes it is recorded beside it", async () => {
    const { reporter, reportId, declared } = await draft();
    await setBaseline(reporter, parsed(setBaselineInput, typed({ reportId, ...totals })));
    const change = { reportId, key: "", trigger: "structural", on: "2025-03-01", text: "Acquired" };
    const effects = {
      "effects.scope1": "6000",
      "effects.scope2Location": "",
      "effects.scope3": "",
    };
    const input = typed({ ...change, ...effects, "effects.scope2Market": "-0.5" });
    const { key } = await setChange(reporter, parsed(setChangeInput, input));
    const { baseline } = await declared();
    expect(baseline).toMatchObject({
      totals: { scope1: 100_000_000_000, scope3: null },
      changes: [{ key: "B-1", effects: { scope1: 6_000_000_000, scope2Market: -500_000 } }],
    });
    expect(baseline && recalculationOf(baseline).required).toBe(true);
    // Restating it takes the change in; the totals as first reported stay.
    const restated = typed({ reportId, ...totals, restatedOn: "2025-12-31" });
    await setBaseline(reporter, parsed(setBaselineInput, restated));
    const after = (await declared()).baseline;
    expect([after?.changes.length, after && recalculationOf(after).required]).toEqual([1, false]);
    await removeChange(reporter, { reportId, key });
    expect((await declared()).baseline?.changes).toEqual([]);
  });

  test("has no changes where it is not recorded", async () => {
    const { reporter, reportId } = await draft();
    await expect(removeChange(reporter, { reportId, key: "B-1" })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("a denominator", () => {
  test("has files of its own, which go with it", async () => {
    const { reporter, reportId } = await draft();
    const input = parsed(setDenominatorInput, typed({ reportId, key: "", ...denominator }));
    const { key } = await setDenominator(reporter, input);
    expect([key, input.quantity, input.scopes]).toEqual(["D-1", "1234.5", [1, 2]]);
    await attachEvidence(reporter, {
      reportId,
      name: "accounts.csv",
      bytes: new TextEncoder().encode("revenue,1234.5\n"),
      links: [{ subject: "denominator", subjectKey: key }],
    });
    const links = async () => (await listEvidence(reporter, reportId)).flatMap((one) => one.links);
    expect(await links()).toEqual([{ subject: "denominator", subjectKey: key }]);
    await removeDenominator(reporter, { reportId, key });
    expect(await links()).toEqual([]);
  });

  test("stays while a target divides by it", async () => {
    const { reporter, reportId, declared } = await draft();
    const input = parsed(setDenominatorInput, typed({ reportId, key: "", ...denominator }));
    const { key } = await setDenominator(reporter, input);
    const target = { reportId, key: "", name: "Half", kind: "intensity", scopes: "1,2" };
    const way = { baseYear: "2025", baseValue: "2", targetYear: "2030", targetValue: "1" };
    const half = typed({ ...target, ...way, denominator: key, interim: "2027 1.6\n2028：1.4" });
    await setTarget(reporter, parsed(setTargetInput, half));
    expect((await declared()).targets[0]?.interim).toEqual([
      { year: 2027, value: "1.6" },
      { year: 2028, value: "1.4" },
    ]);
    await expect(removeDenominator(reporter, { reportId, key })).rejects.toMatchObject({
      word: "progress.refused.denominator",
    });
    await removeTarget(reporter, { reportId, key: "T-1" });
    await removeDenominator(reporter, { reportId, key });
    expect((await declared()).denominators).toEqual([]);
  });
});

test.each([
  ["a year that is not after the base", { targetYear: "2025" }, "targetYear"],
  ["an intensity without its denominator", { kind: "intensity" }, "denominator"],
  ["an interim point that is no year and value", { interim: "soon" }, "interim"],
])("a target with %s is refused by its field", (_, change, field) => {
  const whole = {
    reportId: crypto.randomUUID(),
    name: "Target",
    kind: "absolute",
    scopes: "1,2",
    denominator: "",
    baseYear: "2025",
    baseValue: "100",
    targetYear: "2030",
    targetValue: "0",
    interim: "",
  };
  expect(() => parsed(setTargetInput, typed({ ...whole, ...change }))).toThrow(
    expect.objectContaining({ fields: expect.objectContaining({ [field]: expect.anything() }) }),
  );
});

test("a statement of another year whose rounding reaches zero is refused, as nothing follows from it", async () => {
  const { reporter, reportId, declared } = await draft();
  const said = {
    reportId,
    key: "",
    figure: "green_computing",
    year: "2024",
    tonnes: "30,000",
    roundedToTonnes: "1000",
    statedCurrentTonnes: "62000",
    statedCurrentRoundedToTonnes: "1000",
    statedChangePercent: "110",
  };
  expect(() => parsed(setComparativeInput, typed({ ...said, roundedToTonnes: "60000" }))).toThrow();
  const { key } = await setComparative(reporter, parsed(setComparativeInput, typed(said)));
  expect((await declared()).comparatives).toMatchObject([{ key: "C-1", tonnes: "30000" }]);
  await removeComparative(reporter, { reportId, key });
  expect((await declared()).comparatives).toEqual([]);
});

test("the plan and what stands beside the scopes change entry by entry", async () => {
  const { reporter, reportId, declared } = await draft();
  const ahead = { published: "", resources: "", expert: "", policyStatement: "" };
  const own = { subject: "Scope 1+2", owner: "Owner", reviewedOn: "2025-06-30" };
  const plan = { ...own, ...ahead, firstYearReason: "Metering began in December." };
  const way = { baseYear: 2025, baseTonnes: "100", targetYear: 2030, targetTonnes: "10" };
  const measure = { name: "Heat pumps", kind: "reduction", start: "2026-01-01" } as const;
  const late = { reportId, key: null, ...measure, expectedTonnes: "40" };
  await expect(setPlanMeasure(reporter, late)).rejects.toMatchObject({ code: "not_found" });
  await setPlan(reporter, { reportId, ...plan, ...way });
  const { key } = await setPlanMeasure(reporter, late);
  await setPlanMeasure(reporter, { ...late, key, expectedTonnes: "50" });
  await setPlan(reporter, { reportId, ...plan, ...way, owner: "Another" });
  expect((await declared()).plan).toMatchObject({
    owner: "Another",
    measures: [{ key: "P-1", expectedTonnes: "50" }],
  });
  await removePlanMeasure(reporter, { reportId, key });
  const removals = { kind: "removals", name: "Trees", quantity: "3", unit: "t" } as const;
  const beside = { reportId, key: null, ...removals, text: "", evidence: "" };
  const { key: separate } = await setSeparate(reporter, beside);
  expect((await declared()).separate).toMatchObject([{ key: "S-1", quantity: "3" }]);
  await removeSeparate(reporter, { reportId, key: separate });
  expect([(await declared()).separate, (await declared()).plan?.measures]).toEqual([[], []]);
});

test("only who may edit the year sets any of it", async () => {
  const { id, reportId } = await draft();
  const contributor = await joinedBy(id, "contributor");
  const stranger = (await organisationWith("reporter")).reporter;
  const input = parsed(setDenominatorInput, typed({ reportId, key: "", ...denominator }));
  await expect(setDenominator(contributor, input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(setDenominator(stranger, input)).rejects.toMatchObject({ code: "not_found" });
});

test("years of one organisation stand side by side, the earlier first; another's do not", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const file = demonstrationOf(id);
  const { reportId: later } = await loadCase(reporter, { organisationId: id, case: file });
  const year = { label: "2021", firstDay: "2021-01-01", lastDay: "2021-12-31" };
  const activities = file.activities.slice(0, 12).map((one) => ({
    ...one,
    quantity: "1000",
    from: "2021-01-01",
    to: "2021-01-31",
  }));
  const parts = { year, activities, instruments: [], measures: [], retirements: [] };
  const { reportId: earlier } = await loadCase(reporter, {
    organisationId: id,
    case: { ...file, ...parts },
  });
  const { before, after } = await twoYears(reporter, { reportId: later, other: earlier });
  expect([before.label, after.label]).toEqual(["2021", "2022"]);
  if (!before.side || !after.side) throw new Error("both years have figures");
  const bridge = yearBridge(before.side, after.side, "location", [1, 2]);
  expect(bridge.after).toBe(35_376_609_971);
  expect(termKeys.reduce((sum, key) => sum + bridge.terms[key], 0)).toBe(
    bridge.after - bridge.before,
  );
  expect((await yearsOf(reporter, later)).map(({ label }) => label)).toEqual(["2021", "2022"]);
  const other = await draft();
  await expect(
    twoYears(reporter, { reportId: later, other: other.reportId }),
  ).rejects.toMatchObject({ code: "not_found" });
  const contributor = await joinedBy(id, "contributor");
  await expect(yearsOf(contributor, later)).rejects.toMatchObject({ code: "forbidden" });
});
