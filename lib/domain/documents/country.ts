import type { Locale } from "../words/index";

/** A country by its ISO 3166 code, in words: "China", "中国". */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}
