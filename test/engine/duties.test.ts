import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { takeSide } from "@/db/queries/hands";
import { findOrganisation } from "@/db/queries/organisations";
import { store } from "@/db/store";
import type { Row } from "@/db/tables";
import { monthsBefore } from "@/lib/domain/instants";
import type { Duty, Role } from "@/lib/domain/roles";
import { showDesk } from "@/lib/services/desk";
import { assignEngagement } from "@/lib/services/engagements";
import { inviteMember, joinInvitation } from "@/lib/services/invitations";
import { listMembers } from "@/lib/services/members";
import { addUser } from "@/lib/services/operators";
import { showReport } from "@/lib/services/reports";
import { confirmRoleChange, discardRoleChange, removeMember } from "@/lib/services/role-changes";
import { actorOf } from "@/lib/services/sessions";
import { showStatement } from "@/lib/services/statements";
import { showEngagement } from "@/lib/services/verification";
import {
  aPerson,
  aReport,
  aScene,
  giveRole,
  password,
  platformAdmin,
  type Scene,
  written,
} from "./fixtures";
import { teamOf } from "./walk";

/** Domain.md 4.6 asked of the store itself: rows that no service writes, in orders that no page offers. */
const refused = { name: "Refusal", word: "refusal.duties" };
const at = new Date().toISOString();

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});

async function assigned(userId: string, duty: Duty, changed: Partial<Row<"assignments">> = {}) {
  const own = { engagementId: scene.id, userId, duty, signs: 0, assignedBy: "other" };
  await written(({ db, t }) =>
    db.insert(t.assignments).values({ ...own, assignedAt: at, ...changed }),
  );
  return userId;
}

/** A person who was a contributor of the organisation until so many months ago; 0 for one who is. */
async function left(months: number): Promise<string> {
  const userId = await aPerson("issuer");
  const validTo = months === 0 ? null : monthsBefore(at, months);
  await giveRole(userId, scene.org.id, "contributor", { validTo });
  return userId;
}

test("SD1: a side of a report is for good", async () => {
  const { reportId } = scene;
  const userId = await aPerson();
  await store().write((w) => takeSide(w, { reportId, userId, side: "organisation", since: at }));
  const changed = written(({ db, t }) =>
    db.update(t.hands).set({ side: "verification" }).where(eq(t.hands.userId, userId)),
  );
  await expect(changed).rejects.toMatchObject(refused);
});

test("SD3, SD4: who is of the organisation, or was 23 months ago, is assigned to nothing; 25 months ago is past", async () => {
  await expect(left(0).then((who) => assigned(who, "verifier"))).rejects.toMatchObject(refused);
  await expect(left(23).then((who) => assigned(who, "issuer"))).rejects.toMatchObject(refused);
  await assigned(await left(25), "issuer");
});

test("SD5, SD10: nobody assigns themselves, the reviewer never signs, and a duty is not rewritten", async () => {
  const self = await aPerson();
  await expect(assigned(self, "verifier", { assignedBy: self })).rejects.toMatchObject(refused);
  await expect(assigned(self, "reviewer", { signs: 1 })).rejects.toMatchObject(refused);
  await assigned(self, "verifier");
  await expect(assigned(self, "reviewer")).rejects.toMatchObject({ word: "refusal.exists" });
  const rewritten = written(({ db, t }) =>
    db.update(t.assignments).set({ duty: "reviewer" }).where(eq(t.assignments.userId, self)),
  );
  await expect(rewritten).rejects.toMatchObject(refused);
});

test("SD4: nobody has declared who did not confirm both independence and competence", async () => {
  const who = await aPerson();
  const half = assigned(who, "verifier", { declaredAt: at, independent: 1 });
  await expect(half).rejects.toMatchObject(refused);
  await assigned(who, "verifier");
  const marked = (fields: Partial<Row<"assignments">>) =>
    written(({ db, t }) =>
      db.update(t.assignments).set(fields).where(eq(t.assignments.userId, who)),
    );
  await expect(marked({ declaredAt: at, competent: 1 })).rejects.toMatchObject(refused);
  await marked({ declaredAt: at, independent: 1, competent: 1 });
  await expect(marked({ independent: 0 })).rejects.toMatchObject(refused);
});

async function found(raisedBy: string) {
  const texts = { ref: randomUUID(), kind: "clarification", target: "", state: "open" } as const;
  const row = { id: randomUUID(), engagementId: scene.id, ...texts, asksCorrection: 0, round: 1 };
  await written(({ db, t }) => db.insert(t.findings).values({ ...row, raisedBy, raisedAt: at }));
}

async function drafted(draftedBy: string) {
  const id = randomUUID();
  const texts = {
    kind: "unmodified",
    proposed: "unmodified",
    text: "",
    loweredReason: "",
  } as const;
  const row = { id, engagementId: scene.id, ...texts, statementSha256: "0", draftedBy };
  await written(({ db, t }) => db.insert(t.opinions).values({ ...row, draftedAt: at }));
  return (fields: Partial<Row<"opinions">>) =>
    written(({ db, t }) => db.update(t.opinions).set(fields).where(eq(t.opinions.id, id)));
}

test("SD2: who raised a finding before being made the reviewer does not review; who reviews raises none", async () => {
  const turned = await assigned(await aPerson(), "verifier");
  await found(turned);
  await written(({ db, t }) => db.delete(t.assignments).where(eq(t.assignments.userId, turned)));
  await assigned(turned, "reviewer");
  const mark = await drafted(await aPerson());
  await expect(mark({ reviewedBy: turned, reviewedAt: at })).rejects.toMatchObject(refused);
  await expect(found(turned)).rejects.toMatchObject(refused);
});

test("SD2, SD4, SD10: an opinion is reviewed by neither its author, its signatory, the team nor a newcomer of the organisation", async () => {
  const lead = await assigned(await aPerson(), "lead_verifier", { signs: 1 });
  const member = await assigned(await aPerson(), "verifier");
  const reviewer = await assigned(await aPerson(), "reviewer");
  const late = await assigned(await aPerson(), "reviewer");
  await giveRole(late, scene.org.id, "reporter");
  const mark = await drafted(lead);
  await expect(mark({ signedBy: lead, issuedAt: at, noEventsAt: at })).rejects.toMatchObject(
    refused,
  );
  for (const reviewedBy of [lead, member, late])
    await expect(mark({ reviewedBy, reviewedAt: at })).rejects.toMatchObject(refused);
  await mark({ reviewedBy: reviewer, reviewedAt: at });
  for (const signedBy of [reviewer, member])
    await expect(mark({ signedBy, issuedAt: at, noEventsAt: at })).rejects.toMatchObject(refused);
  await mark({ signedBy: lead, issuedAt: at, noEventsAt: at });
});

async function issued(issuedBy: string) {
  const { org, reportId } = scene;
  const [id, claimId] = [randomUUID(), randomUUID()];
  const own = { reportId, organisationId: org.id, statementSha256: id };
  const claim = { id: claimId, ...own, type: "OP", gate: "{}", draftedBy: "a" } as const;
  const days = { issuedAt: at, validFrom: "2026-01-01", validTo: "2026-12-31" };
  const number = { number: id, year: 1998, serial: Number.parseInt(id.slice(0, 7), 16) };
  await written(async ({ db, t }) => {
    const drafted = { draftedAt: at, version: 1, state: "issued" as const };
    await db.insert(t.claims).values({ ...claim, ...drafted });
    await db.insert(t.certificates).values({
      ...{ id, ...number, claimId, ...own, ...days, issuedBy, bodyId: "b" },
      ...{ state: "issued", label: "2025", folded: "", summary: "{}" },
    });
  });
}

test("SD1, SD3, SD10: no certificate is of who was the organisation's 23 months ago, or has another duty or side", async () => {
  const { reportId } = scene;
  await expect(left(23).then(issued)).rejects.toMatchObject(refused);
  await expect(issued(await assigned(await aPerson(), "verifier"))).rejects.toMatchObject(refused);
  const userId = await aPerson();
  await store().write((w) => takeSide(w, { reportId, userId, side: "review", since: at }));
  await expect(issued(userId)).rejects.toMatchObject(refused);
  await issued(await left(25));
});

test("SD5: no role is given to oneself, none is erased, and its change during an engagement has a second person", async () => {
  const { id: organisationId, org_admin, reporter } = scene.org;
  const own = { id: randomUUID(), organisationId, userId: reporter.userId, siteKeys: "[]" };
  const role = { role: "org_admin", grantedBy: reporter.userId, validFrom: at } as const;
  const granted = written(({ db, t }) => db.insert(t.memberships).values({ ...own, ...role }));
  await expect(granted).rejects.toMatchObject(refused);
  const erased = written(({ db, t }) =>
    db.delete(t.memberships).where(eq(t.memberships.userId, reporter.userId)),
  );
  await expect(erased).rejects.toMatchObject(refused);

  const membershipId = await giveRole(await aPerson(), organisationId, "contributor");
  const change = { id: randomUUID(), organisationId, membershipId, role: "reporter" } as const;
  const proposed = { siteKeys: "[]", proposedBy: org_admin.userId, proposedAt: at };
  await written(({ db, t }) => db.insert(t.roleChanges).values({ ...change, ...proposed }));
  const confirmed = (decidedBy: string) =>
    written(({ db, t }) =>
      db
        .update(t.roleChanges)
        .set({ decidedBy, confirmedAt: at })
        .where(eq(t.roleChanges.id, change.id)),
    );
  await expect(confirmed(org_admin.userId)).rejects.toMatchObject(refused);
  await confirmed(reporter.userId);
});

test("SD5: while a body is engaged no way round gives a role or ends one by one alone", async () => {
  const { org } = await aScene();
  const { id: organisationId, org_admin, reporter } = org;
  const invited = async (email: string, role: Role) =>
    (await inviteMember(org_admin, { organisationId, email, role, siteKeys: [] })).token;
  const helper = await aPerson();
  const { email } = await actorOf(helper);
  // Somebody let in by the one administrator alone is no second one, and who was let in waits for more.
  await joinInvitation(await actorOf(helper), { token: await invited(email, "org_admin") });
  const alone = await actorOf(helper);
  const { slug } = (await store().read((w) => findOrganisation(w, organisationId))) ?? { slug: "" };
  const account = { email: reporter.email, name: "x", password, organisation: slug };
  const changes = async () => (await listMembers(org_admin, organisationId)).changes;
  expect(await addUser({ ...account, role: "org_admin" })).toMatchObject({ waits: 1, second: 1 });
  await discardRoleChange(org_admin, { id: (await changes())[0]?.change.id ?? "" });
  const { members } = await listMembers(org_admin, organisationId);
  const heldBy = (who: string) => ({ id: members.find((one) => one.userId === who)?.id ?? "" });
  await removeMember(org_admin, heldBy(helper));
  const [own] = await changes();
  const ownEnd = discardRoleChange(alone, { id: own?.change.id ?? "" });
  await expect(ownEnd).rejects.toMatchObject({ word: "members.refused.self" });

  // Taken away by two, then invited again by one: it waits, as they were a member while the body was engaged.
  const held = heldBy(reporter.userId);
  expect(await removeMember(org_admin, held)).toMatchObject({ waits: 1, second: 0 });
  const removal = {
    id: (await changes()).find(({ userId }) => userId === reporter.userId)?.change.id ?? "",
  };
  await expect(confirmRoleChange(alone, removal)).rejects.toMatchObject({
    word: "members.refused.platformOnly",
  });
  const platform = await platformAdmin();
  expect((await showDesk(platform)).map(({ id }) => id)).toContain(removal.id);
  await confirmRoleChange(platform, removal);
  const back = await invited(reporter.email, "org_admin");
  await joinInvitation(await actorOf(reporter.userId), { token: back });
  expect((await actorOf(reporter.userId)).memberships).toEqual([]);
  expect(await changes()).toMatchObject([
    { change: { kind: "remove" } },
    { change: { kind: "add", role: "org_admin" }, userId: reporter.userId },
  ]);

  // Nor by rows that no service writes.
  const later = new Date(Date.now() + 1000).toISOString();
  const raw = { id: randomUUID(), organisationId, siteKeys: "[]", grantedBy: org_admin.userId };
  for (const userId of [helper, reporter.userId]) {
    const row = { ...raw, userId, role: "contributor", validFrom: later } as const;
    const inserted = written(({ db, t }) => db.insert(t.memberships).values(row));
    await expect(inserted).rejects.toMatchObject(refused);
  }
  const ended = (userId: string) =>
    written(({ db, t }) =>
      db.update(t.memberships).set({ validTo: later }).where(eq(t.memberships.userId, userId)),
    );
  for (const userId of [helper, reporter.userId])
    await expect(ended(userId)).rejects.toMatchObject(refused);
  const asDecided = { decidedBy: platform.userId, confirmedAt: later };
  const again = written(({ db, t }) => db.update(t.roleChanges).set({ role: "contributor" }));
  await expect(again).rejects.toMatchObject(refused);
  const born = { id: randomUUID(), organisationId, membershipId: held.id, siteKeys: "[]" };
  const whole = { ...born, role: "org_admin", proposedBy: "x", proposedAt: at } as const;
  const forged = written(({ db, t }) =>
    db.insert(t.roleChanges).values({ ...whole, ...asDecided }),
  );
  await expect(forged).rejects.toMatchObject(refused);
});

test("SD6: the platform's administrator reads no figures, findings or opinions", async () => {
  const admin = await platformAdmin();
  const { reportId, id } = scene;
  for (const read of [
    () => showReport(admin, reportId),
    () => showStatement(admin, { reportId }),
    () => showEngagement(admin, id),
  ])
    await expect(read()).rejects.toMatchObject({ code: "forbidden" });
});

test("SD7: who has led an organisation's verification for five years running does not lead the sixth", async () => {
  const { org, by, id, reportId: sixth } = await aScene();
  const lead = by.lead_verifier.userId;
  const ledBy = async (userId: string, reportId: string, n = 1) => {
    const own = { n, reportId, organisationId: org.id, bodyId: by.id, state: "issued" as const };
    const asked = { plan: "null", requestedAt: at, requestedBy: "a", version: 1 };
    const duty = { userId, duty: "lead_verifier" as const, signs: 1, assignedBy: "other" };
    await written(async ({ db, t }) => {
      const engagementId = randomUUID();
      await db.insert(t.engagements).values({ id: engagementId, ...own, ...asked });
      await db.insert(t.assignments).values({ engagementId, ...duty, assignedAt: at });
    });
  };
  const led = async (label: string) => ledBy(lead, await aReport(org.reporter, label));
  const assign = () => assignEngagement(by.body_admin, { id, ...teamOf({ by }) });
  for (const label of ["2019", "2021", "2022", "2023", "2024"]) await led(label);
  await expect(assign()).resolves.toMatchObject({ people: 4 });
  await led("2020");
  await expect(assign()).rejects.toMatchObject({ word: "verification.refused.leadYears" });
  // The store counts by itself, in an engagement that no service made: every account of that person, and nobody else's.
  const account = await aPerson();
  await expect(ledBy(lead, sixth, 2)).rejects.toMatchObject(refused);
  await ledBy(account, sixth, 2);
  const two = { accountId: account, otherId: lead };
  const said = { organisationId: by.id, reason: "", proposedBy: "a", proposedAt: at };
  await written(async ({ db, t }) => {
    await db.insert(t.mergeProposals).values({ id: account, ...two, ...said });
    const agreed = { decidedBy: account, confirmedAt: at };
    await db.update(t.mergeProposals).set(agreed).where(eq(t.mergeProposals.id, account));
    await db.insert(t.samePeople).values({ ...two, mergedBy: "a", mergedAt: at });
  });
  await expect(ledBy(account, sixth, 3)).rejects.toMatchObject(refused);
});

test("SD9: one address is one account, however it is written and whichever tenant it is for", async () => {
  const email = `one.${randomUUID()}@example.org`;
  const account = (written: string) => ({
    id: randomUUID(),
    name: "A",
    email: written,
    authEpoch: 1,
  });
  const added = (address: string) =>
    written(({ db, t }) => db.insert(t.users).values({ ...account(address), createdAt: at }));
  await added(email);
  await expect(added(email)).rejects.toMatchObject({ word: "refusal.exists" });
  await expect(added(email.toUpperCase())).rejects.toMatchObject(refused);
});
