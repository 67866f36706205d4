import type { Locale } from "@/lib/domain/words/index";

/** A region's code with the country's name where the code is a country's: "CN · China". */
export function regionName(code: string, locale: Locale): string {
  const country = /^([A-Z]{2})(-.+)?$/.exec(code)?.[1];
  if (!country) return code;
  const name = new Intl.DisplayNames(locale, { type: "region", fallback: "none" }).of(country);
  return name ? `${code} · ${name}` : code;
}
