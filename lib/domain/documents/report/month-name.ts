import type { Locale } from "../../words/index";

/** A month in words, from "2022-08": "August", "8月". */
export function monthName(month: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
