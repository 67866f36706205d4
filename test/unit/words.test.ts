import { type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { messages } from "@/lib/domain/words/index";

type Leaf = readonly [word: string, text: string];

/** Names, formats and units that are written in Latin letters in Chinese too. */
const latin = new Set(
  "Zeroproof ATorch OceanBase SPECpower DEMO IPCC HFCs PFCs ESRS IFRS JSON OpenAPI YYYY kgCO name example docs case file JPEG XLSX acme zhejiang curl VCMI https".split(
    " ",
  ),
);

/** Texts that name the columns of a file, which are the same in every language. */
const naming = new Set(["imports.columns", "checks.import.E09.remedy"]);

const english = leaves(messages.en);
const chinese = new Map(leaves(messages["zh-CN"]));

test("every word has a text in every locale, and none is empty", () => {
  expect([...chinese.keys()].sort()).toEqual(english.map(([word]) => word).sort());
  expect([...english, ...chinese].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("a word asks for the same values in every locale", () => {
  const differing = english.filter(([word, text]) => {
    const here = argumentsOf(parse(text)).sort();
    const there = argumentsOf(parse(chinese.get(word) ?? "")).sort();
    return String([...new Set(here)]) !== String([...new Set(there)]);
  });
  expect(differing).toEqual([]);
});

test("no Chinese text is left in English", () => {
  const left = [...chinese].flatMap(([word, text]) => {
    const strange = wordsOf(parse(text)).filter((one) => !latin.has(one) && !naming.has(word));
    return strange.length > 0 ? [`${word}: ${strange.join(" ")}`] : [];
  });
  expect(left).toEqual([]);
});

test("Chinese has full-width punctuation and no gap between Chinese and Latin", () => {
  const han = "\\p{Script=Han}";
  const fault = new RegExp(`${han} +[A-Za-z]|[A-Za-z] +${han}|${han}[,;:?!(]|[)]${han}`, "u");
  const set = (text: string) => text.replaceAll(" tCO₂e", "").replaceAll("DEMO ", "");
  expect([...chinese].filter(([, text]) => fault.test(set(text)))).toEqual([]);
});

function leaves(node: object, path = ""): Leaf[] {
  return Object.entries(node).flatMap(([key, value]): Leaf[] =>
    typeof value === "string" ? [[path + key, value]] : leaves(value, `${path}${key}.`),
  );
}

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 0 || element.type === 7) return [];
    const inner = "children" in element ? element.children : [];
    const options = "options" in element ? Object.values(element.options ?? {}) : [];
    const nested = options.flatMap((option) => argumentsOf(option.value));
    return ["value" in element ? element.value : "", ...argumentsOf(inner), ...nested];
  });
}

/** The words of four Latin letters and more that the reader sees. */
function wordsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 0) return element.value.match(/[A-Za-z]{4,}/g) ?? [];
    const inner = "children" in element ? element.children : [];
    const options = "options" in element ? Object.values(element.options ?? {}) : [];
    return [...wordsOf(inner), ...options.flatMap((option) => wordsOf(option.value))];
  });
}
