import { beforeAll, describe, expect, test } from "vitest";
import { caseFile } from "@/lib/domain/case/case-file";
import { drawAnnualReport, drawCertificate } from "@/lib/domain/documents/index";
import type { Paper } from "@/lib/domain/documents/paper-types";
import { freeze } from "@/lib/domain/statement";
import { locales, messages } from "@/lib/domain/words/index";
import { factorLibrary } from "@/lib/outside/factor-library";
import { blocksOf } from "./certificate-blocks";
import { demonstrationPaper } from "./papers-demonstration";
import { pagesOf, sizesOf, solid } from "./papers-text";

const patience = 120_000;
const numerals = [..."123456789", "10", "11", "12", "13", "14", "15", ..."ABC"];

/** Words of the claim's sentence, and of what it does not cover; short, as a line may end after them. */
const sameSize = {
  en: ["substitutions,", "not part of this"],
  "zh-CN": ["减排与替代后", "不属本声明"],
} as const;

/** As an opinion may say it: which halls, which months, why, and how much at most. */
const qualificationOf = {
  en: "Electricity of the leased halls in Zhangbei and Heyuan was allocated by rack count and not metered for the months January to April 2022, as the landlord’s sub-meters had not been read. The evidence available did not let us conclude whether the allocation is materially correct for these four months; the possible effect is at most 412 t CO₂e. Except for this, the conclusion stands for all other sites and months.",
  "zh-CN":
    "张北与河源租用机房2022年1月至4月的用电按机柜数量分摊，未经计量，因出租方的分表未曾抄读。现有证据不足以让我们判断这四个月的分摊是否在重要方面正确；可能的影响最多为412吨二氧化碳当量。除此之外，结论适用于所有其他场所与月份。对这四个月，我们另行查看了出租方的总表读数与机柜清单，未发现与分摊比例相矛盾之处，但总表还供其他租户使用，因此不足以替代各机柜的计量。",
};

describe.each(locales)("the certificate in %s", (locale) => {
  const paper = demonstrationPaper(locale);
  let bytes: Buffer;
  let pages: string[];
  beforeAll(async () => {
    bytes = await drawCertificate(paper);
    pages = await pagesOf(bytes);
  }, patience);

  test("is one page", () => {
    expect(pages).toHaveLength(1);
  });

  test.each(blocksOf(locale))("has the block %s with each of its fields", (_, said) => {
    const text = solid(pages.join(""));
    for (const one of said) expect(text).toContain(solid(one));
  });

  test("says what the claim leaves out in the type size of the claim itself", async () => {
    const sizes = await sizesOf(bytes);
    const sizeOf = (words: string) => sizes.find(({ text }) => text.includes(solid(words)))?.size;
    const [claim, left] = sameSize[locale].map(sizeOf);
    expect(claim).toBeGreaterThan(9);
    expect(left).toBe(claim);
  });

  test("names the hash of the statement", () => {
    expect(solid(pages.join(""))).toContain(paper.statementSha256);
  });

  test("tells credits that were tested in the verification from those checked after it", async () => {
    const later = { ...paper, later: [{ key: "K1", checkedOn: "2026-11-12" }] };
    const said = {
      en: "Added after the verification, checked in its registry on 12 Nov 2026.",
      "zh-CN": "核查后补充，2026年11月12日已在登记处核对。",
    }[locale];
    expect(solid((await pagesOf(await drawCertificate(later))).join(""))).toContain(solid(said));
  }, 120_000);

  test("of a footprint under a modified opinion prints the qualification with its tonnes in the size of the claim", async () => {
    const { verification, certificate } = paper;
    const tonnes = "1054.4";
    const modified = { text: "Refrigerants of one hall.", tonnes };
    const qualified: Paper = {
      ...paper,
      certificate: certificate && { ...certificate, claim: "FP" },
      verification: verification && {
        ...verification,
        opinion: { ...verification.opinion, kind: "modified", qualification: modified },
      },
    };
    const drawn = await drawCertificate(qualified);
    const pages = await pagesOf(drawn);
    const said = {
      en: "The opinion is modified. Qualification, 1,054.4 t CO₂e: Refrigerants of one hall.",
      "zh-CN": "核查意见为保留意见。保留事项（1,054.4吨CO₂e）：Refrigerants of one hall.",
    }[locale];
    expect(solid(pages.join(""))).toContain(solid(said));
    const sizes = await sizesOf(drawn);
    const sizeOf = (words: string) => sizes.find(({ text }) => text.includes(solid(words)))?.size;
    const first = { en: "The opinion is modified", "zh-CN": "核查意见为保留意见" }[locale];
    expect(sizeOf(first)).toBe(sizeOf(sameSize[locale][1]));
    expect(sizeOf(first)).toBeGreaterThan(9);
  }, 120_000);

  test.each([
    ["as long as the page takes it", 1, 2],
    ["longer than the page takes it", 2, 2],
  ])(
    "keeps its facts on one page under a qualification %s, and the credits on the annex",
    async (_, times, count) => {
      const text = qualificationOf[locale].repeat(times);
      const { verification, statement } = paper;
      const opinion = { kind: "modified", qualification: { text, tonnes: "412" } } as const;
      const qualified: Paper = {
        ...paper,
        verification: verification && {
          ...verification,
          opinion: { ...verification.opinion, ...opinion },
        },
      };
      const drawn = (await pagesOf(await drawCertificate(qualified))).map(solid);
      expect(drawn).toHaveLength(count);
      const [first = "", annex = ""] = drawn;
      for (const one of [paper.address, paper.certificate?.issuedBy ?? "", paper.statementSha256])
        expect(first).toContain(solid(one));
      expect(times === 1 ? first : annex).toContain(solid(text));
      for (const { serial } of statement.case.retirements) expect(annex).toContain(solid(serial));
    },
    120_000,
  );

  test("embeds every font it uses", () => {
    const source = bytes.toString("latin1");
    const families = [...source.matchAll(/\/BaseFont \/([A-Z]{6}\+)?(\S+)/g)];
    expect(families.length).toBeGreaterThan(2);
    expect(families.filter(([, subset]) => subset === undefined)).toEqual([]);
    expect(source).not.toContain("/Subtype /Type1\n");
    expect(source.match(/\/FontFile[23] /g)?.length ?? 0).toBeGreaterThan(2);
  });

  test("has the same bytes each time it is drawn", async () => {
    expect((await drawCertificate(paper)).equals(bytes)).toBe(true);
  }, 120_000);

  test("is one page for long names too", async () => {
    const long = withNames(
      paper,
      "The Extraordinarily Long Named International Clean Computing and Logistics Holding Co., Ltd.",
      "一家名称特别长的国际清洁计算与物流控股集团股份有限公司（演示专用测试名称）",
    );
    expect(await pagesOf(await drawCertificate(long))).toHaveLength(1);
  }, 120_000);
});

test("credits of more batches than fit go to an annex", async () => {
  const paper = demonstrationPaper("en");
  const [one] = paper.statement.case.retirements;
  const more = one ? Array.from({ length: 4 }, (_, at) => ({ ...one, key: `K${at}` })) : [];
  const declared = { ...paper.statement.case, retirements: more };
  const pages = await pagesOf(
    await drawCertificate({ ...paper, statement: { ...paper.statement, case: declared } }),
  );
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain("3 further batches on the annex");
  expect(solid(pages[1] ?? "").split("99728-9900000001").length - 1).toBe(4);
}, 120_000);

describe.each(locales)("the annual report in %s", (locale) => {
  const paper = demonstrationPaper(locale);
  const { section } = messages[locale].papers.report;
  let pages: string[];
  beforeAll(async () => {
    pages = await pagesOf(await drawAnnualReport(paper));
  }, patience);

  test.each([
    "21,087.93",
    "307,726.66",
    "21,088",
    "35,376.61",
    "24,008.33",
    "68,665.35",
    "6,635.58",
    "62,029.77",
    "37,909.87",
    "+81%",
    "+81.1%",
    "+110%",
    "+106.7%",
    "101.6%–111.9%",
    "1,821.70",
    "588.54",
    "253,165.40",
    "28,000",
    "45.2%",
    "CO₂e",
  ])("says %s", (figure) => {
    expect(solid(pages.join(""))).toContain(figure);
  });

  test("tells in its contents the page on which each section begins", () => {
    const contents = solid(pages[1] ?? "");
    for (const [at, title] of Object.values(section).entries()) {
      const opening = solid(`${numerals[at]}${title}`);
      const page = pages.findIndex((text, page) => page > 1 && solid(text).includes(opening)) + 1;
      expect(page, title).toBeGreaterThan(2);
      expect(contents).toContain(`${solid(title)}${page}`);
    }
  });

  test("carries DEMO, the page of all pages and the statement on every page but the cover", () => {
    for (const [at, text] of pages.entries()) {
      expect(text).toContain("DEMO");
      if (at === 0) continue;
      const running = messages[locale].papers.report.page
        .replace("{page}", String(at + 1))
        .replace("{pages}", String(pages.length));
      expect(solid(text)).toContain(solid(running));
      expect(text).toContain(paper.statementSha256.slice(0, 8));
    }
  });

  test("has no page that is nearly empty but for its running lines", () => {
    expect(pages.filter((text) => solid(text).length < 180)).toEqual([pages[0]]);
  });
});

test("a paper without verification says on every page that it is a draft", async () => {
  const draft: Paper = { ...demonstrationPaper("en"), verification: null, certificate: null };
  for (const pdf of [await drawCertificate(draft), await drawAnnualReport(draft)])
    for (const text of await pagesOf(pdf)) expect(text).toContain("not verified");
}, 120_000);

test("a year in which nothing was recorded yet can be looked at", async () => {
  const { statement } = demonstrationPaper("en");
  const nothing = caseFile.parse({
    ...statement.case,
    boundary: { ...statement.case.boundary, sensitivityFactor: null },
    exclusions: [],
    factors: [],
    coefficients: [],
    activities: [],
    instruments: [],
    measures: [],
    retirements: [],
    comparatives: [],
    equivalence: null,
    plan: null,
    claim: null,
  });
  const frozen = freeze(statement.report, nothing, factorLibrary());
  const paper: Paper = {
    ...demonstrationPaper("en"),
    statement: JSON.parse(frozen.text),
    verification: null,
    certificate: null,
  };
  const pages = await pagesOf(await drawAnnualReport(paper));
  expect(pages.join(" ")).toContain("Nothing was recorded here.");
  expect(pages.join(" ")).not.toMatch(/NaN|undefined|Infinity/);
}, 120_000);

function withNames(paper: Paper, legalName: string, localName: string): Paper {
  const { statement } = paper;
  const organisation = { ...statement.case.organisation, legalName, localName };
  return { ...paper, statement: { ...statement, case: { ...statement.case, organisation } } };
}
