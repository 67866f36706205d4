import { randomInt, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import type { Writing } from "@/db/client";
import { store } from "@/db/store";
import type { Actor } from "@/lib/domain/roles";
import {
  approveReport,
  publishReport,
  sendBackReport,
  withdrawReport,
} from "@/lib/services/approvals";
import {
  proposeRevocation,
  reinstateCertificate,
  secondRevocation,
} from "@/lib/services/certificate-life";
import { issueCertificate } from "@/lib/services/certificates";
import { draftClaim, listClaims, requestClaim } from "@/lib/services/claims";
import {
  reopenEngagement,
  reportFact,
  resumeVerification,
  setFactAside,
} from "@/lib/services/discovered";
import { showDiscovered } from "@/lib/services/discovered-views";
import { attachEvidence } from "@/lib/services/evidence";
import { listMessages } from "@/lib/services/notifications";
import {
  confirmOpinion,
  dropRuling,
  secondRuling,
  withdrawOpinion,
} from "@/lib/services/opinion-rulings";
import { publishedAnnualReport } from "@/lib/services/papers";
import { publicRecords, publicYear, publicYears } from "@/lib/services/public-years";
import { showPublicCertificate } from "@/lib/services/register";
import { showReport } from "@/lib/services/reports";
import { showChain } from "@/lib/services/restatement-views";
import { checkAsIssuer, checkRetirement } from "@/lib/services/retirement-checks";
import { listRetirements, recordRetirement } from "@/lib/services/retirements";
import { showEngagement } from "@/lib/services/verification";
import { platformAdmin } from "./fixtures";
import { serial as serialAt, verify, type Walk, walkTo } from "./walk";

vi.setConfig({ testTimeout: 300_000 });

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const reason = "A meter of the second hall was read twice.";

async function standing(actor: Actor, id: string) {
  const { engagement, report, work } = await showEngagement(actor, id);
  const opinion = work?.opinions.map(({ withdrawnReason }) => withdrawnReason);
  return { engagement: engagement.state, report: report.state, opinion };
}

test("facts discovered suspend the certificate at once; lead and reviewer decide together of the opinion", async () => {
  const { by, org, id, claimId, reportId, year } = await walkTo("requested");
  const { certificateId, number } = await issueCertificate(by.issuer, { id: claimId });
  await expect(reportFact(await platformAdmin(), { id, text: reason })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  await reportFact(org.reporter, { id, text: reason });
  expect((await showDiscovered(by.lead_verifier, id)).facts).toMatchObject([
    { text: reason, reportedRole: "reporter", outcome: null },
  ]);
  expect((await showDiscovered(by.verifier, id)).facts).toEqual([]);
  for (const person of [by.lead_verifier, by.body_admin])
    expect((await listMessages(person)).messages[0]?.kind).toBe("fact_reported");
  for (const person of [by.verifier, by.reviewer, by.issuer, org.org_admin])
    await expect(reopenEngagement(person, { id, reason })).rejects.toEqual(
      refused("refusal.forbidden"),
    );

  await reopenEngagement(by.body_admin, { id, reason });
  expect(await showPublicCertificate(number)).toMatchObject({
    state: "suspended",
    history: [{}, { state: "suspended", cause: "facts_discovered", reason, byRole: "body_admin" }],
    opinionWithdrawn: null,
  });
  expect((await showDiscovered(by.lead_verifier, id)).facts).toMatchObject([
    { outcome: "reopened", answer: reason },
  ]);
  const reinstate = () => reinstateCertificate(by.issuer, { id: certificateId, reason });
  await expect(reinstate()).rejects.toEqual(refused("refusal.state"));
  await expect(secondRuling(by.reviewer, { id })).rejects.toEqual(
    refused("verification.refused.noRuling"),
  );
  await confirmOpinion(by.lead_verifier, { id, reason: "It was read once." });
  await expect(withdrawOpinion(by.reviewer, { id, reason })).rejects.toEqual(
    refused("refusal.state"), // the report is not published
  );
  await expect(confirmOpinion(by.reviewer, { id, reason })).rejects.toEqual(
    refused("verification.refused.rulingWaits"),
  );
  await expect(secondRuling(by.lead_verifier, { id })).rejects.toEqual(
    refused("verification.refused.otherRuler"),
  );
  await expect(secondRuling(by.verifier, { id })).rejects.toEqual(refused("refusal.forbidden"));
  await refusedByStore(({ db, t: { engagements: e } }) =>
    db.update(e).set({ state: "issued" }).where(eq(e.id, id)),
  );
  await dropRuling(by.reviewer, { id });
  await confirmOpinion(by.reviewer, { id, reason: "It was read once." });
  expect((await showDiscovered(by.lead_verifier, id)).acts).toContain("opinion.second_ruling");
  await secondRuling(by.lead_verifier, { id });
  const rested = { engagement: "issued", report: "approved", opinion: [null] };
  expect(await standing(by.lead_verifier, id)).toEqual(rested);
  expect((await showPublicCertificate(number)).state).toBe("suspended");
  await reinstate();

  await publishReport(org.org_admin, { id: reportId });
  await reopenEngagement(by.lead_verifier, { id, reason });
  await expect(resumeVerification(by.lead_verifier, { id, reason })).rejects.toEqual(
    refused("refusal.state"), // published: nothing changes in place
  );
  await withdrawOpinion(by.lead_verifier, { id, reason });
  await secondRuling(by.reviewer, { id });
  const closed = { engagement: "closed", report: "published", opinion: [reason] };
  expect(await standing(by.lead_verifier, id)).toEqual(closed);
  expect(await showPublicCertificate(number)).toMatchObject({
    state: "suspended",
    opinionWithdrawn: {
      on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      ...{ reason, replacement: null },
    },
    verification: { opinion: { kind: "unmodified" } },
  });
  await expect(reinstate()).rejects.toEqual(refused("refusal.state"));
  expect((await showDiscovered(org.reporter, id)).rulings.map(({ act }) => act)).toEqual([
    ...["reopen", "confirm", "reopen", "withdraw"],
  ]);
  await refusedByStore(({ db, t: { engagementRulings: r } }) =>
    db.delete(r).where(eq(r.engagementId, id)),
  );

  const withdraw = () => withdrawReport(by.issuer, { id: reportId, reason });
  await expect(withdraw()).rejects.toEqual(refused("approvals.refused.certified"));
  await proposeRevocation(by.issuer, { id: certificateId, reason });
  await refusedByStore(({ db, t: { certificates: c } }) =>
    db.update(c).set({ state: "revoked" }).where(eq(c.id, certificateId)),
  );
  await secondRevocation(by.body_admin, { id: certificateId });
  await refusedByStore(({ db, t: { reports: r } }) =>
    db.update(r).set({ state: "withdrawn" }).where(eq(r.id, reportId)),
  );
  await withdraw();
  expect((await standing(by.lead_verifier, id)).report).toBe("withdrawn");
  const withdrawn = { on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), reason };
  expect((await showReport(org.reporter, reportId)).withdrawal).toEqual(withdrawn);
  expect((await showChain(by.lead_verifier, reportId)).revisions).toMatchObject([
    { withdrawal: withdrawn },
  ]);
  const open = await publicYear({ slug: org.id, label: year.year.label });
  expect(open.revisions).toMatchObject([{ state: "withdrawn", withdrawn }]);
  // Nothing verified stands: no base year, trend or intensity is told, and no annual report handed out.
  expect([open.record, (await publicRecords(org.id)).years]).toEqual([null, []]);
  const asked = { slug: org.id, label: year.year.label, locale: "en" } as const;
  await expect(publishedAnnualReport(asked)).rejects.toMatchObject({ code: "not_found" });
  expect(await publicYears(org.id)).toEqual([year.year.label]);
  await refusedByStore(({ db, t: { reportWithdrawals: w } }) =>
    db.update(w).set({ reason: "" }).where(eq(w.reportId, reportId)),
  );
});

test("before publication the lead resumes: the opinion is withdrawn, the year verified anew, and approved by the issuer who looked a retirement up", async () => {
  const walk = await walkTo("verified");
  const { by, org, id, year, reportId, sha256 } = walk;
  const { factId } = await reportFact(by.verifier, { id, text: reason });
  await setFactAside(by.lead_verifier, { id: factId, reason: "Known, and in the sample." });
  await expect(setFactAside(by.body_admin, { id: factId, reason })).rejects.toEqual(
    refused("verification.refused.factAnswered"),
  );
  expect((await standing(by.lead_verifier, id)).engagement).toBe("issued");
  await reopenEngagement(by.lead_verifier, { id, reason });
  await confirmOpinion(by.lead_verifier, { id, reason });
  const inQuestion = refused("refusal.state");
  await expect(sendBackReport(by.issuer, { id: reportId, reason })).rejects.toEqual(inQuestion);
  await expect(approveReport(by.issuer, { id: reportId, sha256, confirm: "yes" })).rejects.toEqual(
    inQuestion,
  );
  await expect(resumeVerification(by.reviewer, { id, reason })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  await resumeVerification(by.lead_verifier, { id, reason });
  const resumed = { engagement: "executing", report: "in_verification", opinion: [reason] };
  expect(await standing(by.lead_verifier, id)).toEqual(resumed);
  await verify({ by, id, sha256 });
  const seen = { result: "confirmed", url: "", screenshotSha256: "", note: "Agrees." } as const;
  const look = { reportId, key: year.retirements[0]?.key ?? "", ...seen };
  for (const refusal of [
    () => checkAsIssuer(by.verifier, look),
    () => checkRetirement(by.issuer, look),
  ])
    await expect(refusal()).rejects.toEqual(refused("refusal.forbidden"));
  await checkAsIssuer(by.issuer, look);
  await approveReport(by.issuer, { id: reportId, sha256, confirm: "yes" });
  const again = { engagement: "issued", report: "approved", opinion: [reason, null] };
  expect(await standing(by.lead_verifier, id)).toEqual(again);
  const first = await certified(walk);
  await reopenEngagement(by.lead_verifier, { id, reason });
  expect((await showDiscovered(by.lead_verifier, id)).proposed).toBeNull(); // none of the first time is left
  for (const person of [org.org_admin, by.issuer])
    await expect(publishReport(person, { id: reportId })).rejects.toEqual(inQuestion);

  // An opinion given anew on the same statement: the certificate on the first stays suspended until one takes its place.
  await resumeVerification(by.lead_verifier, { id, reason });
  await verify({ by, id, sha256 });
  await approveReport(by.issuer, { id: reportId, sha256, confirm: "yes" });
  await expect(
    reinstateCertificate(by.issuer, { id: first.certificateId, reason }),
  ).rejects.toEqual(refused("certificates.refused.opinionSince"));
  expect((await listClaims(org.reporter, reportId)).map(({ ended }) => ended)).toEqual([true]);
  const second = await certified(walk);
  const [serial = ""] = year.retirements.map((one) => one.serial);
  expect(await showPublicCertificate(first.number)).toMatchObject({
    ...{ state: "superseded", supersededBy: second.number, credits: [{ serial }] },
    opinionWithdrawn: {
      on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      replacement: { kind: "unmodified" },
    },
  });
  expect(await showPublicCertificate(second.number)).toMatchObject({
    ...{ state: "issued", supersedes: [first.number], credits: [{ serial }] },
    opinionWithdrawn: null,
  });
  await expect(draftClaim(org.reporter, { reportId })).rejects.toEqual(
    refused("certificates.refused.claimed"),
  );
  const another = { id: randomUUID(), number: randomUUID(), year: 1996, claimId: "another" };
  const inForce = store().write(async ({ db, t: { certificates: c } }) => {
    const [row] = await db.select().from(c).where(eq(c.id, second.certificateId));
    if (row) await db.insert(c).values({ ...row, ...another });
  });
  await expect(inForce.catch((error) => Promise.reject(error.cause ?? error))).rejects.toThrow(
    "zeroproof:immutable certificate",
  );
  await claimAnew(walk, second.certificateId);
});

/** What a revoked certificate rests on stays retired and counts no more: another claim takes other retirements. */
async function claimAnew({ org, by, year, reportId }: Walk, certificateId: string): Promise<void> {
  await proposeRevocation(by.issuer, { id: certificateId, reason });
  await secondRevocation(by.body_admin, { id: certificateId });
  const { claimId, blocked } = await draftClaim(org.reporter, { reportId });
  expect(blocked).toBeGreaterThan(0);
  const [claim] = await listClaims(org.reporter, reportId);
  const told = claim?.gate.filter(({ outcome }) => outcome === "blocked").map((one) => one.id);
  expect(told).toContain("R-20");
  await expect(requestClaim(org.reporter, { id: claimId })).rejects.toEqual(
    refused("certificates.refused.blocked"),
  );
  const [spent] = year.retirements;
  if (!spent) throw new Error("the year has a retirement");
  const record = (key: string, block: string) =>
    recordRetirement(org.reporter, { ...spent, reportId, key, serial: block });
  await expect(record("NEW", spent.serial)).rejects.toEqual(refused("credits.refused.overlap"));
  await expect(record(spent.key, serialOf(spent.quantity))).rejects.toEqual(
    refused("refusal.exists"),
  );
  await record("NEW", serialOf(spent.quantity));
  await attachEvidence(org.reporter, {
    ...{ reportId, name: "new.csv", bytes: new TextEncoder().encode("retired anew\r\n") },
    links: [{ subject: "retirement", subjectKey: "NEW" }],
  });
  const seen = { result: "confirmed", url: "", screenshotSha256: "", note: "Agrees." } as const;
  await checkRetirement(by.verifier, { reportId, key: "NEW", ...seen });
  const listed = await listRetirements(org.reporter, reportId);
  expect(listed.map(({ key, revoked }) => [key, revoked])).toEqual([
    [spent.key, true],
    ["NEW", false],
  ]);
  expect((await draftClaim(org.reporter, { reportId })).blocked).toBe(0);
  await requestClaim(org.reporter, { id: claimId });
}

const serialOf = (quantity: number) => serialAt(randomInt(1, 2 ** 40), quantity);

/** The certificate of a year's claim: drafted, requested, issued. */
async function certified({ org, by, reportId }: Walk) {
  const { claimId } = await draftClaim(org.reporter, { reportId });
  await requestClaim(org.reporter, { id: claimId });
  return issueCertificate(by.issuer, { id: claimId });
}

const refusedByStore = (write: (at: Writing) => Promise<unknown>) =>
  expect(store().write(write)).rejects.toThrow();
