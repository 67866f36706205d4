import { expect, test } from "vitest";
import { markMembershipEnded } from "@/db/queries/members";
import { markDeactivated, raiseEpoch } from "@/db/queries/people";
import { findSession } from "@/db/queries/sessions";
import { store } from "@/db/store";
import { after, days, hours, minutes } from "@/lib/domain/instants";
import { hashOf } from "@/lib/outside/secrets";
import { atInstant } from "@/lib/services/doors";
import { openSession } from "@/lib/services/opening";
import {
  actorOf,
  closeSession,
  endSession,
  identify,
  listSessions,
  signOutEverywhere,
} from "@/lib/services/sessions";
import { anOrganisation, aPerson, giveRole } from "./fixtures";

const start = "2026-03-02T08:00:00.000Z";
const at = (milliseconds: number) => after(start, milliseconds);

async function aReporter() {
  const userId = await aPerson("reporter");
  const membership = await giveRole(userId, await anOrganisation(), "reporter");
  const sid = await atInstant(start, () => openSession(userId, "test"));
  const known = (instant: string) => atInstant(instant, () => identify(sid));
  return { userId, membership, sid, known };
}

test("a session speaks for its person with the roles the store has now", async () => {
  const { userId, membership, known } = await aReporter();
  const actor = await known(at(1000));
  expect(actor?.userId).toBe(userId);
  expect(actor?.memberships.map(({ role }) => role)).toEqual(["reporter"]);
  await store().write((w) => markMembershipEnded(w, membership, at(2000)));
  expect((await known(at(3000)))?.memberships).toEqual([]);
});

test("a session that was closed is refused at the next request", async () => {
  const { sid, known } = await aReporter();
  expect(await known(at(1000))).toBeDefined();
  await closeSession(sid);
  expect(await known(at(2000))).toBeUndefined();
});

test("a raised epoch and a deactivated person end every session", async () => {
  const one = await aReporter();
  await store().write((w) => raiseEpoch(w, one.userId));
  expect(await one.known(at(1000))).toBeUndefined();
  const other = await aReporter();
  await store().write((w) => markDeactivated(w, other.userId, at(500)));
  expect(await other.known(at(1000))).toBeUndefined();
  await expect(openSession(other.userId, "test")).rejects.toThrow("not_found");
});

test("a reporter's session ends after eight idle hours, a verifier's after thirty minutes", async () => {
  const { userId, known } = await aReporter();
  expect(await known(at(hours(8) - 1))).toBeDefined();
  expect(await known(at(hours(16) - 2))).toBeDefined(); // seen since: it slides
  expect(await known(at(hours(24)))).toBeUndefined();
  const sid = await atInstant(start, () => openSession(userId, "test"));
  await giveRole(userId, await anOrganisation("body"), "verifier");
  expect(await atInstant(at(minutes(30)), () => identify(sid))).toBeUndefined();
  const short = await atInstant(start, () => openSession(userId, "test"));
  expect(await atInstant(at(minutes(30) - 1), () => identify(short))).toBeDefined();
});

test("a session ends after seven days however often it is seen", async () => {
  const { known } = await aReporter();
  for (let seen = hours(7); seen < days(7); seen += hours(7)) {
    expect(await known(at(seen)), `after ${seen} ms`).toBeDefined();
  }
  expect(await known(at(days(7)))).toBeUndefined();
});

test("being seen is written at most once a minute", async () => {
  const { sid, known } = await aReporter();
  const seenAt = () =>
    store().read(async (r) => (await findSession(r, hashOf(sid)))?.session.seenAt);
  await known(at(minutes(1) - 1));
  expect(await seenAt()).toBe(start);
  await known(at(minutes(1)));
  expect(await seenAt()).toBe(at(minutes(1)));
});

test("the sixth session ends the oldest, also when all are opened at once", async () => {
  const userId = await aPerson();
  const opened = [];
  for (let n = 0; n < 6; n += 1) {
    opened.push(await atInstant(at(n * 1000), () => openSession(userId, `browser ${n}`)));
  }
  const known = await Promise.all(opened.map((sid) => atInstant(at(10_000), () => identify(sid))));
  expect(known.map((actor) => actor !== undefined)).toEqual([false, true, true, true, true, true]);
  await Promise.all(opened.map(() => atInstant(at(20_000), () => openSession(userId, "again"))));
  const actor = await actorOf(userId);
  expect((await atInstant(at(21_000), () => listSessions(actor))).length).toBeLessThanOrEqual(5);
});

test("a person sees and ends their own sessions and nobody else's", async () => {
  const { userId, sid, known } = await aReporter();
  const stranger = await actorOf(await aPerson());
  await expect(endSession(stranger, { id: hashOf(sid) })).rejects.toThrow("not_found");
  expect(await known(at(1000))).toBeDefined();
  const actor = await actorOf(userId);
  const [listed] = await atInstant(at(2000), () => listSessions(actor));
  expect(listed).toMatchObject({ id: hashOf(sid), device: "test" });
  await endSession(actor, { id: hashOf(sid) });
  expect(await known(at(3000))).toBeUndefined();
});

test("signing out everywhere ends all sessions of the person and no one else's", async () => {
  const one = await aReporter();
  const other = await aReporter();
  await signOutEverywhere(await actorOf(one.userId));
  expect(await one.known(at(1000))).toBeUndefined();
  expect(await other.known(at(1000))).toBeDefined();
});

test("the store holds no session id, only its hash", async () => {
  const { sid } = await aReporter();
  const row = await store().read((r) => findSession(r, hashOf(sid)));
  expect(JSON.stringify(row)).not.toContain(sid);
});
