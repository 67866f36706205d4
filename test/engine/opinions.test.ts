import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { extractText } from "unpdf";
import { expect, test } from "vitest";
import { GET as listYears } from "@/app/api/v1/organisations/[slug]/years/route";
import type { Writing } from "@/db/client";
import { takeSide } from "@/db/queries/hands";
import { store } from "@/db/store";
import type { Row } from "@/db/tables";
import { publicYears } from "@/lib/domain/api/year-schemas";
import type { OpinionKind } from "@/lib/domain/assurance/opinion";

import { approveReport, publishReport, sendBackReport } from "@/lib/services/approvals";
import { leaveFinding, raiseFinding, respondFinding } from "@/lib/services/findings";
import {
  draftOpinion,
  handBackOpinion,
  returnOpinion,
  reviewOpinion,
  signOpinion,
} from "@/lib/services/opinions";
import { publishedAnnualReport } from "@/lib/services/papers";
import { publicRecords } from "@/lib/services/public-years";
import { publicOrganisation } from "@/lib/services/register";
import { actorOf } from "@/lib/services/sessions";
import { showEngagement } from "@/lib/services/verification";
import { verificationStatement } from "@/lib/services/verification-statements";
import { giveRole, joinedBy } from "./fixtures";
import { signing, testAll, type Walk, walkTo } from "./walk";
import { answers } from "./walk-answers";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const draft = async (
  { by, id }: Walk,
  kind: "unmodified" | "modified" | "adverse",
  loweredReason = "",
) => {
  await testAll({ by, id });
  return draftOpinion(by.lead_verifier, {
    id,
    kind,
    text: "Fairly stated.",
    loweredReason,
    ...answers,
    reasons: kind === "adverse" ? ["misstatement"] : [],
  });
};
const raise = ({ by, id }: Walk, effectTonnes: string, scope: 1 | 2 | 3) =>
  raiseFinding(by.verifier, {
    engagementId: id,
    kind: "misstatement",
    on: "activity",
    target: "A001",
    text: "Misread meter.",
    scope,
    effectTonnes,
    effectLocationTonnes: scope === 2 ? effectTonnes : null,
    asksCorrection: false,
    dueOn: null,
  });

test("no opinion is drafted while a finding is open or only answered", async () => {
  const walk = await walkTo("started");
  const { findingId: id } = await raise(walk, "1", 1);
  await expect(draft(walk, "unmodified")).rejects.toEqual(
    refused("verification.refused.openFindings"),
  );
  await respondFinding(walk.org.reporter, { id, text: "Yes." });
  await expect(draft(walk, "unmodified")).rejects.toEqual(
    refused("verification.refused.openFindings"),
  );
});

test("the lead may lower the proposed opinion with a reason, and never raise it", async () => {
  const walk = await walkTo("started");
  const { findingId: id } = await raise(walk, "2000", 1);
  await leaveFinding(walk.by.lead_verifier, { id, text: "Declined.", material: true });
  await expect(draft(walk, "unmodified")).rejects.toMatchObject({
    word: "verification.refused.raised",
    values: { kind: "modified" },
  });
  await expect(draft(walk, "adverse")).rejects.toEqual(refused("verification.refused.reason"));
  await expect(draft(walk, "adverse", "The whole system of meters.")).resolves.toMatchObject({
    kind: "adverse",
    proposed: "modified",
  });
  await storeKeeps(walk);
});

/** The same asked of the store itself, with rows that no service writes. */
async function storeKeeps({ by, id }: Walk) {
  const stored = (await showEngagement(by.lead_verifier, id)).work?.opinion;
  if (!stored) throw new Error("an opinion was drafted");
  const written = (work: (w: Writing) => PromiseLike<unknown>) =>
    store()
      .write(async (w) => void (await work(w)))
      .catch((error) => Promise.reject(error.cause ?? error));
  const insert = ([kind, proposed, loweredReason]: readonly [OpinionKind, OpinionKind, string]) => {
    const withdrawn = { withdrawnAt: stored.draftedAt, withdrawnReason: "Of the test." };
    const row = { ...stored, id: randomUUID(), kind, proposed, loweredReason, ...withdrawn };
    return written(({ db, t }) => db.insert(t.opinions).values(row));
  };
  for (const row of [
    ["unmodified", "modified", "Why."],
    ["unmodified", "adverse", "Why."],
    ["modified", "disclaimed", "Why."],
    ["modified", "unmodified", ""],
    ["disclaimed", "adverse", " "],
  ] as const)
    await expect(insert(row)).rejects.toThrow("zeroproof:opinion");
  for (const row of [
    ["disclaimed", "adverse", "Why."],
    ["modified", "modified", ""],
  ] as const)
    await insert(row);
  const change = (fields: Partial<Row<"opinions">>) =>
    written(({ db, t }) => db.update(t.opinions).set(fields).where(eq(t.opinions.id, stored.id)));
  for (const fields of [
    { kind: "unmodified" as const },
    { proposed: "adverse" as const },
    { loweredReason: "" },
    { parts: "{}" },
    { issuedAt: stored.draftedAt }, // without the answer on subsequent events
  ])
    await expect(change(fields)).rejects.toThrow("zeroproof:immutable opinion");
  const removed = written(({ db, t }) => db.delete(t.opinions).where(eq(t.opinions.id, stored.id)));
  await expect(removed).rejects.toThrow("zeroproof:immutable opinion");
}

test("the reviewer passes or returns the draft of the statement that stands, and raised no finding (SD2)", async () => {
  const walk = await walkTo("started");
  const { by, id, sha256 } = walk;
  await draft(walk, "unmodified");
  await expect(reviewOpinion(by.reviewer, { id, sha256: "0".repeat(64) })).rejects.toEqual(
    refused("verification.refused.hash"),
  );
  await expect(reviewOpinion(by.lead_verifier, { id, sha256 })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  await returnOpinion(by.reviewer, { id, reason: "Say more of Scope 3." });
  const { engagement, work } = await showEngagement(by.lead_verifier, id);
  expect([engagement.state, work?.opinion, work?.opinions[0]?.withdrawnReason]).toEqual([
    "executing",
    null,
    "Say more of Scope 3.",
  ]);
});

test("a reviewer who raised a finding, or stands with the team, does not review (SD2)", async () => {
  const walk = await walkTo("started");
  const { by, id, sha256, reportId } = walk;
  const { findingId } = await raise(walk, "1", 1);
  await leaveFinding(by.lead_verifier, { id: findingId, text: "Small.", material: false });
  await draft(walk, "unmodified");
  const userId = by.reviewer.userId;
  // Nobody can come to this by the portal's own acts: the guards are asked all the same.
  await store().write(({ db, t }) =>
    db.update(t.findings).set({ raisedBy: userId }).where(eq(t.findings.id, findingId)),
  );
  await expect(reviewOpinion(by.reviewer, { id, sha256 })).rejects.toEqual(
    refused("verification.refused.raisedFinding"),
  );
  const hand = { reportId, userId, side: "verification" as const, since: "2026" };
  await store().write((at) => takeSide(at, hand));
  await expect(reviewOpinion(by.reviewer, { id, sha256 })).rejects.toEqual(
    refused("refusal.sides"),
  );
});

test("only the named signatory signs, and the report is verified on that hash", async () => {
  const walk = await walkTo("started");
  const { org, by, id, sha256 } = walk;
  const paper = { id, locale: "en" } as const;
  await draft(walk, "unmodified");
  await expect(signOpinion(by.lead_verifier, { id, sha256, ...signing })).rejects.toEqual(
    refused("refusal.state"),
  );
  await reviewOpinion(by.reviewer, { id, sha256 });
  await expect(signOpinion(by.verifier, { id, sha256, ...signing })).rejects.toEqual(
    refused("verification.refused.notSignatory"),
  );
  const another = { id, sha256: "f".repeat(64), ...signing };
  await expect(signOpinion(by.lead_verifier, another)).rejects.toEqual(
    refused("verification.refused.hash"),
  );
  const unsaid = { id, sha256, ...signing };
  const elsewhere = { ...unsaid, password: "of another desk" };
  for (const sent of [elsewhere, { ...unsaid, password: "" }])
    await expect(signOpinion(by.lead_verifier, sent)).rejects.toMatchObject({
      fields: { password: { word: "account.refused.wrong" } },
    });
  const notIssued = refused("verification.refused.notIssued");
  await expect(verificationStatement(org.org_admin, paper)).rejects.toEqual(notIssued);
  await expect(
    signOpinion(by.lead_verifier, { id, sha256, ...signing, subsequent: "yes" }),
  ).rejects.toMatchObject({
    code: "conflict",
    fields: { subsequent: { word: "verification.refused.subsequent" } },
  });
  await signOpinion(by.lead_verifier, { id, sha256, ...signing });
  const { bytes } = await verificationStatement(org.org_admin, paper);
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  for (const said of [sha256, answers.responsibilities, "21,087.93", "Uncorrected non-compliances"])
    expect(text).toContain(said);
  const same = await verificationStatement(by.reviewer, paper);
  expect(same.bytes.equals(bytes)).toBe(true);
  expect((await showEngagement(walk.org.reporter, id)).report.state).toBe("verified");
});

test("the signatory returns what was reviewed instead of signing it, and nobody else does", async () => {
  const walk = await walkTo("started");
  const { by, id, sha256 } = walk;
  const back = { id, reason: "The instruments were not recalculated." };
  await draft(walk, "unmodified");
  await expect(handBackOpinion(by.lead_verifier, back)).rejects.toEqual(refused("refusal.state"));
  await reviewOpinion(by.reviewer, { id, sha256 });
  await expect(handBackOpinion(by.verifier, back)).rejects.toEqual(
    refused("verification.refused.notSignatory"),
  );
  await expect(handBackOpinion(by.reviewer, back)).rejects.toEqual(refused("refusal.forbidden"));
  await handBackOpinion(by.lead_verifier, back);
  const { engagement, work } = await showEngagement(by.lead_verifier, id);
  expect(engagement.state).toBe("executing");
  expect(work?.opinions.map(({ withdrawnReason }) => withdrawnReason)).toEqual([back.reason]);
  await draft(walk, "unmodified");
  await reviewOpinion(by.reviewer, { id, sha256 });
  await signOpinion(by.lead_verifier, { id, sha256, ...signing });
});

test("a password tried too often at the signature waits as at the door, and signs nothing meanwhile", async () => {
  const walk = await walkTo("started");
  const { by, id, sha256 } = walk;
  await draft(walk, "unmodified");
  await reviewOpinion(by.reviewer, { id, sha256 });
  const sign = (entered: string) =>
    expect(signOpinion(by.lead_verifier, { id, sha256, ...signing, password: entered })).rejects;
  for (let n = 0; n < 5; n += 1) await sign("a guess").toMatchObject({ code: "invalid" });
  await sign("a guess").toMatchObject({ code: "too_many" });
  await sign(signing.password).toMatchObject({ code: "too_many" });
  expect((await showEngagement(by.lead_verifier, id)).report.state).toBe("in_verification");
});

test("who joins the organisation after being assigned neither reviews nor signs (SD4)", async () => {
  const walk = await walkTo("started");
  const { org, by, id, sha256 } = walk;
  await draft(walk, "unmodified");
  const joined = (userId: string) =>
    giveRole(userId, org.id, "contributor", { validTo: new Date().toISOString() });
  await joined(by.lead_verifier.userId);
  await reviewOpinion(by.reviewer, { id, sha256 });
  await expect(signOpinion(by.lead_verifier, { id, sha256, ...signing })).rejects.toEqual(
    refused("approvals.refused.member"),
  );
  const other = await walkTo("started");
  await draft(other, "unmodified");
  await giveRole(other.by.reviewer.userId, other.org.id, "org_admin");
  await expect(
    reviewOpinion(other.by.reviewer, { id: other.id, sha256: other.sha256 }),
  ).rejects.toEqual(refused("approvals.refused.member"));
});

test("an adverse opinion leaves the report not verified, and nothing is approved", async () => {
  const walk = await walkTo("started");
  const { by, id, sha256, reportId } = walk;
  await draft(walk, "adverse", "Pervasive.");
  await reviewOpinion(by.reviewer, { id, sha256 });
  await signOpinion(by.lead_verifier, { id, sha256, ...signing });
  expect((await showEngagement(by.lead_verifier, id)).report.state).toBe("not_verified");
  await expect(approveReport(by.issuer, { id: reportId, sha256, confirm: "yes" })).rejects.toEqual(
    refused("refusal.state"),
  );
});

test("a report is not approved before its verification, nor on another statement than the opinion's", async () => {
  const started = await walkTo("started");
  const { by, reportId: id, sha256 } = started;
  await expect(approveReport(by.issuer, { id, sha256, confirm: "yes" })).rejects.toEqual(
    refused("refusal.state"),
  );
  const verified = await walkTo("verified");
  const other = { id: verified.reportId, sha256, confirm: "yes" as const };
  await expect(approveReport(verified.by.issuer, other)).rejects.toEqual(
    refused("approvals.refused.hash"),
  );
});

test("an issuer who joins the organisation after being assigned does not approve (SD3)", async () => {
  const { org, by, reportId: id, sha256 } = await walkTo("verified");
  await giveRole(by.issuer.userId, org.id, "contributor", { validTo: new Date().toISOString() });
  await expect(approveReport(by.issuer, { id, sha256, confirm: "yes" })).rejects.toEqual(
    refused("approvals.refused.member"),
  );
});

test("an issuer of the body without the duty does not know of the report, nor does the lead approve (SD10)", async () => {
  const { by, reportId: id, sha256 } = await walkTo("verified");
  const another = await joinedBy(by.id, "issuer");
  await expect(approveReport(another, { id, sha256, confirm: "yes" })).rejects.toEqual(
    refused("refusal.notFound"),
  );
  await expect(approveReport(by.lead_verifier, { id, sha256, confirm: "yes" })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  const hand = { reportId: id, userId: by.issuer.userId, side: "verification" as const };
  await store().write((at) => takeSide(at, { ...hand, since: "2026" }));
  await expect(approveReport(by.issuer, { id, sha256, confirm: "yes" })).rejects.toEqual(
    refused("refusal.sides"),
  );
});

test("a verified report is sent back with a reason: its opinion stands no more", async () => {
  const { by, reportId, id } = await walkTo("verified");
  await sendBackReport(by.issuer, { id: reportId, reason: "The visit is not described." });
  const { engagement, report, work } = await showEngagement(by.lead_verifier, id);
  expect([report.state, engagement.state, work?.opinion]).toEqual([
    "in_verification",
    "executing",
    null,
  ]);
  const { bytes } = await verificationStatement(by.lead_verifier, { id, locale: "en" });
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  for (const said of ["WITHDRAWN", "The visit is not described.", "No other opinion has replaced"])
    expect(text).toContain(said);
});

test("an approved report is published by its organisation's administrator or its issuer, who is none of its members", async () => {
  const { org, by, reportId: id, id: engagementId, year, sha256 } = await walkTo("approved");
  const place = { slug: org.id, label: year.year.label };
  const asked = { ...place, locale: "en" } as const;
  for (const person of [org.reporter, by.lead_verifier, by.reviewer, by.body_admin])
    await expect(publishReport(person, { id })).rejects.toEqual(refused("refusal.forbidden"));
  await giveRole(by.issuer.userId, org.id, "reporter");
  await expect(publishReport(by.issuer, { id })).rejects.toEqual(
    refused("approvals.refused.member"),
  );
  await giveRole(by.issuer.userId, org.id, "org_admin");
  await expect(publishReport(await actorOf(by.issuer.userId), { id })).rejects.toEqual(
    refused("refusal.sides"), // as an administrator now, who approved as the issuer
  );
  await expect(publishedAnnualReport(asked)).rejects.toEqual(refused("refusal.notFound"));
  await expect(publicRecords(org.id)).rejects.toEqual(refused("refusal.notFound"));
  await publishReport(org.org_admin, { id });
  expect((await showEngagement(org.reporter, engagementId)).report.state).toBe("published");

  // Without a certificate too, anyone reads what the year measures itself by, and its annual report (domain.md 8, 9).
  expect((await publicOrganisation(org.id)).certificates).toEqual([]);
  const params = Promise.resolve({ slug: org.id });
  const answer = await listYears(new Request(`http://x/api/v1/organisations/${org.id}/years`), {
    params,
  });
  const [told] = publicYears.parse(await answer.json()).data;
  expect(told).toMatchObject({ year: year.year, revision: 1, statementSha256: sha256 });
  const { bytes } = await publishedAnnualReport(asked);
  const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
  expect(text).toContain(told?.statementSha256.slice(0, 16));
  expect(text).not.toMatch(/draft/i);
});

test("each part is answered: a reason exactly with a no, a list exactly with a yes, tonnes with a modified opinion", async () => {
  const { by, id } = await walkTo("started");
  await testAll({ by, id });
  const text = "Fairly stated.";
  const whole = { id, kind: "unmodified", text, loweredReason: "", ...answers } as const;
  const told = { word: "verification.refused.partTold" };
  const untold = { word: "verification.refused.partUntold" };
  const modified = { kind: "modified", loweredReason: "Meters." } as const;
  for (const [change, fields] of [
    [{ accuracy: "no" }, { accuracyTold: told }],
    [{ accuracyTold: "It is not." }, { accuracyTold: untold }],
    [{ dataGaps: "yes" }, { dataGapsTold: told }],
    [{ changesTold: "A site was sold." }, { changesTold: untold }],
    [{ responsibilities: "" }, { responsibilities: told }],
    [{ qualifiedTonnes: "3" }, { qualifiedTonnes: untold }],
    [modified, { qualification: told, qualifiedTonnes: told }],
  ] as const)
    await expect(draftOpinion(by.lead_verifier, { ...whole, ...change })).rejects.toMatchObject({
      word: "verification.refused.parts",
      fields,
    });
  const qualified = { qualification: "Meter 3 was not read.", qualifiedTonnes: "12.5" } as const;
  await draftOpinion(by.lead_verifier, { ...whole, ...modified, ...qualified });
  const { work } = await showEngagement(by.lead_verifier, id);
  expect(JSON.parse(work?.opinion?.parts ?? "")).toEqual({ ...answers, ...qualified });
});
