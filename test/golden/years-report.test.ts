import { expect, test } from "vitest";
import { type CaseFile, caseFile } from "@/lib/domain/case/case-file";
import { drawAnnualReport } from "@/lib/domain/documents/index";
import { locales, messages } from "@/lib/domain/words/index";
import { demonstrationPaper } from "./papers-demonstration";
import { pagesOf, solid } from "./papers-text";

const change = (key: string, trigger: string, scope1: number, scope3: number) => ({
  key,
  trigger,
  on: "2022-02-01",
  text: `Change ${key}`,
  organic: false,
  effects: { scope1, scope2Location: 0, scope2Market: 0, scope3 },
});

/** The demonstration's figures with what a later report declares beside them; the values are of the test. */
const declared: Partial<CaseFile> = caseFile
  .pick({ baseline: true, denominators: true, targets: true, separate: true })
  .parse({
    baseline: {
      totals: {
        scope1: 2_500_000_000,
        scope2Location: 33_000_000_000,
        scope2Market: 19_000_000_000,
        scope3: 310_000_000_000,
      },
      thresholdPercent: "5",
      verified: true,
      source: "Report of the base year",
      restatedOn: "2022-06-30",
      changes: [
        change("B-1", "structural", 100_000_000, 0),
        change("B-2", "error", -5_000_000, 1_000_000),
      ],
    },
    denominators: [
      {
        key: "D-1",
        kind: "fte",
        name: "Staff",
        quantity: "800",
        unit: "FTE",
        scopes: [1, 2],
        scope2: "location",
        evidence: "",
      },
    ],
    targets: [
      {
        key: "T-1",
        kind: "intensity",
        name: "Per head",
        scopes: [1, 2],
        denominator: "D-1",
        baseYear: 2020,
        baseValue: "50",
        targetYear: 2030,
        targetValue: "25",
        interim: [{ year: 2025, value: "40" }],
        validator: "",
        residualPlan: "",
        source: "",
      },
    ],
    separate: [
      {
        key: "S-1",
        kind: "removals",
        name: "Trees",
        quantity: "3",
        unit: "t",
        text: "",
        evidence: "",
      },
    ],
  });

test.each(locales)(
  "the annual report in %s prints base year, intensity and targets",
  async (locale) => {
    const paper = demonstrationPaper(locale);
    const statement = { ...paper.statement, case: { ...paper.statement.case, ...declared } };
    const text = solid((await pagesOf(await drawAnnualReport({ ...paper, statement }))).join(""));
    const { progress } = messages[locale];
    // 2,500.00 + 100.00 − 5.00 = 2,595.00 t; Scope 1 is 2,410.24 t: −7.1 %. Scope 3: 310,000 + 1.
    for (const figure of ["2,595.00", "100.00", "\u22125.00", "\u22127.1%", "310,001.00"])
      expect(text).toContain(figure);
    // 35,376.61 t by location ÷ 800; on the path 50 → 25 of ten years 2022 stands at 45.
    for (const figure of ["35,376.61", "44.22", "45.00"]) expect(text).toContain(figure);
    for (const word of [
      progress.base.causes.structural,
      progress.paper.intensity,
      progress.targets.onTrack,
      progress.paper.separateNote,
    ])
      expect(text).toContain(solid(word));
  },
  120_000,
);
