import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import { fitnessOf } from "@/db/queries/assignments";
import { namingOf } from "@/db/queries/complaint-duties";
import { asReachedBy } from "@/db/queries/complaints";
import { takeSide } from "@/db/queries/hands";
import { peopleBehind } from "@/db/queries/same-people";
import { store } from "@/db/store";
import type { Row } from "@/db/tables";
import type { Actor, Duty } from "@/lib/domain/roles";
import { proposeRevocation, secondRevocation } from "@/lib/services/certificate-life";
import { acceptEngagement, assignEngagement } from "@/lib/services/engagements";
import { inviteMember, joinInvitation } from "@/lib/services/invitations";
import { listMembers } from "@/lib/services/members";
import {
  agreeToMerge,
  discardMerge,
  listMerges,
  listProposedMerges,
  mergesAsked,
  proposeMerge,
} from "@/lib/services/merges";
import { listMessages } from "@/lib/services/notifications";
import { changeMember, confirmRoleChange } from "@/lib/services/role-changes";
import { actorOf } from "@/lib/services/sessions";
import {
  anOrganisation,
  aPerson,
  aScene,
  giveRole,
  joinedBy,
  organisationWith,
  platformAdmin,
  type Scene,
  written,
} from "./fixtures";
import { teamOf } from "./walk";

/** Domain.md 4.6, SD9: accounts that were merged are one person to the services, and to rows that no service writes. */
const refused = { name: "Refusal", word: "refusal.duties" };
const at = new Date().toISOString();

const said = (admin: Actor, organisationId: string, accountId: string, otherId: string) =>
  proposeMerge(admin, { organisationId, accountId, otherId, reason: "Told us so." });
/** Said by an administrator and agreed to by the person's second account. */
async function merged(admin: Actor, organisationId: string, one: string, other: string) {
  const { proposalId } = await said(admin, organisationId, one, other);
  return agreeToMerge(await actorOf(other), { id: proposalId });
}

async function assigned({ id }: Pick<Scene, "id">, userId: string, duty: Duty) {
  const own = { engagementId: id, userId, duty, signs: 0, assignedBy: "other", assignedAt: at };
  await written(({ db, t }) => db.insert(t.assignments).values(own));
}

async function drafted({ id: engagementId }: Pick<Scene, "id">, draftedBy: string) {
  const id = randomUUID();
  const kind = "unmodified" as const;
  const said = { kind, proposed: kind, text: "", loweredReason: "", statementSha256: "0" };
  const row = { id, engagementId, ...said, draftedBy, draftedAt: at };
  await written(({ db, t }) => db.insert(t.opinions).values(row));
  return (reviewedBy: string) =>
    written(({ db, t }) =>
      db.update(t.opinions).set({ reviewedBy, reviewedAt: at }).where(eq(t.opinions.id, id)),
    );
}

async function issued({ org, by, reportId }: Scene, issuedBy: string) {
  const [id, claimId] = [randomUUID(), randomUUID()];
  const own = { reportId, organisationId: org.id, statementSha256: id };
  const claim = { id: claimId, ...own, type: "OP", gate: "{}", draftedBy: "a" } as const;
  const days = { issuedAt: at, validFrom: "2020-01-01", validTo: "2099-12-31" };
  const number = { number: id, year: 1997, serial: Number.parseInt(id.slice(0, 7), 16) };
  await written(async ({ db, t }) => {
    const state = { draftedAt: at, version: 1, state: "issued" as const };
    await db.insert(t.claims).values({ ...claim, ...state });
    await db.insert(t.certificates).values({
      ...{ id, ...number, claimId, ...own, ...days, issuedBy, bodyId: by.id },
      ...{ state: "issued", label: "2025", folded: "", summary: "{}" },
    });
  });
  return id;
}

/** A retirement as this account recorded it. */
async function recordedBy(
  createdBy: string,
  own: { readonly reportId: string; readonly organisationId: string },
): Promise<string> {
  const id = randomUUID();
  const block = { programme: "ACR", register: id, blockStart: 1, blockEnd: 1, quantity: 1 };
  const project = { projectId: "", projectName: "", country: "", creditType: "removal" } as const;
  const days = { vintageFrom: "", vintageTo: "", issuedOn: "", retiredOn: "", forward: 0 };
  const said = { methodology: "", serial: "", beneficiary: "", purpose: "", registryUrl: "" };
  const answers = { adjustment: "none", criteria: "{}", soldAsCertificates: "{}" } as const;
  const row = { id, key: id, version: 1, createdAt: at, createdBy, evidence: "", ...own };
  await written(({ db, t }) =>
    db.insert(t.retirements).values({ ...row, ...block, ...project, ...days, ...said, ...answers }),
  );
  return id;
}

test("SD1: after a merge the second account does nothing on the other side of what the first entered, and both are told", async () => {
  const scene = await aScene();
  const { org, by, reportId, id } = scene;
  const entered = org.reporter.userId;
  await giveRole(entered, by.id, "verifier");
  const twin = await joinedBy(by.id, "lead_verifier");
  const team = { ...teamOf(scene), lead: twin.userId, signatory: twin.userId };
  await assignEngagement(by.body_admin, { id, ...team });
  const told = await merged(by.body_admin, by.id, entered, twin.userId);
  expect(told).toMatchObject({ collisions: 1, reports: reportId });
  expect(await listMerges(by.body_admin, by.id)).toMatchObject([
    { collisions: [{ reportId, label: "2025", sides: ["organisation", "verification"] }] },
  ]);
  const heardBy = async (userId: string) =>
    (await listMessages(await actorOf(userId))).messages.map(({ kind }) => kind);
  expect(await heardBy(entered)).toEqual(["accounts_merged", "merge_asked"]);
  expect(await heardBy(twin.userId)).toContain("merge_asked"); // it agreed, and knows the rest

  const lead = await actorOf(twin.userId);
  expect(lead.memberships).toEqual(twin.memberships); // no role by a merge
  await expect(acceptEngagement(lead, { id })).rejects.toMatchObject({ word: "refusal.sides" });
  await expect(assignEngagement(by.body_admin, { id, ...team })).rejects.toMatchObject({
    word: "verification.refused.member",
  });
  for (const side of ["verification", "review", "issue"] as const) {
    const hand = { reportId, userId: twin.userId, side, since: at };
    expect(await store().write((w) => takeSide(w, hand))).toBe("organisation");
    const raw = written(({ db, t }) => db.insert(t.hands).values(hand));
    await expect(raw).rejects.toMatchObject(refused);
  }
  await written(({ db, t }) => db.delete(t.assignments).where(eq(t.assignments.engagementId, id)));
  const mark = await drafted(scene, "somebody");
  await expect(mark(twin.userId)).rejects.toMatchObject(refused);
  await expect(issued(scene, twin.userId)).rejects.toMatchObject(refused);
  for (const duty of ["verifier", "reviewer", "issuer"] as const)
    await expect(assigned(scene, twin.userId, duty)).rejects.toMatchObject(refused);
});

test("SD2, SD7, SD10: merged accounts take no two duties of an engagement, nor review each other, and the years of both count", async () => {
  const scene = await aScene();
  const { by, org, id, reportId } = scene;
  const [lead, reviewer] = [by.lead_verifier.userId, by.reviewer.userId];
  await assigned(scene, lead, "verifier");
  const finding = { id: randomUUID(), engagementId: id, ref: "F", kind: "clarification" } as const;
  const texts = { target: "", state: "open", asksCorrection: 0, round: 1, raisedAt: at } as const;
  const found = (raisedBy: string) => ({ ...finding, ...texts, id: randomUUID(), raisedBy });
  await written(({ db, t }) => db.insert(t.findings).values(found(lead)));
  const mark = await drafted(scene, lead);
  await merged(by.body_admin, by.id, reviewer, lead);
  await expect(assigned(scene, reviewer, "reviewer")).rejects.toMatchObject(refused);
  await expect(mark(reviewer)).rejects.toMatchObject(refused);
  const assign = assignEngagement(by.body_admin, { id, ...teamOf({ by }) });
  await expect(assign).rejects.toMatchObject({ word: "verification.refused.apart" });
  await written(({ db, t }) => db.delete(t.assignments).where(eq(t.assignments.engagementId, id)));
  await assigned(scene, reviewer, "reviewer");
  const raised = written(({ db, t }) => db.insert(t.findings).values(found(lead)));
  await expect(raised).rejects.toMatchObject(refused);
  await written(({ db, t }) => db.delete(t.assignments).where(eq(t.assignments.engagementId, id)));
  await assigned(scene, lead, "lead_verifier");
  const of = { bodyId: by.id, organisationId: org.id, reportId };
  const asked = { userIds: [reviewer], beside: [] };
  const { led, personOf } = await store().read((w) => fitnessOf(w, of, asked, at));
  expect(led.map(({ userId, year }) => [personOf(userId), year])).toEqual([
    [personOf(reviewer), 2025],
  ]);
});

test("SD5: merged accounts do not second each other's role change, nor give each other a role", async () => {
  const { org } = await aScene();
  const [one, other] = [await joinedBy(org.id, "org_admin"), await joinedBy(org.id, "org_admin")];
  const helper = await giveRole(await aPerson(), org.id, "contributor");
  const wanted = { id: helper, role: "reporter" as const, siteKeys: [] };
  expect(await changeMember(one, wanted)).toMatchObject({ waits: 1, second: 1 });
  const own = merged(one, org.id, one.userId, other.userId);
  await expect(own).rejects.toMatchObject({ word: "members.refused.mergeSecond" });
  await merged(org.org_admin, org.id, one.userId, other.userId);
  const { changes } = await listMembers(org.org_admin, org.id);
  const change = { id: changes[0]?.change.id ?? "" };
  const twin = await actorOf(other.userId);
  await expect(confirmRoleChange(twin, change)).rejects.toMatchObject({
    word: "members.refused.proposer",
  });
  const forged = written(({ db, t }) =>
    db
      .update(t.roleChanges)
      .set({ decidedBy: other.userId, confirmedAt: at })
      .where(eq(t.roleChanges.id, change.id)),
  );
  await expect(forged).rejects.toMatchObject(refused);
  await confirmRoleChange(org.org_admin, change);

  const invited = { organisationId: org.id, email: one.email, siteKeys: [] };
  await expect(inviteMember(twin, { ...invited, role: "reporter" })).rejects.toMatchObject({
    word: "members.refused.self",
  });
  const row = { organisationId: await anOrganisation(), userId: other.userId, siteKeys: "[]" };
  const granted = (grantedBy: string) =>
    written(({ db, t }) =>
      db
        .insert(t.memberships)
        .values({ ...row, id: randomUUID(), role: "reporter", grantedBy, validFrom: at }),
    );
  await expect(granted(one.userId)).rejects.toMatchObject(refused);
  await granted(org.org_admin.userId);
});

test("a revocation is not seconded by the same person's other account; where no other issuer is left, by the body's administrator", async () => {
  const scene = await aScene();
  const { by } = scene;
  const other = await joinedBy(by.id, "issuer");
  await assigned(scene, by.issuer.userId, "issuer");
  await assigned(scene, other.userId, "issuer");
  const id = await issued(scene, by.issuer.userId);
  await proposeRevocation(by.issuer, { id, reason: "The data were wrong." });
  await expect(secondRevocation(by.body_admin, { id })).rejects.toMatchObject({
    word: "certificates.refused.secondIssuer",
  });
  await merged(by.body_admin, by.id, by.issuer.userId, other.userId);
  const twin = await actorOf(other.userId);
  await expect(secondRevocation(twin, { id })).rejects.toMatchObject({
    word: "certificates.refused.samePerson",
  });
  const event = { certificateId: id, state: "revoked", reason: "", byRole: "issuer" } as const;
  const raw = { ...event, id: randomUUID(), byUser: other.userId, at };
  const inserted = written(({ db, t }) => db.insert(t.certificateEvents).values(raw));
  await expect(inserted).rejects.toMatchObject(refused);
  await secondRevocation(by.body_admin, { id });
});

test("what two people decide is not decided by one person's two accounts, nor a complaint handled (SD8, 4.3, 4.5, 8)", async () => {
  const { org, by, reportId, id: engagementId } = await aScene();
  const one = org.reporter.userId;
  const other = (await joinedBy(org.id, "org_admin")).userId;
  await merged(org.org_admin, org.id, one, other);
  const whose = { organisationId: org.id, proposedBy: one, proposedAt: at, reason: "" };

  const ruling = { engagementId, act: "confirm", reason: "", byUser: one, at } as const;
  const ruled = written(async ({ db, t }) => {
    await db.insert(t.proposedRulings).values({ ...ruling, role: "reviewer" });
    await db.insert(t.engagementRulings).values({ ...ruling, id: randomUUID(), secondUser: other });
  });
  await expect(ruled).rejects.toMatchObject(refused);

  const file = { evidenceName: "", evidenceType: "", evidenceSha256: "", evidence: Buffer.of(1) };
  const factor = { id: randomUUID(), key: randomUUID(), body: "{}", decisionReason: "", ...file };
  await written(({ db, t }) => db.insert(t.ownFactors).values({ ...factor, ...whose }));
  const decided = (decidedBy: string) =>
    written(({ db, t }) =>
      db.update(t.ownFactors).set({ decidedBy }).where(eq(t.ownFactors.id, factor.id)),
    );
  for (const who of [one, other]) await expect(decided(who)).rejects.toMatchObject(refused);
  await decided(org.org_admin.userId);

  const restatement = {
    ...({ id: randomUUID(), reportId, trigger: "error", origin: "person", cause: "" } as const),
    ...({ state: "assessed", assessedBy: one, assessedAt: at } as const),
    ...{ decisionReason: "", version: 1 },
  };
  await written(({ db, t }) => db.insert(t.restatements).values({ ...restatement, ...whose }));
  const approved = written(({ db, t }) =>
    db
      .update(t.restatements)
      .set({ decidedBy: other, decidedAt: at, state: "approved" })
      .where(eq(t.restatements.id, restatement.id)),
  );
  await expect(approved).rejects.toMatchObject(refused);

  const retirementId = await recordedBy(one, { reportId, organisationId: org.id });
  const check = { retirementId, organisationId: org.id, reportId, n: 1, url: "", note: "", at };
  const looked = (who: string) =>
    written(({ db, t }) =>
      db
        .insert(t.registryChecks)
        .values({ ...check, id: randomUUID(), result: "confirmed", by: who }),
    );
  await expect(looked(other)).rejects.toMatchObject(refused);
  await looked(by.lead_verifier.userId);

  const day = at.slice(0, 10);
  const complaint: Row<"complaints"> = {
    ...{ id: randomUUID(), reference: randomUUID(), secretHash: "", about: "report" },
    ...{ object: reportId, organisationId: org.id, reportId, certificateId: null, bodyId: by.id },
    ...{ text: "", contact: "", state: "received", receivedAt: at, acknowledgeBy: day },
    ...{ decideBy: day, handlerId: null, handlerBodyId: null, answerBy: null, heardAt: null },
    ...{ decidedBy: null, outcome: null, appealBy: null, appealOutcome: null, changedAt: at },
  };
  await written(({ db, t }) => db.insert(t.complaints).values(complaint));
  const handled = written(({ db, t }) =>
    db.update(t.complaints).set({ handlerId: other }).where(eq(t.complaints.id, complaint.id)),
  );
  await expect(handled).rejects.toMatchObject(refused);
  const decision = { complaintId: complaint.id, act: "complaint.decide", side: "handler" } as const;
  const ruledOn = (byUser: string) =>
    written(({ db, t }) =>
      db.insert(t.complaintEvents).values({ ...decision, id: randomUUID(), byUser, text: "", at }),
    );
  const [handler, hand] = [(await joinedBy(by.id, "verifier")).userId, by.lead_verifier.userId];
  const side = { reportId, userId: hand, side: "verification", since: at } as const;
  await written((w) => takeSide(w, side));
  await written(({ db, t }) =>
    db.update(t.complaints).set({ handlerId: handler }).where(eq(t.complaints.id, complaint.id)),
  );
  await ruledOn(handler);
  await merged(by.body_admin, by.id, handler, hand);
  await expect(ruledOn(handler)).rejects.toMatchObject(refused);
  const again = { ...complaint, reportId: null, organisationId: by.id, decidedBy: one };
  const { involved } = await store().read((w) => namingOf(w, asReachedBy(again, other), at));
  expect([involved.has(one), involved.has(other)]).toEqual([false, true]);
});

test("an administrator merges members of their own organisation alone, once and for good, and it holds across organisations", async () => {
  const { id, org_admin, reporter } = await organisationWith("org_admin", "reporter");
  const there = await organisationWith("org_admin", "reporter");
  const [a, b] = [reporter.userId, (await joinedBy(id, "reporter")).userId];
  const stranger = { word: "members.refused.mergeMember" };
  await expect(merged(there.org_admin, id, a, b)).rejects.toMatchObject({ code: "not_found" });
  await expect(merged(org_admin, id, a, there.reporter.userId)).rejects.toMatchObject(stranger);
  await expect(merged(reporter, id, a, b)).rejects.toMatchObject({ code: "forbidden" });
  await expect(merged(await platformAdmin(), id, a, b)).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(merged(org_admin, id, a, a)).rejects.toMatchObject({ fields: { otherId: {} } });
  await merged(org_admin, id, a, b);
  const twice = { word: "members.refused.merged" };
  await expect(merged(org_admin, id, b, a)).rejects.toMatchObject(twice);

  const c = there.reporter.userId;
  await giveRole(b, there.id, "reporter");
  await merged(there.org_admin, there.id, c, b);
  const { accounts, personOf } = await store().read((w) => peopleBehind(w, [a]));
  expect([...accounts].sort()).toEqual([a, b, c].sort());
  expect(new Set([a, b, c].map(personOf)).size).toBe(1);
  // What the other organisation said is not told here: its account is no member.
  expect(await listMerges(org_admin, id)).toHaveLength(1);

  const mine = (t: Writing["t"]) => eq(t.samePeople.accountId, a);
  const erased = written(({ db, t }) => db.delete(t.samePeople).where(mine(t)));
  await expect(erased).rejects.toMatchObject(refused);
  const turned = written(({ db, t }) => db.update(t.samePeople).set({ otherId: c }).where(mine(t)));
  await expect(turned).rejects.toMatchObject(refused);
});

test("that two accounts are one person is said by one and agreed to by the person or a second administrator, nobody else", async () => {
  const { id, org_admin, reporter } = await organisationWith("org_admin", "reporter");
  const [other, onlooker, second] = await Promise.all([
    joinedBy(id, "contributor"),
    joinedBy(id, "reporter"),
    joinedBy(id, "org_admin"),
  ]);
  const stranger = (await organisationWith("org_admin")).org_admin;
  const { proposalId } = await said(org_admin, id, reporter.userId, other.userId);
  const again = said(second, id, other.userId, reporter.userId);
  await expect(again).rejects.toMatchObject({ word: "members.refused.mergeSaid" });
  const own = { word: "members.refused.mergeOwn" };
  for (const who of [org_admin, onlooker])
    await expect(agreeToMerge(who, { id: proposalId })).rejects.toMatchObject(own);
  for (const act of [agreeToMerge, discardMerge])
    await expect(act(stranger, { id: proposalId })).rejects.toMatchObject({ code: "not_found" });
  await expect(discardMerge(onlooker, { id: proposalId })).rejects.toMatchObject({
    code: "forbidden",
  });
  expect(await listMerges(org_admin, id)).toEqual([]); // nobody is merged by one alone
  const kinds = async (userId: string) =>
    (await listMessages(await actorOf(userId))).messages.map(({ kind }) => kind);
  expect(await kinds(other.userId)).toEqual(["merge_asked"]);
  expect(await kinds(second.userId)).toEqual(["merge_waits"]);
  expect(await mergesAsked(reporter)).toMatchObject([{ id: proposalId, reason: "Told us so." }]);

  // The store, by another way round: a merge nobody agreed to, one that its author agrees to, one that an onlooker does.
  const pair = { accountId: reporter.userId, otherId: other.userId, mergedAt: at };
  const alone = { ...pair, mergedBy: org_admin.userId };
  await expect(written(({ db, t }) => db.insert(t.samePeople).values(alone))).rejects.toMatchObject(
    refused,
  );
  for (const decidedBy of [org_admin.userId, onlooker.userId]) {
    const forged = written(({ db, t: { mergeProposals: m } }) =>
      db.update(m).set({ decidedBy, confirmedAt: at }).where(eq(m.id, proposalId)),
    );
    await expect(forged).rejects.toMatchObject(refused);
  }
  await discardMerge(reporter, { id: proposalId });
  const decided = { word: "members.refused.mergeDecided" };
  await expect(agreeToMerge(second, { id: proposalId })).rejects.toMatchObject(decided);
  const next = await said(org_admin, id, reporter.userId, other.userId);
  for (const [who, agrees] of [
    [second, true],
    [org_admin, false],
  ] as const)
    expect(await listProposedMerges(who, id)).toMatchObject([
      { id: next.proposalId, mayAgree: agrees },
    ]);
  await agreeToMerge(second, { id: next.proposalId });
  expect(await listMerges(second, id)).toHaveLength(1);
  expect(await listProposedMerges(second, id)).toEqual([]);
});

test("merges of many organisations at once that share people wait for each other and for nothing else", async () => {
  const people = await Promise.all([1, 2, 3, 4, 5].map(() => aPerson()));
  const pairs = people.flatMap((one, n) =>
    people.slice(n + 1).map((other) => [other, one] as const),
  );
  const waiting: { id: string; agree: Actor }[] = [];
  for (const [one = "", other = ""] of pairs) {
    const { id, org_admin } = await organisationWith("org_admin");
    for (const who of [one, other]) await giveRole(who, id, "reporter");
    const { proposalId } = await said(org_admin, id, one, other);
    waiting.push({ id: proposalId, agree: await actorOf(other) });
  }
  const all = await Promise.allSettled(waiting.map(({ id, agree }) => agreeToMerge(agree, { id })));
  const words = all.flatMap((one) => (one.status === "rejected" ? [one.reason.word] : []));
  for (const word of words) expect(["refusal.stale", "members.refused.merged"]).toContain(word);
  for (const { id, agree } of waiting) await agreeToMerge(agree, { id }).catch(() => undefined);
  const { accounts } = await store().read((w) => peopleBehind(w, people.slice(0, 1)));
  expect([...accounts].sort()).toEqual([...people].sort());
});

test("while a body is engaged a member's other account gets no role at once, by an invitation or past the services (SD5, SD9)", async () => {
  const { org } = await aScene();
  const elsewhere = await organisationWith("org_admin");
  const [one, other] = [org.reporter.userId, await aPerson()];
  for (const who of [one, other]) await giveRole(who, elsewhere.id, "reporter");
  await merged(elsewhere.org_admin, elsewhere.id, one, other);
  const twin = await actorOf(other);
  const invited = { organisationId: org.id, email: twin.email, siteKeys: [] };
  const { token } = await inviteMember(org.org_admin, { ...invited, role: "org_admin" });
  await expect(joinInvitation(twin, { token })).rejects.toMatchObject({
    word: "members.refused.otherAccount",
  });
  const row = { id: randomUUID(), organisationId: org.id, userId: other, siteKeys: "[]" };
  const raw = written(({ db, t }) =>
    db
      .insert(t.memberships)
      .values({ ...row, role: "org_admin", grantedBy: "x", validFrom: new Date().toISOString() }),
  );
  await expect(raw).rejects.toMatchObject(refused);
});
