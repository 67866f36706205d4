import { randomInt } from "node:crypto";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { markState } from "@/db/queries/reports";
import { store } from "@/db/store";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { recordRetirementInput } from "@/lib/domain/inputs/entries";
import type { ReportState } from "@/lib/domain/workflow";
import { loadCase } from "@/lib/services/case-files";
import { issueCertificate } from "@/lib/services/certificates";
import {
  discardClaim,
  draftClaim,
  listClaims,
  recallClaim,
  refuseClaim,
  requestClaim,
} from "@/lib/services/claims";
import { setDeclarations } from "@/lib/services/declarations";
import { showApproval } from "@/lib/services/dossiers";
import { attachEvidence } from "@/lib/services/evidence";
import { setExclusion } from "@/lib/services/exclusions";
import { figuresOf } from "@/lib/services/figures";
import { changeMeasure, listMeasures } from "@/lib/services/measures";
import { agreeToMerge, proposeMerge } from "@/lib/services/merges";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { readDocument } from "@/lib/services/papers";
import { recordPledge } from "@/lib/services/pledges";
import { listRefusals, refusalLetter } from "@/lib/services/refusals";
import { searchRegister, showPublicCertificate } from "@/lib/services/register";
import { checkAsIssuer } from "@/lib/services/retirement-checks";
import { recordRetirement } from "@/lib/services/retirements";
import { confirmVcmi, listVcmiConfirmations } from "@/lib/services/vcmi";
import { giveRole, joinedBy, organisationWith, platformAdmin } from "./fixtures";
import { serial, signing, testAll, type Walk, walkTo } from "./walk";
import { answers } from "./walk-answers";

const refused = (word: string) => expect.objectContaining({ name: "Refusal", word });
const ruled = async (walk: Awaited<ReturnType<typeof walkTo>>) => {
  await draftClaim(walk.org.reporter, { reportId: walk.reportId });
  const [claim] = await listClaims(walk.org.reporter, walk.reportId);
  const blocked = claim?.gate.filter(({ outcome }) => outcome === "blocked") ?? [];
  return { id: claim?.id ?? "", gate: claim?.gate ?? [], blocked };
};

test("before issue the public sees nothing, and another organisation never learns of a claim", async () => {
  const { org, claimId, reportId } = await walkTo("requested");
  const found = await searchRegister({ text: org.id });
  expect(found.certificates).toEqual([]);
  const stranger = await organisationWith("reporter", "org_admin");
  await expect(recallClaim(stranger.reporter, { id: claimId })).rejects.toEqual(
    refused("refusal.notFound"),
  );
  await expect(listClaims(stranger.org_admin, reportId)).rejects.toEqual(
    refused("refusal.notFound"),
  );
  await expect(showApproval(stranger.org_admin, reportId)).rejects.toEqual(
    refused("refusal.notFound"),
  );
});

test("21,087 credits are 0.93 t short of the residual, and the claim is blocked by R-20 alone", async () => {
  const short = (year: CaseFile): CaseFile => ({
    ...year,
    retirements: year.retirements.map((one) => {
      const start = Number(one.serial.split("-")[1]);
      return { ...one, quantity: 21_087, serial: serial(start, 21_087) };
    }),
  });
  const walk = await walkTo("approved", short);
  const { id, blocked } = await ruled(walk);
  expect(blocked).toMatchObject([{ id: "R-20", told: { values: { short: "0.93" } } }]);
  await expect(requestClaim(walk.org.reporter, { id })).rejects.toMatchObject({
    word: "certificates.refused.blocked",
    values: { count: 1, rules: "R-20" },
  });
  await toppedUp(walk, id);
});

/** One more credit, retired after the verification and proven, lets the same statement be claimed (domain.md 4.4). */
async function toppedUp({ org, by, year, reportId }: Walk, id: string): Promise<void> {
  const [first] = year.retirements;
  if (!first) throw new Error("the demonstration has retirements");
  const added = {
    ...first,
    key: "K9",
    quantity: 1,
    serial: serial(randomInt(2 ** 41, 2 ** 42), 1),
  };
  const record = { ...recordRetirementInput.parse({ ...added, reportId }), reportId };
  await recordRetirement(org.reporter, record);
  expect((await figuresOf(org.reporter, reportId)).figures?.bridge).toMatchObject({
    retired: 21_088_000_000,
    net: 0,
    surplus: 70_030,
  });
  await expect(requestClaim(org.reporter, { id })).rejects.toMatchObject({
    word: "certificates.refused.unchecked",
  });
  const inRegistry = { result: "confirmed", url: "", screenshotSha256: "", note: "" } as const;
  await checkAsIssuer(by.issuer, { reportId, key: "K9", ...inRegistry });
  await expect(requestClaim(org.reporter, { id })).rejects.toMatchObject({
    values: { rules: "R-19" },
  });
  const proof = new TextEncoder().encode("retirement of K9\r\n");
  const links = [{ subject: "retirement" as const, subjectKey: "K9" }];
  await attachEvidence(org.reporter, { reportId, name: "k9.csv", bytes: proof, links });
  const other = [{ subject: "measure" as const, subjectKey: year.measures[0]?.key ?? "" }];
  await expect(
    attachEvidence(org.reporter, { reportId, name: "k9.csv", bytes: proof, links: other }),
  ).rejects.toEqual(refused("refusal.state"));
  await requestClaim(org.reporter, { id });
  await expect(recordRetirement(org.reporter, { ...record, key: "K10" })).rejects.toEqual(
    refused("credits.refused.requested"),
  );
  const { number } = await issueCertificate(by.issuer, { id });
  await laterIsPrinted(number);
}

async function laterIsPrinted(number: string): Promise<void> {
  const shown = await showPublicCertificate(number);
  expect(shown.credits.map(({ quantity, later }) => [quantity, later])).toEqual([
    [21_087, false],
    [1, true],
  ]);
  expect(shown.figures.bridge).toMatchObject({ net: 0, surplus: 70_030 });
  expect(shown.summary.creditsRetired).toBe(21_088);
  expect(shown.said.en.sentence).toContain("21,088 t of carbon credits");
  const kinds = ["certificate", "annual_report", "verification_statement"] as const;
  for (const kind of kinds) {
    const { bytes } = await readDocument({ certificate: number, kind, locale: "en" });
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: true });
    const serialOfOne = shown.credits[1]?.serial ?? "";
    const says = (words: string) => text.replace(/\s+/g, "").includes(words.replace(/\s+/g, ""));
    expect([kind, says(serialOfOne)]).toEqual([kind, kind !== "verification_statement"]);
    expect(says("Added after the verification, checked in its registry on")).toBe(
      kind !== "verification_statement",
    );
  }
}

test("an organisation-wide claim on the operational inventory is blocked for its own reasons", async () => {
  const walk = await walkTo("approved", (year) => ({
    ...year,
    claim: year.claim && { ...year.claim, type: "ORG", scopes: [1, 2, 3] },
  }));
  const { blocked, gate } = await ruled(walk);
  // 21,087.93 t and 307,726.66 t of Scope 3 need 328,815 credits; the wording of an operational claim is not asked.
  expect(blocked).toContainEqual(
    expect.objectContaining({ id: "R-20", measured: "21,088 < 328,815" }),
  );
  // T&D losses of category 3 have no estimate, and no page is public that the claim could link to.
  expect(blocked.map(({ id }) => id)).toEqual(["R-05", "R-20", "R-30", "R-31"]);
  expect(gate.map(({ id }) => id)).not.toContain("R-06");
});

test("a claim is not requested before every retirement was found in its registry by a second person", async () => {
  const walk = await walkTo("verified");
  const { id, blocked } = await ruled(walk);
  expect(blocked).toEqual([]);
  await expect(requestClaim(walk.org.reporter, { id })).rejects.toMatchObject({
    word: "certificates.refused.unchecked",
    values: { count: 1 },
  });
});

test("a claim is requested, recalled, requested, refused with a reason, and discarded", async () => {
  const walk = await walkTo("requested");
  const { org, by, claimId: id, reportId } = walk;
  await recallClaim(org.reporter, { id });
  await requestClaim(org.org_admin, { id });
  await expect(discardClaim(org.reporter, { id })).rejects.toEqual(refused("refusal.state"));
  await refuseClaim(by.issuer, { id, reason: "The plan names no owner." });
  const [claim] = await listClaims(org.reporter, reportId);
  expect([claim?.state, claim?.refusedReason]).toEqual(["drafted", "The plan names no owner."]);
  await letterOf(walk);
  await requestClaim(org.reporter, { id });
  const refuse = () => refuseClaim(by.issuer, { id, reason: "The plan names no owner." });
  const turned = (state: ReportState) => store().write((at) => markState(at, reportId, state));
  await turned("verified"); // as it is not once a claim waits for the issuer
  await expect(refuse()).rejects.toEqual(refused("refusal.state"));
  await turned("approved");
  const validTo = new Date().toISOString();
  await giveRole(by.issuer.userId, org.id, "contributor", { validTo });
  await expect(refuse()).rejects.toEqual(refused("approvals.refused.member"));
  await recallClaim(org.reporter, { id });
  await discardClaim(org.reporter, { id });
  await expect(issueCertificate(by.issuer, { id })).rejects.toEqual(refused("refusal.state"));
});

test("an adverse opinion refuses the certificate by itself, in a letter with the rules as they stand", async () => {
  const { org, by, id, sha256, reportId } = await walkTo("started");
  await testAll({ by, id });
  const adverse = {
    kind: "adverse",
    text: "Not fairly stated.",
    loweredReason: "Meters.",
  } as const;
  const why = { reasons: ["data_limitation", "other"], otherReason: "The archive burnt." } as const;
  await draftOpinion(by.lead_verifier, { id, ...adverse, ...answers, ...why });
  await reviewOpinion(by.reviewer, { id, sha256 });
  await signOpinion(by.lead_verifier, { id, sha256, ...signing });
  const letter = await refusalLetter(by.issuer, { reportId, refusal: null, locale: "en" });
  const pdf = await getDocumentProxy(new Uint8Array(letter.bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const said of [
    "adverse or disclaimed opinion",
    "Not fairly stated.",
    "R-07",
    sha256,
    ...["Limitation of the data", why.otherReason],
  ])
    expect(text).toContain(said);
  await expect(draftClaim(org.reporter, { reportId })).rejects.toEqual(refused("refusal.state"));
});

test("a phrase that no claim may use is refused by the field it was typed in, in both languages", async () => {
  const { org, year, reportId } = await walkTo("entered");
  const claim = (subject: string) => ({
    reportId,
    claim: year.claim && { ...year.claim, subject },
  });
  const named = (field: string, phrase: string) =>
    expect.objectContaining({
      code: "invalid",
      fields: { [field]: { word: "input.banned", values: { phrase } } },
    });
  await expect(setDeclarations(org.reporter, claim("a Carbon-Neutral Company"))).rejects.toEqual(
    named("claim.subject", "carbon neutral company"),
  );
  await expect(setDeclarations(org.reporter, claim("净 零运营"))).rejects.toEqual(
    named("claim.subject", "净零"),
  );
  await expect(setDeclarations(org.reporter, claim("operations, certified"))).rejects.toEqual(
    named("claim.subject", "certified"),
  );
  const [measure] = await listMeasures(org.reporter, reportId);
  if (!measure) throw new Error("the demonstration has measures");
  const renamed = { ...measure, reportId, name: "LEED certified, 100 % green roof" };
  await expect(changeMeasure(org.reporter, renamed)).rejects.toEqual(named("name", "100% green"));
  await expect(
    changeMeasure(org.reporter, { ...measure, reportId, localName: "零排放机房" }),
  ).rejects.toEqual(named("localName", "零排放"));
  const exclusion = { key: "X-1", scope: 3, scope3Category: 12, reason: "no_data" } as const;
  const left = { ...exclusion, source: "", estimatedGrams: null, text: "气候正效益" };
  await expect(setExclusion(org.reporter, { reportId, ...left })).rejects.toEqual(
    named("text", "气候正效益"),
  );
  const pledge = { joinedOn: "2025", scope: "all", targetYear: null, source: "press", url: "" };
  const insetting = { organisationId: org.id, name: "Insetting by 2030", ...pledge };
  await expect(recordPledge(org.org_admin, insetting)).rejects.toEqual(named("name", "insetting"));
  const file = { ...year, claim: year.claim && { ...year.claim, subject: "CO₂-free operations" } };
  await expect(loadCase(org.reporter, { organisationId: org.id, case: file })).rejects.toEqual(
    named("claim.subject", "co2 free"),
  );
});

test("a VCMI claim is refused until the platform's administrator confirmed an edition, and then by its thresholds", async () => {
  const walk = await walkTo("approved", (year) => ({
    ...year,
    claim: year.claim && { ...year.claim, type: "VS", scopes: [1, 2, 3] },
  }));
  const tier = async () => (await ruled(walk)).gate.find(({ id }) => id === "R-V2");
  expect(await tier()).toMatchObject({ told: { word: "gate.RV2.unconfirmed" } });
  const edition = { edition: "2023-06", source: "VCMI Claims Code of Practice, page of the tiers" };
  await expect(confirmVcmi(walk.org.org_admin, edition)).rejects.toMatchObject({
    name: "Refusal",
  });
  const administrator = await platformAdmin();
  await confirmVcmi(administrator, edition);
  expect(await listVcmiConfirmations(administrator)).toContainEqual(
    expect.objectContaining({ ...edition, name: administrator.name }),
  );
  // 21,088 t retired against 328,814.59 t.
  expect(await tier()).toMatchObject({
    outcome: "blocked",
    measured: "6.41%",
    told: { word: "gate.RV2.block", values: { percent: "6.41%", tier: "none" } },
    limit: { word: "gate.RV2.limit", values: { share: "20%" } },
  });
});

test("a certificate is not issued for a report that is verified and not yet approved", async () => {
  const walk = await walkTo("verified");
  await expect(issueCertificate(walk.by.issuer, { id: crypto.randomUUID() })).rejects.toEqual(
    refused("refusal.notFound"),
  );
});

test("the issuer comes neither from the organisation (SD3) nor from the team (SD10)", async () => {
  const { org, by, claimId: id, reportId } = await walkTo("requested");
  await expect(issueCertificate(by.lead_verifier, { id })).rejects.toEqual(
    refused("refusal.forbidden"),
  );
  const another = await joinedBy(by.id, "issuer");
  await expect(issueCertificate(another, { id })).rejects.toEqual(refused("refusal.notFound"));
  await giveRole(by.issuer.userId, org.id, "contributor", { validTo: new Date().toISOString() });
  await expect(issueCertificate(by.issuer, { id })).rejects.toEqual(
    refused("approvals.refused.member"),
  );
  expect((await showApproval(by.issuer, reportId)).gate).toContainEqual(
    expect.objectContaining({ id: "R-28", outcome: "blocked" }),
  );
});

test("a certificate is not issued where the gate gives another result than when it was requested", async () => {
  const { org, by, claimId: id, reportId } = await walkTo("requested");
  // A verifier who is found to be the person who entered the data, by another account (SD9).
  await giveRole(org.reporter.userId, by.id, "verifier");
  const two = { accountId: by.verifier.userId, otherId: org.reporter.userId };
  const found = { organisationId: by.id, ...two, reason: "One person, as she told us." };
  const { proposalId } = await proposeMerge(by.body_admin, found);
  const agreed = await agreeToMerge(by.verifier, { id: proposalId });
  expect(agreed).toMatchObject({ reports: reportId });
  await expect(issueCertificate(by.issuer, { id })).rejects.toMatchObject({
    word: "certificates.refused.blocked",
    values: { rules: "R-28" },
  });
});

/** Its record has reasons and gate; its letter is the organisation's and the body's alone, and always the same. */
async function letterOf({ org, by, claimId: id, reportId }: Awaited<ReturnType<typeof walkTo>>) {
  const [refusal] = await listRefusals(org.reporter, reportId);
  expect(refusal).toMatchObject({ claimId: id, reason: "The plan names no owner." });
  expect(refusal?.gate.find(({ id }) => id === "R-20")).toMatchObject({
    outcome: "passed",
    limit: { word: "gate.R20.limit", values: { needed: "21,088" } },
  });
  const asked = { reportId, refusal: refusal?.id ?? "", locale: "en" as const };
  const letter = await refusalLetter(org.reporter, asked);
  const again = await refusalLetter(by.issuer, asked);
  expect(again.bytes.equals(letter.bytes)).toBe(true);
  const pdf = await getDocumentProxy(new Uint8Array(letter.bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const said of ["No certificate is issued", "The plan names no owner.", String(refusal?.id)])
    expect(text).toContain(said);
  const stranger = await organisationWith("reporter");
  await expect(refusalLetter(stranger.reporter, asked)).rejects.toEqual(
    refused("refusal.notFound"),
  );
  await expect(refusalLetter(org.contributor, asked)).rejects.toEqual(refused("refusal.forbidden"));
  // An unmodified opinion refuses nothing by itself.
  await expect(refusalLetter(org.reporter, { ...asked, refusal: null })).rejects.toEqual(
    refused("approvals.refused.noLetter"),
  );
}
