import { evidenceOf } from "@/db/queries/evidence";
import { importsOf } from "@/db/queries/imports";
import { store } from "@/db/store";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { editionsFor } from "@/lib/services/adoption";
import { approveReport, publishReport, withdrawReport } from "@/lib/services/approvals";
import { loadCase } from "@/lib/services/case-files";
import {
  dropRevocation,
  proposeRevocation,
  secondRevocation,
  suspendCertificate,
} from "@/lib/services/certificate-life";
import { issueCertificate } from "@/lib/services/certificates";
import { discardClaim, draftClaim, refuseClaim, requestClaim } from "@/lib/services/claims";
import { reopenEngagement, reportFact, resumeVerification } from "@/lib/services/discovered";
import { atInstant } from "@/lib/services/doors";
import { terminateEngagement } from "@/lib/services/engagement-life";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  startVerification,
} from "@/lib/services/engagements";
import { loadFactors } from "@/lib/services/factors";
import { reopenFinding } from "@/lib/services/finding-life";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  respondFinding,
  returnReport,
  withdrawFinding,
} from "@/lib/services/findings";
import { runImport } from "@/lib/services/imports";
import {
  confirmOpinion,
  dropRuling,
  secondRuling,
  withdrawOpinion,
} from "@/lib/services/opinion-rulings";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { showReport } from "@/lib/services/reports";
import {
  approveRestatement,
  assessRestatement,
  declineRestatement,
  proposeRestatement,
} from "@/lib/services/restatements";
import { checkRetirement } from "@/lib/services/retirement-checks";
import { showSample } from "@/lib/services/sampling";
import { showStatement } from "@/lib/services/statements";
import { resubmitReport, signOff, submitReport } from "@/lib/services/submissions";
import { aReport, joinedBy, manager } from "../fixtures";
import { onward, planOf, signing, teamOf as teamOfOne, testAll } from "../walk";
import { answers } from "../walk-answers";
import { demonstrationOf, proveAll } from "../years";
import { assessed, proposed } from "./claim-callers";
import { complaints } from "./complaints-walk";
import { company } from "./people";
import type { Scene } from "./scene";
import { declaration, misstatement, teamOf } from "./verification-callers";
import { sheetOf } from "./year-callers";

const reason = "A meter of the second hall was read twice.";

/** The demonstration's year, with one of each thing that a year may declare. */
function yearOf(organisationId: string): CaseFile {
  const many = { scope1: 1e10, scope2Location: 1e10, scope2Market: 1e10, scope3: 1e10 };
  const none = { scope1: 0, scope2Location: 0, scope2Market: 0, scope3: 0 };
  const file = demonstrationOf(organisationId);
  const sources = new Set<string>();
  const isFirst = ({ source }: { source: string }) =>
    !sources.has(source) && sources.add(source) !== undefined;
  return {
    ...file,
    activities: file.activities.filter(isFirst), // a month of each source is enough here
    separate: [
      {
        ...{ key: "S-1", kind: "removals", name: "Trees", quantity: "1", unit: "t CO2e" },
        text: "",
        evidence: "",
      },
    ],
    denominators: [
      {
        ...{ key: "D-1", kind: "revenue", name: "Revenue", quantity: "10", unit: "million CNY" },
        ...{ scopes: [1, 2], scope2: "market", evidence: "" },
      },
    ],
    baseline: {
      ...{ totals: many, thresholdPercent: "5", verified: true, source: "", restatedOn: null },
      changes: [
        {
          key: "B-1",
          trigger: "structural",
          on: "2022-03-01",
          text: "Sold.",
          organic: true,
          effects: none,
        },
      ],
    },
  };
}

/** Takes a year through every state of domain.md 4.1 to 4.3, and stops at each. */
export async function* scenes(): AsyncGenerator<Scene> {
  await loadFactors();
  const people = await company();
  const second = await joinedBy(people.by.id, "issuer");
  const secondIssuer = {
    name: "second issuer",
    actor: second,
    role: "issuer",
    of: "body",
  } as const;
  const who = { ...people, people: [...people.people, secondIssuer], secondIssuer: second };
  const { org, by } = who;
  const year = yearOf(org.id);
  const { reportId } = await loadCase(org.reporter, { organisationId: org.id, case: year });
  await proveAll(org.reporter, reportId, year);
  const [one] = year.activities;
  if (!one) throw new Error("the year has activities");
  const sheet = {
    reportId,
    template: "activity" as const,
    fileName: "sheet.csv",
    bytes: sheetOf(one, 1),
  };
  await runImport(org.contributor, sheet);
  const [[file], [imported], [edition]] = [
    await store().read((at) => evidenceOf(at, reportId)),
    await store().read((at) => importsOf(at, reportId)),
    await editionsFor(org.reporter, reportId),
  ];
  let now: Scene = {
    ...{ name: "", who, year, ids: { report: reportId }, engaged: false, assigned: new Set() },
    ...{
      sha256: "0".repeat(64),
      version: 0,
      imported: imported?.id ?? "",
      evidence: file?.id ?? "",
    },
    edition: edition?.edition.key ?? "",
  };
  const at = async (name: string, more: Partial<Scene> = {}): Promise<Scene> => {
    const { report } = await showReport(org.reporter, (more.ids ?? now.ids).report);
    now = { ...now, ...more, name, version: report.version };
    return now;
  };
  yield at("draft");

  const asked = { reportId, bodyId: by.id };
  const { engagementId: id } = await requestEngagement(org.org_admin, asked);
  yield at("requested", { engaged: true, ids: { ...now.ids, engagement: id } });
  const team = teamOf(who);
  await assignEngagement(by.body_admin, { id, ...team });
  const assigned = new Set([
    ...[team.lead, ...team.members, team.reviewer, team.signatory, ...team.issuers],
  ]);
  const all = [by.lead_verifier, by.verifier, by.signatory, by.reviewer, by.issuer, second];
  for (const person of all) await declare(person, { id, ...declaration });
  yield at("declared", { assigned });
  await acceptEngagement(by.lead_verifier, { id });
  yield at("accepted");
  await approvePlan(by.lead_verifier, { id, plan: planOf(year) });
  yield at("planned");
  await signOff(org.org_admin, { reportId, ...manager });
  yield at("signed off");
  await submitReport(org.reporter, { reportId, declared: true });
  yield at("submitted");

  await startVerification(by.lead_verifier, { id });
  const standing = async () => (await showStatement(by.lead_verifier, { reportId })).sha256;
  const item = async () => (await showSample(by.verifier, id)).items[0]?.id ?? "";
  const raise = async (more: Partial<Parameters<typeof raiseFinding>[1]> = {}) =>
    (await raiseFinding(by.verifier, { engagementId: id, ...misstatement, ...more })).findingId;
  const question = { kind: "clarification", scope: null, effectTonnes: null } as const;
  const before = new Date(Date.now() - 86_400_000).toISOString();
  const passed = { ...question, dueOn: before.slice(0, 10) };
  const clarification = await atInstant(before, () => raise(passed));
  const whole = await raise({ on: "report", target: "" });
  const finding = await raise();
  const started = { sha256: await standing(), sampleItem: await item(), clarification };
  yield at("a finding is open", { ...started, ids: { ...now.ids, finding } });
  const answered = await raise();
  await respondFinding(org.reporter, { id: answered, text: reason });
  yield at("answered", { clarification: undefined, ids: { ...now.ids, finding: answered } });
  const explained = await raise();
  await respondFinding(org.reporter, { id: explained, text: reason });
  await acceptFinding(by.verifier, { id: explained, outcome: "explained", text: reason });
  yield at("explained", { ids: { ...now.ids, finding: explained } });
  const corrected = await raise({ ...question, kind: "non_conformity" });
  await respondFinding(org.reporter, { id: corrected, text: reason });
  await acceptFinding(by.verifier, { id: corrected, outcome: "corrected", text: reason });
  yield at("corrected", { ids: { ...now.ids, finding: corrected } });
  const left = await raise({ scope: 3, effectTonnes: "0.001" });
  await leaveFinding(by.lead_verifier, { id: left, text: reason, material: false });
  yield at("left", { ids: { ...now.ids, finding: left } });
  await reopenFinding(by.lead_verifier, { id: left, text: reason });
  const withdrawn = await raise();
  await withdrawFinding(by.verifier, { id: withdrawn, text: reason });
  yield at("withdrawn", { ids: { ...now.ids, finding: withdrawn } });

  await returnReport(by.lead_verifier, { id });
  yield at("returned", { ids: { ...now.ids, finding } });
  const open = [clarification, whole, finding, left];
  for (const one of open) await respondFinding(org.reporter, { id: one, text: reason });
  await signOff(org.org_admin, { reportId, ...manager });
  yield at("answered and signed off");
  await resubmitReport(org.reporter, { reportId, declared: true });
  for (const one of [...open, answered])
    await acceptFinding(by.verifier, { id: one, outcome: "explained", text: reason });
  await testAll({ by, id });
  const sha256 = await standing();
  yield at("tested", { sha256, sampleItem: await item() });

  const opinion = { id, text: "Fairly stated.", loweredReason: reason, ...answers };
  await draftOpinion(by.lead_verifier, {
    ...opinion,
    kind: "disclaimed",
    reasons: ["data_limitation"],
  });
  yield at("drafted", { uncorrected: [left] });
  await reviewOpinion(by.reviewer, { id, sha256, opened: [left] });
  yield at("reviewed");
  await signOpinion(by.signatory, { id, sha256, ...signing });
  yield at("not verified");
  await resumeVerification(by.lead_verifier, { id, reason });
  await draftOpinion(by.lead_verifier, { ...opinion, kind: "unmodified", loweredReason: "" });
  await reviewOpinion(by.reviewer, { id, sha256, opened: [left] });
  await signOpinion(by.signatory, { id, sha256, ...signing });
  const { factId: fact } = await reportFact(org.reporter, { id, text: reason });
  yield at("verified", { fact });

  const looked = { result: "confirmed", url: "", screenshotSha256: "", note: "Agrees." } as const;
  for (const { key } of year.retirements)
    await checkRetirement(by.verifier, { reportId, key, ...looked });
  const { claimId: discarded } = await draftClaim(org.reporter, { reportId });
  await discardClaim(org.reporter, { id: discarded });
  yield at("claim discarded", { ids: { ...now.ids, claim: discarded } });
  const { claimId: claim } = await draftClaim(org.reporter, { reportId });
  yield at("claim drafted", { ids: { ...now.ids, claim } });
  await requestClaim(org.reporter, { id: claim });
  yield at("claim requested");
  await approveReport(by.issuer, { id: reportId, sha256, confirm: "yes" });
  await refuseClaim(by.issuer, { id: claim, reason });
  yield at("approved, the claim refused");
  await requestClaim(org.reporter, { id: claim });
  yield at("approved", { next: issueCertificate.name });
  const { certificateId: certificate, number } = await issueCertificate(by.issuer, { id: claim });
  yield at("issued", { number, next: undefined, ids: { ...now.ids, certificate } });
  const late = new Date(Date.now() + 800 * 86_400_000).toISOString();
  yield { ...now, name: "expired", instant: late };
  await proposeRevocation(by.issuer, { id: certificate, reason });
  yield at("revocation proposed");
  await dropRevocation(by.issuer, { id: certificate });
  await suspendCertificate(by.issuer, { id: certificate, cause: "complaint", reason });
  yield at("suspended");
  await proposeRevocation(by.issuer, { id: certificate, reason });
  yield at("suspended, revocation proposed");
  await dropRevocation(by.issuer, { id: certificate });
  for await (const scene of complaints(now)) yield scene;

  await reopenEngagement(by.lead_verifier, { id, reason });
  const { factId: further } = await reportFact(org.reporter, { id, text: reason });
  yield at("reopened", { fact: further });
  await confirmOpinion(by.lead_verifier, { id, reason });
  yield at("confirmed by the lead");
  await dropRuling(by.lead_verifier, { id });
  await confirmOpinion(by.reviewer, { id, reason });
  yield at("confirmed by the reviewer");
  await secondRuling(by.lead_verifier, { id });
  await publishReport(org.org_admin, { id: reportId });
  await reopenEngagement(by.lead_verifier, { id, reason });
  yield at("published");
  const restate = async () => {
    const { restatementId } = await proposeRestatement(org.reporter, { reportId, ...proposed });
    const restating = { ids: { ...now.ids, restatement: restatementId } };
    return { restatementId, restating };
  };
  const first = await restate();
  yield at("restatement proposed", first.restating);
  await assessRestatement(org.reporter, { id: first.restatementId, ...assessed });
  yield at("restatement assessed");
  await declineRestatement(org.org_admin, { id: first.restatementId, reason });
  yield at("restatement declined");
  const wide = await restate();
  await assessRestatement(org.reporter, { id: wide.restatementId, ...assessed });
  const { opened } = await approveRestatement(org.org_admin, { id: wide.restatementId, reason });
  yield at("restatement approved", wide.restating);
  const again = await onward({ org, by, year, reportId: opened }, "approved");
  const undecided = await restate();
  await publishReport(org.org_admin, { id: opened });
  yield at("superseded", { former: true });
  await withdrawOpinion(by.lead_verifier, { id, reason });
  yield at("withdrawn by the lead, a restatement lapsed", undecided.restating);
  await secondRuling(by.reviewer, { id });
  yield at("closed");
  const former = now;

  yield at("published", {
    ...{ ids: { report: opened, engagement: again.id }, fact: undefined, imported: undefined },
    former: undefined,
    assigned: new Set(Object.values(teamOfOne({ by })).flat()),
    sha256: again.sha256,
  });
  const { claimId: anew } = await draftClaim(org.reporter, { reportId: opened });
  yield at("published, the claim drafted", { ids: { ...now.ids, claim: anew } });
  await requestClaim(org.reporter, { id: anew });
  yield at("published, the claim requested", { next: issueCertificate.name });
  const next = await issueCertificate(by.issuer, { id: anew });
  yield { ...former, name: "certificate superseded" };
  const of = { id: next.certificateId, reason };
  await proposeRevocation(by.issuer, of);
  yield at("one issuer's revocation proposed", {
    ...{ next: undefined, ids: { ...now.ids, certificate: next.certificateId } },
  });
  await suspendCertificate(by.issuer, { ...of, cause: "complaint" });
  yield at("suspended, one issuer's revocation proposed");
  await secondRevocation(by.body_admin, of);
  yield at("revoked");
  await withdrawReport(by.issuer, { id: opened, reason });
  yield at("report withdrawn");
  await reopenEngagement(by.lead_verifier, { id: again.id, reason });
  yield at("report withdrawn, reopened");

  const other = await aReport(org.reporter, "2018");
  const { engagementId } = await requestEngagement(org.org_admin, {
    reportId: other,
    bodyId: by.id,
  });
  await assignEngagement(by.body_admin, { id: engagementId, ...team });
  await terminateEngagement(by.body_admin, { id: engagementId, reason });
  yield at("terminated", {
    ...{ ids: { report: other, engagement: engagementId }, engaged: false, assigned },
  });
}
