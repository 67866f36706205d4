import type { DeskShape } from "./row";

/** What waits of an engagement after its opinion, and for whom (domain.md 4.3). */
export const laterDeskRows = {
  rule: {
    noun: "engagement",
    in: ["reopened"],
    act: "opinion.confirm",
    since: ["engagement.reopen", "opinion.confirm", "opinion.withdraw"],
    path: "/engagements/{engagement}/discovered",
  },
} as const satisfies Record<string, DeskShape>;
