"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useLocale } from "next-intl";

const other = {
  en: { lang: "zh-CN", name: "中文" },
  "zh-CN": { lang: "en", name: "English" },
} as const;

/**
 * A link to this page in the other language, named in that language. It is an ordinary link with
 * `?lang=`, so it works without scripts; the answer sets the cookie that keeps the choice.
 */
export function LanguageSwitch() {
  const { lang, name } = other[useLocale()];
  const query = new URLSearchParams(useSearchParams());
  query.set("lang", lang);
  return (
    <a
      href={`${usePathname()}?${query}`}
      hrefLang={lang}
      lang={lang}
      className="inline-flex min-h-9 shrink-0 items-center whitespace-nowrap rounded-md px-2.5 text-sm font-medium hover:bg-muted max-md:min-h-11 print:hidden"
    >
      {name}
    </a>
  );
}
