import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Writing } from "@/db/client";
import { gateOf } from "@/db/queries/gate-facts";
import { entriesOf } from "@/db/queries/ledger";
import { findReport } from "@/db/queries/reports";
import { restatedBy } from "@/db/queries/restated-by";
import { findRestatement, restatementsOf } from "@/db/queries/restatements";
import { insertStatement } from "@/db/queries/statements";
import { store } from "@/db/store";
import { tonnes } from "@/lib/domain/format";
import { balanceOf } from "@/lib/domain/ledger/entries";
import type { Actor } from "@/lib/domain/roles";
import { publishReport } from "@/lib/services/approvals";
import { exportCase } from "@/lib/services/case-files";
import { issueCertificate } from "@/lib/services/certificates";
import { showDesk } from "@/lib/services/desk";
import { reopenEngagement } from "@/lib/services/discovered";
import { sweepEditions } from "@/lib/services/edition-sweep";
import { listEvidence } from "@/lib/services/evidence";
import { listMessages } from "@/lib/services/notifications";
import { secondRuling, withdrawOpinion } from "@/lib/services/opinion-rulings";
import { publicYear } from "@/lib/services/public-years";
import { showPublicCertificate } from "@/lib/services/register";
import { showReport } from "@/lib/services/reports";
import { showChain, showRestatement } from "@/lib/services/restatement-views";
import {
  approveRestatement,
  assessRestatement,
  declineRestatement,
  proposeRestatement,
} from "@/lib/services/restatements";
import { listRetirements } from "@/lib/services/retirements";
import { reviseReport } from "@/lib/services/revisions";
import { actorOf } from "@/lib/services/sessions";
import { checksOf } from "@/lib/services/submissions";
import { aReport, giveRole, organisationWith } from "./fixtures";
import { gridEditions } from "./grid-editions";
import { onward, request, walkTo } from "./walk";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const none = { scope1: 0, scope2Location: 0, scope2Market: 0, scope3: 0 };
const reason = "A meter was read with the wrong multiplier.";
const write = (work: (at: Writing) => Promise<unknown>) =>
  store().write(async (at) => {
    await work(at);
  });

/** A kilowatt-hour of the demonstration's grid, in grams: the province's average of 2022 (MEE). */
const gramsPerKilowattHour = 515.3;
/** 2.93 % of the demonstration's 21,087.93 t of Scope 1 and 2 by market: two of them pass the threshold of 5 %. */
const more = 1_200_000;

/** What the gate finds of R-26 for a report's claim. */
const recalculation = (reportId: string) =>
  store().read(async (at) => {
    const report = await findReport(at, reportId);
    if (!report) throw new Error("the report of the test is not there");
    const { gate } = await gateOf(at, report, new Date().toISOString());
    return gate.find((one) => one.id === "R-26");
  });

const restatementsIn = (reportId: string) => store().read((at) => restatementsOf(at, [reportId]));

/** What restatements mean for a revision's claim. */
const standing = (reportId: string) =>
  store().read(async (at) => {
    const report = await findReport(at, reportId);
    return report && restatedBy(at, report, 2022);
  });

/** A published year whose statement nobody can read, until it is mended. */
async function aBrokenYear() {
  const { reporter, org_admin } = await organisationWith("reporter", "org_admin");
  const reportId = await aReport(reporter);
  const mark = (row: { state?: "published"; cycle: number }) =>
    write(({ db, t }) => db.update(t.reports).set(row).where(eq(t.reports.id, reportId)));
  const own = { id: randomUUID(), reportId, cycle: 1, createdAt: new Date().toISOString() };
  await write((at) => insertStatement(at, { ...own, text: "{", sha256: reportId }));
  await mark({ state: "published", cycle: 1 });
  return { org_admin, mend: () => mark({ cycle: 0 }) };
}

test("a published year is restated: small changes add up, another person decides, and the revision that is verified takes its place", async () => {
  const grid = gridEditions();
  await grid.add("2022, first", "0.5153"); // the number that the demonstration has
  const walk = await walkTo("requested", grid.using("2022, first", "A001"));
  const { org, by, year, reportId } = walk;
  const first = await issueCertificate(by.issuer, { id: walk.claimId });
  const proposed = { reportId, trigger: "error" as const, reason };
  await expect(proposeRestatement(org.reporter, proposed)).rejects.toEqual(
    refused("refusal.state"),
  );
  await publishReport(org.org_admin, { id: reportId });
  const quantity = (key: string) =>
    Number(year.activities.find((one) => one.key === key)?.quantity);
  const assess = async (id: string, key: string) => {
    const corrections = [{ key, quantity: String(quantity(key) + more) }];
    const copy = { corrections, edition: null, stated: none, note: "Meter log of the site." };
    return assessRestatement(org.reporter, { id, ...copy });
  };

  // One below the threshold is declined, by another than who assessed it, and counts on.
  const small = (await proposeRestatement(org.reporter, proposed)).restatementId;
  await expect(assess(small, "no such activity")).rejects.toEqual(
    refused("restatements.refused.unknown"),
  );
  expect((await assess(small, "A001")).required).toBe("no");
  expect(await recalculation(reportId)).toMatchObject({ outcome: "not_applicable" });
  const [shown] = (await showChain(org.reporter, reportId)).restatements;
  const { before, after } = shown?.assessment ?? { before: none, after: none };
  expect(after.scope2Location - before.scope2Location).toBe(more * gramsPerKilowattHour);
  expect(after.scope1).toBe(before.scope1);
  await giveRole(org.reporter.userId, org.id, "org_admin");
  const both = await actorOf(org.reporter.userId);
  const decision = { id: small, reason: "Below the threshold." };
  for (const decide of [approveRestatement, declineRestatement])
    await expect(decide(both, decision)).rejects.toEqual(
      refused("restatements.refused.samePerson"),
    );
  const byAssessor = { decidedBy: both.userId, decidedAt: "2026", state: "declined" as const };
  await expect(
    write(({ db, t }) =>
      db.update(t.restatements).set(byAssessor).where(eq(t.restatements.id, small)),
    ),
  ).rejects.toEqual(refused("restatements.refused.samePerson"));
  await declineRestatement(org.org_admin, decision);

  // With it a second one passes the threshold and cannot be declined.
  const { restatementId: id } = await proposeRestatement(by.lead_verifier, proposed);
  expect((await assess(id, "A002")).required).toBe("yes");
  expect(await recalculation(reportId)).toMatchObject({ outcome: "blocked", measured: "5.86%" });
  await expect(declineRestatement(org.org_admin, { id, reason })).rejects.toEqual(
    refused("restatements.refused.required"),
  );
  const { opened } = await approveRestatement(org.org_admin, { id, reason });
  const { restatementId: third } = await proposeRestatement(org.reporter, proposed);
  await assess(third, "A003");
  await expect(approveRestatement(org.org_admin, { id: third, reason })).rejects.toEqual(
    refused("restatements.refused.open"),
  );

  // What was found of a year that stands does not lapse.
  await expect(
    write(({ db, t }) =>
      db.update(t.restatements).set({ state: "lapsed" }).where(eq(t.restatements.id, third)),
    ),
  ).rejects.toThrow();

  // The revision says all that the year says; the credits are the year's, and counted once.
  const [was, is] = [
    await exportCase(org.reporter, reportId),
    await exportCase(org.reporter, opened),
  ];
  expect(is).toEqual(was);
  const { report, counts, scope2LocationGrams } = await showReport(org.reporter, opened);
  expect(report).toMatchObject({ revision: 2, state: "draft", cycle: 0, signedOffAt: null });
  const former = await showReport(org.reporter, reportId);
  expect([counts, scope2LocationGrams]).toEqual([former.counts, former.scope2LocationGrams]);
  const links = async (of: string) =>
    (await listEvidence(org.reporter, of)).map((file) => [file.sha256, file.links.length]);
  expect(await links(opened)).toEqual(await links(reportId));
  const blocking = (await checksOf(org.reporter, opened)).filter((one) => one.state === "blocking");
  expect(blocking).toEqual([]);
  const [credit] = await listRetirements(org.reporter, opened);
  expect(await listRetirements(org.reporter, reportId)).toEqual([credit]);

  // Not verified, it is revised; nothing else is restated until the year is published.
  await write(({ db, t }) =>
    db.update(t.reports).set({ state: "not_verified" }).where(eq(t.reports.id, opened)),
  );
  await expect(approveRestatement(org.org_admin, { id: third, reason })).rejects.toEqual(
    refused("restatements.refused.underway"),
  );
  const { reportId: next } = await reviseReport(org.reporter, { reportId: opened });
  const approved = await store().read((at) => findRestatement(at, id));
  expect(await standing(next)).toEqual({
    openRestatement: { label: year.year.label, percent: expect.stringMatching(/^5\.86/) },
    restatementApprovedOn: approved?.decidedAt?.slice(0, 10),
  });

  // Verified, approved and published anew, it supersedes the former one; so does its certificate.
  const again = await onward({ org, by, year, reportId: next }, "approved");
  await publishReport(by.issuer, { id: next });
  const chain = async () =>
    (await showChain(by.lead_verifier, next)).revisions.map(({ state }) => state);
  expect(await chain()).toEqual(["superseded", "not_verified", "published"]);
  expect(await standing(next)).toMatchObject({ openRestatement: null });
  const publicly = async () => (await showPublicCertificate(first.number)).state;
  expect(await publicly()).toBe("suspended");
  expect((await showChain(org.reporter, reportId)).restatements.map(({ state }) => state)).toEqual([
    "declined",
    "done",
    "lapsed",
  ]);
  await expect(
    write(({ db, t }) =>
      db.update(t.reports).set({ state: "published" }).where(eq(t.reports.id, reportId)),
    ),
  ).rejects.toThrow();
  const open = await publicYear({ slug: org.id, label: year.year.label });
  expect(open.revisions.map(({ revision, state }) => [revision, state])).toEqual([
    [1, "superseded"],
    [3, "published"],
  ]);
  expect(open.restatements.map(({ state, decisionReason }) => [state, decisionReason])).toEqual([
    ["declined", decision.reason],
    ["done", reason],
  ]);
  expect(JSON.stringify(open)).not.toContain("of the test"); // as every person here is named
  const claimId = await request(again);
  const second = await issueCertificate(by.issuer, { id: claimId });
  expect(await showPublicCertificate(first.number)).toMatchObject({
    state: "superseded",
    supersededBy: second.number,
    history: [
      { state: "issued", cause: "" },
      { state: "suspended", cause: "successor_published" },
      { state: "superseded", cause: "successor_issued" },
    ],
  });
  expect(await showPublicCertificate(second.number)).toMatchObject({
    ...{ state: "issued", supersededBy: null, supersedes: [first.number] },
  });
  const { sides } = await showRestatement(by.lead_verifier, id);
  expect(sides.map((one) => [one.revision, one.state, one.certificate, one.mayOpen])).toEqual([
    [1, "superseded", { number: first.number, state: "superseded" }, true],
    [3, "published", { number: second.number, state: "issued" }, true],
  ]);
  expect(sides.map((one) => one.figures)).toEqual(open.revisions.map((one) => one.figures));
  const entries = await store().read((at) => entriesOf(at, credit?.id ?? ""));
  expect(entries.map(({ kind }) => kind)).toEqual([
    "retired",
    "allocated",
    "released",
    "allocated",
  ]);
  expect(balanceOf(entries)).toEqual({ retired: 21_088, allocated: 21_088, free: 0 });

  // An edition that corrects the year's own factor is told of once, where its effect reaches the threshold.
  const ofEditions = async (of: string) =>
    (await restatementsIn(of)).filter((one) => one.origin === "edition");
  await grid.add("2022, second", "0.5154");
  await grid.add("2023", "3.5153", "2023"); // another year's: no error of this one
  await sweepEditions();
  expect(await ofEditions(next)).toEqual([]);
  await grid.add("2022, third", "3.5153");
  const broken = await aBrokenYear();
  const skipped = { ...(await sweepEditions()), again: (await sweepEditions()).skipped };
  expect(skipped).toMatchObject({ skipped: 1, again: 1 }); // and the others of this store were compared
  const alarm = (await listMessages(broken.org_admin)).messages.map(({ kind }) => kind);
  expect(alarm).toEqual(["edition_skipped"]);
  await broken.mend();
  expect(await ofEditions(next)).toMatchObject([{ state: "proposed", trigger: "factor" }]);
  const [{ reason: because = "" } = {}] = await ofEditions(next);
  const grown = tonnes(quantity("A001") * 3 * 1000); // 3 kg more for each kWh
  for (const part of ["2022, first", "2022, third", grown]) expect(because).toContain(part);
  expect(await ofEditions(reportId)).toEqual([]); // superseded: left alone
  expect((await listMessages(org.reporter)).messages[0]?.kind).toBe("restatement_proposed");
  const waits = async (actor: Actor) =>
    (await showDesk(actor)).map(({ wait }) => wait).filter((wait) => wait.includes("restatement"));
  expect(await waits(org.reporter)).toEqual(["assess_restatement"]);
  for (const other of [org.org_admin, by.lead_verifier]) expect(await waits(other)).toEqual([]);
  // Nobody has decided on it: the public page has those alone that were.
  const told = (await publicYear({ slug: org.id, label: year.year.label })).restatements;
  expect(told.map(({ state }) => state)).not.toContain("proposed");

  // The opinion is withdrawn, which asks for a restatement: its revision ends the one and its certificate.
  await reopenEngagement(by.lead_verifier, { id: again.id, reason });
  await withdrawOpinion(by.lead_verifier, { id: again.id, reason });
  await secondRuling(by.reviewer, { id: again.id });
  const asked = (await restatementsIn(next)).find((one) => one.origin === "opinion")?.id ?? "";
  expect(await recalculation(next)).toMatchObject({
    told: { word: "gate.R26.withdrawn", values: { label: year.year.label } },
  });
  const unchanged = { corrections: [], edition: null, stated: none, note: "Counted again." };
  expect((await assessRestatement(org.reporter, { id: asked, ...unchanged })).required).toBe("yes");
  const { opened: last } = await approveRestatement(org.org_admin, { id: asked, reason });
  const underWay = (await publicYear({ slug: org.id, label: year.year.label })).restatements;
  expect(underWay.at(-1)).toMatchObject({ state: "approved", decisionReason: reason });
  const final = await onward({ org, by, year, reportId: last }, "approved");
  await publishReport(org.org_admin, { id: last });
  const renewed = await issueCertificate(by.issuer, { id: await request(final) });
  expect(await showPublicCertificate(second.number)).toMatchObject({
    ...{ state: "superseded", supersededBy: renewed.number },
  });
  expect((await restatementsIn(next)).map(({ origin, state }) => [origin, state])).toEqual([
    ["edition", "lapsed"],
    ["opinion", "done"],
  ]);
  await sweepEditions();
  expect(await ofEditions(last)).toMatchObject([{ state: "proposed" }]); // as its figures still rest on the first
});

test("a year that was not verified is revised; a year open or published is not", async () => {
  const { org, reportId } = await walkTo("entered");
  await expect(reviseReport(org.reporter, { reportId })).rejects.toEqual(refused("refusal.state"));
  const state = (to: "not_verified" | "published") =>
    write(({ db, t }) => db.update(t.reports).set({ state: to }).where(eq(t.reports.id, reportId)));
  await state("not_verified");
  const { reportId: next } = await reviseReport(org.org_admin, { reportId });
  expect((await showReport(org.reporter, next)).report).toMatchObject({
    revision: 2,
    state: "draft",
  });
  await expect(reviseReport(org.reporter, { reportId })).rejects.toEqual(
    refused("restatements.refused.open"),
  );
  expect((await showChain(org.reporter, reportId)).revisions.map((one) => one.revision)).toEqual([
    1, 2,
  ]);
});
