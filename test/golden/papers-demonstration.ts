import { readFileSync } from "node:fs";
import { caseFile } from "@/lib/domain/case/case-file";
import type { Paper } from "@/lib/domain/documents/paper-types";
import { freeze } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import type { Locale } from "@/lib/domain/words/index";
import { factorLibrary } from "@/lib/outside/factor-library";

const text = readFileSync("lib/domain/demonstration/2022.case.json", "utf8");

const declared = caseFile.parse(JSON.parse(text));
const report = { id: "demonstration-2022", revision: 1, cycle: 2 };
const frozen = freeze(report, declared, factorLibrary());
const statement: Statement = JSON.parse(frozen.text);

/** The demonstration year as a paper, its acts as the walk makes them; days are fixed. */
export function demonstrationPaper(locale: Locale): Paper {
  return {
    locale,
    demo: true,
    statement,
    later: [],
    statementSha256: frozen.sha256,
    address: "https://zeroproof.example/v/CN-2026-000123-7",
    verification: {
      body: {
        name: "CEC (demonstration)",
        accreditationBody: "DEMO",
        accreditationNumber: "DEMO-ACC-001",
      },
      criteria: [
        "GHG Protocol Corporate Standard 2004",
        "Scope 2 Guidance 2015",
        "Scope 3 Standard 2011",
        "ISO 14064-3:2019",
      ],
      levels: [
        {
          scopes: "1+2",
          level: "reasonable",
          materialityPercent: "5",
          materialityGrams: 1_054_396_499,
        },
        {
          scopes: "3",
          level: "limited",
          materialityPercent: "5",
          materialityGrams: 15_386_332_950,
        },
      ],
      opinion: {
        ...{ reasons: [], otherReason: "", qualification: null },
        kind: "unmodified",
        issuedOn: "2026-11-04",
        text: "We verified the statement of the year named above. Its Scope 1 and 2 emissions are materially correct and a fair representation of the data. Nothing came to our attention that the Scope 3 emissions are not.",
      },
      lead: "Lead verifier (demo)",
      reviewer: "Independent reviewer (demo)",
      signatory: "Lead verifier (demo)",
      cycles: 2,
      findings: [
        {
          ref: "F-001",
          kind: "misstatement",
          text: "One MWh of I1 was left out.",
          state: "closed_corrected",
          effectGrams: 515_300,
        },
        {
          ref: "F-002",
          kind: "clarification",
          text: "Stated growth of green computing 110 %, recomputed 106.7 %.",
          state: "closed_explained",
          effectGrams: null,
        },
        {
          ref: "F-003",
          kind: "improvement",
          text: "Quantify CH₄ and N₂O of combustion from the next year on.",
          state: "closed_uncorrected",
          effectGrams: null,
        },
      ],
      visits: [
        { site: "HZ-A", on: "2026-09-28", kind: "on site (DEMO)" },
        { site: "HZ-IDC", on: "2026-09-29", kind: "on site (DEMO)" },
      ],
    },
    certificate: {
      number: "CN-2026-000123-7",
      claim: "OP",
      issuer: "CEC (demonstration)",
      issuedBy: "Issuer (demo)",
      issuedOn: "2026-11-19",
      validFrom: "2026-11-19",
      validTo: "2027-11-18",
      rules: demonstrationRules(),
    },
  };
}

/** Four of the rules, one of them with something to print. */
function demonstrationRules(): NonNullable<Paper["certificate"]>["rules"] {
  const passed = "passed" as const;
  return [
    {
      id: "R-01",
      clause: "ISO 14068-1 cl. 7",
      level: "B",
      outcome: passed,
      measured: "",
      limit: { word: "gate.R01.limit" },
      told: { word: "gate.R01.title" },
    },
    {
      id: "R-02",
      clause: "Corporate Standard Ch 9",
      level: "A",
      outcome: passed,
      measured: "1, 2",
      limit: { word: "gate.R02.limit" },
      told: { word: "gate.R02.title" },
    },
    {
      id: "R-16",
      clause: "ISO 14068-1 11.2 a–d",
      level: "A",
      outcome: "warned",
      measured: "K1",
      limit: { word: "gate.R16.limit" },
      told: {
        word: "gate.R16.warn",
        values: { criterion: "additional", project: "Hydropower station", note: "before 2015" },
      },
    },
    {
      id: "R-20",
      clause: "ceiling of E + U (policy)",
      level: "P",
      outcome: passed,
      measured: "21,088 ≥ 21,088",
      limit: { word: "gate.R20.limit", values: { needed: "21,088" } },
      told: { word: "gate.R20.title" },
    },
  ];
}
