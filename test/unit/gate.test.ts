import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "@/lib/domain/case/case-file";
import type { GateFacts, GateRetirement } from "@/lib/domain/gate/facts";
import { rules, runGate } from "@/lib/domain/gate/run";
import { freeze, readStatement } from "@/lib/domain/statement";
import type { Statement } from "@/lib/domain/statement-types";
import { messages } from "@/lib/domain/words/index";
import { factorLibrary } from "@/lib/outside/factor-library";
import { activityOf, demonstration, siteOf, smallCase } from "../golden/small-case";

const library = factorLibrary();
const report = { id: "r", revision: 1, cycle: 1 };
const statementOf = (file: CaseFile): Statement =>
  readStatement(freeze(report, file, library).text);
const demo = statementOf(demonstration);

/** The demonstration as it stands when its claim is drafted. */
const facts: GateFacts = {
  statement: demo,
  statementSha256: "ab12",
  opinion: { kind: "unmodified", statementSha256: "ab12", issuedAt: "2026-11-04T10:00:00.000Z" },
  findings: [{ state: "closed_corrected" }, { state: "closed_explained" }],
  materiality: [],
  understatementGrams: 0,
  hands: [
    { userId: "reporter", side: "organisation" },
    { userId: "lead", side: "verification" },
    { userId: "reviewer", side: "review" },
    { userId: "issuer", side: "issue" },
  ],
  assignments: [
    { userId: "lead", duty: "lead_verifier", signs: 1 },
    { userId: "verifier", duty: "verifier", signs: 0 },
    { userId: "reviewer", duty: "reviewer", signs: 0 },
    { userId: "issuer", duty: "issuer", signs: 0 },
  ],
  insiders: [],
  retirements: demo.case.retirements.map((one) => ({
    ...one,
    checkedAt: "2026-11-06T10:00:00.000Z",
    claimId: null,
    onFile: true,
  })),
};

test("the demonstration's operational claim passes, and four things are printed with it", () => {
  const results = runGate(facts);
  const by = (outcome: string) =>
    results.filter((one) => one.outcome === outcome).map(({ id }) => id);
  expect(by("blocked")).toEqual([]);
  expect(by("warned")).toEqual(["R-16", "R-32", "R-35", "R-36"]);
  expect(results.find(({ id }) => id === "R-20")?.measured).toBe("21,088 ≥ 21,088");
  expect(results.find(({ id }) => id === "R-35")?.told).toEqual({
    word: "gate.R35.warn",
    values: { tonnes: expect.any(String), sites: "DC-ZJK, DC-HZ" },
  });
});

test("a footprint statement passes with the share under another GWP set printed", () => {
  const claim: CaseFile["claim"] = { type: "FP", subject: "all", scopes: [1, 2, 3], markets: [] };
  const statement = statementOf({ ...demonstration, claim });
  const results = runGate({ ...facts, statement });
  expect(results.filter(({ outcome }) => outcome === "blocked")).toEqual([]);
  expect(results.find(({ id }) => id === "R-09")?.measured).toMatch(/^3\.22%; 2\.92%$/);
  expect(results.map(({ id }) => id)).not.toContain("R-20");
});

/** Each rule with one change that makes it fail, and what it then says. */
const [k1] = facts.retirements;
const credit = (parts: Partial<GateRetirement>): Partial<GateFacts> =>
  k1 ? { retirements: [{ ...k1, ...parts }] } : {};
const declared = (parts: Partial<CaseFile>): Partial<GateFacts> => ({
  statement: { ...demo, case: { ...demo.case, ...parts } },
});
const figured = (parts: Partial<Statement["figures"]>): Partial<GateFacts> => ({
  statement: { ...demo, figures: { ...demo.figures, ...parts } },
});
const counted = (parts: Partial<Statement["figures"]["inventory"]>) =>
  figured({ inventory: { ...demo.figures.inventory, ...parts } });
const claim = (parts: Partial<NonNullable<CaseFile["claim"]>>) =>
  declared({ claim: demo.case.claim && { ...demo.case.claim, ...parts } });
const { lines, instruments } = demo.figures.inventory;
const level = {
  scopes: "1+2",
  reportedGrams: 1,
  materialityPercent: "5",
  materialityGrams: 1_054_396_499,
  performanceGrams: 1,
  standingGrams: 0,
} as const;
const org: CaseFile = {
  ...demonstration,
  claim: { type: "ORG", subject: "the organisation", scopes: [1, 2, 3], markets: [] },
};

const failing: readonly (readonly [string, Partial<GateFacts>, string, string])[] = [
  ["R-01", claim({ subject: " " }), "blocked", "gate.R01.block"],
  [
    "R-02",
    counted({ lines: lines.filter(({ scope }) => scope !== 1) }),
    "blocked",
    "gate.R02.block",
  ],
  [
    "R-03",
    counted({ lines: lines.filter(({ basis }) => basis !== "market") }),
    "blocked",
    "gate.R03.block",
  ],
  [
    "R-04",
    counted({ instruments: instruments.map((one) => ({ ...one, failing: ["3"] })) }),
    "blocked",
    "gate.R04.block",
  ],
  ["R-05", { statement: statementOf({ ...org, exclusions: [] }) }, "blocked", "gate.R05.undecided"],
  ["R-06", claim({ scopes: [1, 2, 3] }), "blocked", "gate.R06.block"],
  ["R-06", claim({ subject: "operations per ISO 14068-1" }), "blocked", "gate.R06.block"],
  ["R-07", { opinion: null }, "blocked", "gate.R07.block"],
  ["R-07", { statementSha256: "other" }, "blocked", "gate.R07.block"],
  [
    "R-07",
    { opinion: facts.opinion && { ...facts.opinion, kind: "modified" } },
    "blocked",
    "gate.R07.block",
  ],
  [
    "R-09",
    counted({ lines: lines.map((line) => ({ ...line, flags: ["gwp_mismatch"] as const })) }),
    "blocked",
    "gate.R09.block",
  ],
  ["R-11", declared({ plan: null }), "blocked", "gate.R11.block"],
  [
    "R-11",
    declared({ plan: demo.case.plan && { ...demo.case.plan, reviewedOn: "2025-11-03" } }),
    "blocked",
    "gate.R11.old",
  ],
  [
    "R-12",
    figured({ reductions: { ...demo.figures.reductions, inSubject: 0 } }),
    "blocked",
    "gate.R12.block",
  ],
  [
    "R-14", // 2022 is the base year: its residual is the path’s own 21,087.93 t, here 10,000 t above
    neutralOrganisation({ baseYear: 2022, baseTonnes: "11087.93" }),
    "warned",
    "gate.R14.warn",
  ],
  [
    "R-14",
    neutralOrganisation({ baseYear: 2019, baseTonnes: "11087.93" }),
    "blocked",
    "gate.R14.block",
  ],
  ["R-15", credit({ forward: true }), "blocked", "gate.R15.block"],
  ["R-15", credit({ retiredOn: "2021-09-14" }), "blocked", "gate.R15.block"],
  ["R-16", credit({ criteria: unanswered() }), "blocked", "gate.R16.block"],
  ["R-17", credit({ retiredOn: "2024-01-01" }), "blocked", "gate.R17.block"],
  ["R-18", credit({ programme: "XYZ" }), "blocked", "gate.R18.block"],
  ["R-19", credit({ onFile: false }), "blocked", "gate.R19.block"],
  ["R-19", credit({ projectName: "" }), "blocked", "gate.R19.block"],
  ["R-20", credit({ quantity: 21_087 }), "blocked", "gate.R20.block"],
  ["R-20", { understatementGrams: 70_031 }, "blocked", "gate.R20.block"],
  ["R-20", { retirements: [] }, "blocked", "gate.R20.block"],
  ["R-21", credit({ serial: "DEMO" }), "blocked", "gate.R21.serial"],
  ["R-21", credit({ claimId: "another" }), "blocked", "gate.R21.bound"],
  [
    "R-21",
    { retirements: [...facts.retirements, ...facts.retirements] },
    "blocked",
    "gate.R21.block",
  ],
  ["R-21", credit({ programme: "GS", serial: "GS1" }), "warned", "gate.R21.unread"],
  ["R-22", credit({ vintageTo: "2016-12-31" }), "warned", "gate.R22.warn"],
  ["R-22", credit({ vintageTo: "2023-12-31" }), "warned", "gate.R22.warn"],
  ["R-23", credit({ adjustment: "unknown" }), "warned", "gate.R23.warn"],
  ["R-24", credit({ beneficiary: "Somebody else" }), "blocked", "gate.R24.block"],
  ["R-24", credit({ purpose: "Scope 1+2 2021" }), "blocked", "gate.R24.block"],
  [
    "R-25",
    figured({ bridge: { ...demo.figures.bridge, residual: demo.figures.bridge.residual - 1 } }),
    "blocked",
    "gate.R25.block",
  ],
  [
    "R-25",
    counted({ lines: lines.filter(({ scope }) => scope !== 1) }),
    "blocked",
    "gate.R25.block",
  ],
  [
    "R-25",
    figured({ bridge: { ...demo.figures.bridge, substitution: 14_288_680_100 } }),
    "blocked",
    "gate.R25.block",
  ],
  ["R-26", declared({ baseline: baselineWith(5_100_000_000) }), "blocked", "gate.R26.block"],
  ["R-27", { findings: [{ state: "responded" }] }, "blocked", "gate.R27.open"],
  [
    "R-27",
    {
      materiality: [{ ...level, uncorrectedGrams: 1_054_396_499, uncorrectedIsMaterial: true }],
    },
    "blocked",
    "gate.R27.block",
  ],
  ["R-28", { insiders: ["verifier"] }, "blocked", "gate.R28.block"],
  [
    "R-28",
    { hands: [...facts.hands, { userId: "lead", side: "organisation" }] },
    "blocked",
    "gate.R28.block",
  ],
  [
    "R-28",
    { assignments: [...facts.assignments, { userId: "lead", duty: "issuer", signs: 0 }] },
    "blocked",
    "gate.R28.block",
  ],
  [
    "R-28",
    { assignments: [{ userId: "reviewer", duty: "reviewer", signs: 1 }] },
    "blocked",
    "gate.R28.block",
  ],
  ["R-29", claim({ subject: "a carbon neutral company" }), "blocked", "gate.R29.block"],
  ["R-29", claim({ subject: "净零运营" }), "blocked", "gate.R29.block"],
  [
    "R-33",
    { opinion: facts.opinion && { ...facts.opinion, issuedAt: "2024-12-22T00:00:00.000Z" } },
    "blocked",
    "gate.R33.block",
  ],
  [
    "R-35",
    declared({ sites: demo.case.sites.map((one) => ({ ...one, controlTest: null })) }),
    "blocked",
    "gate.R35.block",
  ],
];

describe("each rule fails for its reason", () => {
  test.each(failing)("%s: %#", (id, change, outcome, word) => {
    const result = runGate({ ...facts, ...change }).find((one) => one.id === id);
    expect([result?.outcome, result?.told.word]).toEqual([outcome, word]);
  });
});

/** What makes the rules that only print a warning in the demonstration pass in silence. */
const silent: readonly (readonly [string, Partial<GateFacts>])[] = [
  ["R-16", credit({ criteria: sure() })],
  ["R-36", credit({ soldAsCertificates: { answer: "no", note: "registry letter" } })],
  [
    "R-32",
    { opinion: facts.opinion && { ...facts.opinion, issuedAt: "2024-12-31T00:00:00.000Z" } },
  ],
  [
    "R-35",
    declared({
      sites: demo.case.sites.map((one) => ({
        ...one,
        controlTest: one.controlTest && { ...one.controlTest, ownEquipment: false },
      })),
    }),
  ],
];

test("a change of the base year below the threshold passes, with its share", () => {
  const change = declared({ baseline: baselineWith(4_900_000_000) });
  const result = runGate({ ...facts, ...change }).find(({ id }) => id === "R-26");
  expect([result?.outcome, result?.measured]).toEqual(["passed", "4.90% / 5.0%"]);
});

test.each(silent)("%s passes in silence where nothing is in doubt", (id, change) => {
  const result = runGate({ ...facts, ...change }).find((one) => one.id === id);
  expect(result?.outcome).toBe("passed");
});

test("an organisation's claim passes the completeness rule with every category decided", () => {
  const exclusions = demonstration.exclusions.map((one) => ({ ...one, estimatedGrams: 0 }));
  const statement = statementOf({ ...org, exclusions });
  expect(runGate({ ...facts, statement }).find(({ id }) => id === "R-05")?.outcome).toBe("passed");
});

test("every rule has a case in which it passes and one in which it does not", () => {
  const fails = new Set([...failing, ...silent].map(([id]) => id));
  expect(rules.map(({ id }) => id).filter((id) => !fails.has(id))).toEqual([]);
});

test("a year without leased sites or credits is not concerned by their rules", () => {
  const statement = statementOf(
    smallCase({
      sites: [siteOf()],
      activities: [activityOf()],
      claim: { type: "CON", subject: "works", scopes: [1, 2], markets: [] },
    }),
  );
  const results = runGate({ ...facts, statement, retirements: [] });
  expect(results.find(({ id }) => id === "R-21")?.outcome).toBe("not_applicable");
  expect(results.map(({ id }) => id)).not.toContain("R-35");
});

test("every outcome can be said in both languages", () => {
  const told = [
    ...runGate(facts),
    ...failing.flatMap(([id, change]) =>
      runGate({ ...facts, ...change }).filter((one) => one.id === id),
    ),
  ].map((one) => one.told);
  for (const locale of ["en", "zh-CN"] as const) {
    const missing: string[] = [];
    const t = createTranslator({
      locale,
      messages: messages[locale],
      onError: (error) => missing.push(error.message),
    });
    const say = t as unknown as (word: string, values?: Record<string, string | number>) => string;
    for (const { word, values } of told) expect(say(word, values)).not.toContain("{");
    expect(missing).toEqual([]);
  }
});

function sure() {
  const yes = { answer: "yes", note: "" } as const;
  return { real: yes, additional: yes, credibleBaseline: yes, permanent: yes };
}

function unanswered() {
  return { ...sure(), permanent: { answer: "not_shown", note: "" } as const };
}

/** A claim for the whole organisation, with the plan's base elsewhere. */
function neutralOrganisation(plan: Partial<NonNullable<CaseFile["plan"]>>): Partial<GateFacts> {
  const org: CaseFile["claim"] = { type: "ORG", subject: "all", scopes: [1, 2, 3], markets: [] };
  return declared({ claim: org, plan: demo.case.plan && { ...demo.case.plan, ...plan } });
}

/** 100,000 t of Scope 1 in the base year, and an acquisition of so many grams since. */
function baselineWith(grams: number): CaseFile["baseline"] {
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
