import type { KindShape } from "./kind-rows";

const entry = ["reporter", "org_admin"] as const;
const rulers = ["lead_verifier", "reviewer"] as const;
const restatement = "/reports/{report}/restatement";
const discovered = "/engagements/{engagement}/discovered";

/** What is told of an engagement, its opinion and its report after the opinion. */
export const laterKinds = {
  fact_reported: {
    group: "work",
    on: "fact.report",
    to: ["lead_verifier", "body_admin"],
    path: discovered,
  },
  engagement_reopened: {
    group: "outcome",
    on: "engagement.reopen",
    to: [...entry, "assigned", "body_admin"],
    path: discovered,
  },
  confirming_waits: { group: "work", on: "opinion.confirm", to: rulers, path: discovered },
  withdrawing_waits: { group: "work", on: "opinion.withdraw", to: rulers, path: discovered },
  opinion_confirmed: {
    group: "outcome",
    on: "opinion.second_ruling",
    when: { decided: "confirm" },
    to: [...entry, "assigned", "body_admin"],
    path: discovered,
  },
  opinion_withdrawn: {
    group: "outcome",
    on: "opinion.second_ruling",
    when: { decided: "withdraw" },
    to: [...entry, "assigned", "body_admin"],
    path: discovered,
  },
  verification_resumed: {
    group: "outcome",
    on: "report.reopen",
    to: [...entry, "assigned"],
    path: discovered,
  },
  restatement_proposed: {
    group: "work",
    on: "restatement.propose",
    to: ["reporter"],
    path: restatement,
    ended: true,
  },
  edition_skipped: {
    group: "outcome",
    on: "edition.skip",
    to: ["org_admin", "platform_admin"],
    path: "/audit",
  },
  restatement_assessed: {
    group: "work",
    on: "restatement.assess",
    to: ["org_admin"],
    path: restatement,
    ended: true,
  },
  restatement_approved: {
    group: "work",
    on: "restatement.approve",
    to: ["reporter"],
    path: restatement,
    ended: true,
  },
  restatement_declined: {
    group: "outcome",
    on: "restatement.decline",
    to: ["reporter", "lead_verifier"],
    path: restatement,
    ended: true,
  },
  report_withdrawn: {
    group: "outcome",
    on: "report.withdraw",
    to: entry,
    path: "/reports/{report}",
  },
} as const satisfies Record<string, KindShape>;
