import { beforeAll, describe, expect, test } from "vitest";
import { drawRefusalLetter } from "@/lib/domain/documents/index";
import type { RefusalPaper } from "@/lib/domain/documents/refusal/refusal-types";
import { teller } from "@/lib/domain/documents/translate";
import { clauseTold } from "@/lib/domain/gate/clauses";
import { measuredTold } from "@/lib/domain/gate/measured";
import { runGate } from "@/lib/domain/gate/run";
import { type Locale, locales } from "@/lib/domain/words/index";
import { operational, organisation } from "./gate/base";
import { demonstrationPaper } from "./papers-demonstration";
import { pagesOf, solid } from "./papers-text";

const patience = 120_000;

/** The demonstration asked for as an organisation-wide claim, which four rules block, and refused. */
function refusedPaper(locale: Locale, parts: Partial<RefusalPaper["refused"]> = {}): RefusalPaper {
  return {
    ...demonstrationPaper(locale),
    certificate: null,
    statement: organisation.statement,
    address: "https://zeroproof.example/complaints/new",
    refused: {
      ground: "issuer",
      reference: "5f0c8a52-6a54-4b55-9d3e-2f5f2a6a1c11",
      reasons: "The credits cover Scope 1 and 2 alone.\n该组织须补足碳信用。",
      by: "Issuer (demo)",
      on: "2026-11-19",
      gate: runGate(organisation),
      ...parts,
    },
  };
}

/** What each language has to say, written out. */
const said = {
  en: [
    "No certificate is issued",
    "Ant Group Co., Ltd. (demonstration) is carbon neutral for 2022 in accordance with ISO 14068-1:2023, verified by CEC (demonstration).",
    "Refused by the issuer",
    "307,726.59 t short: only 21,088 t are retired.",
    "At least 328,815 t.",
    "Undecided Scope 3 categories, or exclusions without an estimate: 3.",
    "Publish the report first.",
    "Limited assurance of scope 3 will be printed.",
    "4 rules block, 6 would be printed with the claim",
    "19 Nov 2026",
    "a complaint can be lodged",
  ],
  "zh-CN": [
    "不予颁发证书通知书",
    "蚂蚁集团（演示）2022年度依据ISO 14068-1:2023实现碳中和，经CEC (demonstration)核查。",
    "由颁发人拒绝",
    "尚缺307,726.59吨：仅注销21,088吨。",
    "不少于328,815吨。",
    "请先发布报告。",
    "范围3的有限保证将予印出。",
    "阻断4条，将随声明印出6条",
    "2026年11月19日",
    "可以提出投诉",
  ],
} as const;

/** What a rule does that is not kept. */
const does = { en: ["blocks", "printed"], "zh-CN": ["阻断", "印出"] } as const;

describe.each(locales)("the refusal letter in %s", (locale) => {
  const paper = refusedPaper(locale);
  const say = teller(locale);
  let bytes: Buffer;
  let text: string;
  beforeAll(async () => {
    bytes = await drawRefusalLetter(paper);
    text = solid((await pagesOf(bytes)).join(""));
  }, patience);

  test.each(said[locale])("says: %s", (sentence) => {
    expect(text).toContain(solid(sentence));
  });

  test("carries reference, reasons, statement, opinion, issuer, address and the mark DEMO", () => {
    for (const part of [
      "5f0c8a52-6a54-4b55-9d3e-2f5f2a6a1c11",
      "The credits cover Scope 1 and 2 alone.",
      "该组织须补足碳信用。",
      paper.statementSha256,
      "Issuer (demo)",
      "DEMO-ACC-001",
      "https://zeroproof.example/complaints/new",
      "DEMO",
      "R-05",
      "R-20",
      "R-30",
      "R-31",
    ])
      expect(text).toContain(solid(part));
  });

  test("prints each rule that blocks or is printed with clause, level, measured value and limit", () => {
    const failing = paper.refused.gate.filter(({ outcome }) => /blocked|warned/.test(outcome));
    expect(failing).toHaveLength(10); // four that block, six that are printed
    for (const { id, clause, level, measured, limit, told, outcome } of failing) {
      const value = measured ? say(measuredTold({ id, measured })) : "nothing";
      const cells = [say(told), value, limit ? say(limit) : "nothing"];
      const act = does[locale][outcome === "blocked" ? 0 : 1];
      const row = [id, "·", act, say(clauseTold(clause)), `(${level})`];
      expect(text).toContain(solid([...row, ...cells].join("")));
    }
  });

  test(
    "has the same bytes each time it is drawn",
    async () => {
      expect((await drawRefusalLetter(paper)).equals(bytes)).toBe(true);
    },
    patience,
  );
});

/** The demonstration's operational claim under an adverse opinion: 1,200 t of Scope 1 and 2 were left, and T is 1,054.40 t. */
function adversePaper(locale: Locale): RefusalPaper {
  const paper = refusedPaper(locale, { ground: "opinion", reasons: "Not fairly stated." });
  const told = { issuedOn: "2026-11-04", text: "Not fairly stated.", otherReason: "" } as const;
  const reasoned = { reasons: ["misstatement"], qualification: null } as const;
  const opinion = { kind: "adverse", ...reasoned, ...told } as const;
  const gate = runGate({
    ...operational,
    opinion: { ...opinion, statementSha256: paper.statementSha256, issuedAt: "2026-11-04T08:00Z" },
    materiality: [left],
  });
  return {
    ...paper,
    statement: operational.statement,
    verification: paper.verification && { ...paper.verification, opinion },
    refused: { ...paper.refused, gate },
  };
}
const left = {
  ...({ scopes: "1+2", materialityPercent: "5", uncorrectedIsMaterial: true } as const),
  ...{ reportedGrams: 21_087_929_970, materialityGrams: 1_054_396_499 },
  ...{ performanceGrams: 632_637_899, standingGrams: 0, uncorrectedGrams: 1_200_000_000 },
  standsByLocation: false,
};

const adverse = {
  en: [
    "Refused: an adverse or disclaimed opinion opens no claim",
    "Opinion: adverse, 4 Nov 2026",
    "Uncorrected material misstatement",
    "2 rules block",
    "R-07 · blocks ISO 14064-3 cl. 9 (B) No unmodified opinion stands for this statement. adverse An unmodified opinion on this statement’s hash.",
    "R-27 · blocks ISO 14064-3 6.3 (B) Uncorrected: 1,200.00 t of 1,054.40 t. 1,200.00 ≥ 1,054.40 t 0 findings open; uncorrected below materiality.",
  ],
  "zh-CN": [
    "拒绝：否定意见或无法表示意见不开放任何声明",
    "否定意见，2026年11月4日",
    "存在未更正的重大错报",
    "阻断2条",
    "R-07 · 阻断 ISO 14064-3 cl. 9 (B) 本陈述没有有效的无保留意见。 否定意见 对本陈述哈希值的无保留意见。",
    "R-27 · 阻断 ISO 14064-3 6.3 (B) 未更正：1,200.00吨，重要性水平为1,054.40吨。 1,200.00 ≥ 1,054.40 t 没有未关闭的核查发现；未更正部分低于重要性水平。",
  ],
} as const;

test.each(locales)(
  "the letter of an adverse opinion names in %s the rules that it fails",
  async (locale) => {
    const text = solid((await pagesOf(await drawRefusalLetter(adversePaper(locale)))).join(""));
    for (const said of [...adverse[locale], "Not fairly stated."])
      expect(text).toContain(solid(said));
  },
  120_000,
);

test("an adverse opinion is the ground by itself, and a year without a claim has no rules to print", async () => {
  const paper = refusedPaper("en", { ground: "opinion", reasons: "Not fairly stated.", gate: [] });
  const statement = { ...paper.statement, case: { ...paper.statement.case, claim: null } };
  const text = solid((await pagesOf(await drawRefusalLetter({ ...paper, statement }))).join(""));
  expect(text).toContain(solid("Refused: an adverse or disclaimed opinion opens no claim"));
  expect(text).toContain(solid("The statement declares no claim."));
  expect(text).toContain(solid("Not fairly stated."));
  expect(text).not.toContain(solid("What the claim gate found"));
}, 120_000);
