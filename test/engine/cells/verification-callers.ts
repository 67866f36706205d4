import type { CaseFile } from "@/lib/domain/case/case-file";
import {
  approveReport,
  publishReport,
  sendBackReport,
  withdrawReport,
} from "@/lib/services/approvals";
import {
  reopenEngagement,
  reportFact,
  resumeVerification,
  setFactAside,
} from "@/lib/services/discovered";
import { replaceAssigned, terminateEngagement } from "@/lib/services/engagement-life";
import {
  acceptEngagement,
  approvePlan,
  assignEngagement,
  declare,
  requestEngagement,
  startVerification,
} from "@/lib/services/engagements";
import { convertFinding, reopenFinding, selfReport } from "@/lib/services/finding-life";
import {
  acceptFinding,
  leaveFinding,
  raiseFinding,
  rejectFinding,
  respondFinding,
  returnReport,
  withdrawFinding,
} from "@/lib/services/findings";
import {
  confirmOpinion,
  dropRuling,
  secondRuling,
  withdrawOpinion,
} from "@/lib/services/opinion-rulings";
import {
  draftOpinion,
  handBackOpinion,
  returnOpinion,
  reviewOpinion,
  signOpinion,
} from "@/lib/services/opinions";
import { testRegister } from "@/lib/services/register-tests";
import { checkAsIssuer, checkRetirement } from "@/lib/services/retirement-checks";
import { reviseReport } from "@/lib/services/revisions";
import { addToSample, recordVisit, testItems } from "@/lib/services/sampling";
import { recallReport, resubmitReport, signOff, submitReport } from "@/lib/services/submissions";
import { amendPlan, draftPlan } from "@/lib/services/verification-plans";
import { manager } from "../fixtures";
import { lowRisks, planOf, signing } from "../walk";
import { answers } from "../walk-answers";
import { site } from "./people";
import { callerOf, given, type Scene } from "./scene";

/** A submitted year's plan says the risks of each weighty source; here of every one. */
const risksOf = ({ activities }: CaseFile) =>
  lowRisks(activities.map(({ source }) => ({ source, significant: true })));

const report = callerOf("report");
const engagement = callerOf("engagement");
const reason = "A meter of the second hall was read twice.";
const text = reason;

const ofReport = ({ ids }: Scene) => ({ reportId: ids.report });
const reportAs = ({ ids, sha256 }: Scene) => ({
  id: ids.report,
  sha256,
  reason,
  confirm: "yes" as const,
});
/** Of the scene's engagement, where there is one. */
const engaged =
  <I>(input: (id: string, scene: Scene) => I) =>
  (scene: Scene) =>
    given([scene.ids.engagement], (id) => input(id as string, scene));
const reasoned = engaged((id) => ({ id, reason }));
const finding =
  <I>(input: (id: string) => I) =>
  (scene: Scene) =>
    given([scene.ids.finding], (id) => input(id as string));
const said = finding((id) => ({ id, text }));

export const teamOf = ({ by, secondIssuer }: Scene["who"]) => ({
  lead: by.lead_verifier.userId,
  members: [by.verifier.userId, by.signatory.userId],
  experts: [],
  reviewer: by.reviewer.userId,
  signatory: by.signatory.userId,
  issuers: [by.issuer.userId, secondIssuer.userId],
});
export const declaration = {
  declaration: "None.",
  independent: true,
  competent: true,
  threats: "",
  safeguards: "",
};
export const misstatement = {
  ...({ kind: "misstatement", on: "activity", target: "A001", text, scope: 1 } as const),
  ...{ effectTonnes: "1", asksCorrection: true, dueOn: null },
};
const looked = (scene: Scene) => ({
  ...ofReport(scene),
  key: scene.year.retirements[0]?.key ?? "",
  ...({ result: "confirmed", url: "", screenshotSha256: "", note: "Agrees." } as const),
});

const declaredOf = (scene: Scene) => ({ ...ofReport(scene), declared: true });

/** The acts of domain.md 4.1 to 4.3 beside the year's own edits. */
export const verificationCallers = [
  report("report.sign_off", signOff, (scene) => ({ ...ofReport(scene), ...manager })),
  report("report.submit", submitReport, declaredOf),
  report("report.recall", recallReport, ofReport),
  report("report.resubmit", resubmitReport, declaredOf),
  engagement(
    "report.verify_start",
    startVerification,
    engaged((id) => ({ id })),
  ),
  engagement(
    "report.return",
    returnReport,
    engaged((id) => ({ id })),
  ),
  report("report.approve", approveReport, reportAs),
  report("report.send_back", sendBackReport, reportAs),
  engagement("report.reopen", resumeVerification, reasoned),
  report("report.publish", publishReport, reportAs),
  report("report.withdraw", withdrawReport, reportAs),
  report("report.revise", reviseReport, ofReport),
  report("retirement.check", checkRetirement, looked),
  report("retirement.issuer_check", checkAsIssuer, looked),

  engagement(
    "finding.raise",
    raiseFinding,
    engaged((id) => ({ engagementId: id, ...misstatement })),
  ),
  report("finding.self_report", selfReport, (scene) => ({
    ...{ ...ofReport(scene), on: "report" as const, target: "", text },
  })),
  engagement("finding.respond", respondFinding, said),
  engagement(
    "finding.accept",
    acceptFinding,
    finding((id) => ({ id, outcome: "explained", text })),
  ),
  engagement("finding.reject", rejectFinding, said),
  engagement(
    "finding.leave",
    leaveFinding,
    finding((id) => ({ id, text, material: true })),
  ),
  engagement("finding.convert", convertFinding, (scene) =>
    given([scene.clarification ?? scene.ids.finding], (id) => ({
      id: id as string,
      kind: "non_conformity" as const,
      text,
    })),
  ),
  engagement("finding.withdraw", withdrawFinding, said),
  engagement("finding.reopen", reopenFinding, said),

  report("engagement.request", requestEngagement, (scene) => ({
    ...ofReport(scene),
    bodyId: scene.who.by.id,
  })),
  engagement(
    "engagement.assign",
    assignEngagement,
    engaged((id, { who }) => ({ id, ...teamOf(who) })),
  ),
  engagement(
    "engagement.declare",
    declare,
    engaged((id) => ({ id, ...declaration })),
  ),
  engagement(
    "engagement.accept",
    acceptEngagement,
    engaged((id) => ({ id })),
  ),
  engagement(
    "engagement.replace",
    replaceAssigned,
    engaged((id, { who }) => ({
      ...{ id, leaves: who.by.verifier.userId, comes: who.spare.verifier.userId, reason },
    })),
  ),
  engagement(
    "engagement.plan",
    approvePlan,
    engaged((id, { year }) => ({ id, plan: planOf(year) })),
  ),
  engagement(
    "plan.draft",
    draftPlan,
    engaged((id, { year }) => ({ id, plan: planOf(year) })),
  ),
  engagement(
    "plan.amend",
    amendPlan,
    engaged((id, { year }) => ({
      id,
      plan: { ...planOf(year), sourceRisks: risksOf(year) },
      reason,
    })),
  ),
  engagement("engagement.terminate", terminateEngagement, reasoned),
  engagement(
    "sample.test",
    testItems,
    engaged((id, { sampleItem }) => ({
      ...{
        id,
        items: sampleItem ? [sampleItem] : [],
        result: "agrees" as const,
        errorTonnes: null,
        note: "",
      },
    })),
  ),
  engagement(
    "sample.test",
    testRegister,
    engaged((id) => ({ id, register: "sites" as const, rows: {}, rest: true, restNote: text })),
  ),
  engagement(
    "sample.add",
    addToSample,
    engaged((id) => ({ id, scopes: "1+2" as const, kind: "extension" as const, text })),
  ),
  engagement(
    "visit.record",
    recordVisit,
    engaged((id) => ({
      ...{ id, site, from: "2023-05-02", to: "2023-05-02", kind: "on_site" as const, note: "" },
    })),
  ),
  engagement(
    "opinion.draft",
    draftOpinion,
    engaged((id) => ({
      ...{ id, kind: "unmodified" as const, text: "Fairly stated.", loweredReason: "", ...answers },
    })),
  ),
  engagement(
    "opinion.review",
    reviewOpinion,
    engaged((id, { sha256, uncorrected = [] }) => ({ id, sha256, opened: [...uncorrected] })),
  ),
  engagement("opinion.return", returnOpinion, reasoned),
  engagement("opinion.hand_back", handBackOpinion, reasoned),
  engagement(
    "opinion.sign",
    signOpinion,
    engaged((id, { sha256 }) => ({ id, sha256, ...signing })),
  ),
  engagement(
    "fact.report",
    reportFact,
    engaged((id) => ({ id, text })),
  ),
  engagement("fact.set_aside", setFactAside, ({ fact }) =>
    given([fact], (id) => ({ id: id as string, reason })),
  ),
  engagement("engagement.reopen", reopenEngagement, reasoned),
  engagement("opinion.confirm", confirmOpinion, reasoned),
  engagement("opinion.withdraw", withdrawOpinion, reasoned),
  engagement(
    "opinion.second_ruling",
    secondRuling,
    engaged((id) => ({ id })),
  ),
  engagement(
    "opinion.drop_ruling",
    dropRuling,
    engaged((id) => ({ id })),
  ),
];
