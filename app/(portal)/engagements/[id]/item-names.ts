import { useLocale, useTranslations } from "next-intl";
import type { SampleSubject } from "@/lib/domain/assurance/sampling/strata";
import { categoryWord } from "./figures/rows";
import type { Work } from "./load";
import { siteNames } from "./site-names";

type Item = { readonly subject: SampleSubject; readonly key: string };

/** Says what an activity or a source is, by category and site; nothing where the statement has none of that key. */
function useEntryNames(work: Work | null) {
  const t = useTranslations();
  const locale = useLocale();
  const site = siteNames(work, locale);
  const activities = work?.statement?.statement.case.activities ?? [];
  return (is: (one: (typeof activities)[number]) => boolean): string => {
    const found = activities.find(is);
    if (!found) return "";
    const word = categoryWord(found.category);
    return [word && t(word), site(found.site)].filter(Boolean).join(" · ");
  };
}

/** Names a source of the statement beside its key. */
export function useSourceNames(work: Work | null): (source: string) => string {
  const name = useEntryNames(work);
  return (source) => name((one) => one.source === source);
}

/** Names an item of the sample beside its key. */
export function useItemNames(work: Work | null): (item: Item) => string {
  const t = useTranslations("verification.places.nouns");
  const name = useEntryNames(work);
  return ({ subject, key }) => {
    if (subject === "activity") return name((one) => one.key === key);
    return subject === "register" ? "" : t(subject);
  };
}
