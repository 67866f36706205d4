import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimType } from "@/lib/domain/case/case-file";
import { bannedAmong, genericAmong } from "@/lib/domain/claims/banned";
import { inUnion } from "@/lib/domain/claims/markets";

type Row = readonly [text: string, type: ClaimType, markets: readonly string[], phrase: string];

const found = (text: string, type: ClaimType, markets: readonly string[] = []) =>
  bannedAmong([{ field: "claim.subject", text }], { type, markets: [...markets] })?.phrase;

/** The phrases of domain.md 6.1, each as people write it, in both languages. */
const refused: readonly Row[] = [
  ["Zero emissions by design", "OP", [], "zero emissions"],
  ["zero‑emission operations", "FP", [], "zero emission"],
  ["零排放运营", "FP", [], "零排放"],
  ["CO₂-free", "CON", [], "co2 free"],
  ["Climate\nPositive", "ORG", [], "climate positive"],
  ["气候正效益", "ORG", [], "气候正效益"],
  ["100 % green", "OP", [], "100% green"],
  ["１００％绿色", "OP", [], "100%绿色"],
  ["an inset project", "CON", [], "inset"],
  ["neutral per PAS 2060", "OP", [], "pas 2060"],
  ["the carbon neutral company", "OP", [], "carbon neutral company"],
  ["碳 中 和 企业", "OP", [], "碳中和企业"],
  ["our carbon-neutral products", "FP", ["EU"], "carbon neutral product"],
  ["碳中和产品", "FP", ["DE"], "碳中和产品"],
  ["net-zero operations", "OP", [], "net zero"],
  ["净零企业", "ORG", [], "净零"],
  ["certified operations", "OP", [], "certified"],
  ["经认证的运营", "OP", [], "认证"],
];

describe("a phrase that no claim may use", () => {
  test.each(refused)("%s", (text, type, markets, phrase) => {
    expect(found(text, type, markets)).toBe(phrase);
  });
});

test.each([
  ["net zero by 2040", "NZ", []],
  ["carbon neutral company", "ORG", []],
  ["our carbon-neutral products", "FP", ["CN"]],
  ["uncertifiedness", "OP", []],
  ["reinsets", "OP", []],
  ["operations", "OP", ["EU"]],
] as const)("%s may stand in a claim %s on %s", (text, type, markets) => {
  expect(found(text, type, markets)).toBeUndefined();
});

test("“certified” is refused in the claim's own words alone", () => {
  const text = "LEED certified offices";
  const claim = { type: "OP", markets: [] } as const;
  expect(bannedAmong([{ field: "measures[0].name", text }], { ...claim, markets: [] })).toBe(
    undefined,
  );
});

test("a banned phrase is found whatever stands around it, and however it is spaced", () => {
  const blank = fc.constantFrom(" ", "-", "  ", "\n", "‑");
  fc.assert(
    fc.property(fc.string(), blank, fc.string(), fc.boolean(), (before, gap, after, upper) => {
      const phrase = `net${gap}zero`;
      const text = `${before}. ${upper ? phrase.toUpperCase() : phrase} .${after}`;
      expect(found(text, "OP")).toBeDefined();
    }),
  );
});

test("generic environmental words are whole words", () => {
  expect(genericAmong("eco-friendly offices")).toBe("eco friendly");
  expect(genericAmong("绿色运营")).toBe("绿色");
  expect(genericAmong("greenhouse gas inventory of the economy")).toBeUndefined();
});

test("the Union is named by itself, by the EEA or by a state of either", () => {
  for (const one of ["EU", "eea", "FR", "NO"]) expect([one, inUnion([one])]).toEqual([one, true]);
  for (const one of ["CN", "GB", "CH", "US"]) expect([one, inUnion([one])]).toEqual([one, false]);
});
