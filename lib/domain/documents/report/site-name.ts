import type { Site } from "../../case/case-file";
import type { Locale } from "../../words/index";

/** A site's name in the paper's language; an empty one gives way to the other. */
export function siteName({ name, localName }: Pick<Site, "name" | "localName">, locale: Locale) {
  return locale === "zh-CN" && localName !== "" ? localName : name;
}
