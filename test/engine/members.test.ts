import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { eventsOf } from "@/db/queries/audit";
import { insertMembership, membershipsWithin } from "@/db/queries/members";
import { insertSite } from "@/db/queries/sites";
import { store } from "@/db/store";
import { acceptInput } from "@/lib/domain/inputs/people";
import { after, days } from "@/lib/domain/instants";
import type { Actor, Role } from "@/lib/domain/roles";
import { atInstant } from "@/lib/services/doors";
import { terminateEngagement } from "@/lib/services/engagement-life";
import { requestEngagement } from "@/lib/services/engagements";
import {
  acceptInvitation,
  cancelInvitation,
  inviteMember,
  joinInvitation,
  showInvitation,
} from "@/lib/services/invitations";
import { listMembers } from "@/lib/services/members";
import { openSession } from "@/lib/services/opening";
import {
  changeMember,
  confirmRoleChange,
  discardRoleChange,
  listRoleChanges,
  removeMember,
} from "@/lib/services/role-changes";
import { actorOf, identify } from "@/lib/services/sessions";
import { signInWith } from "@/lib/services/sign-in";
import {
  anOrganisation,
  aPerson,
  aReport,
  body,
  giveRole,
  joinedBy,
  organisationWith,
  platformAdmin,
} from "./fixtures";

vi.setConfig({ testTimeout: 60_000 }); // each password takes 64 MiB and its time

const password = "plum otter 42 lantern";
const address = () => `invited.${randomUUID()}@example.org`;
const invite = (actor: Actor, organisationId: string, role: Role, email = address()) =>
  inviteMember(actor, { organisationId, email, role, siteKeys: [] });
const aSite = {
  ...{ key: "hk-01", name: "Hong Kong office", localName: "", city: "", country: "HK", region: "" },
  ...{
    marketBoundary: "",
    kind: "office" as const,
    inClaim: true,
    ownership: [],
    controlTest: null,
  },
};
const accept = (token: string) =>
  acceptInvitation({ token, name: "Newcomer", password, locale: null });
const membershipOf = async (actor: Actor, organisationId: string, userId: string) => {
  const { members } = await listMembers(actor, organisationId);
  return members.find((one) => one.userId === userId)?.id ?? "";
};

test("an invited person takes up the role and signs in", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  const email = address();
  const { token } = await invite(org_admin, id, "reporter", email);
  expect(await showInvitation(token)).toMatchObject({ email, role: "reporter", known: false });
  const { userId } = await accept(token);
  const actor = await identify(await signInWith(email.toUpperCase(), password));
  expect(actor).toMatchObject({ userId, memberships: [{ organisationId: id, role: "reporter" }] });
  const trail = await store().read((at) => eventsOf(at, id));
  expect(trail.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["member.invite", org_admin.userId],
  ]);
  expect(JSON.stringify(trail)).not.toContain(token);
});

test("an invitation is good for one person, once, for seven days, until it is cancelled", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  const used = await invite(org_admin, id, "reporter");
  const both = await Promise.allSettled([accept(used.token), accept(used.token)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(showInvitation(used.token)).rejects.toThrow("members.refused.taken");

  const old = await invite(org_admin, id, "reporter");
  const week = after(new Date().toISOString(), days(7));
  await expect(atInstant(week, () => accept(old.token))).rejects.toThrow("members.refused.expired");

  const taken = await invite(org_admin, id, "reporter");
  const { invitations } = await listMembers(org_admin, id);
  await cancelInvitation(org_admin, { id: invitations.at(-1)?.id ?? "" });
  await expect(accept(taken.token)).rejects.toThrow("members.refused.expired");
  await expect(accept("nobody-was-given-this")).rejects.toThrow("not_found");
});

test("a password that tells the address is refused, and a common one by its form", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  const { token } = await invite(org_admin, id, "reporter", `${randomUUID()}@example.org`);
  const [local = ""] = (await showInvitation(token)).email.split("@");
  const typed = { token, name: "N", password: `my-${local.toUpperCase()}`, locale: null };
  await expect(acceptInvitation(typed)).rejects.toMatchObject({
    fields: { password: { word: "account.refused.address" } },
  });
  const told = (password: string) => acceptInput.safeParse({ ...typed, password }).error?.issues[0];
  expect(told("password1234")?.message).toBe("account.refused.common");
  expect(told("aaaaaaaaaaaaaa")?.message).toBe("account.refused.common");
  expect(told("elevenchars")?.message).toBe("account.refused.short");
  expect(told(password)).toBeUndefined();
});

test("who has an account joins by signing in, with that address alone, and signs in anew", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  const person = await actorOf(await aPerson("person"));
  const { token } = await invite(org_admin, id, "reporter", person.email);
  expect((await showInvitation(token)).known).toBe(true);
  await expect(accept(token)).rejects.toThrow("members.refused.signIn");
  await expect(joinInvitation(org_admin, { token })).rejects.toThrow("members.refused.other");
  const sid = await openSession(person.userId, "test");
  await joinInvitation(person, { token });
  expect(await identify(sid)).toBeUndefined();
  expect((await actorOf(person.userId)).memberships.map(({ role }) => role)).toEqual(["reporter"]);
});

test("a role changed or taken away counts at the next request and ends the sessions", async () => {
  const { id, org_admin, reporter } = await organisationWith("org_admin", "reporter");
  const sid = await openSession(reporter.userId, "test");
  const membership = await membershipOf(org_admin, id, reporter.userId);
  await store().write((at) => insertSite(at, { id: randomUUID(), organisationId: id }, aSite));
  const asContributor = { id: membership, role: "contributor" as const, siteKeys: ["hk-01"] };
  const mistyped = { ...asContributor, siteKeys: ["hk-01", "hk-10"] };
  await expect(changeMember(org_admin, mistyped)).rejects.toMatchObject({
    fields: { siteKeys: { word: "members.refused.site", values: { site: "hk-10" } } },
  });
  await changeMember(org_admin, asContributor);
  expect(await identify(sid)).toBeUndefined();
  const changed = await actorOf(reporter.userId);
  expect(changed.memberships).toMatchObject([{ role: "contributor", siteKeys: ["hk-01"] }]);
  await removeMember(org_admin, { id: await membershipOf(org_admin, id, reporter.userId) });
  expect((await actorOf(reporter.userId)).memberships).toEqual([]);
  const since = "2020-01-01T00:00:00.000Z";
  const held = await store().read((at) => membershipsWithin(at, reporter.userId, id, since));
  expect(held.map(({ role }) => role)).toEqual(["reporter", "contributor"]);
});

test("SD3: a membership that ended before the look-back is not within it", async () => {
  const organisationId = await anOrganisation();
  const userId = await aPerson();
  const validTo = "2024-11-01T00:00:00.000Z";
  await giveRole(userId, organisationId, "reporter", { validTo });
  const within = (since: string) =>
    store().read((at) => membershipsWithin(at, userId, organisationId, since));
  expect(await within("2024-10-31T00:00:00.000Z")).toHaveLength(1);
  expect(await within("2024-11-01T00:00:00.000Z")).toEqual([]);
});

test("SD5: nobody gives themselves a role, changes their own or takes it away", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  await expect(invite(org_admin, id, "reporter", org_admin.email)).rejects.toThrow(
    "members.refused.self",
  );
  const own = await membershipOf(org_admin, id, org_admin.userId);
  const asReporter = { id: own, role: "reporter" as const, siteKeys: [] };
  await expect(changeMember(org_admin, asReporter)).rejects.toThrow("members.refused.self");
  await expect(removeMember(org_admin, { id: own })).rejects.toThrow("members.refused.self");
});

test("the last administrator stays, also when two remove each other at once", async () => {
  const { id, org_admin: one } = await organisationWith("org_admin");
  const other = await joinedBy(id, "org_admin");
  const rows = [await membershipOf(one, id, other.userId), await membershipOf(one, id, one.userId)];
  const both = await Promise.allSettled([
    removeMember(one, { id: rows[0] ?? "" }),
    removeMember(other, { id: rows[1] ?? "" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const left = [await actorOf(one.userId), await actorOf(other.userId)];
  expect(left.flatMap(({ memberships }) => memberships)).toHaveLength(1);
});

test("a role of another kind of organisation is refused, and a contributor without a site", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  await expect(invite(org_admin, id, "issuer")).rejects.toThrow("refusal.invalid");
  await expect(invite(org_admin, id, "contributor")).rejects.toThrow("refusal.invalid");
});

test("a second invitation for the same address and role is refused while one is open", async () => {
  const { id, org_admin } = await organisationWith("org_admin");
  const email = address();
  await invite(org_admin, id, "reporter", email);
  await expect(invite(org_admin, id, "reporter", email)).rejects.toThrow("members.refused.invited");
});

test("members of another organisation are not seen, changed or invited", async () => {
  const here = await organisationWith("org_admin", "reporter");
  const there = await organisationWith("org_admin");
  const theirs = await membershipOf(here.org_admin, here.id, here.reporter.userId);
  const stranger = there.org_admin;
  await expect(listMembers(stranger, here.id)).rejects.toThrow("not_found");
  await expect(invite(stranger, here.id, "reporter")).rejects.toThrow("not_found");
  await expect(removeMember(stranger, { id: theirs })).rejects.toThrow("not_found");
  await expect(invite(here.reporter, here.id, "reporter")).rejects.toThrow("forbidden");
});

test("the platform gives an organisation its first administrator and nobody more", async () => {
  const platform = await platformAdmin();
  const id = await anOrganisation();
  await expect(invite(platform, id, "reporter")).rejects.toThrow("members.refused.firstOnly");
  await accept((await invite(platform, id, "org_admin")).token);
  await expect(invite(platform, id, "org_admin")).rejects.toThrow("members.refused.firstOnly");
  const { members } = await listMembers(platform, id);
  await expect(removeMember(platform, { id: members[0]?.id ?? "" })).rejects.toThrow("forbidden");
});

/** An organisation that has engaged a body, and a role change proposed in it by its first administrator. */
async function aProposal(...others: readonly Role[]) {
  const org = await organisationWith("org_admin", "reporter");
  const { id, org_admin, reporter } = org;
  const reportId = await aReport(reporter);
  const asked = { reportId, bodyId: (await body()).id };
  const { engagementId } = await requestEngagement(org_admin, asked);
  const joined = await Promise.all(others.map((role) => joinedBy(id, role)));
  const membership = await membershipOf(org_admin, id, reporter.userId);
  const asAdmin = { id: membership, role: "org_admin" as const, siteKeys: [] };
  expect(await changeMember(org_admin, asAdmin)).toMatchObject({ waits: 1 });
  const { changes } = await listMembers(org_admin, id);
  expect(changes).toMatchObject([{ mayConfirm: false }]);
  return {
    ...org,
    engagementId: String(engagementId),
    asAdmin,
    joined,
    proposal: { id: changes[0]?.change.id ?? "" },
  };
}
const rolesOf = async ({ userId }: Actor) =>
  (await actorOf(userId)).memberships.map(({ role }) => role);

test("SD5: while a body is engaged a role change waits for a second administrator", async () => {
  const { org_admin, reporter, joined, proposal, asAdmin } = await aProposal("org_admin");
  const [second = org_admin] = joined;
  expect(await rolesOf(reporter)).toEqual(["reporter"]);
  await expect(changeMember(org_admin, asAdmin)).rejects.toThrow("members.refused.waits");
  await expect(confirmRoleChange(org_admin, proposal)).rejects.toThrow("members.refused.proposer");
  await expect(confirmRoleChange(reporter, proposal)).rejects.toThrow("forbidden");
  const platform = await platformAdmin();
  await expect(confirmRoleChange(platform, proposal)).rejects.toThrow(
    "members.refused.secondAdmin",
  );
  const twice = await Promise.allSettled([
    confirmRoleChange(second, proposal),
    confirmRoleChange(second, proposal),
  ]);
  expect(twice.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await rolesOf(reporter)).toEqual(["org_admin"]);
});

test("SD5: where there is no second administrator the platform confirms, and others see nothing", async () => {
  const { id, reporter, proposal } = await aProposal();
  const stranger = await organisationWith("org_admin");
  await expect(confirmRoleChange(stranger.org_admin, proposal)).rejects.toThrow("not_found");
  await expect(listRoleChanges(stranger.org_admin)).rejects.toThrow("not_found");
  const platform = await platformAdmin();
  const waiting = await listRoleChanges(platform);
  expect(waiting.find(({ change }) => change.organisationId === id)).toMatchObject({
    from: "reporter",
    change: { role: "org_admin" },
  });
  await confirmRoleChange(platform, proposal);
  expect(await rolesOf(reporter)).toEqual(["org_admin"]);
});

test("SD5: a further role by invitation waits too, and the store takes none that nobody confirmed", async () => {
  const scene = await aProposal("org_admin");
  const { id, org_admin, reporter, joined: joining, proposal } = scene;
  const [second = org_admin] = joining;
  const { token } = await invite(org_admin, id, "org_admin", reporter.email);
  const joins = async () => joinInvitation(await actorOf(reporter.userId), { token });
  await expect(joins()).rejects.toThrow("members.refused.waits"); // one at a time
  await discardRoleChange(org_admin, proposal);
  await joins();
  expect(await rolesOf(reporter)).toEqual(["reporter"]);
  const own = { organisationId: id, userId: reporter.userId, siteKeys: "[]", validTo: null };
  const held = {
    id: randomUUID(),
    ...own,
    role: "org_admin" as const,
    grantedBy: org_admin.userId,
  };
  const validFrom = new Date().toISOString();
  const granted = store().write((at) => insertMembership(at, { ...held, validFrom }));
  await expect(granted).rejects.toThrow("refusal.duties");
  const [waiting] = (await listMembers(second, id)).changes;
  expect(waiting).toMatchObject({ mayConfirm: true, change: { kind: "add", role: "org_admin" } });
  const added = { id: waiting?.change.id ?? "" };
  await expect(confirmRoleChange(org_admin, added)).rejects.toThrow("members.refused.proposer");
  await confirmRoleChange(second, added);
  expect((await rolesOf(reporter)).sort()).toEqual(["org_admin", "reporter"]);
});

test("SD5: while a body is engaged a role is taken away by two, and an engagement that ended asks for one", async () => {
  const { id, engagementId, org_admin, reporter, joined, proposal } = await aProposal("org_admin");
  const [second = org_admin] = joined;
  await discardRoleChange(org_admin, proposal);
  const membership = { id: await membershipOf(org_admin, id, reporter.userId) };
  expect(await removeMember(org_admin, membership)).toMatchObject({ waits: 1 });
  expect(await rolesOf(reporter)).toEqual(["reporter"]);
  const [waiting] = (await listMembers(second, id)).changes;
  await confirmRoleChange(second, { id: waiting?.change.id ?? "" });
  expect(await rolesOf(reporter)).toEqual([]);
  await terminateEngagement(org_admin, { id: engagementId, reason: "No longer wanted." });
  const other = { id: await membershipOf(org_admin, id, second.userId) };
  expect(await removeMember(org_admin, other)).toMatchObject({ waits: 0 });
});

test("a role change taken back changes nothing and cannot be confirmed", async () => {
  const { org_admin, reporter, joined, proposal } = await aProposal("org_admin");
  await discardRoleChange(org_admin, proposal);
  const [second = org_admin] = joined;
  await expect(confirmRoleChange(second, proposal)).rejects.toThrow("members.refused.decided");
  expect(await rolesOf(reporter)).toEqual(["reporter"]);
});
