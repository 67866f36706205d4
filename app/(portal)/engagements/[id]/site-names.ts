import { nameIn } from "@/lib/domain/name-in";
import type { Locale } from "@/lib/domain/words/index";
import type { Work } from "./load";

/** Names of the statement's sites in the reader's language; a key without a site is its own name. */
export function siteNames(work: Work | null, locale: Locale): (key: string) => string {
  const sites = work?.statement?.statement.case.sites ?? [];
  return (key) => {
    const site = sites.find((one) => one.key === key);
    return site ? nameIn(locale, site.name, site.localName) : key;
  };
}
