import { compared, dividedBy, exact, fixed, type Numeric, rounded, textOf, times } from "./decimal";
import { findUnit } from "./units";
import { type Locale, messages } from "./words/index";

const minusSign = "\u2212";

/** Digits in groups of three, a true minus: "−1,234.57". The text's own fraction digits stay. */
export function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.replace(/^-/, "").split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = decimal.startsWith("-") ? minusSign : "";
  return sign + groups + (fraction === undefined ? "" : `.${fraction}`);
}

/** Whole grams as tonnes with two decimals, halves away from zero; "<0.01" where they would vanish (N4). */
export function tonnes(grams: number | bigint): string {
  const shown = fixed(dividedBy(grams, 1_000_000), 2);
  if (Number(grams) === 0 || !/^-?0\.00$/.test(shown)) return grouped(shown);
  return Number(grams) < 0 ? `>${minusSign}0.01` : "<0.01";
}

/** As `tonnes`, with the unit: "1,234.57 t CO₂e". */
export function tonnesCo2e(grams: number | bigint, locale: Locale): string {
  return `${tonnes(grams)} ${messages[locale].units.tonnesCo2e}`;
}

/** The same with the sign of what is above zero too: "+12.50 t CO₂e", for an effect or a difference. */
export function signedTonnes(grams: number, locale: Locale): string {
  return `${grams > 0 ? "+" : ""}${tonnesCo2e(grams, locale)}`;
}

/** Tonnes already given as decimal text, two decimals: what others stated, never a result of ours. */
export const statedTonnes = (decimal: string): string => grouped(fixed(decimal, 2));

/** For a chart's axis, the unit in its title: "1.2k", "1.2万". */
export function axisTonnes(grams: number | bigint, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return format
    .format(Number(grams) / 1e6)
    .replace("-", minusSign)
    .replace("K", "k");
}

export const integer = (count: number | bigint): string => grouped(String(count));

/** Per cent, as decimal text, with one decimal or as many as `digits` says. */
export function percent(value: Numeric, digits = 1): string {
  return `${grouped(fixed(value, digits))}%`;
}

/** A change in per cent with its sign: "+4.0%", "−4.0%". */
export function change(value: Numeric, digits = 1): string {
  const sign = compared(value, 0) > 0 ? "+" : "";
  return sign + percent(value, digits);
}

/** Part of a whole: "12.3%", "<0.1%" for the smallest, "n/a" of nothing. */
export function share(part: Numeric, whole: Numeric, locale: Locale): string {
  if (compared(whole, 0) === 0) return messages[locale].units.notApplicable;
  const value = times(dividedBy(part, whole), 100);
  const tiny = compared(value, 0) > 0 && compared(value, "0.05") < 0;
  return tiny ? "<0.1%" : percent(value);
}

/** An amount per something, to two significant decimals: "0.42". */
export function intensity(amount: Numeric, per: Numeric, locale: Locale): string {
  if (compared(per, 0) === 0) return messages[locale].units.notApplicable;
  const value = dividedBy(amount, per);
  const zeros = /^-?0\.(0*)/.exec(textOf(value))?.[1]?.length ?? 0;
  return grouped(fixed(value, zeros + 2));
}

/** A quantity as entered, at most six decimals, with its unit's name: "52,000 m³". */
export function quantity(decimal: string, unit: string, locale: Locale): string {
  return `${grouped(textOf(decimal, 6))} ${unitName(unit, locale)}`;
}

/** A unit's name in words; an unknown code is its own name. */
export function unitName(unit: string, locale: Locale): string {
  const [, key = ""] = findUnit(unit)?.word.split(".") ?? [];
  const names: Readonly<Record<string, string>> = messages[locale].units;
  return names[key] ?? unit;
}

/** A factor as published, never re-rounded: "0.3900 kg CO₂e/kWh". */
export function factorValue(decimal: string, unit: string, locale: Locale): string {
  return `${grouped(decimal)} ${messages[locale].units.kilogramsCo2e}/${unitName(unit, locale)}`;
}

/** Whole credits: "1,200 credits (1,200 t CO₂e)". */
export function credits(count: number, locale: Locale): string {
  const { credit, credits: many, tonnesCo2e: unit } = messages[locale].units;
  const [number, name] = [integer(count), count === 1 ? credit : many];
  return locale === "zh-CN"
    ? `${number} ${name}（${number} ${unit}）`
    : `${number} ${name} (${number} ${unit})`;
}

export const uncertainty = (value: string, locale: Locale): string =>
  `${locale === "zh-CN" ? "±" : "± "}${grouped(textOf(value, 1))}%`;

export function list(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale === "en" ? "en-GB" : locale).format(items);
}

/** Decimal, as the field says: "1.2 MB". */
export function fileSize(bytes: number): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const unit = ["B", "kB", "MB", "GB"][power] ?? "B";
  return `${grouped(textOf(dividedBy(exact(bytes), 1000n ** BigInt(power)), 1))} ${unit}`;
}

/** Whole tonnes that a sentence may say "more than" of: thousands, rounded down. */
export function moreThan(count: number): string {
  return integer(rounded(BigInt(count) / 1000n) * 1000n);
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A day in words: "31 Dec 2025", "2025年12月31日". */
export function day(iso: string, locale: Locale): string {
  const [year, month, date] = parts(iso);
  if (locale === "zh-CN") return `${year}年${month}月${date}日`;
  return `${date} ${months[month - 1]} ${year}`;
}

/** A month, from "2025-12" or a day in it: "Dec 2025", "2025年12月". */
export function monthOf(iso: string, locale: Locale): string {
  const [year, month] = parts(iso);
  return locale === "zh-CN" ? `${year}年${month}月` : `${months[month - 1]} ${year}`;
}

/** A period: "1 Jan – 31 Dec 2025", "2025年1月1日至12月31日"; the year twice where it differs. */
export function period(from: string, to: string, locale: Locale): string {
  const [year, month, date] = parts(from);
  const [endYear, endMonth, endDate] = parts(to);
  if (from === to) return day(from, locale);
  if (year !== endYear)
    return `${day(from, locale)}${locale === "zh-CN" ? "至" : " – "}${day(to, locale)}`;
  if (locale === "zh-CN") return `${day(from, locale)}至${endMonth}月${endDate}日`;
  return `${date} ${months[month - 1]} – ${day(to, locale)}`;
}

/** An instant in a time zone, 24 hours: "31 Dec 2025, 14:05". */
export function instant(iso: string, locale: Locale, timeZone = "UTC"): string {
  const shown = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(new Date(iso));
  const part = (type: string) => shown.find((one) => one.type === type)?.value ?? "";
  const date = day(`${part("year")}-${part("month")}-${part("day")}`, locale);
  return `${date}${locale === "zh-CN" ? " " : ", "}${part("hour")}:${part("minute")}`;
}

function parts(iso: string): [number, number, number] {
  const [year = 0, month = 1, date = 1] = iso.slice(0, 10).split("-").map(Number);
  return [year, month, date];
}
