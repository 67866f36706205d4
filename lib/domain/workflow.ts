import type { Permission } from "./permissions";
import { Refusal } from "./refusal";

/** The states of domain.md §4 that this portal reaches; one list per noun. */
export const reportStates = [
  "draft",
  "submitted",
  "in_verification",
  "returned",
  "verified",
  "not_verified",
  "approved",
  "published",
  "superseded",
  "withdrawn",
] as const;
export const engagementStates = [
  "proposed",
  "accepted",
  "planned",
  "executing",
  "drafted",
  "reviewed",
  "issued",
  "reopened",
  "closed",
  "terminated",
] as const;
export const findingStates = [
  "open",
  "responded",
  "closed_corrected",
  "closed_explained",
  "closed_uncorrected",
  "withdrawn",
] as const;
export const claimStates = ["drafted", "requested", "issued", "discarded"] as const;
export const certificateStates = [
  "issued",
  "suspended",
  "revoked",
  "expired",
  "superseded",
] as const;
export const complaintStates = [
  "received",
  "acknowledged",
  "review",
  "decided",
  "appeal",
  "closed",
] as const;

export type ReportState = (typeof reportStates)[number];
export type EngagementState = (typeof engagementStates)[number];
export type FindingState = (typeof findingStates)[number];
export type ClaimState = (typeof claimStates)[number];
export type CertificateState = (typeof certificateStates)[number];
export type ComplaintState = (typeof complaintStates)[number];

export type Row<S extends string> = { readonly act: Permission; readonly from: readonly S[] };

/** From which states of a report each act is possible (domain.md 4.1). */
export const reportActs = [
  { act: "report.edit", from: ["draft", "returned"] },
  { act: "site.edit", from: ["draft", "returned"] },
  { act: "activity.add", from: ["draft", "returned"] },
  { act: "activity.change", from: ["draft", "returned"] },
  { act: "activity.remove", from: ["draft", "returned"] },
  { act: "activity.import", from: ["draft", "returned"] },
  { act: "factor.adopt", from: ["draft", "returned"] },
  { act: "evidence.upload", from: ["draft", "returned"] },
  { act: "instrument.edit", from: ["draft", "returned"] },
  { act: "measure.edit", from: ["draft", "returned"] },
  { act: "retirement.record", from: ["draft", "returned", "verified", "approved", "published"] },
  { act: "finding.self_report", from: ["returned"] },
  { act: "report.sign_off", from: ["draft", "returned"] },
  { act: "report.submit", from: ["draft"] },
  { act: "report.recall", from: ["submitted"] },
  { act: "report.resubmit", from: ["returned"] },
  { act: "report.verify_start", from: ["submitted"] },
  { act: "report.return", from: ["in_verification"] },
  { act: "opinion.sign", from: ["in_verification"] },
  { act: "report.approve", from: ["verified"] },
  { act: "report.send_back", from: ["verified"] },
  { act: "report.reopen", from: ["verified", "approved", "not_verified"] },
  { act: "report.publish", from: ["approved"] },
  { act: "report.withdraw", from: ["approved", "published"] },
  { act: "opinion.withdraw", from: ["published", "superseded", "withdrawn"] },
  { act: "report.revise", from: ["not_verified", "withdrawn"] },
  { act: "restatement.propose", from: ["published"] },
  { act: "claim.draft", from: ["verified", "approved", "published"] },
  { act: "claim.request", from: ["verified", "approved", "published"] },
  { act: "claim.refuse", from: ["approved", "published"] },
  { act: "certificate.issue", from: ["approved", "published"] },
  { act: "certificate.reinstate", from: ["approved", "published"] },
] as const satisfies readonly Row<ReportState>[];

/** Open to its organisation's edits; in every other state the last statement stands. */
export function isOpen(state: ReportState): boolean {
  return state === "draft" || state === "returned";
}

/** An engagement that has neither given its opinion nor ended. */
const beforeIssued = [
  "proposed",
  "accepted",
  "planned",
  "executing",
  "drafted",
  "reviewed",
] as const satisfies readonly EngagementState[];

/** From which states of an engagement each act is possible (domain.md 4.3). */
export const engagementActs = [
  { act: "engagement.assign", from: ["proposed"] },
  { act: "engagement.declare", from: [...beforeIssued, "reopened"] },
  { act: "engagement.replace", from: [...beforeIssued, "reopened"] },
  { act: "engagement.terminate", from: beforeIssued },
  { act: "engagement.accept", from: ["proposed"] },
  { act: "plan.draft", from: ["accepted"] },
  { act: "engagement.plan", from: ["accepted"] },
  { act: "plan.amend", from: ["planned", "executing"] },
  { act: "report.verify_start", from: ["planned"] },
  { act: "sample.test", from: ["executing"] },
  { act: "sample.add", from: ["executing"] },
  { act: "visit.record", from: ["planned", "executing"] },
  { act: "finding.raise", from: ["executing"] },
  { act: "finding.reopen", from: ["executing"] },
  { act: "report.return", from: ["executing"] },
  { act: "opinion.draft", from: ["executing"] },
  { act: "opinion.review", from: ["drafted"] },
  { act: "opinion.return", from: ["drafted"] },
  { act: "opinion.hand_back", from: ["reviewed"] },
  { act: "opinion.sign", from: ["reviewed"] },
  { act: "fact.report", from: ["issued", "reopened"] },
  { act: "fact.set_aside", from: ["issued", "reopened"] },
  { act: "engagement.reopen", from: ["issued"] },
  { act: "opinion.confirm", from: ["reopened"] },
  { act: "opinion.withdraw", from: ["reopened"] },
  { act: "opinion.second_ruling", from: ["reopened"] },
  { act: "opinion.drop_ruling", from: ["reopened"] },
  { act: "report.reopen", from: ["issued", "reopened"] },
  { act: "report.approve", from: ["issued"] },
  { act: "report.send_back", from: ["issued"] },
  { act: "report.publish", from: ["issued"] },
  { act: "certificate.issue", from: ["issued"] },
  { act: "certificate.reinstate", from: ["issued"] },
] as const satisfies readonly Row<EngagementState>[];

/** From which states of a finding each act is possible (domain.md 4.2). */
export const findingActs = [
  { act: "finding.respond", from: ["open"] },
  { act: "finding.accept", from: ["responded"] },
  { act: "finding.reject", from: ["responded"] },
  { act: "finding.leave", from: ["open", "responded"] },
  { act: "finding.withdraw", from: ["open"] },
  { act: "finding.convert", from: ["open"] },
  { act: "finding.reopen", from: ["closed_corrected", "closed_explained", "closed_uncorrected"] },
] as const satisfies readonly Row<FindingState>[];

/** From which states of a certificate each act is possible (domain.md 4.4); it expires by the day. */
export const certificateActs = [
  { act: "certificate.suspend", from: ["issued"] },
  { act: "certificate.reinstate", from: ["suspended"] },
  { act: "certificate.revoke", from: ["issued", "suspended"] },
  { act: "certificate.second_revocation", from: ["issued", "suspended"] },
  { act: "certificate.drop_revocation", from: ["issued", "suspended"] },
] as const satisfies readonly Row<CertificateState>[];

/** From which states of a claim each act is possible (domain.md 4.4). */
export const claimActs = [
  { act: "claim.request", from: ["drafted"] },
  { act: "claim.recall", from: ["requested"] },
  { act: "claim.discard", from: ["drafted"] },
  { act: "claim.refuse", from: ["requested"] },
  { act: "certificate.issue", from: ["requested"] },
] as const satisfies readonly Row<ClaimState>[];

/** From which states of a complaint each act is possible (domain.md 4.7). */
export const complaintActs = [
  { act: "complaint.acknowledge", from: ["received"] },
  { act: "complaint.open", from: ["acknowledged"] },
  { act: "complaint.answer", from: ["review", "appeal"] },
  { act: "complaint.ask_suspension", from: ["review", "appeal"] },
  { act: "complaint.decide", from: ["review", "appeal"] },
  { act: "complaint.appeal", from: ["decided"] },
  { act: "complaint.replace", from: ["acknowledged", "review", "appeal"] },
  { act: "complaint.close", from: ["decided"] },
  { act: "complaint.withdraw", from: ["received", "acknowledged", "review", "appeal"] },
  { act: "complaint.attach", from: ["received", "acknowledged", "review", "appeal"] },
] as const satisfies readonly Row<ComplaintState>[];
/** What is told of in a complaint's history: how it came, and each act on it. */
export type ComplaintAct = "complaint.lodge" | (typeof complaintActs)[number]["act"];

/** @throws Refusal `conflict` naming the present state, where the act has no row from it */
export function refuseState<S extends string>(
  rows: readonly Row<S>[],
  act: Permission,
  state: S,
): void {
  if (isPossible(rows, act, state)) return;
  throw new Refusal("conflict", "refusal.state", { values: { state } });
}

/** Whether the table tells of the act at all. */
export function hasRow<S extends string>(rows: readonly Row<S>[], act: Permission): boolean {
  return rows.some((row) => row.act === act);
}

/** Whether the act has a row from this state. */
export function isPossible<S extends string>(
  rows: readonly Row<S>[],
  act: Permission,
  state: S,
): boolean {
  return rows.some((row) => row.act === act && row.from.includes(state));
}
