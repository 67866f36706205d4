import { beforeAll, expect, test, vi } from "vitest";
import type { AddActivityInput } from "@/lib/domain/inputs/activity";
import type { Actor } from "@/lib/domain/roles";
import { addActivity, changeActivity, removeActivity } from "@/lib/services/activities";
import { setExclusion } from "@/lib/services/exclusions";
import { loadFactors } from "@/lib/services/factors";
import { createReport, showReport } from "@/lib/services/reports";
import { actorOf } from "@/lib/services/sessions";
import { addSite } from "@/lib/services/sites";
import { listSources } from "@/lib/services/sources";
import { aReport, giveRole, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const site = (key: string) => ({
  key,
  name: key,
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

/** Gas at 0.18296 kg CO2e per kWh (UK 2025, gross), of one boiler. */
const gas = (reportId: string, boiler: string, at: string, label = "2025"): AddActivityInput => ({
  reportId,
  key: boiler,
  source: boiler,
  site: at,
  scope: 1,
  category: "stationary_combustion",
  scope3Category: null,
  factor: "uk-2025-natural-gas-kwh-gross",
  quantity: "1000",
  unit: "kWh (gross CV)",
  method: "",
  inputs: {},
  from: `${label}-01-01`,
  to: `${label}-12-31`,
  dataKind: "invoiced",
  dataQuality: null,
  uncertaintyPercent: null,
  supplier: "",
  creditNote: false,
  evidence: "",
  note: "",
});

async function twoYears(reporter: Actor, organisationId: string) {
  const first = await aReport(reporter);
  for (const key of ["HQ", "LAB"]) await addSite(reporter, { reportId: first, ...site(key) });
  for (const boiler of ["hq.a", "hq.b", "hq.c"])
    await addActivity(reporter, gas(first, boiler, "HQ"));
  await addActivity(reporter, gas(first, "lab.a", "LAB"));
  const { boundary } = await showReport(reporter, first);
  const { reportId } = await createReport(reporter, {
    organisationId,
    ...boundary,
    label: "2026",
    firstDay: "2026-01-01",
    lastDay: "2026-12-31",
    copyFrom: first,
  });
  return { first, next: String(reportId) };
}

test("a year beside the one before: entered, waiting, missing, explained and new", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const { first, next } = await twoYears(reporter, id);
  expect((await listSources(reporter, first)).yearBefore).toBeNull();
  const statuses = async () =>
    Object.fromEntries(
      (await listSources(reporter, next)).sources.map(({ source, status }) => [source, status]),
    );
  const waiting = { "hq.a": "waiting", "hq.b": "waiting", "hq.c": "waiting", "lab.a": "waiting" };
  expect(await statuses()).toEqual(waiting);
  await changeActivity(reporter, { ...gas(next, "hq.a", "HQ", "2026"), key: "hq.a", version: 1 });
  for (const key of ["hq.b", "hq.c"]) await removeActivity(reporter, { reportId: next, key });
  await addActivity(reporter, gas(next, "hq.new", "HQ", "2026"));
  const gone = { key: "X1", scope: 1, scope3Category: null, source: "hq.c" } as const;
  await setExclusion(reporter, {
    reportId: next,
    ...gone,
    reason: "outside",
    estimatedGrams: null,
    text: "boiler sold",
  });
  expect(await statuses()).toEqual({
    "hq.a": "entered",
    "hq.b": "missing",
    "hq.c": "explained",
    "hq.new": "new",
    "lab.a": "waiting",
  });
  const { sources } = await listSources(reporter, next);
  expect(sources.find(({ source }) => source === "hq.a")).toMatchObject({
    before: { rows: 1, grams: 182_960 },
    now: { rows: 1, waiting: 0, grams: 182_960 },
  });
});

test("a contributor sees the sources of their own sites, another organisation none", async () => {
  const { id, reporter } = await organisationWith("reporter");
  const { next } = await twoYears(reporter, id);
  const { contributor } = await organisationWith("contributor");
  await expect(listSources(contributor, next)).rejects.toMatchObject({ code: "not_found" });
  await giveRole(contributor.userId, id, "contributor", { siteKeys: ["LAB"] });
  const seen = await listSources(await actorOf(contributor.userId), next);
  expect(seen.sources.map(({ source }) => source)).toEqual(["lab.a"]);
});
