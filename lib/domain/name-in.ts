import type { Locale } from "./words/index";

/** The name for readers of a language: the Chinese one for Chinese where there is one, else the other. */
export function nameIn(locale: Locale, name: string, localName: string | undefined): string {
  return locale === "zh-CN" && localName ? localName : name;
}
