import { beforeAll, expect, test, vi } from "vitest";
import { findKeyByHash } from "@/db/queries/api-keys";
import { eventsOf } from "@/db/queries/audit";
import { markMembershipEnded } from "@/db/queries/members";
import { markDeactivated } from "@/db/queries/people";
import { store } from "@/db/store";
import type { AddActivityInput } from "@/lib/domain/inputs/activity";
import { after, days, minutes } from "@/lib/domain/instants";
import type { Actor } from "@/lib/domain/roles";
import { hashOf } from "@/lib/outside/secrets";
import { addActivity } from "@/lib/services/activities";
import { identifyKey, listKeys, makeKey, revokeKey } from "@/lib/services/api-keys";
import { atInstant } from "@/lib/services/doors";
import { loadFactors } from "@/lib/services/factors";
import { listReports } from "@/lib/services/reports";
import { actorOf } from "@/lib/services/sessions";
import { addSite } from "@/lib/services/sites";
import { signOff, submitReport } from "@/lib/services/submissions";
import { anOrganisation, aPerson, aReport, giveRole, manager, organisationWith } from "./fixtures";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
beforeAll(async () => void (await loadFactors()));

const start = "2026-03-02T08:00:00.000Z";
const at = (milliseconds: number) => after(start, milliseconds);

const place = { name: "Office", localName: "", city: "", country: "GB", region: "" };
const office = {
  ...place,
  key: "HQ",
  marketBoundary: "GB",
  kind: "office",
  inClaim: true,
} as const;
const addSiteOf = (by: Actor, reportId: string) =>
  addSite(by, { reportId, ...office, ownership: [], controlTest: null });

const gas: Omit<AddActivityInput, "reportId"> = {
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
};

async function made(by: Actor, organisationId: string, name = "meters", held: 30 | 365 = 30) {
  return atInstant(start, () => makeKey(by, { organisationId, name, days: held }));
}

async function aKey() {
  const organisationId = await anOrganisation();
  const userId = await aPerson("reporter");
  const membership = await giveRole(userId, organisationId, "reporter");
  const reporter = await actorOf(userId);
  const { key } = await made(reporter, organisationId);
  const known = (instant: string) => atInstant(instant, () => identifyKey(key));
  return { organisationId, userId, membership, reporter, key, known };
}

test("a key is told once, and the store has its hash and its first letters", async () => {
  const { key } = await aKey();
  expect(key).toMatch(/^cnp_[A-Za-z0-9_-]{43}$/);
  const rows = await store().read(({ db, t }) => db.select().from(t.apiKeys));
  expect(JSON.stringify(rows)).not.toContain(key);
  const row = await store().read((r) => findKeyByHash(r, hashOf(key)));
  expect(row?.key).toMatchObject({ prefix: key.slice(0, 12), sha256: hashOf(key) });
});

test("a key speaks for its person in its organisation alone", async () => {
  const { userId, organisationId, key, known } = await aKey();
  await giveRole(userId, await anOrganisation(), "reporter");
  const actor = await known(at(1000));
  expect(actor?.userId).toBe(userId);
  expect(actor?.memberships.map((one) => one.organisationId)).toEqual([organisationId]);
  expect(await atInstant(at(1000), () => identifyKey(`${key.slice(0, -1)}~`))).toBeUndefined();
});

test("making and revoking stand in the trail with the key's first letters, and so does what it does", async () => {
  const { organisationId, reporter, key, known } = await aKey();
  const [listed] = await atInstant(at(1000), () => listKeys(reporter));
  const reportId = await aReport(reporter);
  const keyed = await known(at(1000));
  if (!keyed) throw new Error("the key holds");
  await addSiteOf(reporter, reportId);
  await addActivity(keyed, { reportId, ...gas });
  await revokeKey(reporter, { id: listed?.id ?? "" });
  const prefix = key.slice(0, 12);
  const trail = await store().write(async (w) => [
    ...(await eventsOf(w, organisationId)),
    ...(await eventsOf(w, listed?.id ?? "")),
    ...(await eventsOf(w, reportId)),
  ]);
  const told = trail.map(({ action, detail, actorId }) => [action, actorId, JSON.parse(detail)]);
  const { userId } = reporter;
  expect(told).toContainEqual(["api_key.make", userId, expect.objectContaining({ prefix })]);
  expect(told).toContainEqual(["api_key.revoke", userId, expect.objectContaining({ prefix })]);
  expect(told).toContainEqual([
    "activity.add",
    userId,
    expect.objectContaining({ apiKey: prefix }),
  ]);
  expect(JSON.stringify(trail)).not.toContain(key);
});

test("a revoked key and one that has run out are nobody's", async () => {
  const { reporter, known } = await aKey();
  expect(await known(at(days(30) - 1))).toBeDefined();
  expect(await known(at(days(30)))).toBeUndefined();
  const [listed] = await atInstant(at(1000), () => listKeys(reporter));
  await revokeKey(reporter, { id: listed?.id ?? "" });
  expect(await known(at(1000))).toBeUndefined();
});

test("a key ends with its person's role for good, and with their account", async () => {
  const left = await aKey();
  await store().write((w) => markMembershipEnded(w, left.membership, at(1000)));
  expect(await left.known(at(2000))).toBeUndefined();
  await giveRole(left.userId, left.organisationId, "reporter", { validFrom: at(3000) });
  expect(await left.known(at(4000))).toBeUndefined();
  expect((await atInstant(at(4000), () => listKeys(left.reporter)))[0]?.live).toBe(false);
  const suspended = await aKey();
  await store().write((w) => markDeactivated(w, suspended.userId, at(1000)));
  expect(await suspended.known(at(2000))).toBeUndefined();
});

test("a contributor's key keeps to their sites, and a person without data entry makes none", async () => {
  const organisationId = await anOrganisation();
  const userId = await aPerson("contributor");
  await giveRole(userId, organisationId, "contributor", { siteKeys: ["BJ"] });
  const { key } = await made(await actorOf(userId), organisationId);
  const actor = await atInstant(at(1000), () => identifyKey(key));
  expect(actor?.memberships).toMatchObject([{ role: "contributor", siteKeys: ["BJ"] }]);
  const { id, org_admin } = await organisationWith("org_admin");
  await expect(made(org_admin, id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(made(org_admin, organisationId)).rejects.toMatchObject({ code: "not_found" });
});

test("nobody revokes another's key, not even a colleague", async () => {
  const { organisationId, reporter, known } = await aKey();
  const [listed] = await atInstant(at(1000), () => listKeys(reporter));
  const colleague = await aPerson("reporter");
  await giveRole(colleague, organisationId, "reporter");
  await expect(revokeKey(await actorOf(colleague), { id: listed?.id ?? "" })).rejects.toMatchObject(
    { code: "not_found" },
  );
  expect(await known(at(1000))).toBeDefined();
});

test("a key looks and enters data; it signs, submits, starts and makes nothing else", async () => {
  const organisationId = await anOrganisation();
  const userId = await aPerson("reporter");
  await giveRole(userId, organisationId, "reporter");
  await giveRole(userId, organisationId, "org_admin");
  const person = await actorOf(userId);
  const reportId = await aReport(person);
  const { key } = await makeKey(person, { organisationId, name: "k", days: 30 });
  const keyed = await identifyKey(key);
  if (!keyed) throw new Error("the key holds");
  expect((await listReports(keyed)).map(({ id }) => id)).toEqual([reportId]);
  const refused = [
    signOff(keyed, { reportId, ...manager }),
    submitReport(keyed, { reportId, declared: true }),
    makeKey(keyed, { organisationId, name: "another", days: 30 }),
    addSiteOf(keyed, reportId),
  ];
  for (const one of await Promise.allSettled(refused))
    expect(one).toMatchObject({ reason: { code: "forbidden" } });
});

test("a person has ten live keys at most, each name once", async () => {
  const { organisationId, reporter } = await aKey();
  await expect(made(reporter, organisationId)).rejects.toMatchObject({
    fields: { name: { word: "apiKeys.refused.name" } },
  });
  for (let n = 1; n < 10; n += 1) await made(reporter, organisationId, `key ${n}`);
  await expect(made(reporter, organisationId, "one more")).rejects.toMatchObject({
    word: "apiKeys.refused.most",
  });
});

test("its use is written down at most once a minute", async () => {
  const { reporter, known } = await aKey();
  const used = async () => (await listKeys(reporter))[0]?.lastUsedAt;
  expect(await used()).toBeNull();
  await known(at(1000));
  await known(at(minutes(1)));
  expect(await used()).toBe(at(1000));
  await known(at(1000 + minutes(1)));
  expect(await used()).toBe(at(1000 + minutes(1)));
});
