import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/app/_ui/description-list";
import type { Factor } from "@/lib/domain/case/factor";
import { day, factorValue, unitName } from "@/lib/domain/format";
import { useCategoryName } from "./category-name";
import { regionName } from "./region-name";

/** A factor as it was published: value, for what, by whom, under which licence, and where. */
export function FactorFacts({ factor }: { factor: Factor }) {
  const t = useTranslations("factors.page");
  const locale = useLocale();
  const categoryName = useCategoryName();
  const { source, co2e, unit } = factor;
  const address = /^https?:\/\//.test(source.url) ? (
    <a href={source.url} rel="noreferrer noopener" className="break-all text-primary underline">
      {source.url}
    </a>
  ) : (
    source.url || null
  );
  return (
    <DescriptionList
      items={[
        ...(co2e
          ? [
              { term: t("value"), detail: factorValue(co2e.kilograms, unit, locale) },
              { term: t("gwpSet"), detail: co2e.gwpSet ? `IPCC ${co2e.gwpSet}` : t("gwpNone") },
            ]
          : [{ term: t("unit"), detail: unitName(unit, locale) }]),
        { term: t("category"), detail: categoryName(factor.category) || null },
        { term: t("region"), detail: factor.region ? regionName(factor.region, locale) : null },
        { term: t("validYear"), detail: String(factor.validYear) },
        { term: t("publisher"), detail: source.publisher },
        { term: t("publication"), detail: source.title },
        { term: t("edition"), detail: source.edition || null },
        { term: t("published"), detail: source.publishedOn && day(source.publishedOn, locale) },
        { term: t("licence"), detail: source.licence || null },
        { term: t("address"), detail: address },
        { term: t("note"), detail: factor.note || null },
      ]}
    />
  );
}
