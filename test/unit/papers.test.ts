import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { breaks, fontFiles } from "@/lib/domain/documents/fonts";
import { qrPath, quiet } from "@/lib/domain/documents/qr";
import { messages } from "@/lib/domain/words/index";

type Font = { readonly hasGlyphForCodePoint: (code: number) => boolean };
const fontkit: { readonly openSync: (path: string) => Font } = createRequire(import.meta.url)(
  createRequire(createRequire(import.meta.url).resolve("@react-pdf/renderer")).resolve("fontkit"),
);

const address = "https://zeroproof.example/v/CN-2026-000123-7";

/** The path's dark runs as grey pixels, some a module. */
function pixels(text: string, scale: number) {
  const { d, side } = qrPath(text);
  const width = side * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of d.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+Z/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < Number(length) * scale; column++) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.set([0, 0, 0], at);
      }
  return { data, width };
}

test("the QR code reads as the address", () => {
  const { data, width } = pixels(address, 4);
  expect(jsQR(data, width, width)?.data).toBe(address);
});

test("the QR code keeps four modules of quiet on every side", () => {
  const { d, side } = qrPath(address);
  const runs = [...d.matchAll(/M(\d+),(\d+)h(\d+)/g)].map(([, x, y, h]) => ({
    left: Number(x),
    right: Number(x) + Number(h),
    row: Number(y),
  }));
  expect(quiet).toBe(4);
  expect(Math.min(...runs.map(({ left }) => left))).toBe(4);
  expect(Math.max(...runs.map(({ right }) => right))).toBe(side - 4);
  expect(Math.min(...runs.map(({ row }) => row))).toBe(4);
  expect(Math.max(...runs.map(({ row }) => row))).toBe(side - 5);
});

const closing = /^[，。、；：！？）》」』】〕”’％%…]/u;
const texts = [
  "范围一和范围二排放为21,087.93\u00a0吨二氧化碳当量（基于市场），并为此注销21,088吨碳信用。",
  "依据《范围二指南》第6、7章：数量×因子。",
  "由Ant\u00a0Group\u00a0Co.,\u00a0Ltd.\u00a0(demonstration)颁发",
];

test.each(texts)("cutting %s loses nothing and begins no line with closing punctuation", (text) => {
  const parts = breaks(text).filter((part) => part !== "");
  expect(parts.join("")).toBe(text);
  expect(parts.filter((part) => closing.test(part))).toEqual([]);
  expect(parts.filter((part) => /[（《「『【〔“‘]$/u.test(part))).toEqual([]);
});

test("a certificate's number is never cut, and an address only at its slashes", () => {
  expect(breaks("CN-2026-000123-7")).toEqual(["CN-2026-000123-7"]);
  expect(breaks(address)).toEqual([
    "https://",
    "",
    "zeroproof.example/",
    "",
    "v/",
    "",
    "CN-2026-000123-7",
  ]);
});

test("a long serial may be cut after its dashes", () => {
  expect(breaks("99728-9900000001-9900021088")).toEqual([
    "99728-",
    "",
    "9900000001-",
    "",
    "9900021088",
  ]);
});

const printed = {
  words: [messages.en, messages["zh-CN"]].map(
    ({ papers, categories, states, units, calculator, common }) =>
      JSON.stringify({ papers, categories, states, units, calculator, common }),
  ),
  demonstration: readdirSync("lib/domain/demonstration", { encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(`lib/domain/demonstration/${name}`, "utf8")),
};

test.each(["Sans", "Serif"])(
  "Noto %s has a glyph for every character that papers print",
  (kind) => {
    const fonts = fontFiles
      .filter(({ family }) => family.startsWith(`Noto ${kind}`))
      .map(({ src, fontWeight }) => ({ fontWeight, font: fontkit.openSync(src) }));
    const weights = [...new Set(fonts.map(({ fontWeight }) => fontWeight))];
    expect(fonts).toHaveLength(4);
    const characters = new Set(
      [...printed.words, ...printed.demonstration].join("").replace(/\\n|\n/g, ""),
    );
    for (const weight of weights) {
      const own = fonts.filter(({ fontWeight }) => fontWeight === weight);
      const missing = [...characters].filter(
        (one) => !own.some(({ font }) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0)),
      );
      expect(missing).toEqual([]);
    }
  },
);
