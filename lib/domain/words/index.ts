import { en } from "./en";
import type { Same } from "./shape";
import { zhCn } from "./zh-cn";

export type Locale = "en" | "zh-CN";
/** Every text, with its key's type alone: reading the arguments of each took the compiler a minute. */
export type Messages = Same<typeof en>;
/** The registry of locales: a row per language. */
export const messages: Readonly<Record<Locale, Messages>> = { en, "zh-CN": zhCn };

export const locales = Object.keys(messages) as readonly Locale[];

/** `text` as a locale, or English. */
export function localeOf(text: string | null | undefined): Locale {
  return locales.find((one) => one === text) ?? "en";
}
