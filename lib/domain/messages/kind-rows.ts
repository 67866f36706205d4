import type { Permission } from "../permissions";
import type { Role } from "../roles";
import { complaintDeadlineKinds, complaintKinds } from "./complaint-kinds";
import { findingDeadlineKinds, findingKinds } from "./finding-kinds";
import { laterKinds } from "./later-kinds";

/** What a person may have by e-mail or not: work that waits for them, what became of theirs, days that come. */
export const messageGroups = ["work", "outcome", "deadline"] as const;
export type MessageGroup = (typeof messageGroups)[number];

/** A role, for those of a body only where they are assigned; whoever signs the opinion; everyone assigned; whom the act names. */
export type Reader = Role | "signatory" | "assigned" | "named";

export type KindShape = {
  readonly group: MessageGroup;
  /** The act, or any of the acts, that cause it; a row without one is a deadline of the daily sweep. */
  readonly on?: Permission | readonly Permission[];
  /** What the act must have told in the trail for it, such as how it ended. */
  readonly when?: Readonly<Record<string, string | number>>;
  readonly to: readonly Reader[];
  /** Where the work is done: `{report}`, `{engagement}` and `{subject}` are filled with their ids. */
  readonly path: string;
  /** Told to the people of an engagement that has ended too. */
  readonly ended?: true;
  /** Told once a day for a year, however often the act is done. */
  readonly gathers?: true;
};

const entry = ["reporter", "org_admin"] as const;
const team = ["lead_verifier", "verifier"] as const;

/** The acts by which a role may wait for a second person (SD5). */
const granting = ["member.change", "member.join", "member.remove"] as const;

const engagement = "/engagements/{engagement}";
const opinion = "/engagements/{engagement}/opinion";
const report = "/reports/{report}";
const findings = "/reports/{report}/findings";
const claim = "/reports/{report}/claim";
const approval = "/approvals/{report}";
const certificate = "/certificates/{subject}";

/** One row per message: which act, or which day, tells whom, and where it leads. Its words have the row's name. */
export const messageKinds = {
  engagement_requested: {
    group: "work",
    on: "engagement.request",
    to: ["body_admin"],
    path: engagement,
  },
  assigned: {
    group: "work",
    on: "engagement.assign",
    to: ["assigned"],
    path: "/engagements/{engagement}/declare",
  },
  people_replaced: { group: "work", on: "engagement.replace", to: ["assigned"], path: engagement },
  engagement_ended: {
    group: "outcome",
    on: "engagement.terminate",
    to: ["assigned", "body_admin"],
    path: engagement,
    ended: true,
  },
  verification_ended: { group: "outcome", on: "engagement.terminate", to: entry, path: report },
  everybody_declared: {
    group: "work",
    on: "engagement.declare",
    when: { undeclared: 0 },
    to: ["lead_verifier"],
    path: engagement,
  },
  engagement_accepted: {
    group: "outcome",
    on: "engagement.accept",
    to: ["org_admin"],
    path: report,
  },
  signed_off: {
    group: "work",
    on: "report.sign_off",
    to: ["reporter"],
    path: "/reports/{report}/review",
  },
  year_submitted: { group: "work", on: "report.submit", to: ["lead_verifier"], path: engagement },
  year_without_body: {
    group: "work",
    on: "report.submit",
    when: { engaged: 0 },
    to: ["org_admin"],
    path: "/reports/{report}/engage",
  },
  year_recalled: { group: "outcome", on: "report.recall", to: ["lead_verifier"], path: engagement },
  verification_started: { group: "outcome", on: "report.verify_start", to: entry, path: report },
  ...findingKinds,
  year_returned: { group: "work", on: "report.return", to: entry, path: findings },
  year_resubmitted: {
    group: "work",
    on: "report.resubmit",
    to: team,
    path: "/engagements/{engagement}/changes",
  },
  opinion_drafted: { group: "work", on: "opinion.draft", to: ["reviewer"], path: opinion },
  opinion_returned: { group: "work", on: "opinion.return", to: ["lead_verifier"], path: opinion },
  opinion_handed_back: {
    group: "work",
    on: "opinion.hand_back",
    to: ["lead_verifier"],
    path: opinion,
  },
  opinion_reviewed: { group: "work", on: "opinion.review", to: ["signatory"], path: opinion },
  opinion_signed: { group: "outcome", on: "opinion.sign", to: entry, path: report },
  approval_waits: {
    group: "work",
    on: "opinion.sign",
    when: { conclusion: "verified" },
    to: ["issuer"],
    path: approval,
  },
  year_approved: { group: "outcome", on: "report.approve", to: entry, path: claim },
  year_sent_back: { group: "work", on: "report.send_back", to: ["lead_verifier"], path: opinion },
  certificate_requested: { group: "work", on: "claim.request", to: ["issuer"], path: approval },
  request_recalled: { group: "outcome", on: "claim.recall", to: ["issuer"], path: approval },
  claim_refused: { group: "outcome", on: "claim.refuse", to: entry, path: claim },
  certificate_issued: {
    group: "outcome",
    on: "certificate.issue",
    to: entry,
    path: "/reports/{report}/papers",
  },
  certificate_suspended: {
    group: "outcome",
    on: "certificate.suspend",
    to: [...entry, "issuer"],
    path: certificate,
  },
  certificate_reinstated: {
    group: "outcome",
    on: "certificate.reinstate",
    to: [...entry, "issuer"],
    path: certificate,
  },
  revocation_waits: {
    group: "work",
    on: "certificate.revoke",
    to: ["issuer", "body_admin"],
    path: "/certificates/acts?number={subject}",
  },
  certificate_revoked: {
    group: "outcome",
    on: "certificate.second_revocation",
    to: [...entry, "issuer"],
    path: certificate,
  },
  ...laterKinds,
  factor_proposed: { group: "work", on: "factor.propose", to: ["org_admin"], path: "/factors/own" },
  factor_decided: { group: "outcome", on: "factor.decide", to: ["reporter"], path: "/factors/own" },
  role_change_waits: {
    group: "work",
    on: granting,
    when: { waits: 1, second: 1 },
    to: ["org_admin", "body_admin"],
    path: "/settings/members",
  },
  role_change_alone: {
    group: "work",
    on: granting,
    when: { waits: 1, second: 0 },
    to: ["platform_admin"],
    path: "/admin/organisations",
  },
  merge_asked: { group: "work", on: "member.merge", to: ["named"], path: "/account" },
  merge_waits: {
    group: "work",
    on: "member.merge",
    to: ["org_admin", "body_admin"],
    path: "/settings/members",
  },
  accounts_merged: {
    group: "outcome",
    on: "member.agree",
    when: { merged: 1 },
    to: ["named"],
    path: "/account",
  },
  ...complaintKinds,
  ...findingDeadlineKinds,
  accreditation_ends: { group: "deadline", to: ["body_admin"], path: "/engagements" },
  body_accreditation_ends: {
    group: "deadline",
    to: ["platform_admin"],
    path: "/admin/organisations",
  },
  certificate_expires: { group: "deadline", to: entry, path: certificate },
  ...complaintDeadlineKinds,
} as const satisfies Record<string, KindShape>;
