import type { Permission } from "../permissions";
import { complaintDeskRows } from "./complaint-rows";
import { laterDeskRows } from "./later-rows";
import { roleDeskRows } from "./role-rows";
import type { DeskShape } from "./row";

/** One row per thing that waits: which state of which noun, for whom, and where it is done. Its words have the row's name. */
export const deskRows = {
  complete: {
    noun: "report",
    in: ["draft"],
    when: ["not_signed_off"],
    act: "report.submit",
    since: ["report.create", "report.recall"],
    path: "/reports/{report}",
  },
  sign_off: {
    noun: "report",
    in: ["draft", "returned"],
    when: ["not_signed_off", "no_finding_open"],
    act: "report.sign_off",
    since: ["report.create", "report.recall", "report.return", "finding.respond"],
    path: "/reports/{report}/review",
  },
  submit: {
    noun: "report",
    in: ["draft"],
    when: ["signed_off"],
    act: "report.submit",
    since: ["report.sign_off"],
    path: "/reports/{report}/review",
  },
  engage: {
    noun: "report",
    in: ["submitted"],
    when: ["no_engagement"],
    act: "engagement.request",
    since: ["report.submit", "engagement.terminate"],
    path: "/reports/{report}/engage",
  },
  answer: {
    noun: "report",
    in: ["in_verification", "returned"],
    when: ["findings_open"],
    act: "finding.respond",
    path: "/reports/{report}/findings",
  },
  resubmit: {
    noun: "report",
    in: ["returned"],
    when: ["signed_off", "no_finding_open"],
    act: "report.resubmit",
    since: ["report.sign_off"],
    path: "/reports/{report}/review",
  },
  claim: {
    noun: "report",
    in: ["verified", "approved", "published"],
    when: ["claim_declared", "no_claim"],
    act: "claim.draft",
    since: ["opinion.sign", "claim.discard"],
    path: "/reports/{report}/claim",
  },
  request: {
    noun: "claim",
    in: ["drafted"],
    act: "claim.request",
    since: ["claim.draft", "claim.refuse", "claim.recall"],
    path: "/reports/{report}/claim",
  },
  publish: {
    noun: "report",
    in: ["approved"],
    act: "report.publish",
    since: ["report.approve"],
    path: "/reports/{report}/claim",
  },
  assign: {
    noun: "engagement",
    in: ["proposed"],
    when: ["nobody_assigned"],
    act: "engagement.assign",
    path: "/engagements/{engagement}/assign",
  },
  declare: {
    noun: "engagement",
    in: ["proposed", "accepted", "planned", "executing", "drafted", "reviewed", "reopened"],
    when: ["i_have_to_declare"],
    act: "engagement.declare",
    since: ["engagement.assign", "engagement.replace"],
    path: "/engagements/{engagement}/declare",
  },
  accept: {
    noun: "engagement",
    in: ["proposed"],
    when: ["everybody_declared"],
    act: "engagement.accept",
    since: ["engagement.declare"],
    path: "/engagements/{engagement}",
  },
  plan: {
    noun: "engagement",
    in: ["accepted"],
    act: "engagement.plan",
    since: ["engagement.accept"],
    path: "/engagements/{engagement}/plan",
  },
  start: {
    noun: "engagement",
    in: ["planned"],
    when: ["report_submitted"],
    act: "report.verify_start",
    since: ["report.submit", "engagement.plan"],
    path: "/engagements/{engagement}",
  },
  judge: {
    noun: "engagement",
    in: ["executing"],
    when: ["findings_answered"],
    act: "finding.accept",
    since: ["finding.respond"],
    path: "/engagements/{engagement}/findings",
  },
  test: {
    noun: "engagement",
    in: ["executing"],
    when: ["report_in_verification"],
    act: "finding.raise",
    since: [
      "report.verify_start",
      "report.resubmit",
      "report.send_back",
      "report.reopen",
      "opinion.return",
      "opinion.hand_back",
    ],
    path: "/engagements/{engagement}/figures",
  },
  review: {
    noun: "engagement",
    in: ["drafted"],
    act: "opinion.review",
    since: ["opinion.draft"],
    path: "/engagements/{engagement}/opinion",
  },
  sign: {
    noun: "engagement",
    in: ["reviewed"],
    when: ["i_sign"],
    act: "opinion.sign",
    since: ["opinion.review"],
    path: "/engagements/{engagement}/opinion",
  },
  ...laterDeskRows,
  approve: {
    noun: "engagement",
    in: ["issued"],
    when: ["report_verified"],
    act: "report.approve",
    since: ["opinion.sign"],
    path: "/approvals/{report}",
  },
  issue: {
    noun: "claim",
    in: ["requested"],
    when: ["report_approved"],
    act: "certificate.issue",
    since: ["claim.request", "report.approve"],
    path: "/approvals/{report}",
  },
  decide_factor: {
    noun: "own_factor",
    in: ["proposed"],
    when: ["not_mine"],
    act: "factor.decide",
    path: "/factors/own/{subject}",
  },
  ...roleDeskRows,
  ...complaintDeskRows,
} as const satisfies Record<string, DeskShape>;

export type Wait = keyof typeof deskRows;
export type DeskRow = DeskShape & { readonly wait: Wait };
export const waitNames = Object.keys(deskRows) as readonly Wait[];
export const allDeskRows: readonly DeskRow[] = waitNames.map((wait) => ({
  ...(deskRows[wait] as DeskShape),
  wait,
}));
/** The acts whose instants the rows ask for. */
export const sinceActs: readonly Permission[] = [
  ...new Set(allDeskRows.flatMap(({ since = [] }) => since)),
];
