import { list } from "../format";
import type { Locale } from "../words/index";

/** A country by its ISO 3166 code, in words: "China", "中国". */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** Several of them in a sentence: "China and France". */
export function countryNames(codes: readonly string[], locale: Locale): string {
  return list(
    codes.map((one) => countryName(one, locale)),
    locale,
  );
}
