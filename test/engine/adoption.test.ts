import { beforeAll, expect, test, vi } from "vitest";
import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Actor } from "@/lib/domain/roles";
import { listActivities } from "@/lib/services/activities";
import {
  adoptEdition,
  compareEditions,
  editionsFor,
  openYears,
  previewAdoption,
} from "@/lib/services/adoption";
import { auditTrail } from "@/lib/services/audit-trail";
import { loadCase } from "@/lib/services/case-files";
import { listEditions, loadFactors } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { showReport } from "@/lib/services/reports";
import { showStatement } from "@/lib/services/statements";
import { signOff, submitReport } from "@/lib/services/submissions";
import { activityOf, boundary, smallCase } from "../golden/small-case";
import { manager, organisationWith } from "./fixtures";
import { demonstrationOf, proveAll } from "./years";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
beforeAll(async () => void (await loadFactors()));

const editionOf = async (publisher: string, year: number) => {
  const all = await listEditions();
  const most = all
    .filter((one) => one.publisher === publisher && one.year === year)
    .sort((a, b) => b.rows - a.rows)[0];
  if (!most) throw new Error(`${publisher} ${year}`);
  return most.key;
};
const grids = (year: number) => editionOf("China MEE and National Bureau of Statistics", year);

const purchase = (key: string, factor: string, quantity = "1000") =>
  activityOf({
    key,
    source: key,
    scope: 2,
    category: "purchased_electricity",
    factor,
    quantity,
    unit: "kWh",
  });

const gas = (key: string) =>
  activityOf({
    key,
    source: key,
    scope: 1,
    category: "stationary_combustion",
    factor: "uk-2025-natural-gas-kwh-gross",
    quantity: "1000",
    unit: "kWh (gross CV)",
  });

async function yearWith(activities: CaseFile["activities"], parts: Partial<CaseFile> = {}) {
  const { id, reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const base = smallCase({ activities, ...parts });
  const file = { ...base, organisation: { ...base.organisation, slug: id } };
  const { reportId } = await loadCase(reporter, { organisationId: id, case: file });
  return { id, reporter, org_admin, reportId: String(reportId) };
}
const factorsIn = async (by: Actor, reportId: string) =>
  (await listActivities(by, { reportId })).activities.map(({ factor }) => factor);

test("the effect is told before anything changes, and adopting does what was told", async () => {
  const { reporter, reportId } = await yearWith([
    purchase("A1", "cn-2022-zhejiang"),
    purchase("A2", "cn-2022-beijing"),
    purchase("A3", "cn-2023-zhejiang"),
    gas("A4"),
  ]);
  const edition = await grids(2023);
  const told = await previewAdoption(reporter, { reportId, edition });
  // Zhejiang 0.5153 → 0.4974, Beijing 0.5580 → 0.5554 kg/kWh (announcements of 2022 and 2023), 1,000 kWh each
  const effects = told.activities.map(({ key, before, after }) => [key, before, after]);
  expect(effects).toEqual([
    ["A1", 515_300, 497_400],
    ["A2", 558_000, 555_400],
  ]);
  expect(told.byScope).toEqual([{ scope: 2, activities: 2, before: 1_073_300, after: 1_052_800 }]);
  const gap = (told.totals?.after.scope2Location ?? 0) - (told.totals?.before.scope2Location ?? 0);
  expect(gap).toBe(1_052_800 - 1_073_300);
  expect(await factorsIn(reporter, reportId)).toContain("cn-2022-zhejiang");

  const { version } = told;
  expect(await adoptEdition(reporter, { reportId, edition, version })).toMatchObject({
    activities: 2,
    factors: 2,
  });
  expect(await factorsIn(reporter, reportId)).toEqual([
    "cn-2023-zhejiang",
    "cn-2023-beijing",
    "cn-2023-zhejiang",
    "uk-2025-natural-gas-kwh-gross",
  ]);
  const { figures } = await figuresOf(reporter, reportId);
  expect(figures?.inventory.totals).toEqual(told.totals?.after);
  const report = await showReport(reporter, reportId);
  expect(report.scope2LocationGrams).toBe(figures?.inventory.totals.scope2Location);
});

test("the trail tells which edition and how many, and a second adoption has nothing to do", async () => {
  const { reporter, org_admin, reportId } = await yearWith([purchase("A1", "cn-2022-zhejiang")]);
  const edition = await grids(2023);
  await adoptEdition(reporter, { reportId, edition, version: undefined });
  const { events } = await auditTrail(org_admin, { action: "factor.adopt" });
  expect(events[0]?.detail).toMatchObject({ edition, activities: 1, factors: 1 });
  const again = adoptEdition(reporter, { reportId, edition, version: undefined });
  await expect(again).rejects.toMatchObject({ code: "conflict", word: "factors.adopt.nothing" });
});

test("a year changed since its effect was shown is refused whole", async () => {
  const { reporter, reportId } = await yearWith([purchase("A1", "cn-2022-zhejiang")]);
  const edition = await grids(2023);
  const { version } = await previewAdoption(reporter, { reportId, edition });
  const stale = adoptEdition(reporter, { reportId, edition, version: version + 1 });
  await expect(stale).rejects.toMatchObject({ code: "conflict", word: "refusal.stale" });
  expect(await factorsIn(reporter, reportId)).toEqual(["cn-2022-zhejiang"]);
});

test("editions with successors are named with how many activities they touch, no others", async () => {
  const { reporter, reportId } = await yearWith([
    purchase("A1", "cn-2022-zhejiang"),
    purchase("A2", "cn-2022-beijing"),
  ]);
  const found = await editionsFor(reporter, reportId);
  const counted = new Map(found.map(({ edition, activities }) => [edition.key, activities]));
  expect(counted.get(await grids(2023))).toBe(2);
  const replaced = found.map((one) => one.replaced.key); // what a comparison begins from
  expect(new Set(replaced)).toEqual(new Set([await grids(2022)]));
  expect(counted.has(await grids(2022))).toBe(false);
  expect([...counted.keys()].some((key) => key.startsWith("uk-"))).toBe(false);
  expect((await openYears(reporter)).map(({ id }) => id)).toEqual([reportId]);
});

test("an administrator looks at the effect and does not adopt; a stranger sees nothing", async () => {
  const { org_admin, reportId } = await yearWith([purchase("A1", "cn-2022-zhejiang")]);
  const edition = await grids(2023);
  expect((await previewAdoption(org_admin, { reportId, edition })).mayAdopt).toBe(false);
  const adopting = adoptEdition(org_admin, { reportId, edition, version: undefined });
  await expect(adopting).rejects.toMatchObject({ code: "forbidden" });
  const { reporter: stranger } = await organisationWith("reporter");
  const looking = previewAdoption(stranger, { reportId, edition });
  await expect(looking).rejects.toMatchObject({ code: "not_found" });
});

test("a frozen year keeps its statement and its factors, to the letter", async () => {
  const { id, reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const file = demonstrationOf(id);
  const { reportId: made } = await loadCase(reporter, { organisationId: id, case: file });
  const reportId = String(made);
  await proveAll(reporter, reportId, file);
  await signOff(org_admin, { reportId, ...manager });
  await submitReport(reporter, { reportId, declared: true });
  const before = await showStatement(reporter, { reportId });
  const edition = (await listEditions()).find(({ key }) => /desnz.*-2023-v1-1/.test(key));
  if (!edition) throw new Error("the 2023 set is loaded");
  const told = await previewAdoption(reporter, { reportId, edition: edition.key });
  expect([told.activities.length > 0, told.mayAdopt]).toEqual([true, false]);
  const adopting = adoptEdition(reporter, { reportId, edition: edition.key, version: undefined });
  await expect(adopting).rejects.toMatchObject({
    code: "conflict",
    values: { state: "submitted" },
  });
  const after = await showStatement(reporter, { reportId });
  expect([after.text, after.sha256]).toEqual([before.text, before.sha256]);
});

test("activities that do not compute are compared without a figure and still take the new factor", async () => {
  const { reporter, reportId } = await yearWith(
    [{ ...purchase("A1", "cn-2022-zhejiang"), unit: "kg" }, purchase("A2", "cn-2022-zhejiang")],
    { boundary },
  );
  const edition = await grids(2023);
  const told = await previewAdoption(reporter, { reportId, edition });
  expect(told.activities.map(({ before }) => before)).toEqual([null, 515_300]);
  expect(told.totals).toBeNull();
  expect(told.byScope[0]).toMatchObject({ activities: 2, before: 515_300 });
  await adoptEdition(reporter, { reportId, edition, version: undefined });
  expect(new Set(await factorsIn(reporter, reportId))).toEqual(new Set(["cn-2023-zhejiang"]));
});

test("two editions are compared by their keys; one that is not there is not found", async () => {
  const [from, to] = [await grids(2022), await grids(2023)];
  const { changed, gone, related } = await compareEditions({ from, to });
  expect([related, gone]).toEqual([true, []]);
  expect(changed.length).toBeGreaterThan(30);
  await expect(compareEditions({ from, to: "none-such" })).rejects.toMatchObject({
    code: "not_found",
  });
});
