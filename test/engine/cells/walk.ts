import { evidenceOf } from "@/db/queries/evidence";
import { importsOf } from "@/db/queries/imports";
import { store } from "@/db/store";
import type { CaseFile } from "@/lib/domain/case/case-file";
import { editionsFor } from "@/lib/services/adoption";
import { loadCase } from "@/lib/services/case-files";
import { reportFact, resumeVerification } from "@/lib/services/discovered";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  startVerification,
} from "@/lib/services/engagements";
import { loadFactors } from "@/lib/services/factors";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  respondFinding,
  returnReport,
  withdrawFinding,
} from "@/lib/services/findings";
import { runImport } from "@/lib/services/imports";
import { draftOpinion, reviewOpinion, signOpinion } from "@/lib/services/opinions";
import { showReport } from "@/lib/services/reports";
import { showSample } from "@/lib/services/sampling";
import { showStatement } from "@/lib/services/statements";
import { resubmitReport, signOff, submitReport } from "@/lib/services/submissions";
import { joinedBy } from "../fixtures";
import { planOf, signing, testAll } from "../walk";
import { answers } from "../walk-answers";
import { demonstrationOf, proveAll } from "../years";
import { company } from "./people";
import type { Scene } from "./scene";
import { declaration, misstatement, teamOf } from "./verification-callers";
import { sheetOf } from "./year-callers";

const reason = "A meter of the second hall was read twice.";

/** The demonstration's year, with one of each thing that a year may declare. */
function yearOf(organisationId: string): CaseFile {
  const none = { scope1: 0, scope2Location: 0, scope2Market: 0, scope3: 0 };
  return {
    ...demonstrationOf(organisationId),
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
      ...{ totals: none, thresholdPercent: "5", verified: true, source: "", restatedOn: null },
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
    const { report } = await showReport(org.reporter, now.ids.report);
    now = { ...now, ...more, ids: { ...now.ids, ...more.ids }, name, version: report.version };
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
  await signOff(org.org_admin, { reportId });
  yield at("signed off");
  await submitReport(org.reporter, { reportId });
  yield at("submitted");

  await startVerification(by.lead_verifier, { id });
  const standing = async () => (await showStatement(by.lead_verifier, { reportId })).sha256;
  const item = async () => (await showSample(by.verifier, id)).items[0]?.id ?? "";
  const raise = async (more: Partial<Parameters<typeof raiseFinding>[1]> = {}) =>
    (await raiseFinding(by.verifier, { engagementId: id, ...misstatement, ...more })).findingId;
  const question = { kind: "clarification", scope: null, effectTonnes: null } as const;
  const clarification = await raise({ ...question, dueOn: "2020-01-01" });
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
  const withdrawn = await raise();
  await withdrawFinding(by.verifier, { id: withdrawn, text: reason });
  yield at("withdrawn", { ids: { ...now.ids, finding: withdrawn } });

  await returnReport(by.lead_verifier, { id });
  yield at("returned", { ids: { ...now.ids, finding } });
  const open = [clarification, whole, finding];
  for (const one of open) await respondFinding(org.reporter, { id: one, text: reason });
  await signOff(org.org_admin, { reportId });
  yield at("answered and signed off");
  await resubmitReport(org.reporter, { reportId });
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
}
