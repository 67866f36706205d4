import type { DeskShape } from "./row";

const restatement = "/reports/{report}/restatement";

/** What waits after the opinion, the issue and the publication, and for whom (domain.md 4.3, 4.4, 4.5). */
export const laterDeskRows = {
  rule: {
    noun: "engagement",
    in: ["reopened"],
    act: "opinion.confirm",
    since: ["engagement.reopen", "opinion.confirm", "opinion.withdraw"],
    path: "/engagements/{engagement}/discovered",
  },
  assess_restatement: {
    noun: "restatement",
    in: ["proposed"],
    act: "restatement.assess",
    path: restatement,
  },
  decide_restatement: {
    noun: "restatement",
    in: ["assessed"],
    when: ["not_mine"],
    act: "restatement.approve",
    path: restatement,
  },
  suspend_asked: {
    noun: "certificate",
    in: ["issued"],
    when: ["suspension_asked"],
    act: "certificate.suspend",
    path: "/certificates/acts?number={subject}&cause=complaint",
  },
  suspend_upheld: {
    noun: "certificate",
    in: ["issued"],
    when: ["complaint_upheld"],
    act: "certificate.suspend",
    path: "/certificates/acts?number={subject}&cause=complaint",
  },
  answer_facts: {
    noun: "engagement",
    in: ["issued"],
    when: ["facts_reported"],
    act: "engagement.reopen",
    since: ["fact.report", "complaint.decide"],
    path: "/engagements/{engagement}/discovered",
  },
  second_revocation: {
    noun: "certificate",
    in: ["issued", "suspended"],
    when: ["i_second"],
    act: "certificate.second_revocation",
    path: "/certificates/acts?number={subject}",
  },
  suspend_lapsed: {
    noun: "certificate",
    in: ["issued"],
    when: ["accreditation_lapsed"],
    act: "certificate.suspend",
    path: "/certificates/acts?number={subject}",
  },
} as const satisfies Record<string, DeskShape>;
