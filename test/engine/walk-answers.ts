import type { Answers } from "@/lib/domain/assurance/opinion-parts/rows";

/** The lead's answers to the parts of the verification statement where all is well (domain.md 5.1). */
export const answers: Answers = {
  contact: "verification@example.org",
  responsibilities: "The organisation prepares, the body verifies.",
  criteria: "ISO 14064-1:2018",
  recalculation: "Each item of the sample was calculated again.",
  place: "Beijing",
  ...{ relevance: "yes", relevanceTold: "", completeness: "yes", completenessTold: "" },
  ...{ consistency: "yes", consistencyTold: "", transparency: "yes", transparencyTold: "" },
  ...{ accuracy: "yes", accuracyTold: "", dataGaps: "no", dataGapsTold: "" },
  ...{ changes: "no", changesTold: "", qualification: "", qualifiedTonnes: null },
  ...{ subsequentEvents: "no", subsequentEventsTold: "", reasons: [], otherReason: "" },
  noVisitReason: "Visited the year before.",
};
