import { beforeAll, describe, expect, test } from "vitest";
import { drawRefusalLetter } from "@/lib/domain/documents/index";
import type { RefusalPaper } from "@/lib/domain/documents/refusal/refusal-types";
import { runGate } from "@/lib/domain/gate/run";
import { type Locale, locales } from "@/lib/domain/words/index";
import { organisation } from "./gate/base";
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
    "由颁证人拒绝",
    "尚缺307,726.59吨：仅注销21,088吨。",
    "不少于328,815吨。",
    "请先发布报告。",
    "范围3的有限保证将予印出。",
    "阻断4条，将随声明印出6条",
    "2026年11月19日",
    "可以提出投诉",
  ],
} as const;

describe.each(locales)("the refusal letter in %s", (locale) => {
  const paper = refusedPaper(locale);
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

  test(
    "has the same bytes each time it is drawn",
    async () => {
      expect((await drawRefusalLetter(paper)).equals(bytes)).toBe(true);
    },
    patience,
  );
});

test("an adverse opinion is the ground by itself, and a year without a claim has no rules to print", async () => {
  const paper = refusedPaper("en", { ground: "opinion", reasons: "Not fairly stated.", gate: [] });
  const statement = { ...paper.statement, case: { ...paper.statement.case, claim: null } };
  const text = solid((await pagesOf(await drawRefusalLetter({ ...paper, statement }))).join(""));
  expect(text).toContain(solid("Refused: an adverse or disclaimed opinion opens no claim"));
  expect(text).toContain(solid("The statement declares no claim."));
  expect(text).toContain(solid("Not fairly stated."));
  expect(text).not.toContain(solid("What the claim gate found"));
}, 120_000);
