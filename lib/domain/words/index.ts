import { en } from "./en";
import { zhCn } from "./zh-cn";

/** The registry of locales: a row per language. */
export const messages = { en, "zh-CN": zhCn } as const;

export type Locale = keyof typeof messages;
export const locales = Object.keys(messages) as readonly Locale[];

/** `text` as a locale, or English. */
export function localeOf(text: string | null | undefined): Locale {
  return locales.find((one) => one === text) ?? "en";
}
