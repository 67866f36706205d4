import { approvalsPages } from "./approvals-pages";

export const approvals = {
  ...approvalsPages,
  refused: {
    member:
      "You belong to the reporting organisation, or did in the last 24 months, so you may take no part in its verification or its certificate.",
    certified: "A certificate of this report is valid or suspended. Revoke it first.",
    noOpinion: "No signed opinion stands on this statement.",
    hash: "The opinion is about another statement than the one that stands.",
    noLetter: "There is no such refusal of this report.",
    confirm: "Confirm that you approve this report.",
  },
} as const;
