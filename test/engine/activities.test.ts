import { beforeAll, expect, test, vi } from "vitest";
import type { AddActivityInput } from "@/lib/domain/inputs/activity";
import type { Actor } from "@/lib/domain/roles";
import {
  addActivity,
  changeActivity,
  listActivities,
  removeActivity,
  showActivity,
} from "@/lib/services/activities";
import { loadFactors } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { createReport, listReports, showReport } from "@/lib/services/reports";
import { actorOf } from "@/lib/services/sessions";
import { addSite } from "@/lib/services/sites";
import { checksOf } from "@/lib/services/submissions";
import { aPerson, aReport, giveRole, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const site = (key: string) => ({
  key,
  name: `Office ${key}`,
  localName: "",
  city: "",
  country: "GB",
  region: "",
  marketBoundary: "GB",
  kind: "office" as const,
  inClaim: true,
  ownership: [],
  controlTest: null,
});

/** Natural gas at 0.18296 kg CO2e per kWh (UK 2025, gross). */
const gas = (reportId: string, over: Partial<AddActivityInput> = {}): AddActivityInput => ({
  reportId,
  key: undefined,
  source: undefined,
  site: "HQ",
  scope: 1,
  category: "stationary_combustion",
  scope3Category: null,
  factor: "uk-2025-natural-gas-kwh-gross",
  quantity: "1000",
  unit: "kWh (gross CV)",
  method: "",
  inputs: {},
  from: "2025-01-01",
  to: "2025-01-31",
  dataKind: "invoiced",
  dataQuality: null,
  uncertaintyPercent: null,
  supplier: "",
  creditNote: false,
  evidence: "",
  note: "",
  ...over,
});

async function yearWithSites(reporter: Actor) {
  const reportId = await aReport(reporter);
  for (const key of ["HQ", "LAB"]) await addSite(reporter, { reportId, ...site(key) });
  return reportId;
}

test("an activity is computed as it is added, changed and summed over the whole filter", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  expect(await addActivity(reporter, gas(reportId))).toEqual({ key: "A001", grams: 182_960 });
  await addActivity(reporter, gas(reportId, { unit: "MWh (gross CV)", site: "LAB" }));
  const { activities, rows, totalGrams } = await listActivities(reporter, { reportId });
  expect(activities.map(({ key, grams }) => [key, grams])).toEqual([
    ["A001", 182_960],
    ["A002", 182_960_000],
  ]);
  expect({ rows, totalGrams }).toEqual({ rows: 2, totalGrams: 183_142_960 });
  const lab = await listActivities(reporter, { reportId, site: "LAB", limit: 1 });
  expect(lab).toMatchObject({ rows: 1, totalGrams: 182_960_000, next: null });
  const { lines, factor } = await showActivity(reporter, { reportId, key: "A001" });
  expect(lines.reduce((sum, line) => sum + line.grams, 0)).toBe(182_960);
  expect(factor?.source.publisher).toMatch(/DESNZ/);
});

test("pages follow one another by key and leave none out", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  for (let n = 0; n < 7; n += 1)
    await addActivity(reporter, gas(reportId, { note: `boiler-${n}` }));
  const keys: string[] = [];
  let after: string | undefined;
  do {
    const page = await listActivities(reporter, { reportId, after, limit: 3 });
    keys.push(...page.activities.map(({ key }) => key));
    after = page.next ?? undefined;
  } while (after);
  expect(keys).toEqual(["A001", "A002", "A003", "A004", "A005", "A006", "A007"]);
  const found = await listActivities(reporter, { reportId, search: "BOILER-3" });
  expect(found.activities.map(({ key }) => key)).toEqual(["A004"]);
  expect((await listActivities(reporter, { reportId, search: "100%" })).rows).toBe(0);
});

test("a change of what somebody else changed meanwhile is refused", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  await addActivity(reporter, gas(reportId));
  const seen = { ...gas(reportId), key: "A001", version: 1 };
  await changeActivity(reporter, { ...seen, quantity: "2000" });
  await expect(changeActivity(reporter, { ...seen, quantity: "3000" })).rejects.toMatchObject({
    code: "conflict",
    word: "refusal.stale",
  });
  const { activity } = await showActivity(reporter, { reportId, key: "A001" });
  expect(activity).toMatchObject({ quantity: "2000", version: 2, grams: 365_920 });
});

test("what names nothing that is there is refused by its field; a draft factor waits", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  const wrong = { site: "MOON", factor: "cn-2021-beijing", scope: 2 } as const;
  await expect(addActivity(reporter, gas(reportId, wrong))).rejects.toMatchObject({
    code: "invalid",
    fields: {
      site: { word: "calculator.site" },
      factor: { word: "calculator.factorDraft" },
      scope: { word: "calculator.scope" },
    },
  });
  expect((await listActivities(reporter, { reportId })).rows).toBe(0);
});

test("a quantity that no mass can be is kept out of the sums and named", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  const huge = await addActivity(reporter, gas(reportId, { quantity: "999999999999999999" }));
  expect(huge.grams).toBeNull();
  const [check] = await checksOf(reporter, reportId);
  expect(check).toMatchObject({ state: "blocking" });
  const { problems } = await figuresOf(reporter, reportId);
  expect(problems).toHaveProperty(["activities[0].quantity", "word"], "calculator.tooMuch");
});

test("a contributor enters, sees and removes what is of their own sites alone", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  await addActivity(reporter, gas(reportId));
  const userId = await aPerson("contributor");
  await giveRole(userId, id, "contributor", { siteKeys: ["LAB"] });
  const contributor = await actorOf(userId);
  await addActivity(contributor, gas(reportId, { site: "LAB", quantity: "5" }));
  const foreign = { code: "forbidden", word: "reports.refused.ownSites", values: { site: "HQ" } };
  await expect(addActivity(contributor, gas(reportId))).rejects.toMatchObject(foreign);
  const seen = { ...gas(reportId), version: 1 };
  await expect(
    changeActivity(contributor, { ...seen, key: "A002", site: "HQ" }),
  ).rejects.toMatchObject(foreign);
  await expect(removeActivity(contributor, { reportId, key: "A001" })).rejects.toMatchObject(
    foreign,
  );
  await expect(showActivity(contributor, { reportId, key: "A001" })).rejects.toMatchObject(foreign);
  const { activities, totalGrams } = await listActivities(contributor, { reportId });
  expect(activities.map(({ key }) => key)).toEqual(["A002"]);
  expect(totalGrams).toBe(915);
  const { figures } = await figuresOf(contributor, reportId);
  expect(figures?.inventory.totals.scope1).toBe(915);
});

test("twenty activities added at once are all there, each with a number of its own", async () => {
  const { reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  const added = await Promise.all(
    Array.from({ length: 20 }, () => addActivity(reporter, gas(reportId))),
  );
  expect(new Set(added.map(({ key }) => key)).size).toBe(20);
  expect((await listActivities(reporter, { reportId })).totalGrams).toBe(20 * 182_960);
});

test("a next year begins with the last one's sources, without their quantities", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const copyFrom = await yearWithSites(reporter);
  await addActivity(reporter, gas(copyFrom, { from: "2025-02-01", to: "2025-02-28" }));
  const { boundary } = await showReport(reporter, copyFrom);
  const period = { label: "2028", firstDay: "2028-01-01", lastDay: "2028-12-31" };
  const { reportId } = await createReport(reporter, {
    organisationId: id,
    ...period,
    ...boundary,
    copyFrom,
  });
  const { activities } = await listActivities(reporter, { reportId, missing: "quantity" });
  expect(activities).toMatchObject([
    { key: "A001", quantity: "", grams: null, from: "2028-02-01", to: "2028-02-29" },
  ]);
  expect((await figuresOf(reporter, reportId)).figures?.inventory.totals.scope1).toBe(0);
  const checks = await checksOf(reporter, reportId);
  expect(checks.find(({ key }) => key === "quantity")).toMatchObject({ state: "blocking" });
  const years = await listReports(reporter);
  expect(years.map(({ label, scope1Grams }) => [label, scope1Grams])).toEqual([
    ["2028", 0],
    ["2025", 182_960],
  ]);
});

test("a second year of the same label or of overlapping days is refused", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const reportId = await aReport(reporter, "2025");
  const { boundary } = await showReport(reporter, reportId);
  const again = { organisationId: id, ...boundary, copyFrom: undefined };
  await expect(aReport(reporter, "2025")).rejects.toMatchObject({ code: "conflict" });
  const fiscal = { label: "2025/26", firstDay: "2025-07-01", lastDay: "2026-06-30" };
  await expect(createReport(reporter, { ...again, ...fiscal })).rejects.toMatchObject({
    word: "reports.refused.overlap",
    values: { label: "2025" },
  });
});

test("another organisation's reporter lists no year of ours and opens none", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const reportId = await yearWithSites(reporter);
  const other = await organisationWith("reporter");
  expect(await listReports(other.reporter)).toEqual([]);
  const { boundary } = await showReport(reporter, reportId);
  const period = { label: "2027", firstDay: "2027-01-01", lastDay: "2027-12-31" };
  const refused = await Promise.allSettled([
    showReport(other.reporter, reportId),
    addActivity(other.reporter, gas(reportId)),
    addSite(other.reporter, { reportId, ...site("X") }),
    createReport(other.reporter, {
      organisationId: id,
      ...period,
      ...boundary,
      copyFrom: undefined,
    }),
  ]);
  for (const one of refused) expect(one).toMatchObject({ reason: { code: "not_found" } });
  const copied = createReport(other.reporter, {
    organisationId: other.id,
    ...period,
    ...boundary,
    copyFrom: reportId,
  });
  await expect(copied).rejects.toMatchObject({ code: "not_found" });
});
