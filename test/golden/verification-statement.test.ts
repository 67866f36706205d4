import { beforeAll, describe, expect, test } from "vitest";
import { readAnswers } from "@/lib/domain/assurance/opinion-parts/guards";
import { type StatedFacts, statedOf } from "@/lib/domain/assurance/opinion-parts/stated";
import { paperVerification, type VerificationFacts } from "@/lib/domain/assurance/paper-facts";
import { drawVerificationStatement } from "@/lib/domain/documents/index";
import type { VerificationPaper } from "@/lib/domain/documents/verification/verification-types";
import { type Locale, locales } from "@/lib/domain/words/index";
import { answers } from "../engine/walk-answers";
import { demonstrationPaper } from "./papers-demonstration";
import { pagesOf, solid } from "./papers-text";

const patience = 120_000;

/** The titles of domain.md 5.1 in their order, written out. */
const titles = {
  en: [
    ...["Verifier", "Verification team", "Object of the verification", "Responsibilities"],
    ...["Criteria", "Assurance and materiality", "Work done", "Site visits", "Principles"],
    ...["Data gaps", "Uncorrected misstatements"],
    "Uncorrected non-conformities and prior-year issues",
    ...["Uncorrected non-compliances", "Recommended improvements", "Changes and conditions"],
    ...["Reductions, instruments and retirements examined", "Conclusion"],
    "Place, date and signature",
  ],
  "zh-CN": [
    ...["核查机构", "核查组", "核查对象", "责任", "准则", "保证等级与重要性", "所做工作"],
    ...["现场访问", "原则", "数据缺口", "未更正的错报", "未更正的不符合项与往年事项"],
    ...["未更正的不合规事项", "改进建议", "变化与条件", "所审查的减排、工具与注销", "结论"],
    "地点、日期与签字",
  ],
} as const;

const finding = (ref: string, kind: VerificationFacts["findings"][number]["kind"]) => ({
  ...{ id: ref, ref, kind, state: "closed_uncorrected" as const, scope: null, material: 0 },
  effectGrams: null as number | null,
});
const person = (who: string, duty: "lead_verifier" | "verifier" | "reviewer", expert = 0) => ({
  ...{ name: `${who} of the test`, duty, expert },
  ...{ independent: 1, competent: 1 },
});

/** The demonstration's statement under a mixed plan, with the findings and answers that a case has. */
function paperOf(
  locale: Locale,
  findings: VerificationFacts["findings"],
  told: Partial<typeof answers> = {},
  kind: "unmodified" | "modified" | "adverse" = "unmodified",
): VerificationPaper {
  const paper = demonstrationPaper(locale);
  const { verification, statement } = paper;
  if (!verification) throw new Error("the demonstration is verified");
  const percentages = { materialityPercent: "5", performancePercent: "60" };
  const { reasons, otherReason, ...parts } = { ...answers, ...told };
  const opinion = { ...verification.opinion, kind, reasons, otherReason };
  const of: VerificationFacts = {
    plan: {
      levels: [
        { scopes: "1+2", level: "reasonable", ...percentages },
        { scopes: "3", level: "limited", ...percentages },
      ],
      criteria: ["ISO 14064-3:2019"],
      risks: "Completeness of meters.",
      samplingMethod: "Gram-unit sampling.",
      seed: "test",
      visits: [
        { site: "HZ-A", on: "2026-09-28", kind: "on site" },
        { site: "HZ-IDC", on: "2026-09-29", kind: "on site" },
      ],
      noVisitReason: "",
      controlTests: [],
    },
    body: {
      ...{ legalName: "CEC (demonstration)", accreditationBody: "DEMO" },
      accreditationNumber: "DEMO-ACC-001",
      ...{ accreditedScopes: '["organisation","project"]', accreditedSectors: "General; power" },
    },
    opinion: {
      kind,
      text: "",
      parts: JSON.stringify(parts),
      paper: "",
      issuedAt: "2026-11-04T08:00:00.000Z",
    },
    signers: { lead: "", reviewer: "", signatory: "" },
    people: [
      person("Lead", "lead_verifier"),
      person("Member", "verifier"),
      person("Expert", "verifier", 1),
      person("Reviewer", "reviewer"),
    ],
    findings,
    texts: new Map(findings.map(({ id }) => [id, `What ${id} says.`])),
    cycle: 2,
    totals: statement.figures.inventory.totals,
  };
  const stated = statedOf(of, statement, facts);
  if (!stated) throw new Error("the parts were answered");
  const { body } = paperVerification(of);
  return { ...paper, verification: { ...verification, opinion, body }, stated, withdrawn: null };
}

/** One retirement and one instrument tested, registers compared; the retirement seen in its registry before the opinion. */
const facts: StatedFacts = {
  draftedOn: "2026-11-02",
  noEventsOn: "2026-11-04",
  country: "CN",
  registrationNumber: "BODY-77",
  sample: [
    {
      ...{ subject: "retirement", key: "K1", scopes: "1+2", stratum: "retirement" },
      ...{ grams: null, result: "agrees", errorGrams: null },
    },
    {
      ...{ subject: "instrument", key: "I1", scopes: "1+2", stratum: "instrument" },
      ...{ grams: null, result: "not_testable", errorGrams: null },
    },
    ...(
      [
        ["sites:HZ-A", "agrees"],
        ["sites:HZ-B", "differs"],
        ["sites:SH", "not_testable"],
        ["meters:hz-a.purchased-electricity", "agrees"],
        ["suppliers:", "agrees"],
      ] as const
    ).map(([key, result]) => ({
      ...{
        subject: "register" as const,
        key,
        scopes: "1+2" as const,
        stratum: "register" as const,
      },
      ...{ grams: null, result, errorGrams: null },
    })),
  ],
  steps: [
    { cycle: 1, scopes: "3", kind: "extension", text: "The limit stood above T." },
    { cycle: 1, scopes: "1+2", kind: "procedure", text: "Of a cycle before." },
    { cycle: 2, scopes: "1+2", kind: "procedure", text: "Suppliers' yearly statements compared." },
  ],
  visits: [
    { site: "HZ-A", from: "2026-09-28", to: "2026-09-29", kind: "on_site", note: "Meters read." },
  ],
  checks: [
    { key: "K1", on: "2026-10-05", result: "confirmed", url: "https://registry.example/728" },
  ],
};

/** The text of one part: from its own number and title to those of the next. */
function partOf(text: string, locale: Locale, number: number): string {
  const head = (n: number) => solid(`${n}${titles[locale][n - 1] ?? "\uffff"}`);
  const from = text.indexOf(head(number));
  const to = text.indexOf(head(number + 1), from);
  expect(from, head(number)).toBeGreaterThan(-1);
  return text.slice(from + head(number).length, to < 0 ? undefined : to);
}
const textOf = async (paper: VerificationPaper) =>
  solid((await pagesOf(await drawVerificationStatement(paper))).join(""));

/** Content of each part, by its number; T is 5 % of 21,087.93 and of 307,726.66 t, performance 60 % of T. */
const content: Readonly<Record<Locale, Readonly<Record<number, readonly string[]>>>> = {
  en: {
    1: [
      ...["CEC (demonstration)", "DEMO-ACC-001", "BODY-77", "China", answers.contact],
      "Accredited for the greenhouse gas statements of organisations and projects",
      "Sectors of the accreditation General; power",
    ],
    2: ["Lead verifier (demo)", "Member of the test", "Expert of the test", "reviewer (demo)"],
    3: ["1 Jan – 31 Dec 2022", "operational control", "2,410.24", "32,966.37", "307,726.66"],
    4: [answers.responsibilities, "no consultancy in the last three years"],
    5: [answers.criteria],
    6: ["mixed", "reasonable", "limited", "5.0%", "1,054.40", "632.64", "15,386.33", "9,231.80"],
    7: [
      "Completeness of meters.",
      answers.recalculation,
      "7 items tested: 4 agree, 1 differ, 2",
      "2 of 3 sites; something missing: 1",
      "1 of 1 meters and accounts; something missing: 0",
      "suppliers: the year names none",
      "Scope 3: 1 ×",
      "Beside the sample, Scope 1 and 2",
      "Suppliers' yearly statements compared.",
      "at 95%",
      "at 80%",
    ],
    8: ["28 Sep – 29 Sep 2026", "On site", "Meters read.", "Planned and not visited"],
    9: ["Relevance", "Completeness", "Consistency", "Transparency", "Accuracy", "met"],
    10: ["No data gap was filled."],
    11: ["None."],
    12: ["None."],
    13: ["None."],
    14: ["F-003", "What F-003 says."],
    15: [
      "Revision 1",
      "2 cycles",
      "No change in the year",
      "asked about up to 2 Nov 2026: none.",
      "at the signature, 4 Nov 2026: nothing",
    ],
    16: ["99728-9900000001", "21,088", "confirmed 5 Oct 2026", "Not testable", "13,500"],
    17: ["unmodified", "is materially correct and a fair", "nothing came to our attention"],
    18: [answers.place, "4 Nov 2026", "Lead verifier (demo)"],
  },
  "zh-CN": {
    1: [
      ...["DEMO-ACC-001", "BODY-77", "中国", answers.contact],
      ...["认可范围：以下对象的温室气体声明组织和项目", "认可的行业General; power"],
    ],
    2: ["Member of the test", "技术专家", "Expert of the test", "独立复核人"],
    3: ["2022年1月1日至12月31日", "2,410.24", "32,966.37", "307,726.66"],
    4: [answers.responsibilities, "最近三年未为其提供咨询"],
    5: [answers.criteria],
    6: ["混合", "合理", "有限", "5.0%", "1,054.40", "632.64", "15,386.33", "9,231.80"],
    7: [
      "Completeness of meters.",
      answers.recalculation,
      "已测试7项：4项一致，1项有差异",
      "场所：共3条，已对照2条；有遗漏：1",
      "计量表与账户：共1条，已对照1条；有遗漏：0",
      "供应商：该年度未列出",
      "Suppliers' yearly statements compared.",
      "（95%）",
    ],
    8: ["2026年9月28日", "Meters read.", "已计划而未访问"],
    9: ["相关性", "完整性", "一致性", "透明性", "准确性", "符合"],
    10: ["没有已填补的数据缺口。"],
    11: ["无。"],
    12: ["无。"],
    13: ["无。"],
    14: ["F-003", "What F-003 says."],
    15: ["第1版", "2轮", "无重述", "询问截至2026年11月2日）：无。"],
    16: ["99728-9900000001", "21,088", "2026年10月5日确认", "无法测试", "13,500"],
    17: ["无保留", "在所有重大方面正确", "未发现任何事项"],
    18: [answers.place, "2026年11月4日", "Lead verifier (demo)"],
  },
};

describe.each(locales)("the verification statement in %s", (locale) => {
  const paper = paperOf(locale, [finding("F-003", "improvement")]);
  let text: string;
  beforeAll(async () => {
    text = await textOf(paper);
  }, patience);

  test.each(titles[locale].map((title, n) => [n + 1, title] as const))(
    "has part %i, %s, with its content",
    (number) => {
      const part = partOf(text, locale, number);
      for (const one of content[locale][number] ?? ["never"]) expect(part).toContain(solid(one));
    },
  );

  test("names the hash of the statement in its object and beside the signature", () => {
    expect(partOf(text, locale, 3)).toContain(paper.statementSha256);
    expect(partOf(text, locale, 18)).toContain(paper.statementSha256);
  });
});

test("an adverse one lists what was left, by kind, with tonnes and whether it is material", async () => {
  const left = [
    { ...finding("F-001", "misstatement"), scope: 1, effectGrams: -1_200_000_000, material: 1 },
    finding("F-002", "non_conformity"),
    finding("F-004", "prior_year"),
    finding("F-005", "non_compliance"),
    { ...finding("F-006", "data_limitation"), scope: 3, effectGrams: 2_500_000 },
  ];
  const told = {
    ...({ accuracy: "no", accuracyTold: "Meters were not calibrated." } as const),
    ...({ dataGaps: "yes", dataGapsTold: "Gap of May: mean of four months, 3 t." } as const),
    ...({ changes: "yes", changesTold: "A site was sold in June." } as const),
    ...({ subsequentEvents: "yes", subsequentEventsTold: "A meter was replaced." } as const),
    ...({ reasons: ["misstatement", "other"], otherReason: "The archive burnt." } as const),
  };
  for (const locale of locales) {
    const text = await textOf(paperOf(locale, left, told, "adverse"));
    const part = (number: number) => partOf(text, locale, number);
    const yes = { en: "yes", "zh-CN": "是" }[locale];
    expect(part(9)).toContain(solid(told.accuracyTold));
    expect(part(10)).toContain(solid(told.dataGapsTold));
    expect(part(10)).toContain("F-006");
    expect(part(11)).toContain("F-001");
    expect(part(11)).toContain(`\u22121,200.00${yes}`);
    expect(part(11)).not.toContain("F-002");
    for (const ref of ["F-002", "F-004"]) expect(part(12)).toContain(ref);
    expect(part(13)).toContain("F-005");
    expect(part(14)).toContain({ en: "None.", "zh-CN": "无。" }[locale]);
    expect(part(15)).toContain(solid(told.changesTold));
    expect(part(15)).toContain(solid(told.subsequentEventsTold));
    const why = {
      en: ["Uncorrected material misstatement", "Other reason: The archive burnt."],
      "zh-CN": ["存在未更正的重大错报", "其他原因: The archive burnt."],
    }[locale];
    for (const one of why) expect(part(17)).toContain(solid(one));
    expect(part(17)).not.toContain(
      solid({ en: "Limitation of the data", "zh-CN": "数据受限" }[locale]),
    );
    const said = { en: "is not materially correct", "zh-CN": "在重大方面不正确" }[locale];
    expect(part(17).split(solid(said))).toHaveLength(3); // a paragraph per scope group
  }
}, 120_000);

test("a modified one prints its qualification and its tonnes", async () => {
  const told = { qualification: "Meter 3 was not read.", qualifiedTonnes: "-1250.5" };
  const text = await textOf(paperOf("en", [], told, "modified"));
  expect(partOf(text, "en", 17)).toContain(solid("Qualification, \u22121,250.5 t CO₂e"));
  expect(partOf(text, "en", 17)).toContain(solid(told.qualification));
  expect(partOf(text, "en", 17)).toContain(solid("Except for the qualification below"));
}, 120_000);

test("one drafted before subsequent events and reasons were asked about is drawn with what it has", async () => {
  const paper = paperOf("en", [], {}, "adverse");
  const { subsequentEvents, subsequentEventsTold, reasons, otherReason, noVisitReason, ...then } =
    answers;
  const old = readAnswers(JSON.stringify(then));
  if (!old) throw new Error("the parts were answered");
  const text = await textOf({ ...paper, stated: { ...paper.stated, answers: old } });
  expect(partOf(text, "en", 15)).not.toContain(solid("Subsequent events"));
  expect(partOf(text, "en", 17)).not.toContain(solid("Reasons why"));
}, 120_000);

test("one whose sample had a whole register as an item says that, and counts no entries", async () => {
  const paper = paperOf("en", []);
  const tests = [{ subject: "register", key: "sites", result: "agrees" } as const];
  const part = partOf(await textOf({ ...paper, stated: { ...paper.stated, tests } }), "en", 7);
  expect(part).toContain(solid("sites: compared as a whole"));
  expect(part).not.toContain(solid("something missing"));
}, 120_000);

test("one that was withdrawn says so on every page, with the day, the reason and what replaces it", async () => {
  const withdrawn = { on: "2026-12-01", reason: "A meter was read twice.", replacement: null };
  const instead = { kind: "modified", issuedOn: "2026-12-20" } as const;
  for (const locale of locales) {
    const paper = { ...paperOf(locale, []), withdrawn };
    const pages = (await pagesOf(await drawVerificationStatement(paper))).map(solid);
    const mark = { en: "WITHDRAWN", "zh-CN": "已撤回" }[locale];
    for (const page of pages) expect(page).toContain(mark);
    const day = { en: "Withdrawn on 1 Dec 2026", "zh-CN": "2026年12月1日撤回" }[locale];
    const none = { en: "No other opinion has replaced it", "zh-CN": "目前尚无其他意见取代" }[
      locale
    ];
    for (const said of [day, withdrawn.reason, none]) expect(pages[0]).toContain(solid(said));
    const replaced = { ...paper, withdrawn: { ...withdrawn, replacement: instead } };
    const [first = ""] = await pagesOf(await drawVerificationStatement(replaced));
    const by = {
      en: "opinion of 20 Dec 2026: modified",
      "zh-CN": "由2026年12月20日出具的意见取代",
    }[locale];
    expect(solid(first)).toContain(solid(by));
    expect(solid(first)).not.toContain(solid(none));
  }
}, 120_000);
