import { beforeAll, expect, test, vi } from "vitest";
import type { AddActivityInput } from "@/lib/domain/inputs/activity";
import type { ProposeFactorInput } from "@/lib/domain/inputs/factor";
import { proposeFactorInput } from "@/lib/domain/inputs/factor";
import type { Actor } from "@/lib/domain/roles";
import { addActivity, listActivities } from "@/lib/services/activities";
import { auditTrail } from "@/lib/services/audit-trail";
import { loadFactors, searchFactors } from "@/lib/services/factors";
import {
  decideFactor,
  listOwnFactors,
  proposeFactor,
  readOwnEvidence,
  showOwnFactor,
} from "@/lib/services/own-factors";
import { addSite } from "@/lib/services/sites";
import { siteOf } from "../golden/small-case";
import { aReport, giveRole, joinedBy, organisationWith } from "./fixtures";
import { csv } from "./years";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const proof = csv("sample,kg\n1,0.0421\n");

function proposal(organisationId: string, parts: Partial<Record<string, unknown>> = {}) {
  return proposeFactorInput.parse({
    organisationId,
    key: "",
    name: "Biogas of the Hangzhou plant",
    category: "stationary_combustion",
    region: "CN-ZJ",
    unit: "KWH",
    validYear: "2025",
    co2e: "0.0421",
    gwpSet: "AR6",
    publisher: "Laboratory of the test",
    title: "Test report",
    reason: "The library has no biogas of this plant",
    fileName: "test.csv",
    bytes: proof,
    ...parts,
  }) satisfies ProposeFactorInput;
}

async function cast() {
  const { id, reporter, org_admin, contributor } = await organisationWith(
    "reporter",
    "org_admin",
    "contributor",
  );
  return { id, reporter, org_admin, contributor };
}

const proposedId = async (by: Actor, id: string, parts = {}) =>
  String((await proposeFactor(by, proposal(id, parts))).id);

test("a factor is used only after another person has approved it, and then by its key", async () => {
  const { id, reporter, org_admin } = await cast();
  const reportId = await aReport(reporter);
  await addSite(reporter, { reportId, ...siteOf() });
  const own = await proposedId(reporter, id);
  const row = activity(reportId, "own.biogas-of-the-hangzhou-plant");
  const unknown = addActivity(reporter, row);
  await expect(unknown).rejects.toMatchObject({
    code: "invalid",
    fields: { factor: { word: "calculator.factorProposed" } },
  });
  await decideFactor(org_admin, { id: own, decision: "approved", reason: "The report is sound" });
  // 1,000 kWh × 0.0421 kg = 42.1 kg = 42,100 g, weighed by its publisher
  expect(await addActivity(reporter, row)).toMatchObject({ grams: 42_100 });
  const listed = await listActivities(reporter, { reportId });
  expect(listed.activities[0]?.factorName).toBe("Biogas of the Hangzhou plant");
});

test("who proposed it does not decide it, whatever other role they have", async () => {
  const { id, reporter } = await cast();
  const both = await joinedBy(id, "org_admin");
  await giveRole(both.userId, id, "reporter");
  const twofold: Actor = {
    ...both,
    memberships: [...both.memberships, ...reporter.memberships],
  };
  const own = await proposedId(twofold, id);
  const deciding = decideFactor(twofold, { id: own, decision: "approved", reason: "Mine" });
  await expect(deciding).rejects.toMatchObject({
    code: "forbidden",
    word: "ownFactors.refused.self",
  });
  expect(await showOwnFactor(twofold, own)).toMatchObject({ decidedAt: null, own: true });
});

test("a decision is made once; a change is a new key, and a key is taken once", async () => {
  const { id, reporter, org_admin } = await cast();
  const own = await proposedId(reporter, id);
  await decideFactor(org_admin, { id: own, decision: "declined", reason: "No date" });
  const again = decideFactor(org_admin, { id: own, decision: "approved", reason: "After all" });
  await expect(again).rejects.toMatchObject({ code: "conflict" });
  const twice = proposeFactor(reporter, proposal(id));
  await expect(twice).rejects.toMatchObject({
    code: "conflict",
    values: { next: "own.biogas-of-the-hangzhou-plant-v2" },
  });
  const { nextKey } = await showOwnFactor(reporter, own);
  const second = await proposeFactor(reporter, proposal(id, { key: nextKey }));
  expect(second.key).toBe("own.biogas-of-the-hangzhou-plant-v2");
  expect((await showOwnFactor(reporter, own)).decision).toBe("declined");
});

test("its own organisation finds it, nobody else does or learns that it is there", async () => {
  const { id, reporter, org_admin } = await cast();
  const stranger = (await cast()).reporter;
  const own = await proposedId(reporter, id, { name: `Peat of ${id}` });
  const find = async (by?: Actor) => (await searchFactors({ text: `peat ${id}` }, by)).rows;
  expect(await find(reporter)).toBe(0); // not yet approved
  await decideFactor(org_admin, { id: own, decision: "approved", reason: "Sound" });
  expect([await find(reporter), await find(stranger), await find()]).toEqual([1, 0, 0]);
  for (const look of [showOwnFactor, readOwnEvidence])
    await expect(look(stranger, own)).rejects.toMatchObject({ code: "not_found" });
  const deciding = decideFactor(stranger, { id: own, decision: "declined", reason: "No" });
  await expect(deciding).rejects.toMatchObject({ code: "not_found" });
  expect((await listOwnFactors(stranger)).factors).toEqual([]);
});

test("another organisation's key is no factor of a year", async () => {
  const { id, reporter, org_admin } = await cast();
  const own = await proposedId(reporter, id);
  await decideFactor(org_admin, { id: own, decision: "approved", reason: "Sound" });
  const { reporter: other } = await cast();
  const reportId = await aReport(other);
  await addSite(other, { reportId, ...siteOf() });
  const adding = addActivity(other, activity(reportId, "own.biogas-of-the-hangzhou-plant"));
  await expect(adding).rejects.toMatchObject({ code: "invalid" });
});

test("its evidence comes back as it was sent; what is no evidence is refused", async () => {
  const { id, reporter } = await cast();
  const own = await proposedId(reporter, id);
  const file = await readOwnEvidence(reporter, own);
  expect([file.name, file.mediaType]).toEqual(["test.csv", "text/csv; charset=utf-8"]);
  expect(new Uint8Array(file.bytes)).toEqual(proof);
  const input = proposal(id, { key: "page", fileName: "page.html", bytes: csv("<html>") });
  expect(() => proposeFactor(reporter, input)).toThrow(/evidence.refused.kind/);
});

test("a contributor proposes nothing, a reporter decides nothing, and the trail tells both acts", async () => {
  const { id, reporter, org_admin, contributor } = await cast();
  await expect(proposeFactor(contributor, proposal(id))).rejects.toMatchObject({
    code: "forbidden",
  });
  const own = await proposedId(reporter, id);
  const deciding = decideFactor(reporter, { id: own, decision: "approved", reason: "Mine" });
  await expect(deciding).rejects.toMatchObject({ code: "forbidden" });
  await decideFactor(org_admin, { id: own, decision: "approved", reason: "Sound" });
  const { events } = await auditTrail(org_admin, {});
  expect(events.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["factor.propose", "factor.decide"]),
  );
});

test.each([
  [{ co2e: "1", co2: "1" }, "ownFactors.refused.both"],
  [{ co2e: "" }, "ownFactors.refused.neither"],
  [{ validYear: "1980" }, "ownFactors.refused.year"],
  [{ unit: "furlong" }, "ownFactors.refused.unit"],
  [{ bytes: new Uint8Array() }, "evidence.refused.none"],
])("a proposal with %o is refused", (parts, word) => {
  const result = proposeFactorInput.safeParse({ ...proposal(crypto.randomUUID()), ...parts });
  expect(result.error?.issues.map(({ message }) => message)).toEqual([word]);
});

test("every fault of a proposal is told at once, each by its field", () => {
  const faults = { name: "", co2e: "", reason: "", bytes: new Uint8Array() };
  const result = proposeFactorInput.safeParse({ ...proposal(crypto.randomUUID()), ...faults });
  const told = result.error?.issues.map(({ path, message }) => [path.join("."), message]);
  expect(Object.fromEntries(told ?? [])).toEqual({
    name: "input.required",
    co2e: "ownFactors.refused.neither",
    reason: "input.required",
    bytes: "evidence.refused.none",
  });
});

test("a file that is no evidence is told beside the file's field", async () => {
  const { id, reporter } = await cast();
  const proposing = async () => proposeFactor(reporter, proposal(id, { fileName: "test.exe" }));
  await expect(proposing()).rejects.toMatchObject({
    code: "invalid",
    fields: { bytes: { word: "evidence.refused.kind" } },
  });
});

function activity(reportId: string, factor: string): AddActivityInput {
  return {
    reportId,
    key: undefined,
    source: undefined,
    site: "HQ",
    scope: 1,
    category: "stationary_combustion",
    scope3Category: null,
    factor,
    quantity: "1000",
    unit: "kWh",
    method: "",
    inputs: {},
    from: "2025-01-01",
    to: "2025-12-31",
    dataKind: "measured",
    dataQuality: null,
    uncertaintyPercent: null,
    supplier: "",
    creditNote: false,
    evidence: "",
    note: "",
  };
}
