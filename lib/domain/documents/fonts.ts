import { join } from "node:path";
import { Font } from "@react-pdf/renderer";

/** Latin first, Chinese where Latin has no glyph: react-pdf falls back glyph by glyph. */
export const sans = ["Noto Sans", "Noto Sans SC"];
export const serif = ["Noto Serif", "Noto Serif SC"];
export const weight = { regular: 400, semibold: 600, bold: 700 } as const;

type Cut = readonly [family: string, folder: string, stem: string, weight: number];
const cuts: readonly Cut[] = [
  ["Noto Sans", "noto-sans/400Regular", "NotoSans_400Regular", weight.regular],
  ["Noto Sans", "noto-sans/700Bold", "NotoSans_700Bold", weight.bold],
  ["Noto Sans SC", "noto-sans-sc/400Regular", "NotoSansSC_400Regular", weight.regular],
  ["Noto Sans SC", "noto-sans-sc/700Bold", "NotoSansSC_700Bold", weight.bold],
  ["Noto Serif", "noto-serif/400Regular", "NotoSerif_400Regular", weight.regular],
  ["Noto Serif", "noto-serif/600SemiBold", "NotoSerif_600SemiBold", weight.semibold],
  ["Noto Serif SC", "noto-serif-sc/400Regular", "NotoSerifSC_400Regular", weight.regular],
  ["Noto Serif SC", "noto-serif-sc/600SemiBold", "NotoSerifSC_600SemiBold", weight.semibold],
];

/** Every font file a paper may embed, with the family it serves. */
export const fontFiles = cuts.map(([family, folder, stem, fontWeight]) => ({
  family,
  fontWeight,
  src: join(
    /* turbopackIgnore: true */ process.cwd(),
    "node_modules/@expo-google-fonts",
    folder,
    `${stem}.ttf`,
  ),
}));

for (const file of fontFiles) Font.register(file);
Font.registerHyphenationCallback(breaks);

const opening = "（《「『【〔“‘";
const closing = "，。、；：！？）》」』】〕”’％%…";
const cjk = "\\u2e80-\\u9fff\\uff00-\\uffef";
const blank = "\\u00a0";
const unit = new RegExp(
  `[${opening}]*(?:[${cjk}]|[^${cjk}${blank}${opening}]+${blank}*|${blank}+)[${closing}]*`,
  "gu",
);
const chinese = new RegExp(`[${cjk}]`);
const endsOpen = new RegExp(`[${opening}]$`);

/**
 * Where a piece of text may be cut, an empty part being a cut without hyphen: in Chinese after each
 * character and blank, but before closing and after opening punctuation; in addresses after "/", in
 * long codes after "-" too. react-pdf asks a piece at a time, and a piece ends where the font changes:
 * so Chinese before a Latin word may be cut there, a number before its Chinese unit never is.
 */
export function breaks(piece: string): string[] {
  if (piece.trim() === "") return [piece];
  const inChinese = chinese.test(piece);
  if (inChinese || piece.includes("\u00a0")) {
    const parts = cut(whole(piece.match(unit) ?? [piece]));
    return inChinese && !endsOpen.test(piece) ? [...parts, ""] : parts;
  }
  if (piece.includes("://")) return cut(piece.match(/[^/]+\/*/g) ?? [piece]);
  return piece.length > 22 ? cut(piece.match(/[^-]+-*/g) ?? [piece]) : [piece];
}

/** A figure stays with its unit, "t" with "CO₂e". */
function whole(parts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const before = kept.at(-1) ?? "";
    const unit = /\d\u00a0$/.test(before) && /^(?:t|kg|MWh|kWh)\b/.test(part);
    const co2e = /\d\u00a0t\u00a0$/.test(before) && part.startsWith("CO₂e");
    if (unit || co2e) kept.splice(-1, 1, before + part);
    else kept.push(part);
  }
  return kept;
}

function cut(parts: readonly string[]): string[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ["", part]));
}
