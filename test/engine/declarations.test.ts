import { beforeAll, expect, test, vi } from "vitest";
import { listActivities } from "@/lib/services/activities";
import { exportCase, loadCase } from "@/lib/services/case-files";
import { editBoundary, setDeclarations } from "@/lib/services/declarations";
import {
  acceptEngagement,
  assignEngagement,
  declare,
  requestEngagement,
} from "@/lib/services/engagements";
import { listEvidence } from "@/lib/services/evidence";
import { removeExclusion, setExclusion } from "@/lib/services/exclusions";
import { loadFactors } from "@/lib/services/factors";
import { figuresOf } from "@/lib/services/figures";
import { changeInstrument, listInstruments, removeInstrument } from "@/lib/services/instruments";
import { addMeasure, changeMeasure, listMeasures } from "@/lib/services/measures";
import { createReport, showReport } from "@/lib/services/reports";
import { actorOf } from "@/lib/services/sessions";
import { addSite, changeSite } from "@/lib/services/sites";
import { showStatement } from "@/lib/services/statements";
import { signOff, submitReport } from "@/lib/services/submissions";
import { aPerson, body, giveRole, manager, organisationWith } from "./fixtures";
import { demonstrationOf, proveAll } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

async function year() {
  const people = await organisationWith("reporter", "org_admin");
  const file = demonstrationOf(people.id);
  const { reportId } = await loadCase(people.reporter, { organisationId: people.id, case: file });
  return { ...people, file, reportId };
}

test("another GWP set weighs every activity anew, and a stale boundary is refused", async () => {
  const { id, reporter, file } = await year();
  const { boundary } = file;
  const period = { label: "2024", firstDay: "2024-01-01", lastDay: "2024-12-31" };
  const empty = { organisationId: id, ...period, ...boundary, copyFrom: undefined };
  const { reportId } = await createReport(reporter, empty);
  const [gas] = file.activities.filter(({ category }) => category === "stationary_combustion");
  if (!gas) throw new Error("the demonstration burns gas");
  // EPA 2024, natural gas per mmBtu: 53.06 kg CO2, 1.0 g CH4, 0.10 g N2O.
  const burnt = { factor: "us-epa-2024-natural-gas-mmbtu", unit: "mmBtu (HHV)", quantity: "1000" };
  const when = { from: "2024-01-01", to: "2024-12-31" };
  const case2024 = {
    ...file,
    year: period,
    activities: [{ ...gas, ...burnt, ...when }],
    instruments: [],
    measures: [],
    retirements: [],
  };
  await loadCase(reporter, { organisationId: id, case: case2024 });
  const grams = async () => (await listActivities(reporter, { reportId })).totalGrams;
  // AR5: 53,060 + 0.001 × 28 × 1000 + 0.0001 × 265 × 1000 kg.
  expect(await grams()).toBe(53_060_000 + 28_000 + 26_500);
  const { report } = await showReport(reporter, reportId);
  const edit = { reportId, ...period, ...boundary, gwpSet: "AR6" as const };
  await editBoundary(reporter, { ...edit, version: report.version });
  // AR6, fossil methane 29.8, N2O 273.
  expect(await grams()).toBe(53_060_000 + 29_800 + 27_300);
  await expect(editBoundary(reporter, { ...edit, version: report.version })).rejects.toMatchObject({
    word: "refusal.stale",
  });
});

test("declarations change part by part, exclusions by key", async () => {
  const { reporter, reportId, file } = await year();
  await setDeclarations(reporter, { reportId, equivalence: null });
  const after = await exportCase(reporter, reportId);
  expect(after.equivalence).toBeNull();
  expect([after.plan, after.claim, after.comparatives]).toEqual([
    file.plan,
    file.claim,
    file.comparatives,
  ]);
  const exclusion = {
    key: "X-1",
    scope: 3 as const,
    scope3Category: 15,
    source: "Investments",
    reason: "not_relevant" as const,
    estimatedGrams: null,
    text: "",
  };
  await setExclusion(reporter, { reportId, ...exclusion });
  await setExclusion(reporter, { reportId, ...exclusion, text: "tested" });
  const kept = (await showReport(reporter, reportId)).exclusions.find(({ key }) => key === "X-1");
  expect(kept).toEqual({ ...exclusion, text: "tested" });
  await removeExclusion(reporter, { reportId, key: "X-1" });
  await expect(removeExclusion(reporter, { reportId, key: "X-1" })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("an instrument and a measure change what they are part of, in the version that was seen", async () => {
  const { reporter, reportId } = await year();
  const [instrument] = await listInstruments(reporter, reportId);
  const [measure] = await listMeasures(reporter, reportId);
  if (!instrument || !measure) throw new Error("the demonstration has both");
  const before = (await figuresOf(reporter, reportId)).figures?.bridge;
  await removeInstrument(reporter, { reportId, key: instrument.key, reason: "" });
  const after = (await figuresOf(reporter, reportId)).figures?.bridge;
  // 13,500 MWh at 515.3 kg/MWh are no longer substituted; a month's line is rounded once.
  const more = (after?.residual ?? 0) - (before?.residual ?? 0);
  expect(Math.abs(more - 6_956_550_000)).toBeLessThanOrEqual(12);
  const gone = changeInstrument(reporter, { ...instrument, reportId, reason: "" });
  await expect(gone).rejects.toMatchObject({ code: "not_found" });
  await changeMeasure(reporter, { ...measure, reportId, note: "metered" });
  const again = changeMeasure(reporter, { ...measure, reportId, note: "again" });
  await expect(again).rejects.toMatchObject({ word: "refusal.stale" });
  const twice = addMeasure(reporter, { ...measure, reportId });
  await expect(twice).rejects.toMatchObject({ word: "refusal.exists" });
});

test("a site is shared by the years of its organisation", async () => {
  const { reporter, reportId, file } = await year();
  const [site] = file.sites;
  if (!site) throw new Error("the demonstration has sites");
  await changeSite(reporter, { ...site, reportId, version: 1, name: "Renamed" });
  await expect(changeSite(reporter, { ...site, reportId, version: 1 })).rejects.toMatchObject({
    word: "refusal.stale",
  });
  await expect(addSite(reporter, { ...site, reportId })).rejects.toMatchObject({
    word: "refusal.exists",
  });
  const { sites } = await showReport(reporter, reportId);
  expect(sites.find(({ key }) => key === site.key)).toMatchObject({ name: "Renamed", version: 2 });
});

test("the verifiers of an engagement see what was submitted, not the draft", async () => {
  const { reporter, org_admin, reportId, file } = await year();
  const team = await body();
  const { engagementId: id } = await requestEngagement(org_admin, { reportId, bodyId: team.id });
  await assignEngagement(team.body_admin, {
    id,
    lead: team.lead_verifier.userId,
    members: [team.verifier.userId],
    experts: [],
    reviewer: team.reviewer.userId,
    signatory: team.lead_verifier.userId,
    issuers: [team.issuer.userId],
  });
  const early = figuresOf(team.verifier, reportId);
  await expect(early).rejects.toMatchObject({ word: "reports.refused.noStatement" });
  await expect(showReport(team.verifier, reportId)).rejects.toMatchObject({ code: "forbidden" });
  await proveAll(reporter, reportId, file);
  await signOff(org_admin, { reportId, ...manager });
  const { sha256 } = await submitReport(reporter, { reportId, declared: true });
  const seen = await figuresOf(team.verifier, reportId);
  expect(seen.statement).toEqual({ cycle: 1, sha256 });
  expect(seen.figures?.bridge.residual).toBe(21_087_929_970);
  expect(await listEvidence(team.verifier, reportId)).toHaveLength(1);
  expect((await showStatement(team.issuer, { reportId })).sha256).toBe(sha256);
  await declare(team.lead_verifier, {
    id,
    declaration: "No threat to impartiality.",
    independent: true,
    competent: true,
    threats: "",
    safeguards: "",
  });
  await expect(acceptEngagement(team.verifier, { id })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(showStatement(team.signatory, { reportId })).rejects.toMatchObject({
    code: "not_found",
  });
});

test("a contributor sees the sums of their own sites", async () => {
  const { id, reportId, file } = await year();
  const userId = await aPerson("contributor");
  await giveRole(userId, id, "contributor", { siteKeys: ["BJ"] });
  const contributor = await actorOf(userId);
  const { rows, counts, ownSites, may } = await showReport(contributor, reportId);
  const own = file.activities.filter(({ site }) => site === "BJ").length;
  expect({ rows, counted: counts.activities, ownSites }).toEqual({
    rows: own,
    counted: own,
    ownSites: ["BJ"],
  });
  expect(may).toContain("activity.add");
  expect(may).not.toContain("report.submit");
  const refused = await Promise.allSettled([
    exportCase(contributor, reportId),
    setDeclarations(contributor, { reportId, claim: null }),
    removeInstrument(contributor, { reportId, key: "I1", reason: "" }),
  ]);
  for (const one of refused) expect(one).toMatchObject({ reason: { code: "forbidden" } });
});
