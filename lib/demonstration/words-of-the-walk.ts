import type { Answers } from "@/lib/domain/assurance/opinion-parts/rows";
import type { VerificationPlan } from "@/lib/domain/assurance/plan";
import type { CaseFile } from "@/lib/domain/case/case-file";
import type { Calendar } from "./calendar";

/** What the verifier finds in the first cycle, and what the reporter answers. */
export const findings = [
  {
    kind: "misstatement",
    on: "instrument",
    target: "I1",
    scope: 2,
    effectTonnes: "0.5153",
    asksCorrection: true,
    text: "DEMO: one megawatt-hour of I1 was left out; the certificate range holds 13,500.",
    answer: "DEMO: the last certificate of the range is in now: 13,500 MWh.",
  },
  {
    kind: "clarification",
    on: "section.declarations",
    target: "green_computing",
    scope: null,
    effectTonnes: null,
    asksCorrection: false,
    text: "DEMO: growth of green computing is stated as 110 %, the stated figures give 106.7 %.",
    answer: "DEMO: both figures are rounded to thousands; 110 % lies inside 101.6…111.9 %.",
  },
  {
    kind: "improvement",
    on: "section.activities",
    target: "ch4-n2o",
    scope: 1,
    effectTonnes: null,
    asksCorrection: false,
    text: "DEMO: quantify CH₄ and N₂O of combustion from the next year on.",
    answer: "DEMO: planned for the next year.",
  },
] as const;

export const testNote = "DEMO: seen in its file and calculated again.";

/** What the entries of the registers were compared with. */
export const registerNote =
  "DEMO: compared with leases, suppliers' yearly statements of account and the creditors' ledger.";

/** What was done where the upper limit of the sample stands above materiality. */
export const besideSample =
  "DEMO: the year's kWh of each site compared with the supplier's yearly statement of account; no difference.";

/** Where the team went, while the verification was under way. */
export const visited = ["HZ-A", "HZ-IDC"] as const;

export const opinionText =
  "DEMO: Scope 1 and 2 are materially correct and a fair representation of the greenhouse gas data; for Scope 3 nothing came to our attention that suggests otherwise.";

/** The lead's answers to the parts of the verification statement (domain.md 5.1): all principles met. */
export const answers: Answers = {
  contact: "DEMO: verification@example.org",
  responsibilities:
    "DEMO: the organisation prepared the statement and answers for it; the body gives an independent opinion.",
  criteria: "DEMO: ISO 14064-1:2018; ISO 14064-3:2019",
  recalculation:
    "DEMO: every item of the sample was calculated again from its file and its factor.",
  place: "DEMO: Beijing",
  ...{ relevance: "yes", relevanceTold: "", completeness: "yes", completenessTold: "" },
  ...{ consistency: "yes", consistencyTold: "", transparency: "yes", transparencyTold: "" },
  ...{ accuracy: "yes", accuracyTold: "", dataGaps: "no", dataGapsTold: "" },
  ...{ changes: "no", changesTold: "", qualification: "", qualifiedTonnes: null },
  ...{ subsequentEvents: "no", subsequentEventsTold: "", reasons: [], otherReason: "" },
  noVisitReason: "",
};

/** The engagement's plan: reasonable for Scope 1 and 2, limited for Scope 3, 5 % (domain.md 5.3). */
export function planOf(year: CaseFile, { dayOf }: Calendar): VerificationPlan {
  const percentages = { materialityPercent: "5", performancePercent: "60" };
  return {
    levels: [
      { scopes: "1+2", level: "reasonable", ...percentages },
      { scopes: "3", level: "limited", ...percentages },
    ],
    criteria: [
      "GHG Protocol Corporate Standard 2004",
      "Scope 2 Guidance 2015",
      "Scope 3 Standard 2011",
      "ISO 14064-3:2019",
    ],
    risks:
      "DEMO: completeness of meters, double use of certificates, screening factors of Scope 3.",
    samplingMethod:
      "DEMO: every line at or above performance materiality, others by gram-unit sampling.",
    seed: `DEMO-ant-${year.year.label}`,
    visits: [...visited.map((site) => ({ site, on: dayOf("started"), kind: "on site (DEMO)" }))],
    noVisitReason: "",
    controlTests: year.sites.filter(({ controlTest }) => controlTest).map(({ key }) => key),
  };
}
