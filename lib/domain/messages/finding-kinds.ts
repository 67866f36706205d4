import type { KindShape } from "./kind-rows";

const answering = ["reporter", "contributor"] as const;
const team = ["lead_verifier", "verifier"] as const;
const findings = "/reports/{report}/findings";

/** Who is told of a finding that waits for them, on either side (domain.md 4.2). */
export const findingKinds = {
  finding_raised: {
    group: "work",
    on: "finding.raise",
    to: answering,
    path: findings,
    gathers: true,
  },
  finding_answered: {
    group: "work",
    on: "finding.respond",
    to: team,
    path: "/engagements/{engagement}/findings",
    gathers: true,
  },
  finding_rejected: {
    group: "work",
    on: "finding.reject",
    to: answering,
    path: findings,
    gathers: true,
  },
  finding_reopened: {
    group: "work",
    on: "finding.reopen",
    to: answering,
    path: findings,
    gathers: true,
  },
  finding_converted: {
    group: "work",
    on: "finding.convert",
    to: answering,
    path: findings,
    gathers: true,
  },
} as const satisfies Record<string, KindShape>;

/** The day of an answer: for who owes it, and for the lead once it has passed. */
export const findingDeadlineKinds = {
  finding_due: { group: "deadline", to: answering, path: findings },
  finding_overdue: {
    group: "deadline",
    to: ["lead_verifier"],
    path: "/engagements/{engagement}/findings",
  },
} as const satisfies Record<string, KindShape>;
