import { expect, test } from "vitest";
import {
  certificateActs,
  certificateStates,
  claimActs,
  claimStates,
  complaintActs,
  complaintStates,
  engagementActs,
  engagementStates,
  findingActs,
  findingStates,
  refuseState,
  reportActs,
  reportStates,
} from "@/lib/domain/workflow";

/**
 * domain.md 4.1–4.4 and 4.7 read a second time, state by state: what may happen to a thing in that state.
 * What is not written here is refused. Only acts this portal has are listed.
 */
const editing = [
  "report.edit",
  "site.edit",
  "activity.add",
  "activity.change",
  "activity.remove",
  "activity.import",
  "evidence.upload",
  "instrument.edit",
  "measure.edit",
  "retirement.record",
  "factor.adopt",
  "report.sign_off",
];
const claiming = ["retirement.record", "claim.draft", "claim.request"];
const certified = ["certificate.issue", "certificate.reinstate"];
const report = {
  draft: [...editing, "report.submit"],
  submitted: ["report.recall", "report.verify_start"],
  in_verification: ["report.return", "opinion.sign"],
  returned: [...editing, "finding.self_report", "report.resubmit"],
  verified: [...claiming, "report.approve", "report.send_back", "report.reopen"],
  not_verified: ["report.reopen"],
  approved: [...claiming, "report.publish", "report.reopen", "report.withdraw", ...certified],
  published: [...claiming, "report.withdraw", "opinion.withdraw", ...certified],
  superseded: ["opinion.withdraw"],
  withdrawn: ["opinion.withdraw"],
};
/** 4.3: replace and terminate before the opinion is issued; a newcomer declares. */
const running = ["engagement.declare", "engagement.replace", "engagement.terminate"];
const engagement = {
  proposed: ["engagement.assign", "engagement.accept", ...running],
  accepted: ["engagement.plan", ...running],
  planned: ["report.verify_start", "visit.record", ...running],
  executing: [
    ...[
      "finding.raise",
      "finding.reopen",
      "report.return",
      "opinion.draft",
      "sample.test",
      "visit.record",
    ],
    ...running,
  ],
  drafted: ["opinion.review", "opinion.return", ...running],
  reviewed: ["opinion.sign", ...running],
  issued: [
    ...["fact.report", "fact.set_aside", "engagement.reopen", "report.reopen"],
    ...["report.approve", ...certified],
  ],
  reopened: [
    ...["engagement.declare", "engagement.replace", "fact.report", "fact.set_aside"],
    ...["opinion.confirm", "opinion.withdraw", "opinion.second_ruling", "opinion.drop_ruling"],
    "report.reopen",
  ],
  closed: [],
  terminated: [],
};
const finding = {
  open: ["finding.respond", "finding.leave", "finding.withdraw", "finding.convert"],
  responded: ["finding.accept", "finding.reject", "finding.leave"],
  closed_corrected: ["finding.reopen"],
  closed_explained: ["finding.reopen"],
  closed_uncorrected: ["finding.reopen"],
  withdrawn: [],
};
const claim = {
  drafted: ["claim.request", "claim.discard"],
  requested: ["claim.recall", "claim.refuse", "certificate.issue"],
  issued: [],
  discarded: [],
};

const revoking = [
  "certificate.revoke",
  "certificate.second_revocation",
  "certificate.drop_revocation",
];
const certificate = {
  issued: ["certificate.suspend", ...revoking],
  suspended: ["certificate.reinstate", ...revoking],
  revoked: [],
  expired: [],
  superseded: [],
};

/** 4.7; a holder answers while it is looked at, an appeal included. */
const handling = ["complaint.replace", "complaint.withdraw"];
const complaint = {
  received: ["complaint.acknowledge", "complaint.withdraw"],
  acknowledged: ["complaint.open", ...handling],
  review: ["complaint.answer", "complaint.decide", ...handling],
  decided: ["complaint.appeal", "complaint.close"],
  appeal: ["complaint.answer", "complaint.decide", ...handling],
  closed: [],
};

const nouns = [
  { noun: "report", states: reportStates, rows: reportActs, expected: report },
  { noun: "engagement", states: engagementStates, rows: engagementActs, expected: engagement },
  { noun: "finding", states: findingStates, rows: findingActs, expected: finding },
  { noun: "claim", states: claimStates, rows: claimActs, expected: claim },
  { noun: "certificate", states: certificateStates, rows: certificateActs, expected: certificate },
  { noun: "complaint", states: complaintStates, rows: complaintActs, expected: complaint },
];

test.each(nouns)(
  "a $noun allows in each state what the specification says, and no more",
  ({ states, rows, expected }) => {
    expect(Object.keys(expected).sort()).toEqual([...states].sort());
    const acts = [...new Set(rows.map(({ act }) => act))];
    const found = Object.fromEntries(
      states.map((state) => [
        state,
        acts.filter((act) => {
          try {
            refuseState<string>(rows, act, state);
            return true;
          } catch {
            return false;
          }
        }),
      ]),
    );
    const sorted = (table: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(table).map(([state, own]) => [state, [...own].sort()]));
    expect(sorted(found)).toEqual(sorted(expected));
  },
);
