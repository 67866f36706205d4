import { useTranslations } from "next-intl";
import { en } from "@/lib/domain/words/en";

type Known = keyof typeof en.factors.categories;

/** Says a library category in words; one that has none yet, as an organisation's own, is its own name. */
export function useCategoryName(): (category: string) => string {
  const t = useTranslations("factors.categories");
  return (category) => (isKnown(category) ? t(category) : category);
}

function isKnown(category: string): category is Known {
  return category in en.factors.categories;
}
