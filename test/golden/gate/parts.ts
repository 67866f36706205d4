import type { CaseFile } from "@/lib/domain/case/case-file";

/** 100,000 t of Scope 1 in the base year, and an acquisition of so many grams since. */
export function baselineWith(grams: number): CaseFile["baseline"] {
  const none = { scope2Location: 0, scope2Market: 0, scope3: 0 };
  const change = { key: "C1", trigger: "structural", on: "2022-06-30", text: "Acquired" } as const;
  return {
    totals: { scope1: 100_000_000_000, ...none },
    thresholdPercent: "5",
    verified: false,
    source: "",
    restatedOn: null,
    changes: [{ ...change, organic: false, effects: { scope1: grams, ...none } }],
  };
}

const yes = { answer: "yes", note: "" } as const;
/** Every criterion of a credit's quality answered with yes. */
export const sure = { real: yes, additional: yes, credibleBaseline: yes, permanent: yes };
export const unanswered = { ...sure, permanent: { answer: "not_shown", note: "" } as const };
