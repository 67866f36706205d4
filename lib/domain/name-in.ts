import type { Membership } from "./roles";
import type { Locale } from "./words/index";

/** The name for readers of a language: the Chinese one for Chinese where there is one, else the other. */
export function nameIn(locale: Locale, name: string, localName: string | undefined): string {
  return locale === "zh-CN" && localName ? localName : name;
}

/** The organisation a membership is in, named for readers of a language. */
export function placeIn(locale: Locale, membership: Membership): string {
  return nameIn(locale, membership.organisationName, membership.organisationLocalName);
}

/** A site by its key and name, for readers of a language: "HZ-A · 杭州A园区". */
export function siteIn(
  locale: Locale,
  site: { readonly key: string; readonly name: string; readonly localName: string },
): string {
  return `${site.key} · ${nameIn(locale, site.name, site.localName)}`;
}
